import { nearestPath } from '../../ladder/near-path.ts'
import { relative } from '../../ladder/paths.ts'
import type { Surroundings } from './surroundings.ts'

/**
 * The file or folder that the writer of a link to `path` most likely meant: one with a slip in its name, one that was written from the
 * root, or the one of the same name that stands nearest.
 */
export function nearestFile(path: string, from: string, around: Surroundings): string | undefined {
  return withSlips(path, from, around) ?? elsewhere(path, from, around)
}

/** The path that remains when each part that is not there is replaced by the nearest name beside it. */
function withSlips(path: string, from: string, around: Surroundings): string | undefined {
  let found = ''
  for (const part of path.split('/')) {
    const entries = around.entriesOf(found)
    const below = found === '' ? '' : `${found}/`
    const others = [...(entries?.keys() ?? [])].filter((name) => below + name !== from)
    const name = entries?.has(part) ? part : nearestPath(part, others)
    if (name === undefined) return undefined
    found = below + name
  }
  return found
}

function elsewhere(path: string, from: string, around: Surroundings): string | undefined {
  const name = path.replace(/.*\//, '')
  const homes = around.homesOf(name).filter((home) => home !== from)
  const length = (home: string) => relative(from, home).split('/').length
  return homes.toSorted((a, b) => length(a) - length(b))[0]
}
