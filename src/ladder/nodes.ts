import type { Documents } from './documents.ts'
import type { Findings, Place } from './finding.ts'
import type { ParsedExpectation } from './grammar.ts'
import type { Category, Cell, Discipline, Example, Expectation, Guide, Ladder, Level, Principle, Track, Value } from './model.ts'
import { didYouMean, nearest } from './nearest.ts'
import { passage } from './passage.ts'
import type { Prose } from './prose.ts'

const bare = () => ({ relations: [], livedBy: [] })
const noProse = (file: string): Prose => ({ lead: { parts: [], passage: passage([], file) }, sections: [] })

/** Makes the nodes of the ladder from its documents, in reading order and without links yet. */
export function makeNodes(documents: Documents, findings: Findings): Ladder {
  const { config } = documents
  const tracks = makeTracks(documents, findings)
  const levels = tracks.flatMap((track) => track.levels)
  const disciplines = config.disciplines.map(
    (discipline): Discipline => ({
      kind: 'discipline',
      id: discipline.id,
      name: discipline.title,
      synonyms: discipline.synonyms,
      source: placeInConfig(documents, discipline.id),
      address: `/disciplines/${discipline.id}/`,
      examples: [],
      ...bare(),
    }),
  )
  const categories = makeCategories(documents, tracks, disciplines, findings)
  const ladder: Ladder = {
    config,
    configText: documents.configText,
    tracks,
    levels,
    categories,
    cells: categories.flatMap((category) => category.cells),
    values: inOrder(documents, 'values', findings).map((id) => makeValue(id, documents)),
    principles: inOrder(documents, 'principles', findings).map((id) => makePrinciple(id, documents)),
    guides: inOrder(documents, 'guides', findings).map((id) => makeGuide(id, documents)),
    disciplines,
    images: [...documents.images],
  }
  if (documents.home) {
    const { file, data, prose } = documents.home
    ladder.home = { title: data.title, prose, source: { file, line: 1, column: 1 } }
  }
  return ladder
}

function makeTracks(documents: Documents, findings: Findings): Track[] {
  const seen = new Map<string, Level>()
  const tracks = documents.config.tracks.map((entry) => {
    const track: Track = { id: entry.id, title: entry.title, levels: [] }
    for (const id of entry.levels) {
      const place = placeInConfig(documents, id)
      const twin = seen.get(id)
      if (twin) {
        findings.error(
          'duplicate-id',
          place,
          `The level \`${id}\` stands in the track \`${twin.track.id}\` already. A level belongs to one track, once.`,
        )
        continue
      }
      const level = makeLevel(id, track, documents, findings)
      seen.set(id, level)
      track.levels.push(level)
    }
    return track
  })
  for (const [index, { after }] of documents.config.tracks.entries()) {
    const first = tracks[index]?.levels[0]
    if (after === undefined || !first) continue
    const below = seen.get(after)
    if (below && below.track !== first.track) first.below = below
    else {
      const suggestion = nearest(after, seen.keys())
      findings.error(
        'unknown-level',
        placeInConfig(documents, after),
        `\`after: ${after}\` names no level of another track.${didYouMean(suggestion)}`,
        suggestion,
      )
    }
  }
  for (const [id, { file }] of documents.levels) {
    if (!seen.has(id)) reportUnknown('level', id, file, seen.keys(), findings)
  }
  return tracks
}

function makeLevel(id: string, track: Track, documents: Documents, findings: Findings): Level {
  const document = documents.levels.get(id)
  const file = `levels/${id}.mdx`
  if (!document && !documents.paths.has(file)) {
    findings.error(
      'missing-document',
      placeInConfig(documents, id),
      `The level \`${id}\` has no document. Write \`${file}\`, or take the level out of the track.`,
    )
  }
  const { title = id, short, reviewed: _, ...facts } = document?.data ?? {}
  const below = track.levels.at(-1)
  return {
    kind: 'level',
    id,
    name: title,
    short: short ?? (/^[a-z]{1,4}-?\d+$/.test(id) ? id.toUpperCase() : title),
    track,
    rank: track.levels.length,
    ...(below ? { below } : {}),
    ...(facts as Pick<Level, 'reach' | 'horizon' | 'ambiguity' | 'guidance'>),
    prose: document?.prose ?? noProse(file),
    cells: [],
    source: { file: document?.file ?? file, line: 1, column: 1 },
    address: `/levels/${id}/`,
    ...bare(),
  }
}

function makeCategories(
  documents: Documents,
  tracks: readonly Track[],
  disciplines: readonly Discipline[],
  findings: Findings,
): Category[] {
  const folders = new Set([...documents.categories.keys(), ...[...documents.cells.keys()].map((key) => key.split('/')[0] ?? '')])
  const listed = documents.config.categories ?? [...folders].sort()
  const categories = [...new Set(listed)].map((id) => makeCategory(id, documents, findings))
  for (const id of folders) {
    if (!listed.includes(id)) reportUnknown('category', id, `ladder/${id}/index.mdx`, listed, findings)
  }
  const known = new Map(tracks.flatMap(({ levels }) => levels).map((level) => [level.id, level]))
  for (const category of categories) {
    const only = documents.categories.get(category.id)?.data.tracks
    for (const name of only ?? []) {
      if (!tracks.some(({ id }) => id === name)) {
        const suggestion = nearest(
          name,
          tracks.map(({ id }) => id),
        )
        findings.error(
          'unknown-track',
          category.source,
          `\`tracks\` names \`${name}\`, which handbook.yaml lacks.${didYouMean(suggestion)}`,
          suggestion,
        )
      }
    }
    for (const track of tracks.filter(({ id }) => only?.includes(id) ?? true)) {
      for (const level of track.levels) {
        const cell = makeCell(category, level, documents, disciplines)
        category.cells.push(cell)
        level.cells.push(cell)
      }
    }
  }
  for (const [key, { file }] of documents.cells) {
    const level = key.split('/')[1] ?? ''
    if (!known.has(level)) reportUnknown('level', level, file, known.keys(), findings)
  }
  return categories
}

function makeCategory(id: string, documents: Documents, findings: Findings): Category {
  const document = documents.categories.get(id)
  const file = document?.file ?? `ladder/${id}/index.mdx`
  if (!document && !documents.paths.has(file)) {
    findings.error(
      'missing-document',
      placeInConfig(documents, id),
      `The category \`${id}\` has no document. Write \`${file}\`, or take the category out of the list.`,
    )
  }
  const source = { file, line: 1, column: 1 }
  const category: Category = {
    kind: 'category',
    id,
    name: document?.data.title ?? id,
    ...(document?.data.description ? { description: document.data.description } : {}),
    prose: document?.prose ?? noProse(file),
    dimensions: [],
    cells: [],
    source,
    address: `/ladder/${id}/`,
    ...bare(),
  }
  for (const dimension of document?.data.dimensions ?? []) {
    const section = category.prose.sections.find((candidate) => candidate.id === dimension)
    if (!section) {
      const suggestion = nearest(
        dimension,
        category.prose.sections.map((candidate) => candidate.id),
      )
      findings.error(
        'missing-dimension',
        source,
        `The dimension \`${dimension}\` has no heading with this id. Add \`## …\`, or mend its name in \`dimensions\`.${didYouMean(suggestion)}`,
        suggestion,
      )
    }
    category.dimensions.push({
      kind: 'dimension',
      id: dimension,
      name: section?.name ?? dimension,
      category,
      ...(section ? { section } : {}),
      source: section?.place ?? source,
      address: `${category.address}#${dimension}`,
      ...bare(),
    })
  }
  return category
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
    written: document !== undefined || documents.paths.has(file),
    intro: document?.cell.intro ?? passage([], file),
    expectations: [],
    notes: document?.cell.notes ?? [],
    source: { file, line: 1, column: 1 },
    address: `/ladder/${category.id}/${level.id}/`,
    ...bare(),
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
  const expectation: Expectation = {
    kind: 'expectation',
    id: parsed.id,
    name: parsed.name,
    cell,
    prose: parsed.prose,
    tags: parsed.tags,
    examples: [],
    notes: parsed.notes,
    growsFrom: [],
    growsInto: [],
    ...(parsed.noExampleNeeded === undefined ? {} : { noExampleNeeded: parsed.noExampleNeeded }),
    source: parsed.place,
    address: `${cell.address}#${parsed.id}`,
    ...bare(),
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
      ...bare(),
    }
    for (const discipline of node.disciplines) discipline.examples.push(node)
    return node
  })
  return expectation
}

function makeValue(id: string, documents: Documents): Value {
  const value: Value = { kind: 'value', ...page(id, 'values', documents), subValues: [] }
  value.subValues = value.prose.sections.map((section) => ({
    kind: 'sub-value',
    id: section.id,
    name: section.name,
    value,
    section,
    source: section.place,
    address: `${value.address}#${section.id}`,
    ...bare(),
  }))
  return value
}

const makePrinciple = (id: string, documents: Documents): Principle => ({
  kind: 'principle',
  ...page(id, 'principles', documents),
})

function makeGuide(id: string, documents: Documents): Guide {
  const { group, source: from } = documents.guides.get(id)?.data ?? {}
  return { kind: 'guide', ...page(id, 'guides', documents), ...(group ? { group } : {}), ...(from ? { from } : {}) }
}

function page(id: string, folder: 'values' | 'principles' | 'guides', documents: Documents) {
  const document = documents[folder].get(id)
  const file = document?.file ?? `${folder}/${id}.mdx`
  return {
    id,
    name: document?.data.title ?? id,
    ...(document?.data.description ? { description: document.data.description } : {}),
    prose: document?.prose ?? noProse(file),
    source: { file, line: 1, column: 1 },
    address: `/${folder}/${id}/`,
    ...bare(),
  }
}

/** Ids of a folder's documents: those that handbook.yaml lists, then the others by name. */
function inOrder(documents: Documents, folder: 'values' | 'principles' | 'guides', findings: Findings): string[] {
  const written = [...documents[folder].keys()].sort()
  const listed = [...new Set(documents.config[folder])]
  for (const id of listed) {
    if (written.includes(id) || documents.paths.has(`${folder}/${id}.mdx`)) continue
    const suggestion = nearest(id, written)
    findings.error(
      'missing-document',
      placeInConfig(documents, id),
      `\`${folder}\` lists \`${id}\`, and there is no \`${folder}/${id}.mdx\`.${didYouMean(suggestion)}`,
      suggestion,
    )
  }
  return [...listed.filter((id) => written.includes(id)), ...written.filter((id) => !listed.includes(id))]
}

function reportUnknown(what: 'level' | 'category', id: string, file: string, known: Iterable<string>, findings: Findings): void {
  const suggestion = nearest(id, known)
  const remedy = didYouMean(suggestion) || ` Add it to handbook.yaml, or rename the ${what === 'level' ? 'file' : 'folder'}.`
  findings.error(`unknown-${what}`, { file, line: 1, column: 1 }, `handbook.yaml has no ${what} \`${id}\`.${remedy}`, suggestion)
}

/** Where `id` stands in handbook.yaml. */
function placeInConfig({ configText }: Documents, id: string): Place {
  const lines = configText.split('\n')
  const word = new RegExp(`(?<![\\w-])${id}(?![\\w-])`)
  const index = lines.findIndex((line) => !/^\s*#/.test(line) && word.test(line))
  return { file: 'handbook.yaml', line: Math.max(index, 0) + 1, column: Math.max(lines[index]?.search(word) ?? 0, 0) + 1 }
}
