import type { Row } from './item.ts'

// Pandoc writes tables without pipes, as from files of a word processor: a line of dashes tells where the columns are, rows of several
// lines have an empty one between them, and a last line of dashes may end it all.

/** A line with a run of dashes for each of at least two columns. */
const columnLine = /^ {0,3}-{3,}(?: +-{2,})+\s*$/
/** The line above the head of such a table and below its last row, when its rows may have several lines. */
const frame = /^ {0,3}-{4,}[- ]*$/

/** A table without pipes: its rows, and the index of its last line. */
export interface DashTable {
  rows: Omit<Row, 'table'>[]
  end: number
}

/** Rows of more lines are no table: a search for the end must not take the square of the text. */
const mostLines = 400

/** True for a line with which such a table may begin: its frame, or its head above the dashes. */
export const mayBeDashTable = (line: string, next: string): boolean =>
  (next.includes('-- -') && columnLine.test(next)) || (line.includes('----') && frame.test(line) && next.trim() !== '')

/** Reads the table that begins on the line at `begin`; undefined when none does. */
export function readDashTable(lines: readonly string[], begin: number): DashTable | undefined {
  const framed = frame.test(lines[begin] ?? '') && !columnLine.test(lines[begin] ?? '')
  const dashes = framed ? columnsBelow(lines, begin) : begin + 1
  if (dashes === undefined || !columnLine.test(lines[dashes] ?? '')) return undefined
  const starts = [...(lines[dashes] ?? '').matchAll(/-+/g)].map(({ index }) => index)
  const head = rowOf(lines, framed ? begin + 1 : begin, dashes, starts, true)
  // Else it is a line across the page.
  if (
    head.cells.filter(({ raw }) => raw !== '').length < 2 ||
    starts.some((start) => /\S/.test(lines[begin]?.[start - 1] ?? '') && !framed)
  )
    return undefined
  const rows = [head]
  let from = dashes + 1
  for (let at = from; at <= lines.length; at++) {
    const line = lines[at] ?? ''
    const ends = at === lines.length || frame.test(line) || (!framed && line.trim() === '')
    // Without a frame, each line is a row.
    if (ends || line.trim() === '' || !framed) {
      const to = framed || ends ? at : at + 1
      if (to > from) rows.push(rowOf(lines, from, to, starts, false))
      from = at + 1
    }
    if (ends) return { rows, end: frame.test(line) ? at : at - 1 }
    if (at - begin > mostLines) return undefined
  }
  return undefined
}

/** The index of the line of dashes below the head of a framed table. */
function columnsBelow(lines: readonly string[], begin: number): number | undefined {
  for (let at = begin + 1; at < begin + 6 && (lines[at] ?? '').trim() !== ''; at++)
    if (columnLine.test(lines[at] ?? '')) return at
  return undefined
}

/** The row of the lines from `from` up to, not with, `to`, cut at the columns that begin at `starts`. */
function rowOf(
  lines: readonly string[],
  from: number,
  to: number,
  starts: readonly number[],
  header: boolean,
): Omit<Row, 'table'> {
  const cells = starts.map((start, column): Row['cells'][number] => {
    const cell = { raw: '', line: from + 1, column: start + 1 }
    for (let at = from; at < to; at++) {
      const piece = (lines[at] ?? '').slice(column === 0 ? 0 : start, starts[column + 1])
      if (piece.trim() === '') continue
      if (cell.raw === '') Object.assign(cell, { line: at + 1, column: (column === 0 ? 0 : start) + piece.search(/\S/) + 1 })
      cell.raw = `${cell.raw} ${piece.trim()}`.trim()
    }
    return cell
  })
  return { line: from + 1, cells, header }
}
