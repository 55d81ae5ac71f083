import { exampleRule } from '../examples/example-rule.ts'

/** An abbreviation that the ladder does not explain. */
export const unexplainedAbbreviation = exampleRule(
  'unexplained-abbreviation',
  {
    title: 'An abbreviation that nothing explains',
    why: 'People look for themselves in examples from other teams. The name of an internal system tells them to look elsewhere.',
    remedy:
      'Write it out, or say in plain words what it is. One that your whole organisation knows may stand in `synonyms` of handbook.yaml.',
  },
  'Wrote a test for the GLR that stopped the next rounding error before it was paid out.',
  'Wrote a test for the SQL of the goods ledger run (GLR); the GLR stopped at the next rounding error.',
)
