/** True for what a value says when nothing is there. */
export const isNothing = (value: string): boolean => /^(?:|\[\s*\]|\{\s*\}|""|''|~|null)$/i.test(value)

/** True when the lines below `lines[at]` are further in than `indent`, and so are what it holds. */
export function holdsMore(lines: readonly string[], at: number, indent: number): boolean {
  return (lines[nextSaying(lines, at)] ?? '').search(/\S/) > indent
}

/** The same for the key of a field, whose list may stand right below it. */
export function fieldHoldsMore(lines: readonly string[], at: number, indent: number): boolean {
  const next = lines[nextSaying(lines, at)] ?? ''
  return holdsMore(lines, at, indent) || (next.search(/\S/) === indent && /^\s*-(?:\s|$)/.test(next))
}

/** True for a bracket that the next line closes, with nothing but a comment between. */
export function closesEmpty(lines: readonly string[], at: number, value: string): boolean {
  const close = value === '[' ? ']' : value === '{' ? '}' : undefined
  return close !== undefined && (lines[nextSaying(lines, at)] ?? '').trim().startsWith(close)
}

/** Index of the first line below `lines[at]` that is neither empty nor a comment. */
function nextSaying(lines: readonly string[], at: number): number {
  let next = at + 1
  while (next < lines.length && /^\s*(?:#|$)/.test(lines[next] ?? '')) next++
  return next
}

/** How many lines a text in quotes may go on over. */
const mostLines = 100

/** The lines below that a text in quotes goes on over, the last without its quote; undefined when it ends on its line, or never. */
export function quotedBelow(lines: readonly string[], at: number, value: string): string[] | undefined {
  const close = /^"(?:[^"\\]|\\.)*$/.test(value) ? /(?<!\\)"\s*(?:#.*)?$/ : /^'[^']*$/.test(value) ? /'\s*(?:#.*)?$/ : undefined
  if (!close) return undefined
  const below = lines.slice(at + 1, at + 1 + mostLines)
  const last = below.findIndex((line) => close.test(line))
  return last < 0 ? undefined : below.slice(0, last + 1).map((line, index) => (index === last ? line.replace(close, '') : line))
}
