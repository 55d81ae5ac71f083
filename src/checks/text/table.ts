import { readDashTable } from './dash-table.ts'
import type { Row } from './item.ts'
import { statementsOf } from './line-breaks.ts'
import type { Sheet } from './sheet.ts'
import { delimiterRow, readRow } from './table-row.ts'

/** Reads the table that begins on the line at `begin` onto the sheet, cell by cell; the index of its last line. */
export function readTable(lines: readonly string[], begin: number, sheet: Sheet): number {
  const table = sheet.beginTable()
  const headed = delimiterRow.test(lines[begin + 1] ?? '')
  let width = 0
  let at = begin
  for (; at < lines.length && (lines[at] ?? '').includes('|'); at++) {
    if (headed && at === begin + 1) continue
    const row = readRow(lines[at] ?? '', at + 1, headed && at === begin)
    if (headed && at === begin) width = row.cells.length
    const isShort = width > 2 && row.cells.length === width - 1
    if (isShort && (/^\s*\|/.test(lines[at] ?? '') || row.cells.filter(({ raw }) => raw !== '').length < 2))
      // A row between pipes that is short of its last cell; without them people leave out what they have nothing to say of.
      row.cells.push({ raw: '', column: (lines[at] ?? '').trimEnd().length + 1, line: at + 1 })
    addRow({ table, ...row }, sheet)
  }
  return at - 1
}

/** Reads the table without pipes that begins on the line at `begin` onto the sheet; the index of its last line, undefined when there is none. */
export function readTableOfDashes(lines: readonly string[], begin: number, sheet: Sheet): number | undefined {
  const found = readDashTable(lines, begin)
  if (!found) return undefined
  const table = sheet.beginTable()
  for (const row of found.rows) addRow({ table, ...row }, sheet)
  return found.end
}

function addRow(row: Row, sheet: Sheet): void {
  sheet.rows.push(row)
  for (const cell of row.cells)
    if (cell.raw !== '') for (const statement of statementsOf({ kind: 'cell', ...cell })) sheet.items.push(statement)
}
