import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch } from '../site/browser.ts'
import { contributions } from './contributions.ts'
import { dangersIn, drawnFrom } from './drawn.ts'

const drawn = contributions.map(([name, sent]) => ({ name, html: drawnFrom(sent) })).filter(({ html }) => html.length > 0)

describe('what slips past the check', () => {
  it('is drawn, or this test would prove nothing', () => {
    expect(drawn.length).toBeGreaterThan(80)
    expect(drawn.flatMap(({ html }) => html).join('').length).toBeGreaterThan(5_000)
  })

  it.each(drawn)('becomes nothing that a browser runs: $name', ({ html }) => {
    expect(html.flatMap(dangersIn)).toEqual([])
  })

  it.each([
    ['a script', '<p><script>hacked=1</script></p>', ['<script>']],
    ['a listener', '<img src="x" onerror="hacked=1">', ['onerror="hacked=1"']],
    ['an address with a tab in it', '<a href="java\tscript:hacked=1">x</a>', ['href="java\tscript:hacked=1"']],
    ['a drawing', '<svg><p>x</p></svg>', ['<svg>']],
    ['a style', '<p style="position:fixed">x</p>', ['style="position:fixed"']],
    ['a field', '<input type="password">', ['<input type="password">']],
    ['a form within a table', '<table><form action="x"></form></table>', ['<form>', 'action="x"']],
  ])('would be seen: %s', (_, html, dangers) => {
    expect(dangersIn(html)).toEqual(dangers)
  })
})

describe('in a browser', () => {
  let browser: Awaited<ReturnType<typeof launch>>
  beforeAll(async () => {
    browser = await launch()
  }, 60_000)
  afterAll(() => browser.close())

  const address = 'https://handbook.example/guides/g/'

  /** Shows `html`, clicks every link that leads to no page, and tells whether anything ran. Nothing leaves the browser. */
  async function isHackedBy(html: string): Promise<boolean> {
    const page = await browser.newPage()
    await page.route('**', (route) => {
      const body = `<!doctype html><title>x</title><main>${html}</main>`
      return route.request().url() === address ? route.fulfill({ contentType: 'text/html', body }) : route.abort('aborted')
    })
    await page.goto(address)
    await page.evaluate(() => {
      for (const link of document.querySelectorAll('a')) {
        if (!['http:', 'https:', 'mailto:'].includes(link.protocol)) link.click()
      }
    })
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)))
    const hacked = await markIn(page)
    await page.close()
    return hacked
  }

  const markIn = (page: Page) => page.evaluate(() => 'hacked' in window)

  it('a page of all of it runs nothing, even when it is clicked', async () => {
    expect(await isHackedBy(drawn.flatMap(({ html }) => html).join('\n'))).toBe(false)
  })

  it.each([
    '<img src="x" onerror="hacked=1">',
    '<SCRIPT>hacked=1</SCRIPT>',
    '<iframe srcdoc="<script>parent.hacked=1</script>"></iframe>',
    '<details open ontoggle="hacked=1"><summary>x</summary></details>',
    '<a href="java&#9;script:hacked=1">x</a>',
  ])('the raw text does: %s', async (html) => {
    expect(await isHackedBy(html)).toBe(true)
  })
})
