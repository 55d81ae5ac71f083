import type { Rule } from '../rule.ts'
import { guide } from '../small-documents.ts'

/** A document of the handbook that is linked as a page of the web. */
export const ownAddress: Rule = {
  severity: 'warning',
  title: 'A document of this handbook, linked as a page of the web',
  why: 'Only a link to a file is a relation of the ladder. An address leads out of the handbook, and nobody notices when the document moves.',
  remedy: 'Write the way from this file to the other one, as in `../../values/care.mdx`.',
  fires: guide('See [care](http://localhost:4321/values/care/).'),
  quiet: guide('See [care](../values/care.mdx).'),
}
