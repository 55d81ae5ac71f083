import type { Rule } from '../rule.ts'
import { cell, whole } from '../small-documents.ts'

/** A category that handbook.yaml lacks. */
export const unknownCategory: Rule = {
  severity: 'error',
  title: 'A category that handbook.yaml lacks',
  why: 'The documents would be published nowhere.',
  remedy: 'Rename the folder, or add the category to handbook.yaml.',
  fires: { 'ladder/crafts/index.mdx': '---\ntitle: Crafts\n---\n\nA text.\n' },
  quiet: cell(whole),
}
