import type { Item } from './item.ts'

/** A comment, HTML's or MDX's. */
interface Comment {
  /** What it says; undefined when it is empty. */
  item?: Item
  /** The text before and after it, on its first and last line. */
  around: string
  /** Index of the line on which it ends. */
  end: number
}

/** The comment that begins on `line`, which is `lines[at]` from `offset` on; undefined when there is none, or it never ends. */
export function readComment(lines: readonly string[], at: number, line: string, offset: number): Comment | undefined {
  const start = /<!--|\{\/\*/.exec(line)
  if (!start) return undefined
  const closing = start[0] === '<!--' ? '-->' : '*/}'
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
  parts.push(rest.slice(0, stop))
  const around = line.slice(0, start.index) + rest.slice(stop + closing.length)
  const words = parts.map((part) => part.trim())
  const first = words.findIndex((part) => part !== '')
  if (first < 0) return { around, end }
  const indent = Math.max(parts[first]?.search(/\S/) ?? 0, 0)
  const column = (first === 0 ? offset + start.index + start[0].length : 0) + indent + 1
  const raw = words.filter((part) => part !== '').join(' ')
  return { item: { kind: 'comment', raw, line: at + first + 1, column }, around, end }
}
