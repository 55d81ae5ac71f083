import type { Rule } from '../rule.ts'
import { guide } from '../small-documents.ts'

/** No handbook.yaml. */
export const handbook: Rule = {
  severity: 'error',
  title: 'No handbook.yaml',
  why: 'It names the tracks, levels and categories; without it there is no ladder.',
  remedy: 'Write `handbook.yaml` in the content folder.',
  fires: { 'handbook.yaml': '-' },
  quiet: guide('A text.'),
}
