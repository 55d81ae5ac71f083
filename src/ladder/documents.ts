import { addDocument } from './add-document.ts'
import { type FieldPath, readFields } from './fields/yaml.ts'
import { placeFiles } from './files.ts'
import { type Finding, Findings, type Place } from './finding.ts'
import type { ParsedCell } from './grammar.ts'
import { kindOf, pathOf } from './layout.ts'
import { type Survey, surveyLinks } from './links/survey.ts'
import type { Prose } from './prose.ts'
import {
  type categorySchema,
  type cellSchema,
  type guideSchema,
  type HandbookConfig,
  handbookSchema,
  type levelSchema,
  type pageSchema,
} from './schemas.ts'
import { type Settled, settle } from './settle.ts'
import type { ContentFiles } from './source/source.ts'

type Data<Schema extends { parse: (value: unknown) => unknown }> = ReturnType<Schema['parse']>

/** A prose document, parsed. */
export interface ProseDocument<Schema extends { parse: (value: unknown) => unknown }> {
  file: string
  data: Data<Schema>
  /** Where a field of the front matter stands. */
  placeOfField: (path: FieldPath) => Place
  prose: Prose
}

/** A cell's document, parsed. */
export interface CellDocument {
  file: string
  data: Data<typeof cellSchema>
  cell: ParsedCell
}

/** Every document of a content folder, parsed and sorted by what it is. Keys are ids; a cell's is `category/level`. */
export interface Documents {
  config: HandbookConfig
  home?: ProseDocument<typeof pageSchema>
  levels: Map<string, ProseDocument<typeof levelSchema>>
  categories: Map<string, ProseDocument<typeof categorySchema>>
  cells: Map<string, CellDocument>
  values: Map<string, ProseDocument<typeof pageSchema>>
  principles: Map<string, ProseDocument<typeof pageSchema>>
  guides: Map<string, ProseDocument<typeof guideSchema>>
  /** Paths of all text files, those too that could not be read: a link to one of them is not a link to nothing. */
  paths: ReadonlySet<string>
  /** Paths of those that could not be read: nobody knows what they hold. */
  unread: Set<string>
  /** Paths of those that were read in spite of an error: they may lack what their writers think they have. */
  unsure: Set<string>
  /** Warnings of lines that may be meant as headings, by the path and anchor that a link to such a heading has. */
  maybeHeadings: Map<string, Finding>
  /** True when there is a document for this path without its ending, readable or not, in whatever case it is written. */
  isThere: (stem: string) => boolean
  /** Where the documents stand that are read as others, by the paths of those. */
  standsAt: ReadonlyMap<string, string>
  /** Listed ids for which no document stands, with what is most likely meant by each. */
  meant: Omit<Settled, 'placed'>
  /** What is listed and is not there, as paths of documents and of folders, which end with `/`. Each has a finding already. */
  absent: Set<string>
  /** Where all links lead. */
  survey: Survey
  images: readonly string[]
  /** Where a field of `handbook.yaml` stands. */
  placeInConfig: (path: FieldPath) => Place
  /** The text of `handbook.yaml`. */
  configText: string
}

/** Parses every document. Faults become findings; undefined only when there is no usable `handbook.yaml`. */
export function parseDocuments(files: ContentFiles, findings: Findings): Documents | undefined {
  const configFile = files.texts.find(({ path }) => path === 'handbook.yaml')
  if (!configFile && files.unreadable?.includes('handbook.yaml')) return undefined
  if (!configFile) {
    const other = files.texts.find(({ path }) => /^handbook\.(yml|json|toml)$/.test(path))
    const remedy = other
      ? `Rename \`${other.path}\`.`
      : 'Write it, with `title`, `description`, `tracks: [{ id: engineer, title: Engineer, levels: [junior] }]` and `categories: [craft]`, or name the folder that has it in the environment variable `HANDBOOK_CONTENT`.'
    findings.error(
      'handbook',
      { file: 'handbook.yaml', line: 1, column: 1 },
      `There is no \`handbook.yaml\` in the content folder. It names the tracks, levels and categories. ${remedy}`,
    )
    return undefined
  }
  const fields = readFields(
    { file: configFile.path, text: configFile.text, firstLine: 1 },
    handbookSchema,
    configFile.guessed ? new Findings() : findings,
  )
  if (!fields) return undefined
  const paths = [...files.texts.map(({ path }) => path), ...(files.unreadable ?? [])]
  const { placed, ...meant } = settle(placeFiles(files, findings), fields.data)
  const moved = placed.filter(({ file, kind }) => pathOf(kind) !== file.path.replace(/\.md$/, '.mdx'))
  const standsAt = new Map(moved.map(({ file, kind }) => [pathOf(kind), file.path]))
  const gone = new Set(moved.map(({ file }) => file.path))
  const stems = new Set(
    [...paths.filter((path) => !gone.has(path)), ...standsAt.keys()].map((path) => path.toLowerCase().replace(/\.[^./]+$/, '')),
  )
  const documents: Documents = {
    config: fields.data,
    placeInConfig: fields.placeOf,
    levels: new Map(),
    categories: new Map(),
    cells: new Map(),
    values: new Map(),
    principles: new Map(),
    guides: new Map(),
    paths: new Set(paths),
    unread: new Set(files.unreadable?.filter((path) => kindOf(path) !== undefined)),
    unsure: new Set(),
    maybeHeadings: new Map(),
    isThere: (stem) => stems.has(stem),
    standsAt,
    meant,
    absent: new Set(),
    survey: new Map(),
    images: files.images,
    configText: configFile.text,
  }
  for (const { file, kind } of placed) addDocument(file, kind, documents, findings)
  const { home, levels, categories, values, principles, guides } = documents
  const prose = [levels, categories, values, principles, guides].flatMap((each) => [...each.values()])
  documents.survey = surveyLinks({ cells: documents.cells, prose: [home, ...prose] })
  return documents
}
