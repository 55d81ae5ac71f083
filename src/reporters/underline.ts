import type { Finding } from '../ladder/finding.ts'

/** How much of `source`, the line of a finding, is the thing itself: a link, or the words that its message quotes. All of the rest when nobody can say. */
export function lengthOf({ column, message }: Finding, source: string): number {
  const rest = source.slice(column - 1).trimEnd()
  const quoted = /`([^`]+)`/.exec(message)?.[1]
  if (quoted === undefined) return rest.length
  // The mark that ends a sentence belongs to it.
  if (rest.startsWith(quoted)) return quoted.length + (/^[.!?]/.test(rest.slice(quoted.length)) ? 1 : 0)
  const target = /^!?\[/.test(rest) ? rest.indexOf(`](${quoted}`) : -1
  const end = target < 0 ? -1 : rest.indexOf(')', target + quoted.length)
  return end < 0 ? rest.length : end + 1
}
