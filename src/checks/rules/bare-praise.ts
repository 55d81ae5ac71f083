import { exampleRule } from '../examples/example-rule.ts'

/** An example that praises. */
export const barePraise = exampleRule(
  'bare-praise',
  {
    title: 'An example that praises',
    why: 'Two people may differ on what is excellent. What was done, and what came of it, they can look at together.',
    remedy: 'Leave the word out, or put in its place what one could see: what was different, for whom, how often.',
  },
  'Did an excellent job with the tests, and the whole team was happy with them.',
  'Wrote a test for a sum that was off by a cent. It saved the accountants a great deal of searching.',
)
