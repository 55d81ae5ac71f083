/** The first line of a fenced block of code. */
export const fence = /^\s*(`{3,}|~{3,})/

/** The same where it opens a box of words, as MyST writes them: ```{note}. */
export const directive =
  /^\s*(?:`{3,}|~{3,})\{(?:admonition|attention|caution|card|danger|details|dropdown|epigraph|error|exercise|figure|glossary|grid(?:-item(?:-card)?)?|hint|important|list-table|margin|note|pull-quote|seealso|sidebar|tab-item|tab-set|tip|todo|topic|warning)\}/

/** The first line of HTML whose text is not for readers, or is code. */
export const rawTag = /^\s*<(script|style|pre|code|svg|textarea)\b/i

/** Index of the line that closes the fence which `lines[at]` opens, in a quote or not; the number of lines when none does. `start` is where it begins behind the sign of a list item. */
export function endOfFence(lines: readonly string[], at: number, start = 0): number {
  const opening = fence.exec((lines[at] ?? '').slice(start).replace(/^(?:\s*>\s?)+/, ''))?.[1] ?? '```'
  const closing = new RegExp(`^[\\s>]*${opening[0] === '~' ? '~' : '`'}{${opening.length},}\\s*$`)
  return indexFrom(lines, at + 1, closing)
}

/** Index of the line with the end tag that `lines[at]` wants; `at` itself when there is none. */
export function endOfRaw(lines: readonly string[], at: number, tag: string): number {
  const end = indexFrom(lines, at, new RegExp(`</${tag}\\s*>`, 'i'))
  return end < lines.length ? end : at
}

function indexFrom(lines: readonly string[], from: number, wanted: RegExp): number {
  let index = from
  while (index < lines.length && !wanted.test(lines[index] ?? '')) index++
  return index
}
