import { sayOpenFences } from '../anywhere/code-fence.ts'
import type { Rule } from '../rule.ts'
import { guide } from '../small-documents.ts'

/** A block of code that is never closed. */
export const codeFence: Rule = {
  severity: 'error',
  title: 'A block of code that is never closed',
  why: 'Everything after it would be shown as code.',
  remedy: 'End it with a line of as many backticks as it began with.',
  fires: guide('```\nA text.'),
  quiet: guide('```\nA text.\n```'),
  text: sayOpenFences,
}
