import type { Server } from 'node:http'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { serveSite } from '../../src/publish/serve.ts'
import { launch, listenForFaults } from '../site/browser.ts'
import { sites } from '../site/build-sites.ts'

let browser: Browser
const servers: Server[] = []
const origins: Record<string, string> = {}
let context: BrowserContext
let page: Page
let faults: string[]
/** Addresses of other hosts that the browser was sent to. None of them is asked: the test answers. */
let visited: URL[]

beforeAll(async () => {
  browser = await launch()
  for (const [name, { folder, base }] of Object.entries(sites)) {
    const { server, address } = await serveSite(folder, base, 0)
    servers.push(server)
    origins[name] = address.replace(/\/$/, '')
  }
})
afterAll(async () => {
  await browser?.close()
  for (const server of servers) server.close()
})
beforeEach(async () => {
  context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] })
  visited = []
  await context.route(/^https:/, (route) => {
    visited.push(new URL(route.request().url()))
    return route.fulfill({ contentType: 'text/html', body: '<title>The host</title>' })
  })
  page = await context.newPage()
  faults = listenForFaults(page)
})
afterEach(async () => {
  // Whoever goes on drops what is still under way; a file that is missing is an error of the console as well.
  expect(faults.filter((fault) => !fault.endsWith(' failed'))).toEqual([])
  await context.close()
})

/** What a page says once its scripts have run, on a machine that does other things too. */
const eventually = <T>(ask: () => T) => expect.poll(ask, { timeout: 15_000 })

const expectation = 'impactful-results/l4/weighs-options-before-committing'
const open = (query: string, site = 'based') => page.goto(`${origins[site]}/contribute/${query}`)
const done = () => page.getByLabel('What was done?')
const outcome = () => page.getByLabel('What came of it, and for whom?')
const verdict = () => page.locator('[data-part="verdict"]')
const write = async (deed: string, result: string) => {
  await done().fill(deed)
  await outcome().fill(result)
}
const deed = 'gave the operators three ways through the change of servers'
const result = 'they took the one with a closed night'

describe('with the keyboard alone, below a base path', () => {
  /** Presses a key or types, and counts it: one action each. */
  const counter = () => {
    let actions = 0
    return {
      press: async (key: string) => {
        actions++
        await page.keyboard.press(key)
      },
      type: async (words: string) => {
        actions++
        await page.keyboard.type(words)
      },
      count: () => actions,
    }
  }
  /** Fills in both fields, from the first on, and goes on to the next control. */
  const tell = async ({ press, type }: ReturnType<typeof counter>) => {
    for (const words of [deed, result]) {
      await type(words)
      await press('Tab')
    }
  }
  const focused = () =>
    page.evaluate(() => document.activeElement?.getAttribute('name') ?? document.activeElement?.textContent?.trim())

  it('leads from the gap of an expectation to the filled form on GitHub in under ten actions', async () => {
    const keys = counter()
    const { press, type, count } = keys
    await page.goto(`${origins['based']}/ladder/impactful-results/l4/`)
    await page.locator('article .gap a').focus()
    await press('Enter')
    await eventually(focused).toBe('discipline')
    await type('Growth')
    await press('Tab')
    await tell(keys)
    expect(await focused()).toBe('Open on GitHub')
    await press('Enter')
    await eventually(() => visited.length).toBe(1)
    expect(count()).toBeLessThan(10)
    expect(`${visited[0]?.origin}${visited[0]?.pathname}`).toBe('https://github.com/ladder-handbook/ladder-handbook/issues/new')
    expect(Object.fromEntries(visited[0]?.searchParams ?? [])).toEqual({
      template: 'example.yml',
      title: 'Example: Argues from value for cost',
      expectation: 'impactful-results/l4/argues-from-value-for-cost',
      discipline: 'Growth',
      done: deed,
      outcome: result,
    })
  })

  it('leads from the gap of a whole cell there too, by way of the list of its expectations', async () => {
    const keys = counter()
    const { press, type, count } = keys
    await page.goto(`${origins['based']}/ladder/impactful-results/l4/`)
    await page.locator('.wanted .gap a').focus()
    await press('Enter')
    await eventually(() =>
      page.getByLabel('Expectation', { exact: true }).evaluate((list) => list === document.activeElement),
    ).toBe(true)
    await type('Weighs')
    await eventually(() => done().isVisible()).toBe(true)
    await press('Tab')
    await press('Tab')
    await tell(keys)
    await press('Enter')
    await eventually(() => visited.length).toBe(1)
    expect(count()).toBeLessThan(10)
    expect(visited[0]?.searchParams.get('expectation')).toBe(expectation)
    expect(visited[0]?.searchParams.get('discipline')).toBe('Infra')
  })
})

describe('the page for contributions', () => {
  it('is where every expectation and every gap that an example closes leads to', async () => {
    await page.goto(`${origins['based']}/ladder/impactful-results/l4/`)
    const links = page.getByRole('link', { name: /^Add an example/ })
    const there = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href.split('/org/handbook')[1]))
    const cell = '/contribute/?for=impactful-results/l4'
    expect(there).toEqual([
      '/contribute/',
      `${cell}/solves-problems-without-a-recipe`,
      `${cell}/finds-leverage-with-stakeholders`,
      `${cell}/delivers-in-volume`,
      `${cell}/weighs-options-before-committing`,
      `${cell}/argues-from-value-for-cost`,
      `${cell}&discipline=infra`,
    ])
    expect(await page.locator('article .add a').first().innerText()).toContain('Solves problems without a recipe')
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('article .add:visible, .gap:visible').count()).toBe(0)
  })

  it('shows the expectation with its level, its category and its examples', async () => {
    await open(`?for=${expectation}`)
    const card = page.locator('contribute-form article')
    await eventually(() => card.innerText()).toContain('L4 Senior Software Engineer · Impactful results')
    expect(await card.innerText()).toContain('Whoever decides can see what every choice costs.')
    await card.getByText('Its 2 examples so far').click()
    expect(await card.getByRole('listitem').allInnerTexts()).toEqual([
      expect.stringContaining('With a partner'),
      expect.stringMatching(/^Backend: Laid out a platform/),
    ])
    await card.getByRole('link').click()
    expect(page.url()).toBe(`${origins['based']}/ladder/impactful-results/l4/#weighs-options-before-committing`)
  })

  it('shows the text as it will stand, and copies its line for the file at the right place', async () => {
    await open(`?for=${expectation}&discipline=infra`)
    await write('gave *three* ways', result)
    expect(await page.locator('[data-part="preview"]').innerText()).toBe(
      'Infra: Gave *three* ways. They took the one with a closed night.',
    )
    expect(await page.locator('contribute-form .line p').first().innerText()).toContain(
      'content/ladder/impactful-results/l4.mdx below ## Weighs options before committing on line 37, after the list item that begins on line 44.',
    )
    const [tab] = await Promise.all([
      context.waitForEvent('page'),
      page.getByRole('link', { name: /edit the file on GitHub/ }).click(),
    ])
    expect(tab.url()).toBe('https://github.com/ladder-handbook/ladder-handbook/edit/main/content/ladder/impactful-results/l4.mdx')
    await page.bringToFront()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      String.raw`- **Infra:** Gave \*three\* ways. They took the one with a closed night.`,
    )
    expect(await page.getByRole('status').innerText()).toBe('Copied.')
  })

  it('says while somebody types what the check would say, each with its remedy, and blocks nothing', async () => {
    await open(`?for=${expectation}`)
    await write('sat down with Maria on an excellent plan for the XQZ', '')
    await eventually(() => verdict().locator('li').count()).toBe(4)
    expect(
      await verdict()
        .getByRole('link')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href'))),
    ).toEqual([
      '/org/handbook/checks/named-person/',
      '/org/handbook/checks/unexplained-abbreviation/',
      '/org/handbook/checks/bare-praise/',
      '/org/handbook/checks/missing-outcome/',
    ])
    expect(await verdict().innerText()).toContain('“Maria” names a person. Write their part instead')
    expect(await verdict().getAttribute('aria-live')).toBe('polite')
    expect(await page.getByRole('link', { name: 'Open on GitHub', exact: true }).getAttribute('href')).toContain('Maria')
    await write(deed, result)
    await eventually(() => verdict().innerText()).toContain('Nothing to mend.')
    expect(await verdict().locator('li').count()).toBe(0)
  })

  it('keeps a draft through a reload, for each expectation its own, until it is cleared', async () => {
    await open(`?for=${expectation}`)
    await page.getByLabel('Discipline').selectOption('Mobile')
    await write(deed, result)
    await page.reload()
    await eventually(() => outcome().inputValue()).toBe(result)
    expect(await page.getByLabel('Discipline').inputValue()).toBe('mobile')
    await open('?for=impactful-results/l4/delivers-in-volume')
    await eventually(() => done().inputValue()).toBe('')
    await open(`?for=${expectation}`)
    await eventually(() => done().inputValue()).toBe(deed)
    await page.getByRole('button', { name: 'Clear the fields' }).click()
    await page.reload()
    await eventually(() => done().isVisible()).toBe(true)
    expect(await done().inputValue()).toBe('')
  })

  it('loses nothing when Enter is pressed, and nothing typed when another expectation is chosen', async () => {
    await open(`?for=${expectation}`)
    await done().fill('one')
    await done().press('Enter')
    await page.getByLabel('Discipline').press('Enter')
    await page.getByText('Choose another expectation').click()
    await page.getByLabel('Expectation', { exact: true }).selectOption({ label: 'Delivers in volume' })
    await eventually(() => page.locator('contribute-form article h3').innerText()).toBe('Delivers in volume')
    expect(await done().inputValue()).toBe('one\n')
    expect(new URL(page.url()).searchParams.get('for')).toBe('impactful-results/l4/delivers-in-volume')
    await page.getByLabel('Category').selectOption({ label: 'Technical excellence' })
    await eventually(() => page.locator('contribute-form article').isVisible()).toBe(false)
    expect(await page.getByLabel('Level').inputValue()).toBe('l4')
  })

  it('says that a text is too long for an address, copies it, and opens the form without it', async () => {
    await open(`?for=${expectation}`)
    await write('Moved the import. '.repeat(500), result)
    expect(await page.getByText('too long for an address').isVisible()).toBe(true)
    const [tab] = await Promise.all([
      context.waitForEvent('page'),
      page.getByRole('link', { name: 'Open on GitHub', exact: true }).click(),
    ])
    expect(tab.url().length).toBeLessThan(500)
    await page.bringToFront()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Moved the import. Moved the import.')
  })

  it.each([
    ['?for=nonsense/l4/x', 'This ladder has no category “nonsense” with expectations. Choose one below.'],
    ['?for=impactful-results/l99/x', '“impactful-results” has no expectations at the level “l99”. Choose one below.'],
    ['?for=impactful-results/l4/x', '“impactful-results/l4” has no expectation “x”. Choose one below.'],
    [`?for=${expectation}/more`, 'has no expectation “weighs-options-before-committing/more”'],
    ['?for=../../../x/l4', 'This ladder has no category “..” with expectations. Choose one below.'],
    ['?for=__proto__/constructor/x', 'This ladder has no category “__proto__” with expectations. Choose one below.'],
    ['?for=%00%ff', 'Choose one below.'],
    [`?for=${'a'.repeat(3000)}`, 'Choose one below.'],
    [
      `?for=${encodeURIComponent('<img src=x onerror="window.hacked=1">')}/l4/x`,
      'This ladder has no category “<img src=x onerror="window.hacked=1">” with expectations.',
    ],
    [
      `?for=impactful-results/l4/${encodeURIComponent('"><script>window.hacked=1</script>')}`,
      '“impactful-results/l4” has no expectation “"><script>window.hacked=1</script>”.',
    ],
  ])('says of %s what is wrong and offers the lists', async (query, words) => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await open(query)
    await eventually(() => page.getByRole('alert').innerText()).toContain(words)
    expect(await page.getByLabel('Category').isVisible()).toBe(true)
    expect(await done().isVisible()).toBe(false)
    expect(
      asked
        .filter((path) => path.endsWith('.json'))
        .every((path) => path === '/org/handbook/contribute/impactful-results/l4.json'),
    ).toBe(true)
    expect(await page.evaluate('window.hacked')).toBe(undefined)
  })

  it.each([
    '<img src=x onerror="window.hacked=1">',
    '</script><script>window.hacked=1</script>',
    '[x](javascript:hacked())',
    '{{7*7}} {window.hacked=1}',
  ])('takes `%s` for words wherever it stands', async (words) => {
    await open(`?for=${expectation}&discipline=${encodeURIComponent(words)}`)
    await write(words, words)
    await eventually(() => verdict().innerText()).not.toBe('')
    await page.reload()
    await eventually(() => done().inputValue()).toBe(words)
    expect(await page.locator('[data-part="preview"]').innerText()).toContain(words)
    expect(await page.locator('contribute-form :is(img, script)').count()).toBe(0)
    const address = new URL((await page.getByRole('link', { name: 'Open on GitHub', exact: true }).getAttribute('href')) ?? '')
    expect(address.searchParams.get('done')).toBe(words)
    expect(await page.evaluate('window.hacked')).toBe(undefined)
  })

  it('says so when the expectations cannot be fetched', async () => {
    await context.route('**/l4.json', (route) => route.abort())
    await open(`?for=${expectation}`)
    await eventually(() => page.getByRole('alert').innerText()).toContain('could not be loaded. Reload the page')
    faults.length = 0
  })

  it('stands what the browser does not keep or copy', async () => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'sessionStorage', {
        get: () => {
          throw new DOMException('no', 'SecurityError')
        },
      })
      Object.defineProperty(navigator, 'clipboard', { value: undefined })
    })
    await open(`?for=${expectation}`)
    await write(deed, result)
    await page.getByRole('button', { name: 'Copy the line' }).click()
    await eventually(() => page.getByRole('status').innerText()).toContain('copy it by hand')
  })

  it('fetches one small cell and sends nothing anywhere', async () => {
    const asked: string[] = []
    await open(`?for=${expectation}`)
    await page.waitForLoadState('networkidle')
    page.on('request', (request) => asked.push(request.url()))
    await write(deed, result)
    await eventually(() => verdict().innerText()).toContain('Nothing to mend.')
    expect(asked).toEqual([])
    const cell = await (await fetch(`${origins['based']}/contribute/impactful-results/l4.json`)).text()
    expect(cell.length).toBeLessThan(6000)
  })
})

describe('on a narrow screen', () => {
  it('no word is too long', async () => {
    await page.setViewportSize({ width: 320, height: 700 })
    await open(`?for=${expectation}`)
    await write('x'.repeat(400), `${'y'.repeat(400)} @${'z'.repeat(200)}`)
    await eventually(() => verdict().innerText()).not.toBe('')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  })
})

describe('elsewhere', () => {
  it('opens an issue and the file on GitLab', async () => {
    await open('?for=safe-operation/junior/shift-log', 'other')
    await write(deed, result)
    const issue = new URL((await page.getByRole('link', { name: 'Open on GitLab', exact: true }).getAttribute('href')) ?? '')
    expect(`${issue.origin}${issue.pathname}`).toBe('https://git.hospital.example/digital-care/ladder/-/issues/new')
    expect(issue.searchParams.get('issue[title]')).toBe('Example: Writes down what happened')
    expect(issue.searchParams.get('issue[description]')).toContain(`\n\n${deed}\n`)
    expect(await page.getByRole('link', { name: /edit the file on GitLab/ }).getAttribute('href')).toBe(
      'https://git.hospital.example/digital-care/ladder/-/edit/trunk/handbook/ladder/safe-operation/junior.mdx',
    )
  })

  it('gives the line and the command where there is no repository, and knows no English rules for German', async () => {
    await open('?for=handwerk/geselle/prüft-vor-der-übergabe', 'alone')
    await write('hat mit Maria das XQZ geprüft', 'kein Stück kam mehr zurück')
    await eventually(() => verdict().innerText()).toContain('Nothing to mend.')
    expect(await page.getByRole('link', { name: /^Open|edit the file/ }).count()).toBe(0)
    expect(await page.locator('[data-part="command"]').innerText()).toBe(
      'npm run new -- example --for handwerk/geselle/prüft-vor-der-übergabe',
    )
    await page.getByRole('button', { name: 'Copy the line' }).click()
    await eventually(() => page.evaluate(() => navigator.clipboard.readText())).toBe(
      '- Hat mit Maria das XQZ geprüft. Kein Stück kam mehr zurück.',
    )
  })

  it('explains both ways without JavaScript, and links to them', async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false })
    const still = await plain.newPage()
    await still.goto(`${origins['based']}/contribute/?for=${expectation}`)
    expect(await still.locator('contribute-form').innerText()).toContain('The form needs JavaScript.')
    expect(await still.locator('form:visible').count()).toBe(0)
    const byHand = still.getByRole('region', { name: 'Without this form' })
    expect(await byHand.getByRole('link').evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual([
      'https://github.com/ladder-handbook/ladder-handbook/issues/new?template=example.yml',
      '/org/handbook/',
    ])
    expect(await byHand.innerText()).toContain('follow “Edit page”')
    await plain.close()
  })
})
