import { promises as fs } from 'node:fs'
import type { Server } from 'node:http'
import { join } from 'node:path'
import type { RootContent } from 'mdast'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { toHtml } from '../../src/ladder/safety/html.ts'
import { OwnCode } from '../../src/publish/own-code.ts'
import { filesBelow } from '../../src/publish/pages.ts'
import { writePolicies } from '../../src/publish/policies.ts'
import { serveSite } from '../../src/publish/serve.ts'
import { launch, listenForFaults } from '../site/browser.ts'
import { sites } from '../site/build-sites.ts'
import { hostile } from './hostile.ts'

let browser: Browser
let context: BrowserContext
let page: Page

beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser?.close())
beforeEach(async () => {
  context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] })
  page = await context.newPage()
})
afterEach(() => context.close())

describe('a page under its policy', () => {
  let server: Server
  let origin: string
  beforeAll(async () => {
    const served = await serveSite(sites.root.folder, '/', 0)
    server = served.server
    origin = served.address.replace(/\/$/, '')
  })
  afterAll(() => server?.close())

  it('breaks nothing on any kind of page', async () => {
    const faults = listenForFaults(page)
    const kinds = await kindsBelow(sites.root.folder)
    expect(kinds.length).toBeGreaterThan(14)
    for (const path of kinds) await page.goto(origin + path, { waitUntil: 'networkidle' })
    expect(faults).toEqual([])
  })

  it('lets the reader search, change the colours, open menus, filter and copy', async () => {
    const faults = listenForFaults(page)
    await page.goto(`${origin}/ladder/impactful-results/l4/`, { waitUntil: 'networkidle' })
    await page.keyboard.press('Control+k')
    await page.locator('dialog input').first().fill('estimate')
    await page.locator('dialog a[href*="/ladder/"]').first().waitFor()
    await page.keyboard.press('Escape')
    await page.locator('starlight-theme-select select:visible').first().selectOption('dark')
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
    await page.goto(`${origin}/gaps/`, { waitUntil: 'networkidle' })
    await page.getByLabel('Discipline').selectOption({ index: 1 })
    await page.goto(`${origin}/guides/outcome-brief/`, { waitUntil: 'networkidle' })
    await page.getByRole('button', { name: /copy/i }).click()
    await page.setViewportSize({ width: 375, height: 700 })
    await page.goto(`${origin}/ladder/impactful-results/l4/`, { waitUntil: 'networkidle' })
    await page.getByRole('button', { name: 'Menu' }).click()
    await page.locator('#starlight__sidebar a:visible').first().waitFor()
    expect(faults).toEqual([])
  })
})

describe('hostile markup that has got into a page', () => {
  const file = 'values/maximize-impact/index.html'
  const origin = 'http://handbook.test'
  let built: string

  beforeAll(async () => {
    built = await fs.readFile(join(sites.root.folder, file), 'utf8')
  })

  it('would run without the policy', async () => {
    const plain = built.replace(/<meta http-equiv="content-security-policy"[^>]*>/, '')
    expect(await open(insert(plain, hostile['a script'] ?? ''))).toMatchObject({ ran: true })
    expect(await open(insert(plain, hostile['an event of an image'] ?? ''))).toMatchObject({ ran: true })
    expect(await open(insert(plain, hostile['a link that runs'] ?? ''))).toMatchObject({ ran: true })
  })

  it.each(Object.entries(hostile))('after the policy was written does not run: %s', async (_, markup) => {
    expect(await open(insert(built, markup))).toEqual({ ran: false, asked: [], base: `${origin}/`, styled: '' })
  })

  it('before the policy was written is refused by the build, and not allowed by the policy', async () => {
    const folder = '.test-sites/hostile'
    const own = await ownCodeOf(built)
    const unwritten = built.replace(/<meta http-equiv="content-security-policy"[^>]*>/, '')
    for (const [name, markup] of Object.entries(hostile)) {
      await fs.mkdir(folder, { recursive: true })
      await fs.writeFile(join(folder, 'page.html'), insert(unwritten, markup))
      await expect(writePolicies(folder, '/', own), name).rejects.toThrow('`page.html` ')
      const written = await fs.readFile(join(folder, 'page.html'), 'utf8')
      expect({ name, policy: policyIn(written) }).toEqual({ name, policy: policyIn(built) })
    }
    await fs.rm(folder, { recursive: true })
  })

  it('in the model, past the check, comes out as text or not at all', async () => {
    const own = await ownCodeOf(built)
    const folder = '.test-sites/hostile-model'
    await fs.mkdir(folder, { recursive: true })
    const unwritten = built.replace(/<meta http-equiv="content-security-policy"[^>]*>/, '')
    const nodes = Object.values(hostile).flatMap((markup): RootContent[] => [
      { type: 'html', value: markup },
      {
        type: 'paragraph',
        children: [
          { type: 'text', value: markup },
          { type: 'html', value: markup },
        ],
      },
      { type: 'paragraph', children: [{ type: 'link', url: 'javascript:window.ran=true', title: markup, children: [] }] },
      { type: 'paragraph', children: [{ type: 'image', url: 'data:image/svg+xml,<svg onload="ran=true">', alt: markup }] },
      { type: 'code', lang: `x" onload="${markup}`, value: markup },
    ])
    await fs.writeFile(join(folder, 'page.html'), insert(unwritten, toHtml(nodes, { base: '/' })))
    await writePolicies(folder, '/', own)
    const opened = await open(await fs.readFile(join(folder, 'page.html'), 'utf8'))
    expect(opened).toEqual({ ran: false, asked: [], base: `${origin}/`, styled: '' })
    await fs.rm(folder, { recursive: true })
  })

  /** What a page does when it is opened, and the thing in it clicked: whether anything of the hostile markup had an effect. */
  async function open(html: string): Promise<{ ran: boolean; asked: string[]; base: string; styled: string }> {
    const asked: string[] = []
    await page.unrouteAll()
    await page.route('**/*', async (route) => {
      const url = new URL(route.request().url())
      if (url.href === `${origin}/`) await route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
      // The site itself holds no file that a stranger wrote, so what it is asked for is not there.
      else if (url.origin === origin) await route.fulfill({ status: 404 })
      else {
        asked.push(url.href)
        await route.fulfill({ contentType: 'text/javascript', body: 'window.ran = true' })
      }
    })
    await page.goto(`${origin}/`, { waitUntil: 'load' })
    const bad = page.locator('#bad').first()
    if ((await bad.count()) > 0) await bad.dispatchEvent('click')
    await page.waitForTimeout(30)
    const seen = await page.evaluate(() => ({
      ran: 'ran' in window,
      base: document.baseURI,
      styled: getComputedStyle(document.body).getPropertyValue('--hostile'),
    }))
    return { ...seen, asked }
  }
})

const policyIn = (html: string): string | undefined =>
  /<meta http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1]

/** Puts markup where a document's text stands. */
function insert(html: string, markup: string): string {
  expect(html).toContain('</main>')
  return html.replace('</main>', () => `${markup}</main>`)
}

/** The record of a build, from the components that it reads and, for what the bundler made, from the page as it was built. */
async function ownCodeOf(built: string): Promise<OwnCode> {
  const own = new OwnCode()
  for (const [, text = ''] of built.matchAll(/<script type="module">(.*?)<\/script>/gs)) own.addScript(text)
  for (const [, text = ''] of built.matchAll(/<style>(.*?)<\/style>/gs)) own.addStyle(text)
  for (const folder of ['src', 'node_modules/@astrojs/starlight']) {
    const components = (await filesBelow(folder)).filter((file) => file.endsWith('.astro'))
    for (const file of components) own.readComponent(await fs.readFile(join(folder, file), 'utf8'))
  }
  return own
}

/** One page of each kind: the first below each place that has its own route. */
async function kindsBelow(folder: string): Promise<string[]> {
  const kinds = new Map<string, string>()
  for (const file of (await filesBelow(folder)).filter((name) => name.endsWith('/index.html') || name === 'index.html')) {
    const [top = '', ...rest] = file.split('/')
    const kind = `${top} ${rest.length}`
    if (!kinds.has(kind)) kinds.set(kind, `/${file.replace(/index\.html$/, '')}`)
  }
  return [...kinds.values()]
}
