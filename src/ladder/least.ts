/** The one of `items` whose cost is least, the first of several; undefined when there is none. Each cost is counted once. */
export function leastBy<T>(items: Iterable<T>, cost: (item: T) => number): T | undefined {
  let least: { item: T; cost: number } | undefined
  for (const item of items) {
    const own = cost(item)
    if (!least || own < least.cost) least = { item, cost: own }
  }
  return least?.item
}
