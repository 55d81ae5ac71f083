import type { Rule } from '../rule.ts'
import { guide } from '../small-documents.ts'

/** A field of the front matter that is missing, unknown or wrong. */
export const frontMatter: Rule = {
  severity: 'error',
  title: 'A field of the front matter that is missing, unknown or wrong',
  why: 'A field with a slip in its name would be ignored, and nobody would know why the page does not change.',
  remedy: 'Use the fields that the message names; put text with special characters in quotes.',
  fires: guide('A text.', 'titel: First'),
  quiet: guide('A text.'),
}
