import { exampleRule } from '../examples/example-rule.ts'

/** An example that names a person. */
export const namedPerson = exampleRule(
  'named-person',
  {
    title: 'An example that names a person',
    why: 'Whoever is named has not been asked by all who will read it, and the page outlives their job. The deed is the same without the name.',
    remedy: 'Say what they do there: "a colleague", "the designer", "a customer\'s lawyer".',
  },
  'Sat down with Maria for an hour, and wrote the test that shows the rounding error.',
  'Sat down with the accountant for an hour, and wrote the test that shows the rounding error in April.',
)
