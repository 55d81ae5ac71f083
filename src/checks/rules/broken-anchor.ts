import { sayBrokenAnchors } from '../anywhere/links.ts'
import type { Rule } from '../rule.ts'
import { guide } from '../small-documents.ts'

/** A link to a heading that is not there. */
export const brokenAnchor: Rule = {
  severity: 'error',
  title: 'A link to a heading that is not there',
  why: 'The link leads to the top of the page, and the relation to nothing.',
  remedy: 'Use the id of a heading of that document; the message names the nearest.',
  fires: guide('See [finish](../values/care.mdx#finnish).'),
  quiet: guide('See [finish](../values/care.mdx#finish).'),
  text: sayBrokenAnchors,
}
