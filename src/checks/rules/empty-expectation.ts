import type { Rule } from '../rule.ts'
import { cell, whole } from '../small-documents.ts'

/** An expectation that says nothing. */
export const emptyExpectation: Rule = {
  severity: 'error',
  title: 'An expectation that says nothing',
  why: 'A name alone can be read in many ways.',
  remedy: 'Write below the heading what is expected, in one to three sentences.',
  fires: cell('## Tests each fault\n\n- **Data:** Wrote one for a sum that was off by a cent.'),
  quiet: cell(whole),
}
