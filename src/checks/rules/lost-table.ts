import { sayLostTables } from '../anywhere/lost.ts'
import type { Rule } from '../rule.ts'
import { guide } from '../small-documents.ts'

/** Rows that have the look of a table and are none, and cells that no column is there for. */
export const lostTable: Rule = {
  severity: 'error',
  title: 'A table or a cell that is not drawn',
  why: 'Readers would see pipes in place of a table; a cell without a column is not shown at all.',
  remedy: 'Write a line `| --- | --- |` below the first row, with as many cells, and no empty line between rows.',
  fires: guide('| Level | Asks for |\n| — | — |\n| Junior | Tests |'),
  quiet: guide('| Level | Asks for |\n| --- | --- |\n| Junior | Tests |'),
  text: sayLostTables,
}
