import { expect, it } from 'vitest'
import { noteLines } from './note-lines.ts'

it.each([
  'An example of minutes',
  'Sample status update',
  'Example: a good bug report',
  'Example email',
  'Weekly update (sample)',
])('what is missing below "%s" is missing in the example', (heading) => {
  expect(noteLines(`## ${heading}\n\n- Kim to add a test\n- Open question: who owns the queue?\n`)).toEqual([])
})

it('a line with a colon stands above a list of the sample', () => {
  expect(noteLines('Sample plan:\n\n| Goal | State |\n| --- | --- |\n| Write more | done |\n')).toEqual([])
  expect(noteLines('Sample plan:\n\n- Kim to add a test\n\nReviews:\n\n- Kim to add a test\n')).toEqual([7])
})

it('the sample ends with its section, and a mark in it is one', () => {
  expect(noteLines('## Sample email\n\nTODO\n\n### Reply\n\n- Kim to add a test\n\n## Levels\n\n- Kim to add a test\n')).toEqual([
    3, 11,
  ])
})

it.each(['Examples', 'Example projects', 'Reviews', 'Example behaviours'])('what is missing below "%s" is missing', (heading) => {
  expect(noteLines(`## ${heading}\n\n- Kim to add a test\n`)).toEqual([3])
})

const quote = '> Hi Kim, the tests for dates are not written yet.\n'

it('a quote that a line with a colon stands before shows what people write', () => {
  expect(noteLines(`Here is a message that helped:\n\n${quote}`)).toEqual([])
  expect(noteLines(`Here is a message that helped.\n\n${quote}`)).toEqual([3])
})

it.each(['A note on this page:', 'How things are with the draft:', 'Status:'])('"%s" says how things are', (line) => {
  expect(noteLines(`${line}\n\n> The tests for dates are not written yet.\n`)).toEqual([3])
})

it('a quote in which somebody speaks again is a conversation', () => {
  const fields = '> **Scope:** a team\n>\n> **Examples:** need example for Data\n'
  const talk = '> **Kim:** I need an example for Data.\n>\n> **Ana:** I have one.\n>\n> **Kim:** Thanks!\n'
  expect(noteLines(`# Page\n\n${talk}`)).toEqual([])
  expect(noteLines(`# Page\n\n${fields}`)).toEqual([5])
})

it('two people who answer each other in paragraphs talk', () => {
  const talk = '**Kim:** Hi.\n\n**Ana:** I need an example for Data.\n\n**Kim:** Which one?\n\n**Ana:** Any.\n'
  expect(noteLines(`# Page\n\n${talk}`)).toEqual([])
  expect(
    noteLines('# Page\n\n**Scope:** A team.\n\n**Examples:** Need example for Data.\n\n**Scope:** All.\n\n**Examples:** One.\n'),
  ).toEqual([5])
})

it.each(['Here is a real one:', 'To show it, here are some lines of mine.', 'And one that we sent back:'])(
  '"%s" shows one',
  (line) => {
    expect(noteLines(`${line}\n\n| Area | Note |\n| --- | --- |\n| Tests | Need example for Data |\n`)).toEqual([])
  },
)

it.each(['A bad one', '3.2 The same one, better', 'Fixed'])('below "%s" nothing of the page is missing', (heading) => {
  expect(noteLines(`## ${heading}\n\n- Need example for Data.\n`)).toEqual([])
})

it('a question with its answer in the next line is no question of a writer', () => {
  expect(noteLines('**When?**\nTwice a year.\n')).toEqual([])
  expect(noteLines('**When?**\n\n## Reviews\n\nTwice a year.\n')).toEqual([1])
})

it('takes time in proportion to its quotes', () => {
  const text = `# Page\n\nA line that ends with:\n\n${'> - Need example for Data, he said.\n'.repeat(20_000)}`
  const begun = performance.now()
  noteLines(text)
  noteLines(`# Page\n${'\n> - The tests are not written yet.\n\n'.repeat(20_000)}`)
  expect(performance.now() - begun).toBeLessThan(8000)
})
