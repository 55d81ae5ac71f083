import { amongCells, type Cell, leadsToDocument } from './among-cells.ts'
import type { Item, Row } from './text/item.ts'

/** A state of a document that is not finished: elsewhere it may be that of anything. */
const open =
  /^\W{0,3}(?:draft|wip|work[ -]in[ -]progress|in[ -]progress|incomplete|unfinished|under[ -]construction|stub|outdated)\W{0,3}$/i
/** The states that it is not in: DRAFT / ~~FINAL~~. */
const struckOut = /[\s/|,]*~~[^~]+~~/g
const name = /^\W*(?:(?:doc(?:ument)?|page) )?(?:status|state)\W*$/i

/** Whether somebody has agreed to it. */
const agreement = /^\W*(?:approved|adopted|ratified|signed off|agreed)(?: (?:by|on|at)\b[^|]{0,40})?\W*$/i
const waiting = /^\W{0,3}(?:pending|not yet|waiting|no)\W{0,3}$/i

/** Tells whether an item says that its document is not finished, or that a value is not there: the field or the cell behind "Status". */
export function documentStates(rows: readonly Row[]): (item: Item) => boolean {
  const tables = [...Map.groupBy(rows, ({ table }) => table).values()]
  const isSuchCell = amongCells([...rows.flatMap(valueIn), ...tables.flatMap(missingAmongNumbers), ...tables.flatMap(beside)])
  return (item) => (open.test(item.raw) && item.kind === 'field' && name.test(item.key ?? '')) || isSuchCell(item)
}

/** The cell behind a label that says how far the document is. */
const valueIn = ({ cells: [label, value, ...others] }: Row): Cell[] =>
  value &&
  ((name.test(label?.raw ?? '') && open.test(value.raw.replace(struckOut, ''))) ||
    (others.length === 0 && agreement.test(label?.raw ?? '') && waiting.test(value.raw)))
    ? [value]
    : []

/** What a column of states says of the documents to which its rows lead. */
function beside([head, ...body]: readonly Row[]): Cell[] {
  const column = head?.header ? head.cells.findIndex(({ raw }) => name.test(raw)) : -1
  if (column < 0) return []
  return body
    .filter(({ cells }) => cells.some(leadsToDocument))
    .flatMap(({ cells }) => cells.slice(column, column + 1).filter(({ raw }) => open.test(raw)))
}

/** `pending` among numbers, in its row or its column: elsewhere it may be the state of a thing. */
function missingAmongNumbers(table: readonly Row[]): Cell[] {
  const body = table.filter(({ header, cells }) => !header && cells.some(isPending))
  if (body.length === 0) return []
  const inColumn = new Map<number, number>()
  for (const { cells } of table)
    for (const [column, cell] of cells.entries()) if (isNumber(cell)) inColumn.set(column, (inColumn.get(column) ?? 0) + 1)
  return body.flatMap(({ cells }) => {
    const inRow = cells.filter(isNumber).length
    return cells.filter((cell, column) => isPending(cell) && (inRow > 1 || (inColumn.get(column) ?? 0) > 1))
  })
}

const isPending = ({ raw }: Cell): boolean => /^\W{0,2}pending\W{0,2}$/i.test(raw)
const isNumber = ({ raw }: Cell): boolean => /^[^\p{L}]*\d[\d.,%\s$£€k–-]*$/u.test(raw)
