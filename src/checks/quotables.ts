import type { Ladder } from '../ladder/model.ts'
import { plainWords } from '../ladder/plain.ts'
import { readRemark } from '../ladder/remarks/remark.ts'
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
  const near = statementsOf(document)
  const at = document.items.items.indexOf(note)
  return near.filter(({ index }) => index > at - 200 && index < at + 20)
}

interface Statement extends Quotable {
  index: number
}

const known = new WeakMap<TextDocument, Statement[]>()

/** The statements of a document that can be quoted, read once however many notes it has. */
function statementsOf(document: TextDocument): Statement[] {
  const before = known.get(document)
  if (before) return before
  const statements: Statement[] = []
  for (const [index, { kind, raw }] of document.items.items.entries()) {
    if (kind === 'paragraph' || kind === 'comment' || raw.length <= 8 || raw.length >= 400) continue
    const text = plainWords(raw)
    if (readRemark(text) === undefined) statements.push({ id: text, texts: [text], index })
  }
  known.set(document, statements)
  return statements
}
