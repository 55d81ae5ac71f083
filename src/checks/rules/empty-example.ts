import type { Rule } from '../rule.ts'
import { cell, whole } from '../small-documents.ts'

/** An example without text. */
export const emptyExample: Rule = {
  severity: 'error',
  title: 'An example without text',
  why: 'It would be drawn as an empty line, and counted as an example.',
  remedy: 'Write what somebody did, or remove the list item.',
  fires: cell(`${whole}\n- **Data:**`),
  quiet: cell(whole),
}
