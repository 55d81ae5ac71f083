import type { Browser, Page } from 'playwright-core'
import type { BuiltSite } from './compared-sites.ts'
import { bytesOf, Line } from './line.ts'
import { askFirst } from './reader.ts'

/** A page of the middle of the ladder, which all the sites have. */
const cell = '/ladder/impactful-results/l4/'

/** How long the line has to be quiet for a page to be done, in milliseconds. */
export const quiet = 1_500

/** A site and where it is served. */
export type ServedSite = BuiltSite & { origin: string }

/** What it cost to open a page and to search once. Bytes came over the line, headers included; times are in milliseconds. */
export interface SearchRound {
  pageBytes: number
  requests: number
  /** Bytes of files that only the search needs, which came before anybody wanted to search. */
  bytesBefore: number
  firstAnswer: number
  /** All that came between the intent and the first answer. */
  bytesAfter: number
}

/** Opens the page with an empty cache, over the slow line, and waits until nothing more comes. */
export async function openCold(browser: Browser, { origin, pathOf }: ServedSite): Promise<{ page: Page; line: Line }> {
  const page = await (await browser.newContext()).newPage()
  const line = await Line.of(page)
  await page.goto(origin + pathOf(cell))
  await line.idle(quiet)
  return { page, line }
}

/** Opens the page cold and searches for `question`. */
export async function searchOnce(browser: Browser, site: ServedSite, question: string): Promise<SearchRound> {
  const { page, line } = await openCold(browser, site)
  try {
    const before = [...line.transfers]
    const { intent, answered } = await askFirst(page, site, question)
    // What is still on its way tells its first bytes only at its end.
    await line.idle(quiet)
    const after = line.transfers.filter(({ asked }) => asked >= intent)
    return {
      pageBytes: bytesOf(before),
      requests: before.length,
      bytesBefore: bytesOf(before.filter(({ path }) => site.searchFiles.test(path))),
      firstAnswer: answered - intent,
      bytesAfter: bytesOf(after, answered),
    }
  } finally {
    await page.context().close()
  }
}
