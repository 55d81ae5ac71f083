import { promises as fs } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { filesBelow } from '../../src/publish/pages.ts'
import { serveSite } from '../../src/publish/serve.ts'
import { launch, listenForFaults } from '../site/browser.ts'
import { sites } from '../site/build-sites.ts'
import { ask, kinds, serveWith, type WebServer } from './servers.ts'

describe.each([
  ['nginx', 'at the root of a name', sites.root],
  ['nginx', 'below a path', sites.based],
  ['Caddy', 'below a path', sites.based],
] as const)('the handbook on %s, %s', (name, _, { folder: site, base }) => {
  const kind = kinds[name]
  const page = `${base}ladder/impactful-results/l4/`

  describe.skipIf(!kind.program)(`as its file in hosting/ says (skipped where ${name} is not installed)`, () => {
    let server: WebServer
    let url: (path: string) => string
    let bundle: string
    let browser: Browser
    beforeAll(async () => {
      server = await serveWith(kind, site, base)
      url = (path) => server.origin + path
      bundle = base + (await filesBelow(site)).find((file) => file.startsWith('_astro/') && file.endsWith('.css'))
      browser = await launch()
    })
    afterAll(async () => {
      await browser?.close()
      await server?.stop()
    })

    it('sends what a page cannot say of itself, with pages, files and errors alike', async () => {
      for (const path of [page, bundle, `${base}nowhere/`]) {
        expect((await ask(url(path))).headers).toMatchObject({
          'content-security-policy': "frame-ancestors 'none'",
          'x-content-type-options': 'nosniff',
          'referrer-policy': 'same-origin',
          'cross-origin-opener-policy': 'same-origin',
        })
      }
      expect((await ask(url(page))).headers['server'] ?? '').not.toMatch(/\d/)
    })

    it.each(['text/html', 'text/css'])('sends %s compressed, as the build left it', async (type) => {
      const path = type === 'text/html' ? page : bundle
      const file = join(site, path.slice(base.length), type === 'text/html' ? 'index.html' : '')
      const encodings = kind.brotli ? (['gzip', 'br'] as const) : (['gzip'] as const)
      for (const encoding of encodings) {
        const { headers, size } = await ask(url(path), encoding)
        expect(headers).toMatchObject({ 'content-encoding': encoding, 'content-type': expect.stringContaining(type) })
        expect(headers['vary']?.toLowerCase()).toBe('accept-encoding')
        expect(size).toBe((await fs.stat(`${file}.${encoding === 'br' ? 'br' : 'gz'}`)).size)
      }
      expect((await ask(url(path))).headers['content-encoding']).toBeUndefined()
      expect((await ask(url(path))).size).toBe((await fs.stat(file)).size)
    })

    it('lets browsers keep what is named after its content, and ask again for the rest', async () => {
      const indexed = (await filesBelow(site)).filter((file) => /^pagefind\/(fragment|index)\/|\.pf_meta$/.test(file))
      const kept = 'public, max-age=31536000, immutable'
      expect(indexed.length).toBeGreaterThan(3)
      for (const path of [bundle, ...[...indexed.slice(0, 2), ...indexed.slice(-2)].map((file) => base + file)])
        expect({ path, caching: (await ask(url(path))).headers['cache-control'] }).toEqual({ path, caching: kept })
      for (const path of [
        page,
        `${base}gaps.json`,
        `${base}pagefind/pagefind.js`,
        `${base}pagefind/pagefind-entry.json`,
        `${base}_astro/gone.js`,
      ])
        expect({ path, caching: (await ask(url(path))).headers['cache-control'] }).toEqual({ path, caching: 'no-cache' })
    })

    it('says that a page has not changed', async () => {
      const {
        headers: { etag },
      } = await ask(url(page), 'gzip')
      expect(await ask(url(page), 'gzip', { 'if-none-match': etag ?? '' })).toMatchObject({ status: 304, size: 0 })
    })

    it('answers a lost reader with the page of the handbook', async () => {
      const { status, size, headers } = await ask(url(`${base}nowhere/`))
      expect({ status, size }).toEqual({ status: 404, size: (await fs.stat(join(site, '404.html'))).size })
      expect(headers['content-type']).toBe('text/html; charset=utf-8')
    })

    it('sends a folder without its slash to the one with it, whatever stands in front of the server', async () => {
      const { status, headers } = await ask(url(page.replace(/\/$/, '')))
      expect([301, 308]).toContain(status)
      expect(headers['location']).toBe(page)
    })

    it('shows pages and searches without a word in the console', async () => {
      const tab = await browser.newPage()
      const faults = listenForFaults(tab)
      await tab.goto(url(page), { waitUntil: 'networkidle' })
      await tab.keyboard.press('Control+k')
      await tab.locator('dialog input').first().fill('estimate')
      await tab.locator('dialog a[href*="/ladder/"]').first().waitFor()
      expect(faults).toEqual([])
      await tab.close()
    })
  })
})

describe('npm start', () => {
  it('sends what the build compressed to a browser that takes it', async () => {
    const { folder, base } = sites.based
    const { server, address } = await serveSite(folder, base, 0)
    for (const [encoding, end] of [
      ['gzip, br', 'br'],
      ['gzip', 'gz'],
    ] as const) {
      const { headers, size } = await ask(`${address}levels/`, encoding)
      expect(headers).toMatchObject({
        'content-type': 'text/html;charset=utf-8',
        'content-encoding': end === 'br' ? 'br' : 'gzip',
      })
      expect(size).toBe((await fs.stat(join(folder, `levels/index.html.${end}`))).size)
    }
    expect((await ask(`${address}levels/`)).headers['content-encoding']).toBeUndefined()
    server.close()
  })
})

describe('the headers for Cloudflare Pages and Netlify', () => {
  it('are those of the servers', async () => {
    const text = await fs.readFile('public/_headers', 'utf8')
    const nginx = await fs.readFile('src/publish/hosting/nginx.conf', 'utf8')
    const [, forAll = ''] = /^\/\*\n((?: {2}.*\n)+)/m.exec(text) ?? []
    const named = forAll
      .trim()
      .split('\n')
      .map((line) => line.trim().split(': '))
    const sent = [...nginx.matchAll(/^ {4}add_header (\S+) "?([^";]+)"? always;/gm)].map(([, header, value]) => [header, value])
    expect(named).toEqual(sent.filter(([header]) => header !== 'Cache-Control'))
  })
})
