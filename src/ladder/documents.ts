import { type ParsedDocument, parseDocument } from './document.ts'
import { placeFiles } from './files.ts'
import type { Findings, Place } from './finding.ts'
import { type ParsedCell, parseCell } from './grammar.ts'
import type { DocumentKind } from './layout.ts'
import { reportLost } from './lost/lost.ts'
import { type Prose, parseProse } from './prose.ts'
import { refuseCode } from './safety.ts'
import {
  categorySchema,
  cellSchema,
  guideSchema,
  type HandbookConfig,
  handbookSchema,
  levelSchema,
  pageSchema,
} from './schemas.ts'
import type { ContentFiles, SourceFile } from './source.ts'
import { type FieldPath, readFields } from './yaml.ts'

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
  /** True when there is a document for this path without its ending, readable or not, in whatever case it is written. */
  isThere: (stem: string) => boolean
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
    const remedy = other ? `Rename \`${other.path}\`.` : 'Write it, or name the right folder in `HANDBOOK_CONTENT`.'
    findings.error(
      'handbook',
      { file: 'handbook.yaml', line: 1, column: 1 },
      `There is no \`handbook.yaml\` in the content folder. It names the tracks, levels and categories. ${remedy}`,
    )
    return undefined
  }
  const fields = readFields({ file: configFile.path, text: configFile.text, firstLine: 1 }, handbookSchema, findings)
  if (!fields) return undefined
  const paths = [...files.texts.map(({ path }) => path), ...(files.unreadable ?? [])]
  const stems = new Set(paths.map((path) => path.toLowerCase().replace(/\.[^./]+$/, '')))
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
    isThere: (stem) => stems.has(stem),
    images: files.images,
    configText: configFile.text,
  }
  for (const { file, kind } of placeFiles(files, findings)) addDocument(file, kind, documents, findings)
  return documents
}

function addDocument(file: SourceFile, kind: DocumentKind, documents: Documents, findings: Findings): void {
  switch (kind.kind) {
    case 'handbook':
      return
    case 'home': {
      const parsed = prose(file, parseDocument(file, pageSchema, findings), findings)
      if (parsed) documents.home = parsed
      return
    }
    case 'cell': {
      const parsed = parseDocument(file, cellSchema, findings)
      if (!parsed) return
      refuseCode(parsed.root, file.path, 'text-only', findings)
      reportLost(parsed.root, file, { kind: 'cell', names: documents.config.disciplines }, findings)
      const cell = parseCell(parsed.root, file.path, documents.config.disciplines, findings)
      documents.cells.set(`${kind.category}/${kind.level}`, { file: file.path, data: parsed.data, cell })
      return
    }
    case 'level':
      keep(documents.levels, kind.id, prose(file, parseDocument(file, levelSchema, findings), findings))
      return
    case 'category':
      keep(documents.categories, kind.id, prose(file, parseDocument(file, categorySchema, findings), findings))
      return
    case 'value':
      keep(documents.values, kind.id, prose(file, parseDocument(file, pageSchema, findings), findings))
      return
    case 'principle':
      keep(documents.principles, kind.id, prose(file, parseDocument(file, pageSchema, findings), findings))
      return
    case 'guide':
      keep(documents.guides, kind.id, prose(file, parseDocument(file, guideSchema, findings), findings))
      return
  }
}

function keep<T>(map: Map<string, T>, id: string, value: T | undefined): void {
  if (value !== undefined) map.set(id, value)
}

function prose<T>(file: SourceFile, parsed: ParsedDocument<T> | undefined, findings: Findings) {
  if (!parsed) return undefined
  refuseCode(parsed.root, file.path, 'components', findings)
  reportLost(parsed.root, file, { kind: 'prose' }, findings)
  return {
    file: file.path,
    data: parsed.data,
    placeOfField: parsed.placeOfField,
    prose: parseProse(parsed.root, file.path, findings),
  }
}
