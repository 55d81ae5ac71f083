import type { Rule } from '../rule.ts'
import { cell, whole } from '../small-documents.ts'

/** An example above the first expectation. */
export const exampleWithoutExpectation: Rule = {
  severity: 'warning',
  title: 'An example above the first expectation',
  why: 'It shows nothing in particular, and is missing below the expectation that it would show.',
  remedy: 'Move it below the `##` that it shows.',
  fires: cell(`- Wrote a test for a sum that was off by a cent.\n\n${whole}`),
  quiet: cell(whole),
}
