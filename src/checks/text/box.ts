import { readAside } from './aside.ts'
import type { Item } from './item.ts'

/** What the fence of a box on line `at` says of itself, and the index of the line where the words in it begin; `end` is its last line. */
export function readBox(lines: readonly string[], at: number, end: number): { items: Item[]; from: number } {
  const said = readAside(lines[at] ?? '')
  if (!said) return { items: [], from: at + 1 }
  // Without a title, the name of the box is about its first line.
  if (said.raw !== 'todo: ')
    return { items: [{ kind: said.kind, raw: said.raw, line: at + 1, column: said.at + 1 }], from: at + 1 }
  if (at + 1 >= end) return { items: [], from: at + 2 }
  return { items: [{ kind: 'comment', raw: `todo: ${lines[at + 1]}`, line: at + 2, column: 1 }], from: at + 2 }
}

/** True for an option of a box: `:class: warning`. */
export const isBoxOption = (line: string): boolean => /^\s*:[\w-]+:/.test(line)

/** What a line that is no statement says all the same, and the index of the last line that it takes with it. `line` begins at `offset`. */
export function asideAt(lines: readonly string[], at: number, line: string, offset: number): { items: Item[]; used: number } {
  const said = readAside(line)
  if (!said) return { items: [], used: at }
  const below = lines[at + 1] ?? ''
  if (/^todo$/i.test(said.raw) && /^\s{2,}\S/.test(below)) {
    const words = below.trim()
    return { items: [{ kind: 'comment', raw: `todo: ${words}`, line: at + 2, column: below.indexOf(words) + 1 }], used: at + 1 }
  }
  return { items: [{ kind: said.kind, raw: said.raw, line: at + 1, column: offset + said.at + 1 }], used: at }
}
