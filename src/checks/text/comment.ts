import type { Ends } from './ends.ts'
import type { Item } from './item.ts'

const closings: Readonly<Record<string, string>> = { '<!--': '-->', '{/*': '*/}', '%%': '%%' }
/** Liquid writes words for signs, and may leave out blanks. */
const closingOf = (opening: string): string => closings[opening] ?? 'endcomment'
const opens = /<!--|\{\/\*|(?<!\S)%%(?=\s)|\{%-?\s*comment\s*-?%\}/

/** A comment: HTML's, MDX's, Obsidian's or Liquid's. */
interface Comment {
  /** What it says, one item for each mark that begins a line; none when it is empty. */
  items: Item[]
  /** The text before and after it, on its first and last line. */
  around: string
  /** Index of the line on which it ends. */
  end: number
}

/** The comment that begins on `line`, which is `lines[at]` from `offset` on; undefined when there is none, or it never ends. */
export function readComment(lines: readonly string[], at: number, line: string, offset: number, ends: Ends): Comment | undefined {
  if (!line.includes('<!--') && !line.includes('{/*') && !line.includes('%')) return undefined
  const start = opens.exec(line)
  if (!start || !ends.isFrom(at, closingOf(start[0]))) return undefined
  const closing = closingOf(start[0])
  const parts: string[] = []
  let end = at
  let rest = line.slice(start.index + start[0].length)
  while (!rest.includes(closing)) {
    parts.push(rest)
    end++
    if (end >= lines.length) return undefined
    rest = lines[end] ?? ''
  }
  const stop = rest.indexOf(closing)
  parts.push(rest.slice(0, stop).replace(/\{%-?\s*$/, ''))
  const around = line.slice(0, start.index) + rest.slice(stop + closing.length).replace(/^\s*-?%\}/, '')
  const said = parts.map((part, index) => ({
    words: part.trim(),
    line: at + index + 1,
    column: (index === 0 ? offset + start.index + start[0].length : 0) + Math.max(part.search(/\S/), 0) + 1,
  }))
  const items: Item[] = []
  for (const { words, line, column } of said.filter((each) => each.words !== '')) {
    const last = items.at(-1)
    if (last && !mark.test(words)) last.raw += ` ${words}`
    else items.push({ kind: 'comment', raw: words, line, column })
  }
  return { items, around, end }
}

/** What begins a remark of its own. */
const mark = /^(?:[-*] )?[_*[]{0,3}(?:TODO|FIXME|TBD|TBC|XXX)(?![a-z0-9])/i
