import { join } from 'node:path'
import { build } from 'astro'
import { OwnCode } from './own-code.ts'

/**
 * Renders every page into the folder `next` and says which inline code is the handbook's own.
 * `cache` is a folder of this build alone: two builds at once would read what the other one is writing.
 */
export async function renderPages(next: string, cache: string): Promise<OwnCode> {
  const own = new OwnCode()
  // A shell that says otherwise would build pages for development, with a search box that does not search.
  process.env['NODE_ENV'] = 'production'
  await build({
    root: process.cwd(),
    outDir: next,
    cacheDir: cache,
    logLevel: 'error',
    vite: { cacheDir: join(cache, 'vite'), plugins: [own.plugin] },
  })
  return own
}
