import type { Rule } from '../rule.ts'
import { cell, whole } from '../small-documents.ts'

/** A dimension without heading. */
export const missingDimension: Rule = {
  severity: 'error',
  title: 'A dimension without heading',
  why: 'What the dimension means is then said nowhere.',
  remedy: 'Add a `##` heading with that id to the category.',
  fires: { 'ladder/craft/index.mdx': '---\ntitle: Craft\ndimensions: [depth, width]\n---\n\n## Depth\n\nHow far it goes.\n' },
  quiet: cell(whole),
}
