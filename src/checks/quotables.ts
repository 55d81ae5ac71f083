import type { Ladder } from '../ladder/model.ts'
import { readRemark } from '../ladder/notes.ts'
import { plainWords } from '../ladder/plain.ts'
import type { TextDocument } from './rule.ts'
import type { Item } from './text/item.ts'
import type { Quotable } from './tie.ts'

/**
 * What a note may quote: in a cell its expectations, in any other document its statements above the note. At most 200, the nearest
 * ones: a note quotes its neighbours, and a file of nothing but notes must not cost the square of its length.
 */
export function quotablesOf(document: TextDocument, note: Item, ladder: Ladder | undefined): Quotable[] {
  const cell = ladder?.cells.find(({ source, written }) => written && source.file === document.path)
  if (cell) return cell.expectations.map(({ id, name, prose }) => ({ id, texts: [name, prose.text] }))
  const { items } = document.items
  const at = items.indexOf(note)
  return items
    .slice(Math.max(at - 200, 0), at + 20)
    .filter(
      ({ kind, raw }) =>
        (kind === 'list-item' || kind === 'cell' || kind === 'heading' || kind === 'field') && raw.length > 8 && raw.length < 400,
    )
    .map(({ raw }) => plainWords(raw))
    .filter((text) => readRemark(text) === undefined)
    .map((text) => ({ id: text, texts: [text] }))
}
