import { describe, expect, it } from 'vitest'
import { leadInOf } from '../../src/contributing/lead-in.ts'
import { noteFor, openNotes } from '../../src/contributing/open-notes.ts'
import { Misuse } from '../../src/contributing/refusal.ts'
import { disciplineFor, disciplineNames, expectationFor, pathOf } from '../../src/contributing/target.ts'
import { found, handbook, ladderOf } from '../ladder/ladder-of.ts'

const { ladder } = ladderOf({
  ...handbook('title: Web', 'title: Web & Mobile'),
  'ladder/craft/junior.mdx': '## Finds causes\n\nFinds the cause of a fault.\n\n- A deed.\n',
  'ladder/craft/senior.mdx': `- Need example for Operations.
- Need example: "tests each fault" on a Friday.

## Tests each fault

Writes a test that shows the fault.

- Need example for browser.
- Need example: a fault of long ago.

## Ends faults

Ends them.

- Need example: an end that held.
`,
})
const path = 'craft/senior/tests-each-fault'

describe('an expectation', () => {
  it.each([
    'craft/senior/tests-each-fault',
    ' `craft/senior/tests-each-fault` ',
    '/ladder/craft/senior/#tests-each-fault',
    'https://example.org/org/handbook/ladder/craft/senior/#tests-each-fault',
    '<https://example.org/ladder/craft/senior/?q=1#tests-each-fault>',
    'https://example.org/contribute/?for=craft/senior/tests-each-fault',
    'https://example.org/contribute/?for=craft%2Fsenior%2Ftests-each-fault&x=1#y',
    'content/ladder/craft/senior.mdx#tests-each-fault',
    'ladder/craft/senior.mdx/tests-each-fault',
    './craft/senior/tests-each-fault/',
    'tests-each-fault',
    'Tests each fault',
  ])('is found by %j', (words) => {
    expect(pathOf(expectationFor(words, ladder))).toBe(path)
  })

  it.each([
    [
      'craft/senior/test-each-fault',
      '`craft/senior` has no expectation `test-each-fault`. Did you mean `craft/senior/tests-each-fault`?',
    ],
    [
      'craft/junior/tests-each-fault',
      '`craft/junior` has no expectation `tests-each-fault`. Did you mean `craft/senior/tests-each-fault`?',
    ],
    ['craft/senoir/tests-each-fault', 'There is no level `senoir`. Did you mean `senior`?'],
    ['crafts/senior/tests-each-fault', 'There is no category `crafts`. Did you mean `craft`?'],
    ['x/y/z', 'There is no category `x`. There are `craft`.'],
    [
      'test-each-fault',
      '`test-each-fault` names no expectation. An expectation is written `category/level/expectation`, as in its address. Did you mean `craft/senior/tests-each-fault`?',
    ],
    ['', '`` names no expectation. An expectation is written `category/level/expectation`, as in its address.'],
    ['../../../etc/passwd', 'There is no category `..`. There are `craft`.'],
    ['%2e%2e/%2e%2e/%ff', 'There is no category `%2e%2e`. There are `craft`.'],
    ['__proto__/constructor/toString', 'There is no category `__proto__`. There are `craft`.'],
    ['craft/senior/`$(touch x)`\u001b[2J', "`craft/senior` has no expectation `'$(touch x)' [2J`."],
  ])('is refused, with the nearest that there is: %j', (words, message) => {
    expect(() => expectationFor(words, ladder)).toThrow(new Misuse(message))
  })
})

it('shows no more of a long name than a message can hold', () => {
  expect(() => expectationFor(`craft/senior/${'x'.repeat(99_999)}`, ladder)).toThrow(`no expectation \`${'x'.repeat(59)}…\`.`)
})

describe('a discipline', () => {
  it.each([
    ['web', 'web'],
    ['Web & Mobile', 'web'],
    [' BROWSER\u200b ', 'web'],
    ['', undefined],
    ['none', undefined],
  ])('%j is %j', (words, id) => {
    expect(disciplineFor(words, ladder.disciplines)?.id).toBe(id)
  })

  it('is refused with the nearest that there is', () => {
    expect(() => disciplineFor('Opertions', ladder.disciplines)).toThrow(
      'No discipline is called `Opertions`. Did you mean `Operations`?',
    )
    expect(() => disciplineFor('Law', ladder.disciplines)).toThrow(
      'No discipline is called `Law`. There are `Web & Mobile`, `Operations`.',
    )
    expect(() => disciplineFor('Law', [])).toThrow('The handbook lists none.')
  })

  it('is written in a lead-in by a name that is read back as this discipline', () => {
    const names = disciplineNames(ladder.disciplines)
    expect(names.map((name) => leadInOf(name, names))).toEqual(['browser', 'Operations'])
    expect(leadInOf({ id: 'r-and-d', title: 'Research and Development', synonyms: ['R&D'] }, names)).toBe('r-and-d')
  })
})

describe('the notes that an example may answer', () => {
  const expectation = expectationFor(path, ladder)
  const texts = (discipline?: string) =>
    openNotes(expectation, discipline ? { id: discipline } : undefined, ladder).map(({ text }) => text)

  it('are those below the expectation and those that quote it, never one for another discipline or expectation', () => {
    expect(texts()).toEqual(['Need example: "tests each fault" on a Friday.', 'Need example: a fault of long ago.'])
  })

  it('begin with those that ask for its discipline', () => {
    expect(texts('web')[0]).toBe('Need example for browser.')
    expect(texts('ops')).toContain('Need example for Operations.')
  })

  it('are named by their line or by words of theirs', () => {
    expect(noteFor('9', expectation).text).toBe('Need example: a fault of long ago.')
    expect(noteFor('an END that', expectation).place.line).toBe(15)
    expect(() => noteFor('need example', expectation)).toThrow(
      /^Several notes of `ladder\/craft\/senior.mdx` fit `need example`. Give the line: 1: Need/,
    )
    expect(() => noteFor('77', expectation)).toThrow(/has no note `77`. Its notes, by line: 1: Need/)
    expect(() => noteFor('Need example: a fault of lnog ago', expectation)).toThrow(
      'Did you mean `Need example: a fault of long ago.`?',
    )
    expect(() => noteFor('any', found(ladder.cells[0]?.expectations[0]))).toThrow('It has no notes.')
  })
})
