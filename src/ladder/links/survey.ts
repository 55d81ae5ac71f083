import type { LinkUse, Passage } from '../passage.ts'
import type { Prose } from '../prose.ts'
import { resolveLink } from './paths.ts'

/** A link, and where below the content folder it leads. */
export interface Lead {
  link: LinkUse
  anchor: string
}

/** All links to the paths below the content folder, by path. */
export type Survey = ReadonlyMap<string, readonly Lead[]>

interface Surveyed {
  cells: ReadonlyMap<string, { cell: { intro: Passage; noteLinks: LinkUse[]; expectations: readonly SurveyedExpectation[] } }>
  prose: readonly ({ prose: Prose } | undefined)[]
}

interface SurveyedExpectation {
  prose: Passage
  tags: LinkUse[]
  noteLinks: LinkUse[]
  examples: readonly { body: Passage }[]
}

/** Says where all links lead, before any is followed. */
export function surveyLinks({ cells, prose }: Surveyed): Survey {
  const survey = new Map<string, Lead[]>()
  const note = (links: readonly LinkUse[]): void => {
    for (const link of links) {
      const { path, anchor } = resolveLink(link.href, link.place.file)
      if (path === undefined) continue
      const leads = survey.get(path)
      if (leads) leads.push({ link, anchor })
      else survey.set(path, [{ link, anchor }])
    }
  }
  for (const { cell } of cells.values()) {
    note([...cell.intro.links, ...cell.noteLinks])
    for (const { prose: said, tags, noteLinks, examples } of cell.expectations)
      note([...said.links, ...tags, ...noteLinks, ...examples.flatMap(({ body }) => body.links)])
  }
  for (const document of prose) if (document) note(passagesOf(document.prose).flatMap(({ links }) => links))
  return survey
}

/** The passages of a document that is no cell. */
export const passagesOf = (prose: Prose): Passage[] => [prose.lead.passage, ...prose.sections.map(({ passage }) => passage)]

/** How many links of a survey lead to a path, or below it when it ends with `/`. */
export function countLinks(survey: Survey, path: string): number {
  const leads = path.endsWith('/') ? [...survey].flatMap(([to, all]) => (to.startsWith(path) ? all : [])) : survey.get(path)
  return leads?.length ?? 0
}
