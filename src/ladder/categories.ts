import type { Documents } from './documents.ts'
import { onceEach } from './fields/listed.ts'
import type { Findings } from './finding.ts'
import { linksLeadThere } from './links/link-words.ts'
import { countLinks } from './links/survey.ts'
import type { Category, Dimension, Track } from './model.ts'
import { didYouMean, nearest, renamingOf } from './nearest.ts'
import { noProse, unlinked } from './node.ts'

/** Makes the categories with their dimensions, in the order of handbook.yaml or else by name, without their cells. */
export function makeCategories(documents: Documents, findings: Findings): Category[] {
  const { config, placeInConfig } = documents
  const files = filesOfFolders(documents)
  const placeOf = (index: number) => placeInConfig(['categories', index])
  const listed = onceEach(
    config.categories ?? [...files.keys()].sort(),
    { what: 'category', idOf: (id) => id, placeOf },
    findings,
  )
  for (const [id, folder] of documents.meant.categories) {
    const links = linksLeadThere(countLinks(documents.survey, `ladder/${id}/`))
    const message = `There is no category \`${id}\`.${links}${didYouMean(folder)}`
    findings.error('missing-document', placeOf(config.categories?.indexOf(id) ?? 0), message, folder)
  }
  for (const [id, file] of files) {
    if (listed.includes(id)) continue
    const suggestion = nearest(id, listed)
    const remedy = suggestion
      ? `${didYouMean(suggestion)} ${renamingOf(id, suggestion, documents.isThere(`ladder/${suggestion}/index`), 'folder')}`
      : ' Add it to `categories` in handbook.yaml, or rename the folder.'
    findings.error(
      'unknown-category',
      { file, line: 1, column: 1 },
      `handbook.yaml has no category \`${id}\`.${remedy}`,
      suggestion,
    )
  }
  return listed.map((id) => {
    if (!documents.isThere(`ladder/${id}/index`) && !documents.meant.categories.has(id)) {
      const path = files.has(id) ? `ladder/${id}/index.mdx` : `ladder/${id}/`
      documents.absent.add(`ladder/${id}/index.mdx`).add(path)
      findings.error(
        'missing-document',
        config.categories
          ? placeInConfig(['categories', config.categories.indexOf(id)])
          : { file: files.get(id) ?? '', line: 1, column: 1 },
        `The category \`${id}\` has no document.${linksLeadThere(countLinks(documents.survey, path))} Write \`ladder/${id}/index.mdx\`, or take the category out of the list.`,
      )
    }
    return makeCategory(id, documents, findings)
  })
}

/** The tracks that a category holds for: those that its front matter names, or all. Names that handbook.yaml lacks become findings. */
export function tracksOf(category: Category, tracks: readonly Track[], documents: Documents, findings: Findings): Track[] {
  const document = documents.categories.get(category.id)
  const only = document?.data.tracks
  const ids = tracks.map(({ id }) => id)
  const meant: (string | undefined)[] = []
  for (const [index, name] of (only ?? []).entries()) {
    const suggestion = nearest(name, ids)
    meant.push(suggestion)
    if (ids.includes(name)) continue
    const remedy = didYouMean(suggestion) || ` Its tracks are ${ids.map((id) => `\`${id}\``).join(', ')}.`
    findings.error(
      'unknown-track',
      document?.placeOfField(['tracks', index]) ?? category.source,
      `\`tracks\` names \`${name}\`, which handbook.yaml lacks.${remedy}`,
      suggestion,
    )
  }
  // One slip is one fault: what was most likely meant counts, and all of them where nobody can say.
  return only === undefined || meant.includes(undefined) ? [...tracks] : tracks.filter(({ id }) => meant.includes(id))
}

/** Each folder of the ladder with the file that stands for it: its own document, or else its first cell. */
function filesOfFolders({ categories, cells }: Documents): ReadonlyMap<string, string> {
  const files = new Map([...categories].map(([id, { file }]) => [id, file]))
  for (const [key, { file }] of cells) {
    const folder = key.split('/')[0] ?? ''
    if (!files.has(folder)) files.set(folder, file)
  }
  return files
}

function makeCategory(id: string, documents: Documents, findings: Findings): Category {
  const document = documents.categories.get(id)
  const file = document?.file ?? `ladder/${id}/index.mdx`
  const category: Category = {
    kind: 'category',
    id,
    name: document?.data.title ?? id,
    ...(document?.data.description ? { description: document.data.description } : {}),
    prose: document?.prose ?? noProse(file),
    dimensions: [],
    cells: [],
    source: { file, line: 1, column: 1 },
    address: `/ladder/${id}/`,
    ...unlinked(),
  }
  category.dimensions = makeDimensions(category, documents, findings)
  return category
}

function makeDimensions(category: Category, documents: Documents, findings: Findings): Dimension[] {
  const document = documents.categories.get(category.id)
  const placeOf = (index: number) => document?.placeOfField(['dimensions', index]) ?? category.source
  const { sections } = category.prose
  const ids = onceEach(document?.data.dimensions ?? [], { what: 'dimension', idOf: (id) => id, placeOf }, findings)
  return ids.map((id): Dimension => {
    const section = sections.find((candidate) => candidate.id === id)
    if (!section && !documents.unread.has(category.source.file)) {
      const suggestion = nearest(
        id,
        sections.map((candidate) => candidate.id),
      )
      findings.error(
        'missing-dimension',
        placeOf((document?.data.dimensions ?? []).indexOf(id)),
        `The dimension \`${id}\` has no heading. Add \`## ${headingFor(id)}\` with a sentence below it, or take it out of \`dimensions\`.${didYouMean(suggestion)}`,
        suggestion,
      )
    }
    return {
      kind: 'dimension',
      id,
      name: section?.name ?? id,
      category,
      ...(section ? { section } : {}),
      source: section?.place ?? category.source,
      address: `${category.address}#${id}`,
      ...unlinked(),
    }
  })
}

/** A heading whose id is `id`: `long-reach` gives `Long reach`. */
function headingFor(id: string): string {
  const words = id.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
