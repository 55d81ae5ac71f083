/** Where what takes long to make is kept between runs. It gives back what was kept under `name`, or makes it and keeps it. */
export type Keeper = <T>(name: string, make: () => T) => T

let keeper: Keeper = (_, make) => make()
const names = new Set<string>()

/** From now on `other` keeps things. It is right for the sources as they are: what it gives back was made by them. */
export function keepWith(other: Keeper): void {
  keeper = other
}

/**
 * What `make` makes: plain data, which depends on nothing but the sources. Each has a name of its own, in small letters and hyphens; a name
 * that is used twice throws.
 */
export const kept: Keeper = (name, make) => {
  if (names.has(name)) throw new Error(`Two things are kept under \`${name}\`.`)
  names.add(name)
  return keeper(name, make)
}
