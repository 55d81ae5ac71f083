import { closeTo, type Names } from '../../ladder/close-names.ts'
import { leastBy } from '../../ladder/least.ts'
import { nearestPath } from '../../ladder/links/near-path.ts'
import { relative } from '../../ladder/links/paths.ts'
import type { Surroundings } from './surroundings.ts'

/**
 * The file or folder that the writer of a link to `path` most likely meant: the only one of that name, one with a slip in its name, or
 * of several with that name the one that stands nearest.
 */
export function nearestFile(path: string, from: string, around: Surroundings): string | undefined {
  const moved = elsewhere(path, from, around)
  const nearest = () => leastBy(moved, (home) => relative(from, home).split('/').length)
  return (moved.length === 1 ? moved[0] : undefined) ?? withSlips(path, from, around) ?? nearest()
}

/** The path that remains when each part that is not there is replaced by the nearest name beside it. */
function withSlips(path: string, from: string, around: Surroundings): string | undefined {
  let found = ''
  for (const part of path.split('/')) {
    const entries = around.entriesOf(found)
    const below = found === '' ? '' : `${found}/`
    const name = entries?.has(part) ? part : entries && slipOf(part, entries, (each) => below + each !== from)
    if (name === undefined) return undefined
    found = below + name
  }
  return found
}

const slipOf = (part: string, names: Names, isOther: (name: string) => boolean): string | undefined =>
  nearestPath(part, [...closeTo(part, names)].filter(isOther))

// Names that stand in many folders: one in another folder is another document.
const everywhere =
  /^(?:index|readme|contributing|licen[cs]e|changelog|install|copying|authors|todo|makefile|security|code_of_conduct|main|overview|introduction)\b/i

/** Files of the same name in other folders. */
function elsewhere(path: string, from: string, around: Surroundings): string[] {
  const [folder, name = path] = path.split('/').slice(-2)
  const sameFolder = (home: string) => home.endsWith(`/${folder}/${name}`)
  return around.homesOf(name).filter((home) => home !== from && (!everywhere.test(name) || sameFolder(home)))
}
