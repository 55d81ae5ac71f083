import { slug } from 'github-slugger'
import { closeTo } from '../close-names.ts'
import { kindOf } from '../layout.ts'
import { distanceTo } from '../nearest.ts'
import { nearestPath } from './near-path.ts'
import type { Survey } from './survey.ts'
import type { Target } from './targets.ts'

/** What a link looks for, the words that it has, and the file that has the link. */
interface Wanted {
  path: string
  anchor: string
  words: string
  from: string
}

type Targets = ReadonlyMap<string, Target>

/**
 * The document with a heading of this id, when there is one alone: among those of the category of `path`, or else in the whole ladder.
 */
export function documentWithAnchor(anchor: string, path: string, targets: Targets): string | undefined {
  const having = [...targets].flatMap(([other, { anchors }]) => (other !== path && anchors.has(anchor) ? [other] : []))
  const folder = path.replace(/[^/]*$/, '')
  const beside = folder.startsWith('ladder/') ? having.filter((other) => other.startsWith(folder)) : []
  const found = beside.length > 0 ? beside : having
  return found.length === 1 ? found[0] : undefined
}

/**
 * The document that a link to the missing `path` most likely means: one of nearly the same path, the one that has the headings which links
 * look for in the missing one, the one beside it that the words of the link name, or the only one of its kind that no link leads to.
 */
export function meantDocument({ path, anchor, words, from }: Wanted, targets: Targets, survey: Survey): string | undefined {
  const near = nearestPath(
    path,
    [...closeTo(path, targets)].filter((other) => isLikely(path, other)),
  )
  if (near !== undefined && (anchor === '' || targets.get(near)?.anchors.has(anchor))) return near
  return (
    withHeadingsOf(path, targets, survey) ??
    besideMoved(path, targets, survey) ??
    near ??
    called(words, path, targets) ??
    newcomer(path, from, targets, survey)
  )
}

/** False for a cell of another category, and for a level in place of a cell: all have the same names. */
function isLikely(path: string, other: string): boolean {
  const kind = kindOf(other)
  if (kind?.kind === 'level' && kindOf(path)?.kind === 'cell') return false
  return kind?.kind !== 'cell' || path.split('/').some((part) => distanceTo(part, kind.category) !== undefined)
}

function withHeadingsOf(path: string, targets: Targets, survey: Survey): string | undefined {
  const wanted = new Set(survey.get(path)?.flatMap(({ anchor }) => (anchor === '' ? [] : [anchor])))
  if (wanted.size === 0) return undefined
  const having = [...targets].filter(([, { anchors }]) => [...wanted].every((id) => anchors.has(id)))
  return having.length === 1 ? having[0]?.[0] : undefined
}

/** The document of the same name in the folder to which another document of the missing folder went. */
function besideMoved(path: string, targets: Targets, survey: Survey): string | undefined {
  const folder = path.replace(/[^/]*$/, '')
  if (kindOf(`${folder}index.mdx`)?.kind !== 'category') return undefined
  const known = movedFolders.get(survey) ?? new Map<string, string | undefined>()
  movedFolders.set(survey, known)
  if (!known.has(folder)) known.set(folder, movedFolder(folder, targets, survey))
  const moved = known.get(folder)
  const beside = moved === undefined ? undefined : moved + path.slice(folder.length)
  return beside !== undefined && targets.has(beside) ? beside : undefined
}

/** Where each folder that is not there went, found once. */
const movedFolders = new WeakMap<Survey, Map<string, string | undefined>>()

function movedFolder(folder: string, targets: Targets, survey: Survey): string | undefined {
  if ([...targets.keys()].some((other) => other.startsWith(folder))) return undefined
  for (const other of survey.keys()) {
    const moved = other.startsWith(folder) ? withHeadingsOf(other, targets, survey) : undefined
    if (moved !== undefined) return moved.replace(/[^/]*$/, '')
  }
  return undefined
}

/** The document in the folder of `path` that is called by the words of a link. */
function called(words: string, path: string, targets: Targets): string | undefined {
  const meant = path.replace(/[^/]*$/, `${slug(words)}.mdx`)
  return targets.has(meant) ? meant : undefined
}

/** The only document of the kind of `path` that no link leads to, but for the one that has the link. */
function newcomer(path: string, from: string, targets: Targets, survey: Survey): string | undefined {
  const kind = kindOf(path)?.kind
  if (kind === undefined || kind === 'cell' || kind === 'home') return undefined
  const alone = [...targets.keys()].filter((other) => other !== from && kindOf(other)?.kind === kind && !survey.has(other))
  return alone.length === 1 ? alone[0] : undefined
}
