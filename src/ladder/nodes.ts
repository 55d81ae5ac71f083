import { makeCategories } from './categories.ts'
import { makeCells } from './cells.ts'
import type { Documents } from './documents.ts'
import { onceEach } from './fields/listed.ts'
import type { Findings } from './finding.ts'
import type { Discipline, Ladder } from './model.ts'
import { unlinked } from './node.ts'
import { makeGuides, makePrinciples, makeValues } from './pages.ts'
import { makeTracks } from './tracks.ts'

/** Makes the nodes of the ladder from its documents, in reading order and without links yet. */
export function makeNodes(documents: Documents, findings: Findings): Ladder {
  const tracks = makeTracks(documents, findings)
  const disciplines = makeDisciplines(documents, findings)
  const categories = makeCategories(documents, findings)
  makeCells(categories, { documents, tracks, disciplines, findings })
  for (const cell of categories.flatMap(({ cells }) => cells)) {
    const above = [cell.category.source.file, cell.level.source.file]
    if (!cell.written && above.some((file) => documents.absent.has(file))) documents.absent.add(cell.source.file)
  }
  const ladder: Ladder = {
    config: documents.config,
    configText: documents.configText,
    tracks,
    levels: tracks.flatMap(({ levels }) => levels),
    categories,
    cells: categories.flatMap(({ cells }) => cells),
    values: makeValues(documents, findings),
    principles: makePrinciples(documents, findings),
    guides: makeGuides(documents, findings),
    disciplines,
    images: [...documents.images],
    unread: documents.unread,
    unsure: new Set([...documents.unsure, ...documents.absent]),
  }
  if (documents.home) {
    const { file, data, prose } = documents.home
    ladder.home = { title: data.title, prose, source: { file, line: 1, column: 1 } }
  }
  return ladder
}

function makeDisciplines({ config, placeInConfig }: Documents, findings: Findings): Discipline[] {
  const placeOf = (index: number) => placeInConfig(['disciplines', index, 'id'])
  const entries = onceEach(config.disciplines, { what: 'discipline', idOf: ({ id }) => id, placeOf }, findings)
  return entries.map(
    (entry): Discipline => ({
      kind: 'discipline',
      id: entry.id,
      name: entry.title,
      synonyms: entry.synonyms,
      source: placeOf(config.disciplines.indexOf(entry)),
      address: `/disciplines/${entry.id}/`,
      examples: [],
      ...unlinked(),
    }),
  )
}
