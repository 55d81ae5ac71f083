import { describe, expect, it } from 'vitest'
import { checkContent } from '../../src/checks/check.ts'
import { explainedAbbreviations } from '../../src/checks/examples/explained.ts'
import { type ExampleRuleId, faultsOf } from '../../src/checks/examples/faults.ts'
import { Findings } from '../../src/ladder/finding.ts'
import { readContent } from '../../src/ladder/read.ts'
import { checkOver } from './plain-ladder.ts'

const expectation = { name: 'Tests each fault', text: 'Writes a test that shows a fault before mending the fault.' }
const explained: ReadonlySet<string> = new Set(['GLR'])
const rulesFor = (text: string, english = true): ExampleRuleId[] =>
  faultsOf({ text, expectation, explained }, english).map(({ rule }) => rule)
const messageFor = (text: string): string | undefined => faultsOf({ text, expectation, explained }, true)[0]?.message

/** Long enough and with an outcome, so that only the words in question decide. */
const around = (words: string) => `Spent a morning ${words}; the next import stopped before it was paid out.`

describe('an example', () => {
  it.each([
    ['Wrote tests.', ['thin-example']],
    ['', ['thin-example']],
    ['Moved the nightly import of exchange rates.', ['missing-outcome']],
    ['Moved the nightly import of exchange rates. Branches had theirs at eight.', []],
    ['Wrote tests showing each fault, mending faults before tests.', ['restating-example']],
    ['Kept the import of that day as a test; the next rounding error stopped before it was paid out.', []],
  ] as const)('`%s` has %j', (text, rules) => {
    expect(rulesFor(text)).toEqual(rules)
  })

  it('says what was found and what to do', () => {
    expect([
      messageFor('Wrote tests.'),
      messageFor('Moved the nightly import of exchange rates.'),
      messageFor('Wrote tests showing each fault, mending faults before tests.'),
      messageFor(around('with Maria')),
      messageFor(around('with the XQZ')),
      messageFor(around('on an excellent test')),
      messageFor(around('on a significantly better test')),
    ]).toMatchInlineSnapshot(`
      [
        "This example has 2 words, and 6 are the fewest. Say what was done, what came of it and for whom.",
        "This example says what was done, and not what came of it. Add what was different afterwards, and for whom.",
        "This example repeats its expectation \`Tests each fault\`. Say what one person did on one day.",
        "\`Maria\` names a person. Write their part instead, such as "a colleague" or "the designer".",
        "\`XQZ\` is explained nowhere in the ladder. Write out what it stands for, or say in plain words what it is.",
        "\`excellent\` is praise, and shows nothing. Say what one could see afterwards, and who saw it.",
        "\`significantly\` says neither how much nor for whom. Give a number that somebody noticed, or say what was different.",
      ]
    `)
  })
})

describe('a person is named by', () => {
  it.each([
    'with Maria on the sums',
    'with Priya and the ledger',
    'and thanked @jdoe on the way',
    'and wrote to jane.doe@example.org',
    'with Dr. Okonkwo on the sums',
    'with a colleague called Zebulon',
    "on Ahmed's sums",
    'with François',
  ])('%s', (words) => {
    expect(rulesFor(around(words))).toEqual(['named-person'])
  })
})

describe('nobody is named by', () => {
  it.each([
    'with Kafka, Jenkins, Ruby, Julia and Django',
    'in April, in May and on a Monday in August',
    'in San Diego, Santa Clara, Paris, Austin and St. Louis',
    'in German, Roman numerals and a Julian date',
    'with the package @scope/name and the rule @media (print)',
    'and told @here',
    'with git@host.example:ladder and left-pad@1.2.3',
    "on Conway's law and on Martin's method",
    'with the Android and Growth teams',
    'so that Sales and Legal will mark it',
    'on MariaDB and AlexNet',
  ])('%s', (words) => {
    expect(rulesFor(around(words))).toEqual([])
  })
})

describe('an abbreviation', () => {
  it.each([
    ['with the XQZ', true],
    ['with two XQZs', true],
    ['with the ΓΔΘ', true],
    ['with the GLR that handbook.yaml names', false],
    ['with the goods ledger run (XQZ), an XQZ like others', false],
    ['with the XQZ (goods ledger run)', false],
    ['with SQL, CSS, CI, two APIs, PDFs and the USA', false],
    ['with parts II, IV and XII', false],
    ['with XQZ-1234 and XQZ_MOST and a.XQZ', false],
    ['and did NOT stop', false],
  ] as const)('%s: %s', (words, found) => {
    expect(rulesFor(around(words))).toEqual(found ? ['unexplained-abbreviation'] : [])
  })

  it('is a way of writing where everything is in capitals', () => {
    expect(rulesFor('FIXED THE XQZ; THE NEXT IMPORT STOPPED BEFORE IT WAS PAID OUT.')).toEqual([])
  })

  it('may come from handbook.yaml, from an expectation, or be written out in any document', () => {
    const { ladder } = checkOver({
      'handbook.yaml': '+synonyms: [[goods ledger run, GLR]]\n',
      'ladder/craft/senior.mdx': '---\ntheme: x\n---\n\n## Keeps the PLK\n\nKeeps it.\n\n- Was called by the QQR once.\n',
      'values/care.mdx': '---\ntitle: Care\n---\n\n## Finish\n\nFollow the year-end round (YER), never the ZZZ.\n',
    })
    expect(ladder && [...explainedAbbreviations(ladder)].sort()).toEqual(['GLR', 'PLK', 'YER'])
  })
})

describe('praise', () => {
  it.each([
    ['on an excellent test', true],
    ['and did great work', true],
    ['of outstanding work', true],
    ['on tests that improved significantly', true],
    ['on tests that improved significantly, by 40 seconds', false],
    ['on a great deal of old sums in Great Britain', false],
    ['on the greatest common divisor', false],
    ['on outstanding invoices', false],
    ['until clients ticked “excellent” of their own accord', false],
  ] as const)('%s: %s', (words, found) => {
    expect(rulesFor(around(words))).toEqual(found ? ['bare-praise'] : [])
  })
})

describe('in a language that is not English', () => {
  it('only counting and comparing remain', () => {
    expect(rulesFor('Hat mit Maria ein excellent XQZ gebaut', false)).toEqual([])
    expect(rulesFor('Tests geschrieben.', false)).toEqual(['thin-example'])
    expect(rulesFor('障害を再現するテストを書いた結果、翌月から請求の誤りがなくなった。', false)).toEqual([])
    expect(rulesFor('テストを書いた。', false)).toEqual(['thin-example'])
  })
})

describe('an example of a million letters', () => {
  it.each(['“', 'San Maria ', 'a@', 'Excellent', 'ABC (', '@', 'x'])('made of `%s` is looked through in a moment', (piece) => {
    const begin = performance.now()
    faultsOf({ text: piece.repeat(1_000_000 / piece.length), expectation, explained }, true)
    expect(performance.now() - begin).toBeLessThan(2000)
  })
})

describe('ladders as they are', () => {
  it.each(['content', 'tests/fixtures/two-tracks'])('%s has no fault in any example', async (folder) => {
    const findings = new Findings()
    const { ladder } = checkContent(await readContent(folder, findings), findings.all, '2026-11-21')
    if (!ladder) throw new Error(`${folder} has no ladder`)
    const known = explainedAbbreviations(ladder)
    const examples = ladder.cells.flatMap(({ expectations }) => expectations.flatMap((each) => each.examples))
    expect(examples.length).toBeGreaterThan(2)
    const faults = examples.flatMap(({ body, expectation: { name, prose } }) =>
      faultsOf({ text: body.text, expectation: { name, text: prose.text }, explained: known }, true),
    )
    expect(faults).toEqual([])
  })
})
