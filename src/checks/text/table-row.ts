import type { Row } from './item.ts'

/** The line of dashes below the head of a table. */
export const delimiterRow = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/

/** True for a row of a table: what stands above a delimiter row, or between pipes; people forget the delimiter. */
export const isRow = (line: string, next: string): boolean =>
  isBetweenPipes(line.trim()) || (line.includes('|') && next.includes('|') && next.includes('-') && delimiterRow.test(next))

const isBetweenPipes = (line: string): boolean =>
  line.length > 2 && line.startsWith('|') && line.endsWith('|') && line.indexOf('|', 1) < line.length - 1

/** Splits a line of a Markdown table at its pipes. `number` is the line's, from 1. */
export function readRow(line: string, number: number, header: boolean): Omit<Row, 'table'> {
  const cells: Row['cells'] = []
  let start = /^\s*\|/.test(line) ? line.indexOf('|') + 1 : 0
  for (let index = start; index <= line.length; index++) {
    if (index < line.length && (line[index] !== '|' || line[index - 1] === '\\')) continue
    const piece = line.slice(start, index)
    if (index === line.length && piece.trim() === '') break
    const lead = Math.max(piece.search(/\S/), 0)
    cells.push({ raw: piece.trim(), column: start + lead + 1, line: number })
    start = index + 1
  }
  return { line: number, cells, header }
}
