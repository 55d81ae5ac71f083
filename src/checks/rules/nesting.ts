import type { Rule } from '../rule.ts'
import { guide } from '../small-documents.ts'

/** Text that is nested too deep. */
export const nesting: Rule = {
  severity: 'error',
  title: 'Text that is nested too deep',
  why: 'Nobody can follow fifty quotes or lists inside one another, and a page that deep stops browsers.',
  remedy: 'Write it flatter.',
  fires: guide(`${'> '.repeat(60)}A text.`),
  quiet: guide('> A text.'),
}
