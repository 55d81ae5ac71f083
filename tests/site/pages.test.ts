import type { Server } from 'node:http'
import axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serveSite } from '../../src/publish/serve.ts'
import { launch, listenForFaults } from './browser.ts'
import { sites } from './build-sites.ts'

let browser: Browser
let server: Server
let origin: string

beforeAll(async () => {
  browser = await launch()
  const served = await serveSite(sites.root.folder, '/', 0)
  server = served.server
  origin = served.address.replace(/\/$/, '')
})
afterAll(async () => {
  await browser?.close()
  server?.close()
})

/** One page of each kind, and the path that a lost reader takes. */
const kinds = {
  home: '/',
  category: '/ladder/impactful-results/',
  cell: '/ladder/impactful-results/l4/',
  'list of levels': '/levels/',
  level: '/levels/l4/',
  'list of values': '/values/',
  value: '/values/maximize-impact/',
  'list of principles': '/principles/',
  principle: '/principles/own-it/',
  'list of guides': '/guides/',
  guide: '/guides/outcome-brief/',
  'list of disciplines': '/disciplines/',
  discipline: '/disciplines/infra/',
  gaps: '/gaps/',
  'choosing what to add': '/contribute/',
  'adding an example': '/contribute/?for=impactful-results/l4/weighs-options-before-committing&discipline=infra',
  'adding to nothing': '/contribute/?for=impactful-results/l99/nothing',
  'list of rules': '/checks/',
  rule: '/checks/empty-item/',
  'not found': '/nowhere/',
}

describe.each(Object.entries(kinds))('%s', (kind, path) => {
  it.each([1280, 375])('is accessible and silent at %i px, light and dark', async (width) => {
    const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme: 'light' })
    const faults = listenForFaults(page)
    await page.goto(origin + path, { waitUntil: 'networkidle' })
    await page.evaluate(() => {
      for (const closed of document.querySelectorAll('main details')) closed.setAttribute('open', '')
    })
    await page.evaluate(axe.source)
    expect(await violations(page, everything)).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe('dark')
    // The same page in other colours can fail for its colours only.
    expect(await violations(page, ['color-contrast'])).toEqual([])
    // A missing page is answered with 404, which the console reports.
    expect(faults.filter((fault) => kind !== 'not found' || !fault.includes('404'))).toEqual([])
    await page.close()
  })

  it('fits 320 px without scrolling sideways, and reads without JavaScript', async () => {
    const context = await browser.newContext({ viewport: { width: 320, height: 700 }, javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(origin + path)
    expect(await page.locator('h1').count()).toBe(1)
    await expect.poll(() => page.locator('main').textContent()).not.toBe('')
    await context.close()
    const measured = await browser.newPage({ viewport: { width: 320, height: 700 } })
    await measured.goto(origin + path)
    expect(await measured.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    await measured.close()
  })
})

const everything = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds on the page: the rules of some tags, or some rules. */
async function violations(page: Page, runOnly: string[]): Promise<string[]> {
  const found = await page.evaluate(
    async (only) => (await (window as unknown as { axe: typeof axe }).axe.run(document, { runOnly: only })).violations,
    runOnly,
  )
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}
