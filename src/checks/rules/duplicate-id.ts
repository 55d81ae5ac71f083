import { sayDuplicateIds } from '../anywhere/duplicate-id.ts'
import type { Rule } from '../rule.ts'
import { cell, whole } from '../small-documents.ts'

/** Two things with one id. */
export const duplicateId: Rule = {
  severity: 'error',
  title: 'Two things with one id',
  why: 'Both would have one address, and links would lead to one of them only.',
  remedy: 'Rename one, or give it an id of its own: `## Name [#another-id]`.',
  fires: cell(`${whole}\n\n${whole}`),
  quiet: cell(whole),
  text: sayDuplicateIds,
}
