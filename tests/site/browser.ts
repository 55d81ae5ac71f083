import { existsSync } from 'node:fs'
import { type Browser, chromium, type Page } from 'playwright-core'

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/opt/google/chrome/chrome']
const quiet = ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync']

/** The browser of the machine if it has one, else the one that an npm package carries. */
export async function launch(): Promise<Browser> {
  const found = [process.env['CHROME_PATH'] ?? '', ...installed].find((path) => path !== '' && existsSync(path))
  if (found) return chromium.launch({ executablePath: found, args: quiet })
  const { default: carried } = await import('@sparticuz/chromium')
  return chromium.launch({ executablePath: await carried.executablePath(), args: [...carried.args, ...quiet] })
}

/** Collects what a reader's console would show as broken: errors, exceptions, failed requests. */
export function listenForFaults(page: Page): string[] {
  const faults: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('requestfailed', (request) => {
    // What a page still asked for when the reader went on is no fault of the page.
    const { errorText = '' } = request.failure() ?? {}
    if (errorText !== 'net::ERR_ABORTED') faults.push(`${request.url()} failed: ${errorText}`)
  })
  return faults
}
