import type { Rule } from '../rule.ts'
import { cell, whole } from '../small-documents.ts'

/** A lead-in that is not read as one. */
export const leadIn: Rule = {
  severity: 'warning',
  title: 'A lead-in that is not read as one',
  why: 'The example would belong to no discipline, and be missing from its overview.',
  remedy: 'Write the name in bold type with a colon, and a space behind it: `- **Data:** …`.',
  fires: cell(whole.replace('**Data:**', 'Data:')),
  quiet: cell(whole),
}
