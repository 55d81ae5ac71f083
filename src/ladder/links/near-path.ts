import leven from 'leven'
import { leastBy } from '../least.ts'
import { distanceTo } from '../nearest.ts'

/**
 * The path that the writer of `wanted` most likely meant: one of nearly the same name, and among these the one that stands nearest.
 * Endings do not count, and an `index` goes by the name of its folder.
 */
export function nearestPath(wanted: string, candidates: Iterable<string>): string | undefined {
  const name = nameOf(wanted)
  let near: { distance: number; paths: string[] } = { distance: Number.POSITIVE_INFINITY, paths: [] }
  for (const path of candidates) {
    const distance = distanceTo(name, nameOf(path))
    if (distance === undefined || distance > near.distance) continue
    if (distance === near.distance) near.paths.push(path)
    else near = { distance, paths: [path] }
  }
  return leastBy(near.paths, (path) => leven(wanted.toLowerCase(), path.toLowerCase()))
}

function nameOf(path: string): string {
  const bare = path.replace(/\.[^./]*$/, '')
  const whole = bare.endsWith('/index') && bare.length > '/index'.length ? bare.slice(0, -'/index'.length) : bare
  return whole.slice(whole.lastIndexOf('/') + 1)
}
