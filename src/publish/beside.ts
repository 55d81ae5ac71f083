import { randomUUID } from 'node:crypto'
import { promises as fs } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** What a build puts beside the folder that it builds: the next site, the one before, its cache, its claim to the folder. */
export type Beside = 'next' | 'old' | 'cache'

/** The name of this build's own folder of that kind, beside `target`; the same file system, so that it can be renamed. */
export function beside(target: string, what: Beside, build: string): string {
  return join(dirname(target), `.${basename(target)}-${what}-${build}`)
}

/** A name for one build. */
export const newBuild = (): string => randomUUID().slice(0, 8)

/** Folders of that kind that builds of `target` left behind, oldest first. */
export async function leftBeside(target: string, what: Beside): Promise<string[]> {
  const folder = dirname(target)
  const prefix = `.${basename(target)}-${what}-`
  const names = (await fs.readdir(folder)).filter(
    (name) => name.startsWith(prefix) && /^[0-9a-f]{8}$/.test(name.slice(prefix.length)),
  )
  const dated = await Promise.all(
    names.map(async (name) => ({ path: join(folder, name), time: (await fs.stat(join(folder, name))).ctimeMs })),
  )
  return dated.sort((one, other) => one.time - other.time).map(({ path }) => path)
}

/** Removes what builds of `target` left behind. Only for whoever has claimed `target`. */
export async function sweep(target: string): Promise<void> {
  const kinds = ['next', 'old', 'cache'] as const
  const left = (await Promise.all(kinds.map((what) => leftBeside(target, what)))).flat()
  for (const path of left) await fs.rm(path, { recursive: true, force: true })
}
