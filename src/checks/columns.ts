import { plainWords } from '../ladder/plain.ts'
import type { Row } from './text/item.ts'

/** A column of a table with many holes that are one. */
export interface Column {
  /** Its place in a row, from 0. */
  at: number
  /** How many rows have nothing in it. */
  empty: number
  /** Its first cell: its name, where the table has a head. */
  cell: Row['cells'][number]
}

/** So many rows make a table in which a column can be told from its cells. */
const fewestRows = 3
/** At most this share of the rows is filled in a column that nobody uses. */
const unusedShare = 1 / 4

/** Rows, table by table, in their order. */
export function tablesOf(rows: readonly Row[]): Row[][] {
  const tables = new Map<number, Row[]>()
  for (const row of rows) {
    const table = tables.get(row.table)
    if (table) table.push(row)
    else tables.set(row.table, [row])
  }
  return [...tables.values()]
}

/** What begins like this has words; to ask for all of them would cost much more. */
export const beginsWithWord = /^[\p{L}\p{N}]/u

/** True for a cell or a heading with something in it, be it a picture or a component. */
export const isFilled = ({ raw }: { raw: string }): boolean =>
  beginsWithWord.test(raw) ||
  plainWords(raw) !== '' ||
  /!\[|<(?:img|svg|iframe|video|input)\b/i.test(raw) ||
  /<[A-Z]\w*[\s/>]/.test(raw)

/** The columns in which nearly nothing stands: one hole each, whatever the number of rows. `body` are the rows that say something. */
export function unusedColumns(body: readonly Row[], head: Row | undefined): Column[] {
  if (body.length < fewestRows) return []
  return Array.from({ length: widthOf(body) }, (_, at) => {
    const there = body.flatMap(({ cells }) => cells[at] ?? [])
    const empty = there.filter((cell) => !isFilled(cell))
    const named = head?.cells[at]
    // Exports write an empty head, and the names into the first row.
    const cell = (named && isFilled(named) ? named : there.find(isFilled)) ?? named ?? there[0]
    return { at, rows: there.length, empty: empty.length, cell }
  }).flatMap(({ at, rows, empty, cell }) =>
    at > 0 && cell && rows >= fewestRows && rows - empty <= rows * unusedShare ? [{ at, empty, cell }] : [],
  )
}

/** The columns of names that begin further down, as the titles of a track that branches off: the cells above are meant to be empty. */
export function laterColumns(body: readonly Row[]): ReadonlySet<number> {
  const later = Array.from({ length: widthOf(body) }, (_, at) => at).filter((at) => {
    const first = body.findIndex(({ cells }) => cells[at] && isFilled(cells[at]))
    const below = body.slice(first)
    return first >= 2 && below.length >= 2 && below.every(({ cells }) => cells[at] && isName(cells[at]))
  })
  return new Set(later)
}

/** A sign that says yes; where another says no, an empty cell says neither. */
const yes = /^[^\p{L}\p{N}–—✗✘✕❌❎⛔🚫-]*(?:x|y|yes|ok)?[^\p{L}\p{N}–—✗✘✕❌❎⛔🚫-]*$/iu

/** The columns of signs, such as ✓: there an empty cell is a no, and so it is in an empty column beside one. */
export function signColumns(body: readonly Row[]): ReadonlySet<number> {
  const found = new Set<number>()
  for (const at of Array.from({ length: widthOf(body) }, (_, each) => each)) {
    const filled = body.flatMap(({ cells }) => cells[at] ?? []).filter(isFilled)
    if (at > 0 && filled.every(({ raw }) => yes.test(raw)) && (filled.length > 0 || found.has(at - 1))) found.add(at)
  }
  return found
}

const jobTitle =
  /\b(?:engineer|developer|manager|director|leads?|head|vp|c[teiop]o|president|principal|staff|senior|junior|intern|designer|analyst|architect|officer|scientist|consultant|associate|fellow|specialist|grade|level)s?\b|\b[A-Z]{1,3}-?\d\d?\b/i

/** True for a table that names the titles of several tracks side by side: where one has none, its cell is empty, unless others have a dash. */
export function isOfTitles(body: readonly Row[]): boolean {
  const named = body.flatMap(({ cells }) => cells.slice(1)).filter(isFilled)
  if (body.some(({ cells }) => cells.some(({ raw }) => /^[-–—]+$/.test(raw)))) return false
  return named.length > 0 && named.filter((cell) => jobTitle.test(cell.raw) && isTitle(cell)).length > named.length / 2
}

const isTitle = (cell: Row['cells'][number]): boolean => plainWords(cell.raw).split(/\s+/).length <= 6

// A table may have more rows than a call takes arguments.
const widthOf = (rows: readonly Row[]): number => rows.reduce((width, { cells }) => Math.max(width, cells.length), 0)

const isName = (cell: Row['cells'][number]): boolean => isFilled(cell) && plainWords(cell.raw).split(/\s+/).length <= 4
