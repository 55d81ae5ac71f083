import { randomUUID } from 'node:crypto'
import { promises as fs } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { build as astroBuild } from 'astro'
import type { Ladder } from '../ladder/model.ts'
import { readSettings } from '../site/settings.ts'
import { verifySite } from './verify.ts'

/**
 * Builds the site beside `dist`, verifies it, and only then puts it in the place of `dist`: whatever goes wrong before, the old
 * `dist` stays as it was. Throws with the reason.
 */
export async function buildSite(ladder: Ladder, dist: string): Promise<void> {
  const target = resolve(dist)
  const beside = (what: 'next' | 'old') => join(dirname(target), `.${basename(target)}-${what}-`)
  await fs.mkdir(dirname(target), { recursive: true })
  await sweep([beside('next'), beside('old')])
  const id = randomUUID().slice(0, 8)
  const next = beside('next') + id
  try {
    // A shell that says otherwise would build pages for development, with a search box that does not search.
    process.env['NODE_ENV'] = 'production'
    await astroBuild({ root: process.cwd(), outDir: next, logLevel: 'error' })
    const { base } = await readSettings()
    const faults = await verifySite(next, base, ladder)
    if (faults.length > 0) throw new Error(`The built site is not whole:\n${faults.slice(0, 20).join('\n')}`)
    await swap(next, target, beside('old') + id)
  } finally {
    await fs.rm(next, { recursive: true, force: true })
  }
}

async function swap(next: string, target: string, old: string): Promise<void> {
  await fs.rename(target, old).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error
  })
  await fs.rename(next, target)
  await fs.rm(old, { recursive: true, force: true })
}

/** Removes what a build that was killed left behind. */
async function sweep(prefixes: readonly string[]): Promise<void> {
  const folder = dirname(prefixes[0] ?? '.')
  for (const name of await fs.readdir(folder)) {
    const path = join(folder, name)
    if (prefixes.some((prefix) => path.startsWith(prefix))) await fs.rm(path, { recursive: true, force: true })
  }
}
