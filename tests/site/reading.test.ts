import type { Server } from 'node:http'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { serveSite } from '../../src/publish/serve.ts'
import { launch } from './browser.ts'
import { sites } from './build-sites.ts'

let browser: Browser
let server: Server
let origin: string
let page: Page

beforeAll(async () => {
  browser = await launch()
  const served = await serveSite(sites.based.folder, sites.based.base, 0)
  server = served.server
  origin = served.address.replace(/\/$/, '')
})
afterAll(async () => {
  await browser?.close()
  server?.close()
})
beforeEach(async () => {
  page = await browser.newPage()
})
afterEach(() => page.close())

describe('an engineer reads the ladder, below a base path', () => {
  it('goes from the whole ladder to a cell, to the value behind an expectation, and back by a backlink', async () => {
    await page.goto(`${origin}/`)
    await page
      .getByRole('table')
      .getByRole('link', { name: /^L4 Solves clear problems/ })
      .click()
    expect(await page.locator('h1').textContent()).toBe('Impactful results at L4')
    const expectation = page.locator('article', { has: page.getByRole('heading', { name: 'Weighs options before committing' }) })
    await expectation.getByRole('link', { name: 'Optimize for users and business' }).click()
    expect(page.url()).toBe(`${origin}/values/maximize-impact/#optimize-for-users-and-business`)
    await page.getByRole('link', { name: 'Weighs options before committing' }).first().click()
    expect(page.url()).toBe(`${origin}/ladder/impactful-results/l4/#weighs-options-before-committing`)
  })

  it('shows the L4 cell of Impactful results with what its source has', async () => {
    await page.goto(`${origin}/ladder/impactful-results/l4/`)
    expect(await page.locator('article > .sl-heading-wrapper h2').count()).toBe(5)
    expect(await page.locator('article .examples li').count()).toBe(13)
    expect(await page.getByText(/\d observed examples?/).count()).toBe(5)
    expect(await page.getByText(/illustrative example/).count()).toBe(0)
    expect(await page.locator('.gap').allInnerTexts()).toEqual([
      expect.stringContaining('a simple piece of technology built in-house'),
      expect.stringContaining('Know one? An example from Infra is wanted here.'),
    ])
  })

  it('puts an invitation in the place of a note, in a guide too', async () => {
    const { server, address } = await serveSite(sites.other.folder, sites.other.base, 0)
    await page.goto(`${address}guides/hand-over/`)
    const before = page.locator('.gap').first().locator('xpath=preceding-sibling::*[1]')
    expect(await before.innerText()).toBe('A shift ends when the next one knows what you know.')
    expect(await page.locator('.gap > :first-child').allInnerTexts()).toEqual([
      'Something is wanted here: TODO: say who signs the sheet.',
      'Something is wanted here: TBD.',
    ])
    server.close()
  })

  it('goes along the ladder and along the level', async () => {
    await page.goto(`${origin}/ladder/impactful-results/l4/`)
    await page.getByRole('navigation', { name: 'Impactful results at other levels' }).getByRole('link', { name: 'L6' }).click()
    expect(await page.locator('h1').textContent()).toBe('Impactful results at L6')
    const neighbours = page.getByRole('navigation', { name: 'Neighbouring cells' })
    await neighbours.getByRole('link', { name: 'L5' }).click()
    expect(await page.locator('h1').textContent()).toBe('Impactful results at L5')
    await neighbours.getByRole('link', { name: 'Technical excellence' }).click()
    expect(await page.locator('h1').textContent()).toBe('Technical excellence at L5')
  })

  it('shows on a level what it takes in from below', async () => {
    await page.goto(`${origin}/levels/l4/`)
    await page
      .getByText(/^Takes in \d+ expectations from below/)
      .first()
      .click()
    expect(await page.getByRole('link', { name: 'Estimates own work' }).isVisible()).toBe(true)
  })

  it('follows the colour scheme of the reader without JavaScript', async () => {
    const background = async (colorScheme: 'light' | 'dark') => {
      const context = await browser.newContext({ colorScheme, javaScriptEnabled: false })
      const plain = await context.newPage()
      await plain.goto(`${origin}/`)
      const colour = await plain.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor)
      await context.close()
      return colour
    }
    expect(await background('light')).toBe('rgb(251, 250, 246)')
    expect(await background('dark')).toBe('rgb(21, 22, 21)')
  })

  it('reaches the content past the navigation with one key', async () => {
    await page.goto(`${origin}/ladder/impactful-results/l4/`)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(page.url()).toContain('#_top')
  })

  it('finds what is missing, narrows it, and can send the list to somebody', async () => {
    await page.goto(`${origin}/gaps/`)
    const items = page.locator('gap-filter li:visible')
    const all = await items.count()
    expect(all).toBeGreaterThan(5)
    await page.getByLabel('Discipline').selectOption({ label: 'Infra' })
    const narrowed = await items.count()
    expect(narrowed).toBeGreaterThan(0)
    expect(narrowed).toBeLessThan(all)
    expect(await page.getByRole('status').innerText()).toBe(`${narrowed} of ${all} gaps`)
    await page.reload()
    expect(await items.count()).toBe(narrowed)
    await items.first().getByRole('link').first().click()
    expect(page.url()).toContain('/ladder/')
  })

  it('narrows what is missing without JavaScript too', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const still = await context.newPage()
    await still.goto(`${origin}/gaps/`)
    const items = still.locator('gap-filter li:visible')
    const all = await items.count()
    await still.locator('select[name=discipline]').selectOption({ label: 'Infra' })
    const infra = await items.count()
    expect(infra).toBeGreaterThan(0)
    expect(infra).toBeLessThan(all)
    await still.locator('select[name=category]').selectOption({ index: 1 })
    expect(await items.count()).toBeLessThan(infra)
    await still.locator('select[name=discipline]').selectOption('')
    await still.locator('select[name=category]').selectOption('')
    expect(await items.count()).toBe(all)
    await context.close()
  })

  it('keeps gaps out of the search', async () => {
    await page.goto(`${origin}/`)
    // As text, since the test runner would make an import of its own out of this one.
    const search = (words: string) =>
      page.evaluate(
        `import('${origin}/pagefind/pagefind.js').then((it) => it.search('${words}')).then(({ results }) => results.length)`,
      )
    expect(await search('"options before committing"')).toBeGreaterThan(0)
    const found = await search('"is wanted here"')
    expect(found).toBe(0)
  })
})
