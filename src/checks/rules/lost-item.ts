import { sayLostItems } from '../anywhere/lost.ts'
import type { Rule } from '../rule.ts'
import { cell, whole } from '../small-documents.ts'

/** A line that has the look of a list item and is none. */
export const lostItem: Rule = {
  severity: 'error',
  title: 'A list item that is none',
  why: 'A bullet or a long dash makes no list: the lines run together, and an example is lost.',
  unsure: 'Outside of cells, where nothing is lost but the list, it is a warning.',
  remedy: 'Begin each item with a hyphen and a plain space.',
  fires: cell(`${whole}\n\n• Kept the test of that day.`),
  quiet: cell(`${whole}\n- Kept the test of that day.`),
  text: sayLostItems,
}
