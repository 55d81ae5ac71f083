import type { Rule } from '../rule.ts'
import { guide } from '../small-documents.ts'

/** Text that MDX reads as code. */
export const mdxSyntax: Rule = {
  severity: 'error',
  title: 'Text that MDX reads as code',
  why: 'In MDX a `{` opens code and a `<` opens a tag, so one sign in a sentence hides the whole document.',
  remedy: 'Write `\\{` and `\\<` for the signs themselves; close every tag.',
  fires: guide('Fewer than <5 people.'),
  quiet: guide('Fewer than \\<5 people.'),
}
