import { unexplainedAbbreviation } from './abbreviation.ts'
import type { ExampleInPlace, FindFault } from './example-in-place.ts'
import { noOutcome } from './outcome.ts'
import { namedPerson } from './person.ts'
import { barePraise } from './praise.ts'
import { restated } from './restated.ts'
import { tooShort } from './short.ts'

/** A fault that an example has: the rule that knows more about it, and a message as in a finding. */
export interface ExampleFault {
  rule: ExampleRuleId
  message: string
}

/** What can be wrong with an example, by the id of the rule that looks for it. With `english`, it knows words of that language only. */
export const exampleFaults = {
  'thin-example': { find: tooShort, english: false },
  'restating-example': { find: restated, english: false },
  'missing-outcome': { find: noOutcome, english: true },
  'named-person': { find: namedPerson, english: true },
  'unexplained-abbreviation': { find: unexplainedAbbreviation, english: true },
  'bare-praise': { find: barePraise, english: true },
} as const satisfies Record<string, { find: FindFault; english: boolean }>

/** Id of a rule on examples. */
export type ExampleRuleId = keyof typeof exampleFaults

/** Everything that is wrong with an example. `english` is false when the ladder is written in another language. */
export function faultsOf(example: ExampleInPlace, english: boolean): ExampleFault[] {
  const found: ExampleFault[] = []
  for (const [rule, { find, english: only }] of Object.entries(exampleFaults)) {
    const fault = only && !english ? undefined : find(example)
    if (fault) found.push({ rule: rule as ExampleRuleId, message: fault.message })
  }
  return found
}
