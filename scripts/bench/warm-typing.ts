import type { Browser, Page } from 'playwright-core'
import { askFirst, type KeyTimes, typeWord } from './reader.ts'
import { openCold, quiet, type ServedSite } from './search-round.ts'

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

/**
 * Types the same words into each site, word by word in turn. Each has searched before, and the line is no longer slow: what is left is
 * the search itself.
 */
export async function typeEverywhere(browser: Browser, sites: readonly ServedSite[]): Promise<Map<ServedSite, KeyTimes[]>> {
  const pages = new Map<ServedSite, Page>()
  for (const site of sites) pages.set(site, await openWarm(browser, site))
  const times = new Map<ServedSite, KeyTimes[]>(sites.map((site) => [site, []]))
  for (const word of words) {
    for (const [site, page] of pages) {
      await page.bringToFront()
      times.get(site)?.push(...(await typeWord(page, site, word)))
    }
  }
  return times
}

async function openWarm(browser: Browser, site: ServedSite): Promise<Page> {
  const { page, line } = await openCold(browser, site)
  await askFirst(page, site, 'leverage')
  await line.idle(quiet)
  await line.quicken()
  await typeWord(page, site, 'leverage')
  return page
}
