import { closestMatch } from 'leven'

/**
 * The candidate that the writer most likely meant, or undefined when none is near.
 * Near is at most a third of the longer word wrong, which lets `leverge` find `leverage` and keeps `cat` from finding `dog`.
 */
export function nearest(wanted: string, candidates: Iterable<string>): string | undefined {
  const list = [...candidates]
  const word = wanted.toLowerCase()
  const known = new Map(list.map((candidate) => [candidate.toLowerCase(), candidate]))
  const exact = known.get(word)
  if (exact !== undefined) return exact
  const found = closestMatch(word, [...known.keys()], { maxDistance: Math.max(1, Math.floor(word.length / 3)) })
  return found === undefined ? undefined : known.get(found)
}

/** Words that point to `nearest`, for the end of a message: ``; did you mean `x`?`` or nothing. */
export function didYouMean(suggestion: string | undefined): string {
  return suggestion === undefined ? '' : ` Did you mean \`${suggestion}\`?`
}
