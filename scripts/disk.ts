import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import type { Disk, Entry } from '../src/checks/links/surroundings.ts'

/** The folder in which links are followed. */
export interface Root {
  folder: string
  /** True when it is that of a git repository. */
  repository: boolean
}

/** The git repository that all of `paths` belong to, else the nearest folder that holds them all. */
export function rootOf(paths: readonly string[]): Root {
  const folders = paths.map((path) => folderOf(resolve(path)))
  const [repository, ...others] = new Set(folders.map(repositoryOf))
  if (repository !== undefined && others.length === 0) return { folder: repository, repository: true }
  const [first = '.', ...rest] = folders
  return { folder: rest.reduce(commonFolder, first), repository: false }
}

/** The disk below `root`, for the rules that follow links. Nothing outside is ever looked at. */
export function diskBelow({ folder, repository }: Root): Disk {
  return {
    repository,
    below: pathFrom(folder),
    entries: (path) =>
      orNothing(
        () =>
          new Map(
            readdirSync(join(folder, path), { withFileTypes: true }).map((entry) => [entry.name.normalize(), kindOf(entry)]),
          ),
      ),
    read: (path) => orNothing(() => readFileSync(join(folder, path), 'utf8')),
  }
}

/** What names a path as seen from `folder`, with `/`. Files come folder by folder, so the last way is kept: finding it costs more than a look. */
export function pathFrom(folder: string): (path: string) => string {
  let last: { before: string; way: string } | undefined
  return (path) => {
    const name = basename(path)
    const before = path.slice(0, path.length - name.length)
    if (last?.before !== before) last = { before, way: relative(folder, resolve(before)).split(sep).join('/') }
    return last.way === '' ? name : `${last.way}/${name}`
  }
}

const kindOf = (entry: { isDirectory: () => boolean; isSymbolicLink: () => boolean }): Entry =>
  entry.isDirectory() ? 'folder' : entry.isSymbolicLink() ? 'link' : 'file'

const folderOf = (path: string): string => (statSync(path, { throwIfNoEntry: false })?.isDirectory() ? path : dirname(path))

function repositoryOf(folder: string): string | undefined {
  if (existsSync(join(folder, '.git'))) return folder
  const above = dirname(folder)
  return above === folder ? undefined : repositoryOf(above)
}

function commonFolder(one: string, other: string): string {
  const way = relative(one, other)
  return way.startsWith('..') ? commonFolder(dirname(one), other) : one
}

function orNothing<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch {
    return undefined
  }
}
