import { matchUp, without } from './fields/listed.ts'
import type { PlacedFile } from './files.ts'
import { type DocumentKind, pathOf } from './layout.ts'
import type { HandbookConfig } from './schemas.ts'

type PageKind = 'value' | 'principle' | 'guide'

/** Ids of handbook.yaml for which no document stands, each with the id of the one that is most likely meant. */
export type Meant = ReadonlyMap<string, string>

/** The documents of a folder as handbook.yaml thinks of them. */
export interface Settled {
  placed: PlacedFile[]
  levels: Meant
  categories: Meant
  values: Meant
  principles: Meant
  guides: Meant
  /** Cells that are read as others, as `category/level`, each with the level that its file is named for. */
  cells: Meant
}

/**
 * Takes documents for those that handbook.yaml lists and that are not there: where one side was renamed, the other still says what it
 * was, and read as its writer thinks of it one slip stays one finding.
 */
export function settle(placed: readonly PlacedFile[], config: HandbookConfig): Settled {
  const kinds = placed.map(({ kind }) => kind)
  const levels = config.tracks.flatMap((track) => track.levels)
  const cells = kinds.filter((kind) => kind.kind === 'cell')
  const folders = [...idsOf(kinds, 'category'), ...cells.map(({ category }) => category)]
  const categories = config.categories ?? folders
  const meant = {
    levels: levelsMeant(kinds, levels),
    categories: matchUp(without(categories, folders), without(folders, categories)),
    values: pagesMeant('value', config.values, placed),
    principles: pagesMeant('principle', config.principles, placed),
    guides: pagesMeant('guide', config.guides, placed),
  }
  const there = new Set(kinds.map(pathOf))
  const settled = placed.map(({ file, kind }): PlacedFile => {
    const as = meantKind(kind, meant)
    return { file, kind: there.has(pathOf(as)) ? kind : as }
  })
  const cellsMeant = meantCells(settled, levels)
  const turned = new Map([...cellsMeant].map(([key, level]) => [key.replace(/[^/]*$/, level), key.replace(/.*\//, '')]))
  const all = settled.map(({ file, kind }): PlacedFile => {
    const level = kind.kind === 'cell' ? turned.get(`${kind.category}/${kind.level}`) : undefined
    return { file, kind: kind.kind === 'cell' && level !== undefined ? { ...kind, level } : kind }
  })
  return { ...meant, cells: cellsMeant, placed: all }
}

function meantKind(kind: DocumentKind, meant: Omit<Settled, 'placed' | 'cells'>): DocumentKind {
  const turned = (ids: Meant, id: string) => [...ids].find(([, present]) => present === id)?.[0] ?? id
  switch (kind.kind) {
    case 'cell':
      return { kind: 'cell', category: turned(meant.categories, kind.category), level: turned(meant.levels, kind.level) }
    case 'level':
      return { ...kind, id: turned(meant.levels, kind.id) }
    case 'category':
      return { ...kind, id: turned(meant.categories, kind.id) }
    case 'value':
    case 'principle':
    case 'guide':
      return { ...kind, id: turned(meant[`${kind.kind}s`], kind.id) }
    default:
      return kind
  }
}

/** A level whose cells are there lacks only its own document; one that has neither may be the one that cells speak of. */
function levelsMeant(kinds: readonly DocumentKind[], levels: readonly string[]): Meant {
  const documents = idsOf(kinds, 'level')
  const cells = kinds.flatMap((kind) => (kind.kind === 'cell' ? [kind.level] : []))
  const absent = without(levels, documents)
  const bare = matchUp(without(absent, cells), without([...documents, ...cells], levels))
  const withCells = absent.filter((id) => cells.includes(id))
  return new Map([...bare, ...matchUp(withCells, without(documents, [...levels, ...bare.values()]))])
}

/** A page need not be listed, so one that others link to is not taken for another. */
function pagesMeant(kind: PageKind, listed: readonly string[], placed: readonly PlacedFile[]): Meant {
  const isNamed = (id: string) => placed.some(({ file }) => file.text.includes(`${kind}s/${id}.md`))
  const present = idsOf(
    placed.map((each) => each.kind),
    kind,
  )
  return matchUp(without(listed, present), without(present, listed), (id) => !isNamed(id))
}

const idsOf = (kinds: readonly DocumentKind[], wanted: PageKind | 'level' | 'category'): string[] =>
  kinds.flatMap((kind) => (kind.kind === wanted ? [kind.id] : []))

/** A cell of no level stands for the one cell of its category that is not there, where a document links to that one. */
function meantCells(placed: readonly PlacedFile[], levels: readonly string[]): Meant {
  const cells = placed.flatMap(({ file, kind }) => (kind.kind === 'cell' ? [{ ...kind, file }] : []))
  const meant = new Map<string, string>()
  let linked: ReadonlySet<string> | undefined
  for (const [category, own] of Map.groupBy(cells, (cell) => cell.category)) {
    const present = own.map(({ level }) => level)
    const extra = without(present, levels)
    if (extra.length === 0) continue
    linked ??= linkedFrom(placed)
    const isLinked = (level: string) => linked?.has(`${category}/${level}`) ?? false
    for (const [level, id] of matchUp(without(levels, present).filter(isLinked), extra)) meant.set(`${category}/${level}`, id)
  }
  return meant
}

/** What texts link to, by the last two names of each path and without its ending; a name alone is of the folder of its document. */
function linkedFrom(placed: readonly PlacedFile[]): ReadonlySet<string> {
  const linked = new Set<string>()
  for (const { file, kind } of placed) {
    const own = kind.kind === 'cell' ? kind.category : ''
    for (const piece of file.text.split('.md')) {
      const [, folder = own, name] = /(?:([\w-]+)\/)?([\w-]+)$/.exec(piece.slice(-longestPath)) ?? []
      if (name !== undefined) linked.add(`${folder}/${name}`)
    }
  }
  return linked
}

/** So much of a text is looked at before the ending of a document. */
const longestPath = 200
