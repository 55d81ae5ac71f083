import { describe, expect, it } from 'vitest'
import { finderOf } from '../../src/search/finder.ts'
import { catalogFor } from './catalog-of.ts'

const finder = finderOf(catalogFor())

/** The first answers to a query, each as its kind, level and name. */
const answersTo = (query: string, many = 3): string[] =>
  finder
    .find(query)
    .answers.slice(0, many)
    .map(({ entry: { kind, level, name } }) => [kind, level, name].filter(Boolean).join(' '))

describe('the first answer', () => {
  it.each([
    ['an exact name', 'estimates own work', 'expectation l1 Estimates own work'],
    ['the beginning of a name', 'wei', 'expectation l2 Weighs options'],
    ['one letter', 'w', 'expectation l2 Weighs options'],
    ['a slip in a name', 'wieghs optons', 'expectation l2 Weighs options'],
    ['another form of a word', 'estimating', 'expectation l1 Estimates own work'],
    ['a word of the text', 'building', 'expectation l3 Settles with figures'],
    ['the short name of a level', 'L2', 'level l2 Senior Software Maker'],
    ['what tells a level from the others', 'senior staff', 'level l3 Senior Staff Software Maker'],
    ['a word that handbook.yaml puts beside a level', 'junior', 'level l1 Software Maker'],
    ['another name of a discipline', 'sre', 'discipline Operations'],
    ['another way to say it', 'code review', 'expectation l2 Reads every diff review'],
    ['a dimension', 'care', 'dimension Care'],
    ['a sub-value', 'stay brave', 'sub-value Stay brave'],
    ['a section of a guide', 'ask for help', 'section Ask for help'],
    ['a question about a level', 'what do we expect of a senior maker on estimates', 'expectation l2 Weighs options'],
    ['the same idea at the level that is asked for', 'estimates at senior staff', 'expectation l3 Settles with figures'],
  ])('to %s', (_, query, wanted) => {
    expect(answersTo(query)[0]).toBe(wanted)
  })

  it('to a discipline and a kind is what both name', () => {
    expect(answersTo('examples from SRE', 1)).toEqual(['example l1 Estimates own work'])
  })
})

describe('the answers', () => {
  it('stand as names before what the text says, and that before examples', () => {
    expect(answersTo('estimates', 4)).toEqual([
      'expectation l1 Estimates own work',
      'expectation l2 Weighs options',
      'example l1 Estimates own work',
    ])
  })

  it('say how a slip was understood', () => {
    expect(finder.find('estmates').mended).toBe('estimates')
    expect(finder.find('estimates').mended).toBeUndefined()
    // What is still being typed is no slip.
    expect(finder.find('estim').mended).toBeUndefined()
  })

  it('are none to signs alone, and to what nothing holds', () => {
    for (const query of ['', '  ', '?!', 'xylophonist', '\u0000\u202e', '<script>']) expect(answersTo(query)).toEqual([])
  })

  it('keep what was asked apart from a word that nothing holds', () => {
    expect(answersTo('estimates xylophonist')[0]).toBe('expectation l1 Estimates own work')
  })

  it('take in what the full-text index found', () => {
    const section = finder.entries.find(({ name }) => name === 'Ask for help')
    expect(finder.fullTextQueries('certificates')).toEqual(['certificates'])
    const { answers } = finder.find('certificates', new Map([['certificates', new Map([[section?.fragment ?? '', 1]])]]))
    expect(answers.map(({ entry }) => entry.name)).toEqual(['Ask for help'])
  })

  it('ask the full-text index for another way to say it as a phrase', () => {
    expect(finder.fullTextQueries('code review at L2')).toEqual(['code review', '"diff review"'])
  })
})

it('takes a very long query in its stride', () => {
  const started = performance.now()
  finder.find('what do we expect of '.repeat(5_000))
  finder.find('x'.repeat(100_000))
  expect(performance.now() - started).toBeLessThan(5_000)
})
