/** What a search can answer with, and how its label reads: for one, and for many. */
export const recordKinds = {
  expectation: ['Expectation', 'Expectations'],
  example: ['Example', 'Examples'],
  value: ['Value', 'Values'],
  'sub-value': ['Sub-value', 'Sub-values'],
  principle: ['Principle', 'Principles'],
  dimension: ['Dimension', 'Dimensions'],
  category: ['Category', 'Categories'],
  level: ['Level', 'Levels'],
  cell: ['Cell', 'Cells'],
  discipline: ['Discipline', 'Disciplines'],
  guide: ['Guide', 'Guides'],
  section: ['Guide section', 'Guide sections'],
} as const

/** Id of a kind of record. */
export type RecordKind = keyof typeof recordKinds

/** One answer of the search: a node of the ladder with the place where it is read. */
export interface SearchRecord {
  kind: RecordKind
  name: string
  /** Its words, one line a block; empty when the name says all. */
  text: string
  /** Address on its site without the base path, with an anchor where it has one. */
  address: string
  /** Id of the level. */
  level?: string
  /** Id of the category. */
  category?: string
  /** Ids of the disciplines. */
  disciplines?: string[]
  /** Ids of the values that it lives, or belongs to. */
  values?: string[]
  /** What it belongs to: the expectation of an example, the guide of a section. */
  parent?: SearchRecord
  /** Other names: `T3` and `expert` for Expert Technician. */
  aliases?: string[]
  /** Addresses of the dimensions, values, sub-values and principles that it lives. */
  lives?: string[]
  /** Addresses of the expectations in its threads, lower and higher ones, nearest first. */
  sameIdea?: string[]
}

/** What a search can be narrowed by; each is a filter of the full-text index too. */
export const facets = ['kind', 'level', 'category', 'discipline', 'value'] as const

/** Name of a facet. */
export type Facet = (typeof facets)[number]

/** The ids that `record` has for a facet. */
export function facetValues(
  record: Pick<SearchRecord, 'kind' | 'level' | 'category' | 'disciplines' | 'values'>,
  facet: Facet,
): readonly string[] {
  switch (facet) {
    case 'kind':
      return [record.kind]
    case 'level':
      return record.level ? [record.level] : []
    case 'category':
      return record.category ? [record.category] : []
    case 'discipline':
      return record.disciplines ?? []
    case 'value':
      return record.values ?? []
  }
}
