import type { Browser, Page } from 'playwright-core'
import type { RankedAnswer } from './reciprocal-rank.ts'
import { starlight } from './sites/starlight.ts'
import { serveStill } from './still-server.ts'

/** How a search is asked on a page: what it answers, in the order in which a reader sees it. */
export type Ask = (page: Page, origin: string, query: string) => Promise<RankedAnswer[]>

/** Asks each of `queries` on the site in `folder`, one after another. */
export async function askAll(browser: Browser, folder: string, queries: readonly string[], ask: Ask): Promise<RankedAnswer[][]> {
  const { server, origin } = await serveStill(folder)
  const page = await browser.newPage()
  try {
    const answers: RankedAnswer[][] = []
    for (const query of queries) answers.push(await ask(page, origin, query))
    return answers
  } finally {
    await page.close()
    server.close()
  }
}

/** The answers of `/search/?q=` when the full text has answered too. */
export const askHere: Ask = async (page, origin, query) => {
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
export const askStarlight: Ask = async (page, origin, query) => {
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
