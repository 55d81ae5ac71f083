import type { Server } from 'node:http'
import axe from 'axe-core'
import type { Browser } from 'playwright-core'
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

const looks = [
  { width: 1280, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
  { width: 375, colorScheme: 'light' },
  { width: 375, colorScheme: 'dark' },
] as const

describe.each(Object.entries(kinds))('%s', (kind, path) => {
  it.each(looks)('is accessible and silent at $width px, $colorScheme', async ({ width, colorScheme }) => {
    const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme })
    const faults = listenForFaults(page)
    await page.goto(origin + path, { waitUntil: 'networkidle' })
    await page.evaluate(() => {
      for (const closed of document.querySelectorAll('main details')) closed.setAttribute('open', '')
    })
    await page.evaluate(axe.source)
    const { violations } = await page.evaluate(() =>
      (window as unknown as { axe: typeof axe }).axe.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      }),
    )
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([])
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
