import { exampleRule } from '../examples/example-rule.ts'

/** An example that only repeats its expectation. */
export const restatingExample = exampleRule(
  'restating-example',
  {
    title: 'An example that repeats its expectation',
    why: 'The expectation stands right above it. Who did not picture it there does not picture it the second time.',
    remedy: 'Say what one person did on one day, and what came of it.',
  },
  'Wrote tests for each of the faults, writing each test for each fault.',
  'Kept the import of that day as a test; the next rounding error stopped before it was paid out.',
)
