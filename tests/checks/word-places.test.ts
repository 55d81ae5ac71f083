import { describe, expect, it } from 'vitest'
import { checkOver } from './plain-ladder.ts'

const path = 'ladder/craft/senior.mdx'
const expectation = (name: string, text: string): string =>
  `---\ntheme: teaches\n---\n\n## ${name}\n\n${text}\n\n[Depth](index.mdx#depth)\n\n- **Data:** Wrote one for a sum that was off by a cent.\n`
const example = (text: string): string =>
  `---\ntheme: teaches\n---\n\n## Tests each fault\n\nWrites a test for each fault.\n\n[Depth](index.mdx#depth)\n\n- **Data:** ${text}\n`

/** What stands in the document where the findings of a rule point to. */
const pointedAt = (rule: string, text: string): string[] =>
  checkOver({ [path]: text })
    .findings.filter((finding) => finding.rule === rule && finding.file === path)
    .map(({ line, column }) => text.split('\n')[line - 1]?.slice(column - 1, column + 13) ?? '')

const long = 'Writes a test for each fault, and shows the test to whoever made the fault'

describe('a finding about words points at them', () => {
  it.each<[string, string, string, string[]]>([
    ['a word of degree', 'vague-word', expectation('Tests each fault', `${long}; works effectively.`), ['effectively.']],
    [
      'a word of degree on a later line',
      'vague-word',
      expectation('Tests each fault', `${long};\nworks **hard** and effectively.`),
      ['effectively.'],
    ],
    ['a word of degree in the name', 'vague-word', expectation('Tests really each fault', long), ['really each fa']],
    ['a weak verb', 'weak-verb', expectation('Tests each fault', 'Understands faults.'), ['Understands fa']],
    ['a weak verb in the name', 'weak-verb', expectation('Understands each fault', long), ['Understands ea']],
    ['a person', 'named-person', example(`${long}, with Maria.`), ['Maria.']],
    ['a person on a later line', 'named-person', example(`${long},\n  with Maria.`), ['Maria.']],
    ['a person in emphasis', 'named-person', example(`${long}, with *Maria*.`), ['Maria*.']],
    ['an abbreviation', 'unexplained-abbreviation', example(`${long}, for the XQZ.`), ['XQZ.']],
    ['praise', 'bare-praise', example(`${long}, an excellent one.`), ['excellent one.']],
    ['a promise', 'passed-date', example(`${long}. It will be back in July 2025.`), ['It will be bac']],
    ['a slot', 'fill-in', example(`${long}, for [name of team].`), ['[name of team]']],
    [
      'a line to write on',
      'fill-in',
      expectation('Tests each fault', `${long}\nfor \\_\\_\\_\\_ and others.`),
      ['\\_\\_\\_\\_ and o'],
    ],
    ['a share that nobody put in', 'fill-in', example(`${long}, from XX% to YY%.`), ['XX% to YY%.']],
    ['a share that nobody put in, as an abbreviation', 'unexplained-abbreviation', example(`${long}, from XX% to YY%.`), []],
  ])('%s', (_, rule, text, words) => {
    expect(pointedAt(rule, text)).toEqual(words)
  })
})

it('a place to fill in between angle brackets is one finding in a ladder', () => {
  const rulesFor = (words: string) =>
    checkOver({ 'guides/first.mdx': `---\ntitle: First\n---\n\nAsk ${words} now.\n` })
      .findings.filter(({ file }) => file.startsWith('guides/'))
      .map(({ rule }) => rule)
  expect(rulesFor('<team name>')).toEqual(['mdx-syntax'])
  expect(rulesFor('\\<team name>')).toEqual([])
})

describe('one fault is one finding in a ladder', () => {
  const cell = '---\ntheme: teaches\n---\n\n## Tests each fault\n\nWrites a test.\n\n[Depth](index.mdx#depth)\n\n'
  it.each<[string, string, string[]]>([
    ['a heading without words', `${cell}- **Data:** Found a sum that was off by a cent.\n\n##\n\nA text.\n`, ['heading']],
    ['an item without words', `${cell}-\n- **Data:** Found a sum that was off by a cent.\n`, ['empty-example']],
  ])('%s', (_, text, rules) => {
    const { findings } = checkOver({ [path]: text })
    expect(findings.filter(({ file, rule }) => file === path && !/crowded|loose/.test(rule)).map(({ rule }) => rule)).toEqual(
      rules,
    )
  })
})
