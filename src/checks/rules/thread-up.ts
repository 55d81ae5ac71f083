import type { Rule } from '../rule.ts'
import { cell, whole } from '../small-documents.ts'

/** A thread that leads up, or in a circle. */
export const threadUp: Rule = {
  severity: 'error',
  title: 'A thread that leads up or in a circle',
  why: 'An expectation grows from a lower one. A link up, or a tag that leads to the same level, would make a circle of the ladder.',
  remedy: 'Link from the higher expectation to the lower one that it builds on; pages show the way up by themselves.',
  fires: {
    'ladder/craft/junior.mdx': `---\ntheme: learns\n---\n\n## Finds causes\n\nFinds the cause of a fault.\n\n[Tests](senior.mdx#tests-each-fault)\n`,
    ...cell(whole),
  },
  quiet: cell(whole),
}
