import { readFileSync } from 'node:fs'
import { launch } from '../../tests/site/browser.ts'
import { askAll, askHere, askStarlight } from './ask.ts'
import { comparedSites } from './compared-sites.ts'
import { table } from './figures.ts'
import { type Measure, meanReciprocalRank, type Query, type RankedAnswer, rankOf, within } from './reciprocal-rank.ts'
import { starlight } from './sites/starlight.ts'

/** Looks up what a person would ask, here and in Starlight's own search of the same content, and compares the ranks. Returns Markdown. */
export async function benchRanking(): Promise<string> {
  const queries = JSON.parse(readFileSync('tests/search/queries.json', 'utf8')) as Query[]
  const texts = queries.map(({ query }) => query)
  const [handbook, shipped] = await comparedSites([starlight])
  const browser = await launch()
  try {
    const [here, there] = await Promise.all([
      askAll(browser, handbook?.folder ?? '', texts, askHere),
      askAll(browser, shipped?.folder ?? '', texts, askStarlight),
    ])
    return `${compared(queries, here, there)}\n${missed(queries, here, there)}`
  } finally {
    await browser.close()
  }
}

function compared(queries: readonly Query[], here: Answers, there: Answers): string {
  const row = (name: string, answers: Answers, measure: Measure): string[] => {
    const ranks = ranksOf(queries, answers, measure)
    return [name, meanReciprocalRank(ranks).toFixed(3), ...[1, 3, 10].map((most) => String(within(ranks, most)))]
  }
  return table(
    [`${queries.length} queries`, 'mean reciprocal rank', 'first', 'within three', 'within ten'],
    [
      row('Ladder Handbook, the wanted place', here, 'place'),
      row(`${starlight.name}, the wanted place below its page`, there, 'place'),
      row('Ladder Handbook, its page is enough', here, 'page'),
      row(`${starlight.name}, its page is enough`, there, 'page'),
    ],
  )
}

/** What is not first here, with what is, and how the other search does. */
function missed(queries: readonly Query[], here: Answers, there: Answers): string {
  const shown = (rank: number | undefined) => (rank ? String(rank) : '–')
  const theirs = ranksOf(queries, there, 'place')
  const rows = ranksOf(queries, here, 'place').flatMap((rank, at) => {
    const first = here[at]?.[0]?.address ?? '–'
    return rank === 1 ? [] : [[queries[at]?.query ?? '', shown(rank), shown(theirs[at]), first]]
  })
  return table(['not first here', 'rank', `in ${starlight.name}`, 'first instead'], rows)
}

type Answers = readonly RankedAnswer[][]

const ranksOf = (queries: readonly Query[], answers: Answers, measure: Measure): number[] =>
  queries.map((query, at) => rankOf(query, answers[at] ?? [], measure))
