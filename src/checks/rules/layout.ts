import type { Rule } from '../rule.ts'
import { guide } from '../small-documents.ts'

/** A file without a place. */
export const layout: Rule = {
  severity: 'error',
  title: 'A file without a place',
  why: 'A file outside the layout is published nowhere.',
  remedy: 'Move it to one of the places that the message names.',
  fires: { 'notes/first.mdx': '---\ntitle: First\n---\n\nA text.\n' },
  quiet: guide('A text.'),
}
