import { promises as fs } from 'node:fs'
import type { Server } from 'node:http'
import { join } from 'node:path'
import axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serveSite } from '../../src/publish/serve.ts'
import type { Catalog } from '../../src/search/catalog.ts'
import { unpacked } from '../../src/search/packed.ts'
import { launch, listenForFaults } from './browser.ts'
import { sites } from './build-sites.ts'

const cell = 'ladder/impactful-results/l4/'
const question = 'what do we expect of a staff engineer on estimates'

let browser: Browser
const servers: Server[] = []
const address = { root: '', based: '', other: '' }

beforeAll(async () => {
  browser = await launch()
  for (const name of ['root', 'based', 'other'] as const) {
    const served = await serveSite(sites[name].folder, sites[name].base, 0)
    servers.push(served.server)
    address[name] = served.address
  }
})
afterAll(async () => {
  await browser?.close()
  for (const server of servers) server.close()
})

/** A page with what its console said, and the paths that it asked for, in order. */
async function open(path: string, options: Parameters<Browser['newPage']>[0] = {}) {
  const page = await browser.newPage(options)
  const faults = listenForFaults(page)
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto(path, { waitUntil: 'networkidle' })
  return { page, faults, asked }
}

const ofSearch = (path: string): boolean => /search|pagefind/.test(path)
const options = (page: Page) => page.getByRole('listbox', { name: 'Results' }).getByRole('option')
const answers = async (page: Page): Promise<string[]> =>
  options(page).evaluateAll((all) => all.map((each) => (each as HTMLAnchorElement).pathname + (each as HTMLAnchorElement).hash))

/** Types into the open search and waits until the list has rested. */
async function ask(page: Page, text: string): Promise<string[]> {
  await page.getByRole('combobox', { name: 'Search the handbook' }).fill(text)
  await expect.poll(() => page.locator('.search-status').textContent()).toMatch(/results?|Nothing/)
  await page.waitForLoadState('networkidle')
  return answers(page)
}

async function openDialog(page: Page): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog', { name: 'Search' }).waitFor()
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const result = await page.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }),
  )
  return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}

describe('before a reader shows intent', () => {
  it.each(['', cell, 'gaps/', 'guides/outcome-brief/'])('/%s asks for no file of the search', async (path) => {
    const { page, asked } = await open(address.root + path)
    await page.mouse.wheel(0, 2000)
    await page.waitForTimeout(300)
    expect(asked.filter(ofSearch)).toEqual([])
    await page.close()
  })

  it('no page carries the look of the search', async () => {
    const { page } = await open(address.root + cell)
    expect(await page.content()).not.toContain('search-results')
    await page.close()
  })
})

describe('intent', () => {
  it.each([
    ['the pointer over the button', (page: Page) => page.locator('a[data-search]').hover()],
    ['focus on the button', (page: Page) => page.locator('a[data-search]').focus()],
    ['the shortcut', (page: Page) => page.keyboard.press('Control+k')],
  ])('%s asks at once for all that the first search needs', async (_, show) => {
    const { page } = await open(address.root + cell)
    const asked: string[] = []
    // No answer is given until everything was asked for: whoever waits for one file to ask for the next would wait for ever.
    let go: () => void = () => {}
    const wait = new Promise<void>((resolve) => {
      go = resolve
    })
    await page.route(
      (url) => ofSearch(url.pathname),
      async (route) => {
        asked.push(new URL(route.request().url()).pathname)
        await wait
        await route.continue()
      },
    )
    await show(page)
    await expect.poll(() => asked.length).toBeGreaterThanOrEqual(4)
    expect(asked.map((path) => path.replace(/\.[\w-]{8}\.js$/, '.js')).sort()).toEqual([
      '/_astro/search-ui.js',
      '/pagefind/pagefind.js',
      '/pagefind/wasm.en.pagefind',
      '/search.json',
    ])
    go()
    await page.close()
  })
})

describe('the dialog', () => {
  it('answers a question with the right expectation within the first three, slips or not', async () => {
    const { page, faults } = await open(address.root + cell)
    await openDialog(page)
    const wanted = '/ladder/impactful-results/l4/#weighs-options-before-committing'
    expect((await ask(page, question)).slice(0, 3)).toContain(wanted)
    expect((await ask(page, 'what do we expct of a stff engineer on estmates')).slice(0, 3)).toContain(wanted)
    expect(faults).toEqual([])
    await page.close()
  })

  it('marks the match, and names level, category and the same idea at other levels', async () => {
    const { page } = await open(address.root + cell)
    await openDialog(page)
    await ask(page, 'estimate own')
    const first = options(page).first()
    expect(await first.locator('mark').allTextContents()).toEqual(['Estimates', 'own'])
    expect(await first.textContent()).toMatch(/Expectation L3 Impactful results/)
    expect(await first.textContent()).toMatch(/Same idea at .*L4, L5/)
    await page.close()
  })

  it('is worked by arrows, Home, End and Enter, and gives focus back on Escape', async () => {
    const { page } = await open(address.root + cell)
    await openDialog(page)
    const input = page.getByRole('combobox', { name: 'Search the handbook' })
    await ask(page, 'leverage')
    const active = async () => {
      const id = await input.getAttribute('aria-activedescendant')
      return id === null ? -1 : options(page).evaluateAll((all, wanted) => all.findIndex((each) => each.id === wanted), id)
    }
    const last = (await options(page).count()) - 1
    expect(await active()).toBe(-1)
    for (const [key, at] of [
      ['ArrowDown', 0],
      ['ArrowDown', 1],
      ['ArrowUp', 0],
      ['ArrowUp', last],
      ['ArrowDown', 0],
      ['End', last],
      ['Home', 0],
    ] as const) {
      await page.keyboard.press(key)
      expect(await active(), key).toBe(at)
      expect(await options(page).nth(at).getAttribute('aria-selected')).toBe('true')
    }
    expect(await input.evaluate((element) => element === document.activeElement)).toBe(true)
    await page.keyboard.press('Escape')
    expect(await page.getByRole('dialog').count()).toBe(0)
    expect(await page.locator('a[data-search]').evaluate((element) => element === document.activeElement)).toBe(true)
    await page.keyboard.press('Enter')
    await page.getByRole('dialog', { name: 'Search' }).waitFor()
    const [first = ''] = await answers(page)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForURL(`**${first}`)
    await page.close()
  })

  it('says how many results there are, politely, when the list has come to rest', async () => {
    const { page } = await open(address.root + cell)
    await openDialog(page)
    const status = page.getByRole('status').filter({ hasText: /result|Type/ })
    await status.waitFor()
    const before = await status.textContent()
    await page.keyboard.type('own')
    expect(await options(page).count()).toBeGreaterThan(0)
    expect(await status.textContent()).toBe(before)
    await expect.poll(() => status.textContent()).toMatch(/^\d+ results/)
    await page.close()
  })

  it.each([
    { width: 1280, colorScheme: 'light' },
    { width: 1280, colorScheme: 'dark' },
    { width: 375, colorScheme: 'light' },
    { width: 375, colorScheme: 'dark' },
    { width: 320, colorScheme: 'light', forcedColors: 'active' },
  ] as const)('is accessible at $width px, $colorScheme', async ({ width, ...look }) => {
    const { page, faults } = await open(address.root + cell, { viewport: { width, height: 700 }, ...look })
    await openDialog(page)
    await page.getByText('Type, or browse with the filters').waitFor()
    expect(await violations(page)).toEqual([])
    await ask(page, 'leverage')
    await page.keyboard.press('ArrowDown')
    expect(await violations(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    expect(await page.getByRole('dialog').evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)).toBe(0)
    expect(faults).toEqual([])
    await page.close()
  })

  it('says when it cannot be loaded, and tries again at the next opening', async () => {
    const { page } = await open(`${address.root}${cell}`)
    let broken = true
    await page.route('**/search.json', (route) => (broken ? route.fulfill({ status: 503 }) : route.continue()))
    await openDialog(page)
    await expect.poll(() => page.locator('.search-status').textContent()).toContain('could not be loaded')
    // Back on the link, the search is asked for ahead, in vain once more.
    const inVain = page.waitForResponse('**/search.json')
    await page.keyboard.press('Escape')
    await inVain
    broken = false
    await openDialog(page)
    expect(await ask(page, 'Weighs options before committing')).toContain(`/${cell}#weighs-options-before-committing`)
    await page.close()
  })

  it('leads to the same search on its page', async () => {
    const { page } = await open(address.based + cell)
    await openDialog(page)
    const before = await ask(page, 'leverage')
    await page.getByText('Filters', { exact: true }).click()
    await page.getByRole('button', { name: /^L5 / }).click()
    await page.getByRole('link', { name: 'Open as a page' }).click()
    await page.waitForURL('**/search/?q=leverage&level=l5')
    await expect.poll(() => answers(page)).not.toEqual([])
    await page.waitForLoadState('networkidle')
    const shown = await answers(page)
    expect(shown.length).toBeLessThan(before.length)
    for (const each of shown) expect(each).toMatch(/^\/org\/handbook\/ladder\/[a-z-]+\/l5\//)
    await page.close()
  })
})

describe('/search/', () => {
  it('opens the search that its address tells, and writes each change into it', async () => {
    const { page, faults } = await open(`${address.root}search/?kind=example&level=l5&discipline=infra`)
    const catalog: Catalog = JSON.parse(await fs.readFile(join(sites.root.folder, 'search.json'), 'utf8'))
    const wanted = unpacked(catalog.records).filter(
      ({ kind, level, disciplines }) => kind === 'example' && level === 'l5' && disciplines?.includes('infra'),
    )
    await expect.poll(() => answers(page)).toEqual(wanted.map((entry) => entry.address))
    expect(wanted.length).toBeGreaterThan(2)
    await expect.poll(() => options(page).first().locator('.search-text').textContent()).not.toBe('')
    await page.getByRole('button', { name: 'Clear filters' }).click()
    await ask(page, 'estimates')
    expect(new URL(page.url()).search).toBe('?q=estimates')
    expect(await violations(page)).toEqual([])
    expect(faults).toEqual([])
    await page.close()
  })

  it('counts what each filter would leave', async () => {
    const { page } = await open(`${address.root}search/?q=estimates`)
    await expect.poll(() => answers(page)).not.toEqual([])
    await page.waitForLoadState('networkidle')
    const examples = page.getByRole('group', { name: 'Kind' }).getByRole('button', { name: /^Examples / })
    const [, count] = /\((\d+)\)/.exec((await examples.textContent()) ?? '') ?? []
    await examples.click()
    expect(new URL(page.url()).search).toBe('?q=estimates&kind=example')
    expect(await examples.getAttribute('aria-pressed')).toBe('true')
    expect(await options(page).count()).toBe(Number(count))
    expect(Number(count)).toBeGreaterThan(1)
    await examples.press('Enter')
    expect(new URL(page.url()).search).toBe('?q=estimates')
    await page.close()
  })

  it('without JavaScript is a list of all names, which the button leads to', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 700 } })
    const page = await context.newPage()
    await page.goto(address.based + cell)
    await page.getByRole('link', { name: 'Search' }).click()
    expect(new URL(page.url()).pathname).toBe('/org/handbook/search/')
    const names = await page.locator('[data-search-names] li a').allTextContents()
    expect(names).toContain('Weighs options before committing')
    expect(names).toContain('Infra')
    expect(names).toContain('Optimize for users and business')
    expect([...names].sort((one, other) => one.localeCompare(other, 'en', { numeric: true }))).toEqual(names)
    await context.close()
  })
})

describe('the records', () => {
  it.each(['root', 'based', 'other'] as const)('of the site %s lead to places that exist', async (name) => {
    const { folder } = sites[name]
    const catalog: Catalog = JSON.parse(await fs.readFile(join(folder, 'search.json'), 'utf8'))
    const entries = unpacked(catalog.records)
    const kinds = new Set(entries.map(({ kind }) => kind))
    for (const kind of ['expectation', 'example', 'level', 'category', 'cell'] as const) expect(kinds).toContain(kind)
    const lost: string[] = []
    for (const { address: place, fragment } of entries) {
      const [path = '', anchor] = place.split('#')
      const html = await fs.readFile(join(folder, path, 'index.html'), 'utf8').catch(() => '')
      if (html === '' || (anchor && !html.includes(`id="${anchor}"`))) lost.push(place)
      await fs.access(join(folder, 'pagefind/fragment', `${fragment}.pf_fragment`))
    }
    expect(lost).toEqual([])
  })

  it('hold no gaps', async () => {
    const { page } = await open(address.root + cell)
    await openDialog(page)
    await ask(page, 'need example')
    expect((await options(page).allTextContents()).filter((text) => /need(s|ed)? (an )?example/i.test(text))).toEqual([])
    await page.close()
  })
})

describe('several handbooks', () => {
  it('are searched together, and one that cannot be reached is told', async () => {
    // A built site may fetch from the handbooks that its handbook.yaml names; these are known only when the test runs.
    const { page } = await open(`${address.root}guides/`, { bypassCSP: true })
    const others = [
      { title: 'The other ladder', url: address.other },
      { title: 'A lost ladder', url: 'http://localhost:9/nowhere/' },
    ]
    await page.route('**/search.json', async (route) => {
      if (route.request().url().includes('nowhere')) return route.abort()
      const response = await route.fetch()
      const own = route.request().url().startsWith(address.root)
      const catalog = { ...(await response.json()), ...(own ? { handbooks: others } : {}) }
      await route.fulfill({ json: catalog, headers: { 'access-control-allow-origin': '*' } })
    })
    await page.route(`${address.other}pagefind/**`, async (route) => {
      const response = await route.fetch()
      await route.fulfill({ response, headers: { ...response.headers(), 'access-control-allow-origin': '*' } })
    })
    await openDialog(page)
    const catalog: Catalog = JSON.parse(await fs.readFile(join(sites.other.folder, 'search.json'), 'utf8'))
    const foreign = unpacked(catalog.records).find(({ kind }) => kind === 'expectation')
    await ask(page, foreign?.name ?? '')
    const wanted = page
      .getByRole('option')
      .filter({ hasText: foreign?.name ?? '' })
      .filter({ hasText: catalog.title })
      .first()
    await wanted.waitFor()
    expect(await wanted.getAttribute('href')).toBe(`${address.other.replace(/\/$/, '')}${foreign?.address}`)
    await expect.poll(() => page.locator('.search-status').textContent()).toContain('A lost ladder could not be reached')
    await page.close()
  })
})
