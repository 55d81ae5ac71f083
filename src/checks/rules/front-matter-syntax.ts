import { sayBrokenFields } from '../anywhere/broken-fields.ts'
import { sayOpenFrontMatter } from '../anywhere/front-matter.ts'
import type { Rule } from '../rule.ts'
import { guide } from '../small-documents.ts'

/** Front matter that cannot be read. */
export const frontMatterSyntax: Rule = {
  severity: 'error',
  title: 'Front matter that cannot be read',
  why: 'One stray colon or tab hides the whole document.',
  remedy: 'Begin with a line `---`, write `name: text`, end with a line `---`; quotes around texts with a colon.',
  fires: guide('A text.', 'title: First: the beginning'),
  quiet: guide('A text.', 'title: "First: the beginning"'),
  text: (...looked) => {
    sayOpenFrontMatter(...looked)
    sayBrokenFields(...looked)
  },
}
