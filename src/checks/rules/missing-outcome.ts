import { exampleRule } from '../examples/example-rule.ts'

/** An example of one plain clause, without what came of it. */
export const missingOutcome = exampleRule(
  'missing-outcome',
  {
    title: 'An example without what came of it',
    why: 'A deed alone shows that somebody was busy. What was different afterwards shows why it is expected.',
    remedy: 'Go on: who could do something that they could not do before, or is rid of something? A number if there is one.',
  },
  'Moved the nightly import of exchange rates.',
  'Moved the nightly import of exchange rates. Branches in the east had theirs when they opened.',
)
