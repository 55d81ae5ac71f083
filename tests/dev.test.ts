import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { expect, it } from 'vitest'

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

it('`npm run dev` serves the search while somebody writes', async () => {
  const port = await freePort()
  // Below Vitest, Astro's server answers nothing.
  const { VITEST: _, ...shell } = process.env
  const env = { ...shell, PORT: String(port), HANDBOOK_CONTENT: 'tests/fixtures/two-tracks', HANDBOOK_SITE: 'http://localhost/' }
  const server = spawn('node', ['scripts/dev.ts'], { env, stdio: 'ignore' })
  try {
    const get = (path: string) => fetch(`http://localhost:${port}/${path}`)
    await expect
      .poll(async () => (await get('search.json').catch(() => undefined))?.status, { timeout: 50_000, interval: 500 })
      .toBe(200)
    const { fullText } = (await (await get('search.json')).json()) as { fullText: { files: string[] } }
    for (const file of ['pagefind.js', ...fullText.files]) expect((await get(`pagefind/${file}`)).status, file).toBe(200)
    expect((await get('search/')).status).toBe(200)
  } finally {
    server.kill()
  }
})
