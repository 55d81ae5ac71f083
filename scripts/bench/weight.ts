import type { Browser, Page } from 'playwright-core'
import { launch } from '../../tests/site/browser.ts'
import { type BuiltSite, comparedSites } from './compared-sites.ts'
import { kilobytes, median, milliseconds, percentile, table } from './figures.ts'
import { bytesOf, Line } from './line.ts'
import { askFirst, type KeyTimes, typeWord } from './reader.ts'
import { docusaurus } from './sites/docusaurus.ts'
import { starlight } from './sites/starlight.ts'
import { vitepress } from './sites/vitepress.ts'
import { serveStill } from './still-server.ts'

/** A page of the middle of the ladder, which all the sites have. */
const cell = '/ladder/impactful-results/l4/'

// What is asked first, one each round, and what is typed letter by letter.
const questions = ['leverage', 'estimates', 'mentor', 'incident', 'roadmap', 'experiment', 'review']
const words = [
  'leverage',
  'estimates',
  'mentor',
  'on call',
  'incidents',
  'experiment',
  'ownership',
  'code review',
  'roadmap',
  'hiring',
]

/** How long a page has to be quiet to be done, in milliseconds. */
const quiet = 1_500

type Served = BuiltSite & { origin: string }

/** What one round on one site cost. */
interface Round {
  page: number
  requests: number
  before: number
  time: number
  after: number
}

/** Measures what search costs a reader on a slow line and how quickly it answers, on four sites of the same content. Returns Markdown. */
export async function benchWeight(): Promise<string> {
  const built = await comparedSites([starlight, vitepress, docusaurus])
  const served = await Promise.all(built.map(async (site) => ({ site, ...(await serveStill(site.folder)) })))
  const sites: Served[] = served.map(({ site, origin }) => ({ ...site, origin }))
  const browser = await launch()
  try {
    const rounds = new Map<Served, Round[]>(sites.map((site) => [site, []]))
    for (const [turn, question] of questions.entries()) {
      for (const [site, done] of rounds) {
        const round = await searchOnce(browser, site, question)
        // The first round is for the server, which packs a file when it is first asked for.
        if (turn > 0) done.push(round)
      }
    }
    const keys = await typeEverywhere(browser, sites)
    return tableOf(rounds, keys)
  } finally {
    await browser.close()
    for (const { server } of served) server.close()
  }
}

async function searchOnce(browser: Browser, site: Served, question: string): Promise<Round> {
  const { page, line } = await open(browser, site)
  try {
    const before = [...line.transfers]
    const { intent, answered } = await askFirst(page, site, question)
    await line.idle(quiet)
    return {
      page: bytesOf(before),
      requests: before.length,
      before: bytesOf(before.filter(({ path }) => site.searchFiles.test(path))),
      time: answered - intent,
      after: bytesOf(
        line.transfers.filter(({ asked }) => asked >= intent),
        answered,
      ),
    }
  } finally {
    await page.context().close()
  }
}

/** Opens the page with an empty cache, over the slow line, and waits until nothing more comes. */
async function open(browser: Browser, { origin, pathOf }: Served): Promise<{ page: Page; line: Line }> {
  const page = await (await browser.newContext()).newPage()
  const line = await Line.of(page)
  await page.goto(origin + pathOf(cell))
  await line.idle(quiet)
  return { page, line }
}

/** Types the words into each site in turn, after a first search and over a quick line, so that only the search itself is measured. */
async function typeEverywhere(browser: Browser, sites: readonly Served[]): Promise<Map<Served, KeyTimes[]>> {
  const pages = new Map<Served, Page>()
  for (const site of sites) {
    const { page, line } = await open(browser, site)
    await askFirst(page, site, questions[0] ?? '')
    await line.idle(quiet)
    await line.quicken()
    await typeWord(page, site, words[0] ?? '')
    pages.set(site, page)
  }
  const times = new Map<Served, KeyTimes[]>(sites.map((site) => [site, []]))
  for (const word of words) {
    for (const [site, page] of pages) {
      await page.bringToFront()
      times.get(site)?.push(...(await typeWord(page, site, word)))
    }
  }
  return times
}

function tableOf(rounds: ReadonlyMap<Served, Round[]>, keys: ReadonlyMap<Served, KeyTimes[]>): string {
  const rows = [...rounds].map(([site, done]) => {
    const middle = (figure: keyof Round) => median(done.map((round) => round[figure]))
    const times = keys.get(site) ?? []
    const first = times.map(({ first }) => first)
    return [
      site.name,
      kilobytes(middle('page')),
      String(middle('requests')),
      kilobytes(middle('before')),
      milliseconds(middle('time')),
      kilobytes(middle('after')),
      milliseconds(median(first)),
      milliseconds(percentile(first, 95)),
      milliseconds(median(times.map(({ last }) => last))),
    ]
  })
  const head = [
    'site',
    'a page, all bytes',
    'requests',
    'search bytes before intent',
    'intent to first answer',
    'bytes from intent to it',
    'key to results',
    '95th',
    'list at rest',
  ]
  return table(head, rows)
}
