import type { Ends } from './ends.ts'
import type { Item } from './item.ts'

const closings: Readonly<Record<string, string>> = { '<!--': '-->', '{/*': '*/}', '%%': '%%' }
/** Liquid writes words for signs, and may leave out blanks. */
const closingOf = (opening: string): string => closings[opening] ?? 'endcomment'
/** What opens a comment, or else a piece of code: what stands in that is shown to readers. */
const opens = /(?<!`)(`+)(?!`).*?[^`]\1(?!`)|<!--|\{\/\*|(?<!\S)%%(?=\s)|\{%-?\s*comment\s*-?%\}/g
/** The end of the tag with which Liquid closes a comment. */
const endOfTag = /\s*-?%\}/y

/** The comments of a line: HTML's, MDX's, Obsidian's or Liquid's. */
interface Comments {
  /** What they say, one item for each mark that begins a line. */
  items: Item[]
  /** The text before, between and after them, on the first line and the last. */
  around: string
  /** Index of the line on which the last one ends. */
  end: number
}

/** A line of a comment, with the number of the line and the column where it begins. */
interface Part {
  text: string
  line: number
  column: number
}

/**
 * The comments that begin on `line`, which is `lines[at]` from `offset` on, or on a line where one of them ends; undefined when there is
 * none, or it never ends. A line may have a hundred thousand, so they are read one after the other.
 */
export function readComments(
  lines: readonly string[],
  at: number,
  line: string,
  offset: number,
  ends: Ends,
): Comments | undefined {
  if (!line.includes('<!--') && !line.includes('{/*') && !line.includes('%')) return undefined
  const items: Item[] = []
  const around: string[] = []
  let here = { text: line, number: at, offset, from: 0 }
  for (let start = nextIn(here); start; start = nextIn(here)) {
    const closing = closingOf(start[0])
    const begin = start.index + start[0].length
    const said = ends.isFrom(here.number, closing) ? upTo(closing, { ...here, from: begin }, lines) : undefined
    if (!said) break
    around.push(here.text.slice(here.from, start.index))
    // A comment may have more lines than a call takes arguments.
    for (const item of itemsOf(said.parts)) items.push(item)
    here = said.behind
  }
  return here.from === 0 ? undefined : { items, around: [...around, here.text.slice(here.from)].join(''), end: here.number }
}

/** Where in which line the reader is; `offset` is where `text` begins in the line with the index `number`. */
interface Place {
  text: string
  number: number
  offset: number
  from: number
}

function nextIn({ text, from }: Place): RegExpExecArray | null {
  opens.lastIndex = from
  let next = opens.exec(text)
  while (next?.[1] !== undefined) next = opens.exec(text)
  return next
}

/** What stands up to `closing`, and the place behind it; undefined when it does not come. */
function upTo(closing: string, place: Place, lines: readonly string[]): { parts: Part[]; behind: Place } | undefined {
  const parts: Part[] = []
  let { text, number, offset, from } = place
  let stop = text.indexOf(closing, from)
  while (stop < 0) {
    parts.push({ text: text.slice(from), line: number + 1, column: offset + from })
    number++
    const next = lines[number]
    if (next === undefined) return undefined
    ;[text, offset, from, stop] = [next, 0, 0, next.indexOf(closing)]
  }
  parts.push({ text: text.slice(from, stop).replace(/\{%-?\s*$/, ''), line: number + 1, column: offset + from })
  const end = stop + closing.length
  endOfTag.lastIndex = end
  const tag = closing === 'endcomment' ? (endOfTag.exec(text)?.[0].length ?? 0) : 0
  return { parts, behind: { text, number, offset, from: end + tag } }
}

function itemsOf(parts: readonly Part[]): Item[] {
  const items: Item[] = []
  for (const { text, line, column } of parts) {
    const words = text.trim()
    if (words === '') continue
    const last = items.at(-1)
    if (last && !mark.test(words)) last.raw += ` ${words}`
    else items.push({ kind: 'comment', raw: words, line, column: column + text.search(/\S/) + 1 })
  }
  return items
}

/** What begins a remark of its own. */
const mark = /^(?:[-*] )?[_*[]{0,3}(?:TODO|FIXME|TBD|TBC|XXX)(?![a-z0-9])/i
