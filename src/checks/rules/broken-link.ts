import { sayBrokenLinks } from '../anywhere/links.ts'
import type { Rule } from '../rule.ts'
import { guide } from '../small-documents.ts'

/** A link to nothing. */
export const brokenLink: Rule = {
  severity: 'error',
  title: 'A link to nothing',
  why: 'A relation of the ladder is a link; a broken one is a relation that is lost.',
  remedy: 'Write the way from this file to the other one, as in `../../values/care.mdx`.',
  fires: guide('See [care](../values/caring.mdx).'),
  quiet: guide('See [care](../values/care.mdx).'),
  text: sayBrokenLinks,
}
