import { closeTo } from './close-names.ts'
import type { Documents } from './documents.ts'
import { onceEach } from './fields/listed.ts'
import type { Findings } from './finding.ts'
import { linksLeadThere } from './links/link-words.ts'
import { countLinks } from './links/survey.ts'
import type { Guide, Principle, Value } from './model.ts'
import { didYouMean, nearest } from './nearest.ts'
import { noProse, unlinked } from './node.ts'

type Folder = 'values' | 'principles' | 'guides'

/** Makes the values, each `##` of which is a sub-value. */
export function makeValues(documents: Documents, findings: Findings): Value[] {
  return inOrder(documents, 'values', findings).map((id) => {
    const value: Value = { kind: 'value', ...page(id, 'values', documents), subValues: [] }
    value.subValues = value.prose.sections.map((section) => ({
      kind: 'sub-value',
      id: section.id,
      name: section.name,
      value,
      section,
      source: section.place,
      address: `${value.address}#${section.id}`,
      ...unlinked(),
    }))
    return value
  })
}

/** Makes the leadership principles. */
export function makePrinciples(documents: Documents, findings: Findings): Principle[] {
  return inOrder(documents, 'principles', findings).map((id) => ({ kind: 'principle', ...page(id, 'principles', documents) }))
}

/** Makes the guides. */
export function makeGuides(documents: Documents, findings: Findings): Guide[] {
  return inOrder(documents, 'guides', findings).map((id) => {
    const { group, source: from } = documents.guides.get(id)?.data ?? {}
    return { kind: 'guide', ...page(id, 'guides', documents), ...(group ? { group } : {}), ...(from ? { from } : {}) }
  })
}

function page(id: string, folder: Folder, documents: Documents) {
  const document = documents[folder].get(id)
  const file = document?.file ?? `${folder}/${id}.mdx`
  return {
    id,
    name: document?.data.title ?? id,
    ...(document?.data.description ? { description: document.data.description } : {}),
    prose: document?.prose ?? noProse(file),
    source: { file, line: 1, column: 1 },
    address: `/${folder}/${id}/`,
    ...unlinked(),
  }
}

/** Ids of a folder's documents: those that handbook.yaml lists, then the others by name. */
function inOrder(documents: Documents, folder: Folder, findings: Findings): string[] {
  const written = [...documents[folder].keys()].sort()
  const entries = documents.config[folder]
  const placeOf = (index: number) => documents.placeInConfig([folder, index])
  const listed = onceEach(entries, { what: 'entry', idOf: (id) => id, placeOf }, findings)
  for (const id of listed) {
    const meant = documents.meant[folder].get(id)
    if (meant === undefined && documents.isThere(`${folder}/${id}`)) continue
    const path = `${folder}/${id}.mdx`
    if (meant === undefined) documents.absent.add(path)
    const suggestion = meant ?? nearest(id, closeTo(id, documents[folder]))
    const remedy = didYouMean(suggestion) || ' Write it, or take it out of the list.'
    findings.error(
      'missing-document',
      placeOf(entries.indexOf(id)),
      `\`${folder}\` lists \`${id}\`, and there is no \`${path}\`.${linksLeadThere(countLinks(documents.survey, path))}${remedy}`,
      suggestion,
    )
  }
  return [...listed.filter((id) => written.includes(id)), ...written.filter((id) => !listed.includes(id))]
}
