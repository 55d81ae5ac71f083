import { createHash, randomUUID } from 'node:crypto'
import { promises as fs } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'

/**
 * The folders that one build of `target` uses: the next site and the one before it beside `target`, on the same file system so that
 * they can be renamed; and what rendering needs, inside the project, where the pages find their packages.
 */
export interface Folders {
  next: string
  old: string
  work: string
}

/** New folders for one build. None of them exists yet. */
export function foldersFor(target: string): Folders {
  const build = randomUUID().slice(0, 8)
  return { next: begins(target).next + build, old: begins(target).old + build, work: begins(target).work + build }
}

/** The sites that builds of `target` had moved away when they were killed, oldest first. */
export async function oldSites(target: string): Promise<string[]> {
  const dated = await Promise.all(
    (await left(begins(target).old)).map(async (path) => ({ path, time: (await fs.stat(path)).ctimeMs })),
  )
  return dated.sort((one, other) => one.time - other.time).map(({ path }) => path)
}

/** Removes what builds of `target` left behind. Only for whoever has claimed `target`. */
export async function sweep(target: string): Promise<void> {
  for (const begin of Object.values(begins(target)))
    for (const path of await left(begin)) await fs.rm(path, { recursive: true, force: true })
}

function begins(target: string): Folders {
  const beside = join(dirname(target), `.${basename(target)}`)
  // Builds of several folders share the project; none may sweep what another one works with.
  const id = createHash('sha256').update(target).digest('hex').slice(0, 8)
  return { next: `${beside}-next-`, old: `${beside}-old-`, work: resolve('.astro', `build-${id}-`) }
}

async function left(begin: string): Promise<string[]> {
  const names = await fs.readdir(dirname(begin)).catch(() => [])
  return names
    .map((name) => join(dirname(begin), name))
    .filter((path) => path.startsWith(begin) && /^[0-9a-f]{8}$/.test(path.slice(begin.length)))
}
