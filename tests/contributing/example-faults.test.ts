import { describe, expect, it } from 'vitest'
import { faultsOfDraft } from '../../src/contributing/example-faults.ts'

const around = {
  expectation: { name: 'Tests each fault', text: 'Writes a test before mending a fault.' },
  explained: new Set<string>(),
  english: true,
}
const messages = (done: string, outcome: string): string[] =>
  faultsOfDraft({ done, outcome }, around).map(({ rule, message }) => `${rule ?? 'field'}: ${message}`)

describe('an example that is being written', () => {
  it.each([
    ['nothing yet', '', ' \n', []],
    [
      'only a beginning',
      'Wro',
      '',
      ['missing-outcome: What came of it is still missing. Say what was different afterwards, and for whom.'],
    ],
    ['only an end', '', 'nobody waits', ['field: What was done is still missing. Say it in one sentence.']],
    [
      'a name in the beginning',
      'asked Maria',
      '',
      [
        'named-person: `Maria` names a person. Write their part instead, such as "a colleague" or "the designer".',
        'missing-outcome: What came of it is still missing. Say what was different afterwards, and for whom.',
      ],
    ],
    [
      'both in few words',
      'moved it',
      'it runs',
      ['thin-example: This example has 4 words, and 6 are the fewest. Say what was done, what came of it and for whom.'],
    ],
    ['both', 'kept the import of that day as a test', 'the next error stopped before it was paid out', []],
  ] as const)('with %s', (_, done, outcome, said) => {
    expect(messages(done, outcome)).toEqual(said)
  })

  it('is told when a field is longer than an example may be', () => {
    expect(messages('moved the import; '.repeat(60), 'nobody waits')).toEqual([
      'field: `What was done` has 1080 characters, and 1000 are the most. Say it in a sentence or two.',
    ])
  })
})
