import { describe, expect, it } from 'vitest'
import { exampleForm, readExampleIssue } from '../../src/contributing/issue.ts'

/** A body as GitHub writes it for the form. */
const bodyOf = (answers: Partial<Record<keyof typeof exampleForm, string>>): string =>
  [
    ...Object.entries(exampleForm).map(
      ([field, label]) => `### ${label}\n\n${answers[field as keyof typeof exampleForm] ?? '_No response_'}`,
    ),
    '### Before you send it\n\n- [x] Nobody is named.',
  ].join('\n\n')

const full = { expectation: 'craft/senior/tests-each-fault', discipline: 'Web', done: 'Did it.', outcome: 'It held.' }

describe('an issue of the form for an example', () => {
  it.each<[string, string, object]>([
    ['is read field by field', bodyOf(full), full],
    ['may leave a field without answer', bodyOf({ done: 'Did it.', outcome: '' }), { done: 'Did it.' }],
    ['may come with the line breaks of browsers', bodyOf(full).replaceAll('\n', '\r\n'), full],
    ['may come as the JSON of the API', JSON.stringify({ title: 'Example: x', body: bodyOf(full), user: { login: 'x' } }), full],
    ['may come as the JSON of an event', JSON.stringify({ action: 'labeled', issue: { body: bodyOf(full) } }), full],
    ['may begin with a byte order mark', `\ufeff${bodyOf(full)}`, full],
    [
      'keeps headings inside an answer as its words',
      bodyOf({ done: 'Did it.\n\n### Why\n\n## Second\n\nFor fun.' }),
      { done: 'Did it.\n\n### Why\n\n## Second\n\nFor fun.' },
    ],
    [
      'keeps what looks like code as words',
      bodyOf({ done: '$(touch x) `rm` {1+1} <script>' }),
      { done: '$(touch x) `rm` {1+1} <script>' },
    ],
    ['may have been written by hand, in part', `Hello!\n\n### ${exampleForm.done}\nDid it.`, { done: 'Did it.' }],
    [
      'gives no field that the form does not have',
      bodyOf({ ...full, done: '### __proto__\n\nx' }),
      { ...full, done: '### __proto__\n\nx' },
    ],
  ])('%s', (_, text, fields) => {
    expect(readExampleIssue(text)).toEqual(fields)
  })

  it.each([
    [
      'has two answers to one question',
      `${bodyOf(full)}\n\n### ${exampleForm.outcome}\n\nAnother.`,
      /The heading `### What came of it, and for whom\?` stands twice/,
    ],
    ['hides a second answer in a field', bodyOf({ ...full, done: `x\n### ${exampleForm.outcome}\ny` }), /stands twice/],
    ['has none of its headings', 'Please add something.', /none of the form's headings, such as `### What was done\?`/],
    ['is empty', '', /none of the form's headings/],
    ['is longer than GitHub keeps', bodyOf({ done: 'x'.repeat(70_000) }), /has 70\d{3} characters/],
    ['is JSON without a body', '{"title":"x"}', /The JSON has no `body` with text/],
    ['is JSON with something else as body', '{"body":["x"]}', /The JSON has no `body` with text/],
    ['is JSON that was cut', '{"body":"x', /begins like JSON and cannot be read/],
  ])('is refused when it %s', (_, text, message) => {
    expect(() => readExampleIssue(text)).toThrow(message)
  })
})
