import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { launch } from '../../tests/site/browser.ts'
import { type BuiltSite, comparedSites } from './compared-sites.ts'
import { table } from './figures.ts'
import { type Measure, meanReciprocalRank, type Query, type RankedAnswer, rankOf } from './reciprocal-rank.ts'
import { starlight } from './sites/starlight.ts'
import { serveStill } from './still-server.ts'

/** Looks up what a person would ask, here and in Starlight's own search of the same content, and compares the ranks. Returns Markdown. */
export async function benchRanking(): Promise<string> {
  const queries = JSON.parse(readFileSync('tests/search/queries.json', 'utf8')) as Query[]
  const [handbook, shipped] = await comparedSites([starlight])
  const browser = await launch()
  try {
    const ours = await asked(browser, handbook, queries, answersHere)
    const theirs = await asked(browser, shipped, queries, answersInStarlight)
    const ranks = (answers: RankedAnswer[][], measure: Measure) =>
      queries.map((query, at) => rankOf(query, answers[at] ?? [], measure))
    const rows: [string, number[]][] = [
      ['Ladder Handbook, the wanted place', ranks(ours, 'place')],
      [`${starlight.name}, the wanted place under its page`, ranks(theirs, 'place')],
      ['Ladder Handbook, its page is enough', ranks(ours, 'page')],
      [`${starlight.name}, its page is enough`, ranks(theirs, 'page')],
    ]
    const misses = queries.map((query, at): [Query, number, number] => [query, rows[0]?.[1][at] ?? 0, rows[1]?.[1][at] ?? 0])
    return [
      table(
        [`${queries.length} queries`, 'mean reciprocal rank', 'first', 'within three', 'within ten'],
        rows.map(([name, each]) => [
          name,
          meanReciprocalRank(each).toFixed(3),
          ...[1, 3, 10].map((most) => String(within(each, most))),
        ]),
      ),
      table(
        ['not first here', 'here', starlight.name, 'first instead'],
        misses.flatMap(([{ query }, here, there], at) =>
          here === 1
            ? []
            : [[query, here === 0 ? '–' : String(here), there === 0 ? '–' : String(there), ours[at]?.[0]?.address ?? '–']],
        ),
      ),
    ].join('\n')
  } finally {
    await browser.close()
  }
}

const within = (ranks: readonly number[], most: number): number => ranks.filter((rank) => rank > 0 && rank <= most).length

type Ask = (page: Page, origin: string, query: string) => Promise<RankedAnswer[]>

async function asked(
  browser: Browser,
  site: BuiltSite | undefined,
  queries: readonly Query[],
  ask: Ask,
): Promise<RankedAnswer[][]> {
  const { server, origin } = await serveStill(site?.folder ?? '')
  const page = await browser.newPage()
  try {
    const answers: RankedAnswer[][] = []
    for (const { query } of queries) answers.push(await ask(page, origin, query))
    return answers
  } finally {
    await page.close()
    server.close()
  }
}

/** The answers of `/search/?q=` when the full text has answered too. */
async function answersHere(page: Page, origin: string, query: string): Promise<RankedAnswer[]> {
  await page.goto(`${origin}/search/?q=${encodeURIComponent(query)}`, { waitUntil: 'networkidle' })
  await page.waitForFunction(() => document.querySelector('[role=status]')?.textContent?.trim())
  await atRest(page)
  return page.$$eval('[role=option]', (options) =>
    options.map((option) => {
      const { pathname, hash } = option as HTMLAnchorElement
      return { address: pathname + hash, within: [] }
    }),
  )
}

/** The pages that Starlight's dialog lists, with the headings that it shows below each: two portions of them, which are ten. */
async function answersInStarlight(page: Page, origin: string, query: string): Promise<RankedAnswer[]> {
  await page.goto(origin, { waitUntil: 'networkidle' })
  await page.keyboard.press('Control+k')
  await page.locator(starlight.field).fill(query)
  await page.locator('.pagefind-ui__message').filter({ hasText: query }).filter({ hasNotText: 'Searching' }).waitFor()
  await atRest(page)
  const more = page.locator('.pagefind-ui__button')
  if (await more.isVisible()) {
    await more.click()
    await atRest(page)
  }
  return page.$$eval('.pagefind-ui__result', (results) =>
    results.map((result) => {
      const [address = '', ...within] = [...result.querySelectorAll('a')].map(({ pathname, hash }) => pathname + hash)
      return { address, within }
    }),
  )
}

/** Resolves when nothing on the page has changed for a while and nothing is being asked for. */
async function atRest(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const rest = 400
        let timer = setTimeout(resolve, rest)
        const wait = () => {
          clearTimeout(timer)
          timer = setTimeout(resolve, rest)
        }
        new MutationObserver(wait).observe(document.body, { childList: true, characterData: true, subtree: true })
      }),
  )
}
