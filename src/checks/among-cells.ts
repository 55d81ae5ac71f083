import type { Item, Row } from './text/item.ts'

/** A cell of a table, as its row has it. */
export type Cell = Row['cells'][number]

/** Tells whether an item is one of these cells: it stands where the cell does. */
export function amongCells(cells: Iterable<Cell>): (item: Item) => boolean {
  const places = new Set(Array.from(cells, placeOf))
  return (item) => places.has(placeOf(item))
}

/** True for a cell with a link to another document of the same folder or near it. */
export const leadsToDocument = ({ raw }: Cell): boolean => /\]\((?!https?:|#|mailto:)[^)]+\)/.test(raw)

const placeOf = ({ line, column }: Pick<Cell, 'line' | 'column'>): string => `${line}:${column}`
