/** A stretch of a text, by its offsets, and what stands there afterwards. */
export interface Edit {
  from: number
  to: number
  text: string
}

/** `text` with all `edits` made. They do not overlap. */
export function edited(text: string, edits: readonly Edit[]): string {
  return edits
    .toSorted((a, b) => b.from - a.from)
    .reduce((all, { from, to, text: by }) => all.slice(0, from) + by + all.slice(to), text)
}

/** Where the line of `offset` begins. */
export function lineStart(text: string, offset: number): number {
  return offset === 0 ? 0 : Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1
}

/** Where the line above the one that begins at `offset` begins. */
export function lineAbove(text: string, offset: number): number {
  return lineStart(text, text.slice(0, offset).replace(/(?:\r\n|\n|\r)$/, '').length)
}

/** Where the line of `offset` ends, before its line break. */
export function lineEnd(text: string, offset: number): number {
  const length = text.slice(offset).search(/[\r\n]/)
  return length < 0 ? text.length : offset + length
}

/** The line break that stands at `offset`; empty at the end of the text. */
export function breakAt(text: string, offset: number): string {
  return /^(?:\r\n|\n|\r)/.exec(text.slice(offset, offset + 2))?.[0] ?? ''
}

/** The line break that `text` uses: the first one in it. */
export function lineBreakOf(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n'
}

/** The whole line that begins at `offset`, without its line break; undefined past the end. */
export function lineAt(text: string, offset: number): string | undefined {
  return offset >= text.length ? undefined : text.slice(offset, lineEnd(text, offset))
}
