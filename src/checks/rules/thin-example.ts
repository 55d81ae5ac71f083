import { exampleRule } from '../examples/example-rule.ts'

/** An example that is too short to picture. */
export const thinExample = exampleRule(
  'thin-example',
  {
    title: 'An example of a few words',
    why: 'An example earns its place by what the expectation could not say: what was done, and what came of it. That takes a sentence.',
    remedy: 'Say what somebody did, what came of it and for whom; a number if there is one.',
  },
  'Wrote tests.',
  'Wrote a test for a sum that was off by a cent; the next import stopped instead of paying it out.',
)
