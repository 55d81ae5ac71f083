import { tracksOf } from './categories.ts'
import type { Documents } from './documents.ts'
import type { Findings } from './finding.ts'
import type { ParsedExpectation } from './grammar.ts'
import type { Category, Cell, Discipline, Example, Expectation, Level, Track } from './model.ts'
import { unlinked } from './node.ts'
import { passage } from './passage.ts'
import { reportUnknownLevel } from './tracks.ts'

/** What cells are made of besides their own documents. */
export interface CellContext {
  documents: Documents
  tracks: readonly Track[]
  disciplines: readonly Discipline[]
  findings: Findings
}

/** Makes a cell for each category at each level of its tracks, written or not. A document that is no such cell becomes a finding. */
export function makeCells(categories: readonly Category[], { documents, tracks, disciplines, findings }: CellContext): void {
  for (const category of categories) {
    for (const track of tracksOf(category, tracks, documents, findings)) {
      for (const level of track.levels) {
        const cell = makeCell(category, level, documents, disciplines)
        category.cells.push(cell)
        level.cells.push(cell)
      }
    }
  }
  const levels = new Map(tracks.flatMap((track) => track.levels).map((level) => [level.id, level]))
  const cells = new Set(categories.flatMap((category) => category.cells.map(({ id }) => id)))
  for (const [key, { file }] of documents.cells) {
    const [folder, id = ''] = key.split('/')
    const written = documents.meant.cells.get(key)
    // It is read as the document of the level that is meant, which has none of its own then.
    const isThere = (stem: string) => documents.isThere(stem) && !documents.standsAt.has(`${stem}.mdx`)
    if (written !== undefined) reportUnknownLevel(written, file, [], findings, isThere, id)
    const level = levels.get(id)
    const category = categories.find((each) => each.id === folder)
    if (!level) reportUnknownLevel(id, file, levels.keys(), findings, documents.isThere)
    else if (category && !cells.has(key)) {
      findings.error(
        'unknown-level',
        { file, line: 1, column: 1 },
        `The category \`${category.id}\` does not hold for the track \`${level.track.id}\`, which has the level \`${id}\`. Add the track to \`tracks\` in \`${category.source.file}\`, or remove this file.`,
      )
    }
  }
}

function makeCell(category: Category, level: Level, documents: Documents, disciplines: readonly Discipline[]): Cell {
  const document = documents.cells.get(`${category.id}/${level.id}`)
  const file = document?.file ?? `ladder/${category.id}/${level.id}.mdx`
  const cell: Cell = {
    kind: 'cell',
    id: `${category.id}/${level.id}`,
    name: `${category.name} · ${level.short}`,
    category,
    level,
    ...(document?.data.theme ? { theme: document.data.theme } : {}),
    written: document !== undefined || documents.isThere(`ladder/${category.id}/${level.id}`),
    intro: document?.cell.intro ?? passage([], file),
    expectations: [],
    notes: document?.cell.notes ?? [],
    noteLinks: document?.cell.noteLinks ?? [],
    source: { file, line: 1, column: 1 },
    address: `/ladder/${category.id}/${level.id}/`,
    ...unlinked(),
  }
  const observed = document?.data.examples === 'observed'
  cell.expectations = (document?.cell.expectations ?? []).map((parsed) => makeExpectation(parsed, cell, observed, disciplines))
  return cell
}

function makeExpectation(
  parsed: ParsedExpectation,
  cell: Cell,
  observed: boolean,
  disciplines: readonly Discipline[],
): Expectation {
  const { place, ...said } = parsed
  const expectation: Expectation = {
    kind: 'expectation',
    ...said,
    cell,
    examples: [],
    growsFrom: [],
    growsInto: [],
    source: place,
    address: `${cell.address}#${parsed.id}`,
    ...unlinked(),
  }
  expectation.examples = parsed.examples.map((example, index): Example => {
    const id = `${parsed.id}--${index + 1}`
    const node: Example = {
      kind: 'example',
      id,
      name: example.body.text,
      expectation,
      body: example.body,
      disciplines: disciplines.filter((discipline) => example.disciplines.includes(discipline.id)),
      observed: example.observed ?? observed,
      source: example.place,
      address: `${cell.address}#${id}`,
      ...unlinked(),
    }
    for (const discipline of node.disciplines) discipline.examples.push(node)
    return node
  })
  return expectation
}
