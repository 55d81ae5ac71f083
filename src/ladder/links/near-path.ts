import leven from 'leven'
import { distanceTo } from '../nearest.ts'

/**
 * The path that the writer of `wanted` most likely meant: one of nearly the same name, and among these the one that stands nearest.
 * Endings do not count, and an `index` goes by the name of its folder.
 */
export function nearestPath(wanted: string, candidates: Iterable<string>): string | undefined {
  const name = nameOf(wanted)
  let best: { path: string; name: number; way: number } | undefined
  for (const path of candidates) {
    const distance = distanceTo(name, nameOf(path))
    if (distance === undefined || distance > (best?.name ?? distance)) continue
    const way = leven(wanted.toLowerCase(), path.toLowerCase())
    if (!best || distance < best.name || way < best.way) best = { path, name: distance, way }
  }
  return best?.path
}

const nameOf = (path: string): string =>
  path
    .replace(/\.[^./]*$/, '')
    .replace(/(.)\/index$/, '$1')
    .replace(/.*\//, '')
