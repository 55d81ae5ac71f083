import type { Rule } from '../rule.ts'
import { guide } from '../small-documents.ts'

/** A name that cannot be an address. */
export const fileName: Rule = {
  severity: 'error',
  title: 'A name that cannot be an address',
  why: 'File names become web addresses, on every system that the repository is cloned to.',
  remedy: 'Use lower-case letters, digits and single hyphens, and the ending `.mdx`.',
  fires: { 'guides/First Guide.mdx': '---\ntitle: First\n---\n\nA text.\n' },
  quiet: guide('A text.'),
}
