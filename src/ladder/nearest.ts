import leven from 'leven'

/**
 * The candidate that the writer most likely meant, or undefined when none is near. Near is at most a third of the word wrong, two
 * swapped letters counting as one, and at least one letter right: `leverge` finds `leverage`, `cat` does not find `dog`.
 */
export function nearest(wanted: string, candidates: Iterable<string>): string | undefined {
  let best: { candidate: string; distance: number } | undefined
  for (const candidate of candidates) {
    const distance = distanceTo(wanted, candidate)
    if (distance === 0) return candidate
    if (distance !== undefined && distance < (best?.distance ?? Number.POSITIVE_INFINITY)) best = { candidate, distance }
  }
  return best?.candidate
}

/**
 * How many letters of `wanted` are wrong for `candidate`, or undefined when they are too many to be a slip. Case does not count, and
 * in a short name other digits make another thing: `l4` is no slip for `l2`.
 */
export function distanceTo(wanted: string, candidate: string): number | undefined {
  const [a, b] = [wanted.toLowerCase(), candidate.toLowerCase()]
  if (a === b) return 0
  if (a.length <= shortName && digitsOf(a) !== digitsOf(b)) return undefined
  const limit = Math.min(Math.max(1, Math.floor(a.length / 3)), Math.max(a.length, b.length) - 1)
  if (Math.abs(a.length - b.length) > limit) return undefined
  const distance = isSwap(a, b) ? 1 : leven(a, b, { maxDistance: limit + 1 })
  return distance <= limit ? distance : undefined
}

/** So many letters at most has a name that is short. */
const shortName = 4

const digitsOf = (text: string): string => text.replace(/\D+/g, '')

/** True when two neighbouring letters have changed places, and nothing else. */
function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
}

/** Words that point to `suggestion`, for the end of a message: ` Did you mean x?` with it in backticks, or nothing. */
export function didYouMean(suggestion: string | undefined): string {
  return suggestion === undefined ? '' : ` Did you mean \`${suggestion}\`?`
}

/** What to do about a file or folder with a slip in its name: another one may have the right name already. */
export const renamingOf = (name: string, meant: string, isTaken: boolean, what: 'file' | 'folder'): string =>
  isTaken
    ? `\`${meant}\` is there as well: move what it lacks from \`${name}\` into it, and remove this ${what}.`
    : `Rename this ${what} to \`${meant}\`.`
