import type { Rule } from '../rule.ts'
import { guide } from '../small-documents.ts'

/** An image without a description. */
export const imageDescription: Rule = {
  severity: 'warning',
  title: 'An image without a description',
  why: 'Who cannot see the image learns from its description what it shows.',
  remedy: 'Say it between the square brackets: `![Faults by month, falling](faults.png)`.',
  fires: guide('![](plan.png)'),
  quiet: guide('![A plan](plan.png)'),
}
