import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { median, percentile, table } from '../../scripts/bench/figures.ts'
import { meanReciprocalRank, type Query, rankOf, within } from '../../scripts/bench/reciprocal-rank.ts'
import { readLadder } from '../../src/ladder/read.ts'
import { recordsOf } from '../../src/search/records.ts'

const answer = (address: string, ...within: string[]) => ({ address, within })

describe('the rank of an answer', () => {
  const query: Query = { query: 'q', wanted: ['/a/#x', '/b/'], why: '' }

  it.each([
    ['the very place', [answer('/c/'), answer('/a/#x')], 'place', 2],
    ['another place of its page', [answer('/a/#y')], 'place', 0],
    ['another place of its page, where the page is enough', [answer('/a/#y')], 'page', 1],
    ['a place that is shown below its page', [answer('/c/'), answer('/a/', '/a/#w', '/a/#x')], 'place', 2],
    ['the best of several', [answer('/b/'), answer('/a/#x')], 'place', 1],
    ['an eleventh answer', [...Array.from({ length: 10 }, () => answer('/c/')), answer('/b/')], 'place', 0],
    ['nothing', [], 'place', 0],
  ] as const)('knows %s', (_, answers, measure, rank) => {
    expect(rankOf(query, answers, measure)).toBe(rank)
  })

  it('counts what was not found as nothing', () => {
    expect(meanReciprocalRank([1, 2, 0, 4])).toBe((1 + 1 / 2 + 1 / 4) / 4)
    expect(within([1, 2, 0, 4], 3)).toBe(2)
  })
})

describe('figures', () => {
  it('are taken in the order of their size', () => {
    const values = [10, 9, 100, 1, 2]
    expect([median(values), percentile(values, 95), percentile([], 95)]).toEqual([9, 100, 0])
  })

  it('stand in a Markdown table', () => {
    expect(table(['a', 'b'], [['1', '2']])).toBe('| a | b |\n| --- | --- |\n| 1 | 2 |\n')
  })
})

describe('the 60 queries', async () => {
  const queries = JSON.parse(readFileSync('tests/search/queries.json', 'utf8')) as Query[]
  const { ladder } = await readLadder('content')

  it('are 60, each asked once', () => {
    expect([queries.length, new Set(queries.map(({ query }) => query)).size]).toEqual([60, 60])
  })

  it('want what the handbook has', () => {
    const addresses = new Set(ladder ? recordsOf(ladder).map(({ address }) => address) : [])
    const lost = queries.flatMap(({ wanted }) => wanted.filter((address) => !addresses.has(address)))
    expect(lost).toEqual([])
  })
})
