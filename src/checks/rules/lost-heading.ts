import { sayLostHeadings } from '../anywhere/lost.ts'
import type { Rule } from '../rule.ts'
import { cell, whole } from '../small-documents.ts'

/** A line that has the look of a heading and is none. */
export const lostHeading: Rule = {
  severity: 'error',
  title: 'A heading that is none',
  why: 'Readers would see the signs, and everything below would belong to the expectation or section above it.',
  unsure:
    'A line in bold type, a heading that is deeper than `##`, and one within a list item outside of cells may be meant: these are warnings, unless a link needs the heading.',
  remedy: 'Begin the line with `##` and a plain space, without a space before it.',
  fires: cell(`${whole}\n\n##Notes each cause\n\nWrites down what was found.`),
  quiet: cell(`${whole}\n\n## Notes each cause\n\nWrites down what was found.`),
  text: sayLostHeadings,
}
