import type { Cell, Ladder } from '../ladder/model.ts'
import { plainWords } from '../ladder/plain.ts'
import { type Quotable, QuoteIndex } from './quote-index.ts'
import { remarkOf } from './remark-of.ts'
import type { TextDocument } from './rule.ts'

const known = new WeakMap<object, QuoteIndex>()

/** What may be quoted from `owner`, read once however many notes ask. */
function once(owner: object, quotables: () => Iterable<Quotable>): QuoteIndex {
  const index = known.get(owner) ?? new QuoteIndex(quotables())
  known.set(owner, index)
  return index
}

/** What a note may quote where it stands: in a cell its expectations, in any other document its statements. */
export function quotablesOf(document: TextDocument, ladder: Ladder | undefined): QuoteIndex {
  const cell = ladder && cellsOf(ladder).get(document.path)
  return cell ? quotablesOfCell(cell) : once(document, () => statementsOf(document))
}

/** The expectations of a cell, by their ids. */
export function quotablesOfCell(cell: Cell): QuoteIndex {
  return once(cell, () => cell.expectations.map(({ id, name, prose }) => ({ id, texts: [name, prose.text] })))
}

/** The expectations of every cell, as `category/level#id`. */
export function quotablesOfLadder(ladder: Ladder): QuoteIndex {
  return once(ladder, () =>
    ladder.cells.flatMap(({ category, level, expectations }) =>
      expectations.map(({ id, name, prose }) => ({ id: `${category.id}/${level.id}#${id}`, texts: [name, prose.text] })),
    ),
  )
}

const byFile = new WeakMap<Ladder, Map<string, Cell>>()

function cellsOf(ladder: Ladder): Map<string, Cell> {
  const cells =
    byFile.get(ladder) ?? new Map(ladder.cells.filter(({ written }) => written).map((cell) => [cell.source.file, cell]))
  byFile.set(ladder, cells)
  return cells
}

/** The statements of a document that can be quoted. */
function* statementsOf(document: TextDocument): Iterable<Quotable> {
  const telling = new Set(document.telling)
  for (const [index, item] of document.items.items.entries()) {
    const { kind, raw } = item
    if (kind === 'paragraph' || kind === 'comment' || raw.length <= 8 || raw.length >= 400) continue
    // A note cannot be quoted.
    if (telling.has(index) && remarkOf(item).remark) continue
    const text = plainWords(raw)
    yield { id: text, texts: [text] }
  }
}
