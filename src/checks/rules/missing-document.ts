import type { Rule } from '../rule.ts'
import { cell, whole } from '../small-documents.ts'

/** A document that is named and not there. */
export const missingDocument: Rule = {
  severity: 'error',
  title: 'A document that is named and not there',
  why: 'A level or category without its document has no title.',
  remedy: 'Write the document, or take its id out of handbook.yaml.',
  fires: { 'levels/senior.mdx': '-' },
  quiet: cell(whole),
}
