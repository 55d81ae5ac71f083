import { promises as fs } from 'node:fs'
import { join, sep } from 'node:path'
import { type AstroInlineConfig, build } from 'astro'
import type { Folders } from './beside.ts'
import { OwnCode } from './own-code.ts'
import { forgetShell } from './shell.ts'

/** Renders every page into the folder `next` and says which inline code is the handbook's own. */
export async function renderPages({ next, work }: Pick<Folders, 'next' | 'work'>): Promise<OwnCode> {
  const own = new OwnCode()
  // Rendering runs code that has to find the project's packages, so Astro keeps it inside the project; from there to a folder on
  // another disk it could not rename its files.
  const inside = next.startsWith(process.cwd() + sep)
  const out = inside ? next : join(work, 'site')
  forgetShell('production')
  const config: AstroInlineConfig = {
    root: process.cwd(),
    outDir: out,
    // Two builds at once would read what the other one is writing.
    cacheDir: join(work, 'cache'),
    logLevel: 'error',
    vite: { cacheDir: join(work, 'vite'), plugins: [own.plugin] },
  }
  // Types are for editors. Every process would write them into the same `.astro`, and one that moves a file away takes it from the other.
  // The option is in no type of Astro's; without it a build is right all the same, but two at once may fail.
  const options: object = { sync: false }
  await build(config, options)
  if (!inside) await fs.cp(out, next, { recursive: true })
  return own
}
