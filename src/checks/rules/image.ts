import { sayMissingImages } from '../anywhere/links.ts'
import type { Rule } from '../rule.ts'
import { guide } from '../small-documents.ts'

/** An image that cannot be shown. */
export const image: Rule = {
  severity: 'error',
  title: 'An image that cannot be shown',
  why: 'A missing, damaged or mislabelled image shows as a hole, and one with script inside is a way in.',
  remedy: 'Put the image beside the document, in the format that its name says, at most 256 kB.',
  fires: guide('![A plan](plan.png)'),
  quiet: guide('A text.'),
  text: sayMissingImages,
}
