import type { Rule } from '../rule.ts'
import { guide } from '../small-documents.ts'

/** A file that cannot be read. */
export const file: Rule = {
  severity: 'error',
  title: 'A file that cannot be read',
  why: 'Symbolic links and special files could publish what was never meant to be; a folder with the name of a document hides what is in it.',
  remedy: 'Put the file itself there, of at most 256 kB, and leave it readable.',
  fires: { 'guides/first.mdx/more.mdx': '---\ntitle: More\n---\n\nA text.\n' },
  quiet: guide('A text.'),
}
