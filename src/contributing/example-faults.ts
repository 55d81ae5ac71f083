import { type ExampleRuleId, faultsOf } from '../checks/examples/faults.ts'
import { type ExampleParts, exampleWords, longestField } from './example-text.ts'

/** What could be better about an example that somebody is still writing. */
export interface DraftFault {
  message: string
  /** The rule that says more about it; faults of a single field have none. */
  rule?: ExampleRuleId
}

/** What the faults of an example depend on besides its words. */
export interface Around {
  expectation: { name: string; text: string }
  explained: ReadonlySet<string>
  english: boolean
}

const questions = { done: 'What was done', outcome: 'What came of it' } as const
/** The rules that can judge half an example; the others would only say that the other half is missing. */
const early: ReadonlySet<ExampleRuleId> = new Set(['named-person', 'unexplained-abbreviation', 'bare-praise'])

/** The faults that `check` would find in an example, and those of its fields. None as long as nothing is written. */
export function faultsOfDraft(parts: ExampleParts, { expectation, explained, english }: Around): DraftFault[] {
  const text = exampleWords(parts)
  if (text === '') return []
  const faults: DraftFault[] = []
  const fields = ['done', 'outcome'] as const
  const empty = fields.find((field) => exampleWords({ done: '', outcome: '', [field]: parts[field] }) === '')
  for (const field of fields) {
    const { length } = parts[field]
    if (length > longestField)
      faults.push({
        message: `\`${questions[field]}\` has ${length} characters, and ${longestField} are the most. Say it in a sentence or two.`,
      })
  }
  faults.push(...faultsOf({ text, expectation, explained }, english).filter(({ rule }) => !empty || early.has(rule)))
  if (empty === 'done') faults.push({ message: 'What was done is still missing. Say it in one sentence.' })
  if (empty === 'outcome') {
    const message = 'What came of it is still missing. Say what was different afterwards, and for whom.'
    faults.push({ rule: 'missing-outcome', message })
  }
  return faults
}
