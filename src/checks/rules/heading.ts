import type { Rule } from '../rule.ts'
import { guide } from '../small-documents.ts'

/** A heading that cannot stand here. */
export const heading: Rule = {
  severity: 'error',
  title: 'A heading that cannot stand here',
  why: 'Headings are the names and addresses of the ladder.',
  remedy: 'Begin with `##`, and give every heading words.',
  fires: guide('# First\n\nA text.'),
  quiet: guide('## First\n\nA text.'),
}
