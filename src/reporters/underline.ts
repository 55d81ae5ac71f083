import type { Finding } from '../ladder/finding.ts'

/** How much of `source`, the line of a finding, is the thing itself: a link, or the words that its message quotes. All of the rest when nobody can say. */
export function lengthOf({ column, message }: Finding, source: string): number {
  const rest = source.slice(column - 1).trimEnd()
  // A sign that nobody can see is one.
  if (/^[\p{Cc}\p{Cf}]/u.test(rest)) return 1
  const codes = [...message.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code)
  const quoted = codes.find((code) => rest.startsWith(code)) ?? codes[0]
  if (quoted === undefined) return rest.length
  // The mark that ends a sentence belongs to it.
  if (rest.startsWith(quoted)) return quoted.length + (/^[.!?]/.test(rest.slice(quoted.length)) ? 1 : 0)
  const target = /^!?\[/.test(rest) ? rest.indexOf(`](${quoted}`) : -1
  const end = target < 0 ? -1 : rest.indexOf(')', target + quoted.length)
  if (end >= 0) return end + 1
  return /^!?\[[^\][]{0,200}\]\([^()\s]{0,500}\)/.exec(rest)?.[0].length ?? rest.length
}
