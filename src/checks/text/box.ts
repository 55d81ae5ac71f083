import { readAside } from './aside.ts'
import type { Item } from './item.ts'

/** A line with words in a box: it ends no box, and is none of its options (`:class: warning`). */
const words = /^(?!\s*(?:`{3,}|~{3,}|:{3,})\s*$)(?!\s*:[\w-]+:)\s*\S/
const indented = /^(?: {2,}|\t)/

/** What a line that is no statement says all the same, and the index of the last line that it takes with it. `line` begins at `offset`. */
export function asideAt(lines: readonly string[], at: number, line: string, offset: number): { items: Item[]; used: number } {
  const said = readAside(line)
  if (!said) return { items: [], used: at }
  const below = lines[at + 1] ?? ''
  // Without a title, the name of a box for what is to do is about its first line, which is indented where no fence ends it.
  if (!/^todo:? ?$/i.test(said.raw) || !words.test(below) || !(line.includes('{') || indented.test(below)))
    return { items: [{ kind: said.kind, raw: said.raw, line: at + 1, column: offset + said.at + 1 }], used: at }
  const text = below.trim()
  return { items: [{ kind: 'comment', raw: `todo: ${text}`, line: at + 2, column: below.indexOf(text) + 1 }], used: at + 1 }
}

/** True for an option of a box. */
export const isBoxOption = (line: string): boolean => /^\s*:[\w-]+:/.test(line)
