import { existsSync, rmSync } from 'node:fs'
import { relative } from 'node:path'
import type { Ladder } from '../ladder/model.ts'
import { readSettings } from '../site/settings.ts'
import { type Folders, foldersFor, sweep } from './beside.ts'
import { claim } from './claim.ts'
import { compressSite } from './compress.ts'
import { flushSite } from './flush.ts'
import { writePolicies } from './policies.ts'
import { reasonOf } from './reasons.ts'
import { renderPages } from './render.ts'
import { stoppable } from './stopping.ts'
import { recover, swap } from './swap.ts'
import { targetOf } from './target.ts'
import { refuseFaults } from './verify.ts'

/**
 * Builds the site beside `dist`, verifies it, and only then puts it in the place of `dist`: whatever goes wrong before, the old
 * `dist` stays as it was, and what a killed build left is swept by the next one. Throws with the reason and what to do.
 */
export async function buildSite(ladder: Ladder, dist: string): Promise<void> {
  const shown = relative(process.cwd(), dist) || dist
  const there = existsSync(dist)
  try {
    const target = await targetOf(dist)
    const { release } = await claim(target)
    try {
      await recover(target)
      await sweep(target)
      await buildClaimed(ladder, target, release)
    } finally {
      release()
    }
  } catch (error) {
    throw reasonOf(error, shown, there)
  }
}

/** Builds and clears away what the build used, also when it is asked to stop in the middle. */
async function buildClaimed(ladder: Ladder, target: string, release: () => void): Promise<void> {
  const folders = foldersFor(target)
  const { next, old, work } = folders
  const clear = () => {
    // Without a site in its place, the one that was moved away is all there is.
    for (const path of existsSync(target) ? [next, old, work] : [next, work])
      rmSync(path, { recursive: true, force: true, maxRetries: 3 })
  }
  const stopped = () => {
    clear()
    release()
    process.stderr.write('The build was stopped. No half of it was published; start it again when you like.\n')
  }
  try {
    await stoppable(() => steps(ladder, target, folders), stopped)
  } finally {
    clear()
  }
}

/** The way of a site from the ladder to its place. */
async function steps(ladder: Ladder, target: string, folders: Folders): Promise<void> {
  const { base } = await readSettings()
  const { next } = folders
  const own = await renderPages(folders)
  const others = ladder.config.handbooks.map(({ url }) => new URL(url).origin)
  await writePolicies(next, base, own, [...new Set(others)])
  await compressSite(next)
  await refuseFaults(next, base, ladder)
  await flushSite(next)
  await swap(folders, target)
}
