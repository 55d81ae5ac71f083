import type { z } from 'zod'
import { type ParsedDocument, parseDocument } from './document.ts'
import type { Documents } from './documents.ts'
import { type Finding, Findings } from './finding.ts'
import { parseCell } from './grammar.ts'
import { idOf } from './heading.ts'
import type { DocumentKind } from './layout.ts'
import { type LostIn, reportLost } from './lost/lost.ts'
import { parseProse } from './prose.ts'
import { refuseCode } from './safety/safety.ts'
import { categorySchema, cellSchema, guideSchema, levelSchema, pageSchema } from './schemas.ts'
import type { SourceFile } from './source/source.ts'

/** Parses one document, by its kind, into the others. Its faults become findings. */
export function addDocument(file: SourceFile, kind: DocumentKind, documents: Documents, findings: Findings): void {
  const prose = <T extends z.ZodType>(schema: T) => proseOf(file, open(file, schema, documents, findings), documents)
  switch (kind.kind) {
    case 'handbook':
      return
    case 'home': {
      const home = prose(pageSchema)
      if (home) documents.home = home
      return
    }
    case 'cell': {
      const opened = open(file, cellSchema, documents, findings)
      if (!opened) return
      const { parsed, own } = opened
      const lost = look(file, opened, { kind: 'cell', names: documents.config.disciplines }, documents)
      // Without a heading its examples stand where nobody meant them to.
      const heard = lost.length > 0 || documents.unread.has(file.path) ? new Findings() : own
      const before = heard.all.length
      const cell = parseCell(parsed.root, file.path, documents.config.disciplines, heard)
      doubtHeadings(file.path, heard, before, documents)
      documents.cells.set(`${kind.category}/${kind.level}`, { file: file.path, data: parsed.data, cell })
      return
    }
    case 'level':
      keep(documents.levels, kind.id, prose(levelSchema))
      return
    case 'category':
      keep(documents.categories, kind.id, prose(categorySchema))
      return
    case 'value':
      keep(documents.values, kind.id, prose(pageSchema))
      return
    case 'principle':
      keep(documents.principles, kind.id, prose(pageSchema))
      return
    case 'guide':
      keep(documents.guides, kind.id, prose(guideSchema))
      return
  }
}

/** A parsed document, and who hears of what else is wrong with it: nobody, when its markup had to be guessed. */
interface Opened<Data> {
  parsed: ParsedDocument<Data>
  own: Findings
}

function open<T extends z.ZodType>(
  file: SourceFile,
  schema: T,
  { unread, unsure }: Documents,
  findings: Findings,
): Opened<z.output<T>> | undefined {
  const parsed = parseDocument(file, schema, file.guessed ? new Findings() : findings)
  if (!parsed) unread.add(file.path)
  else if (!parsed.sound || file.guessed) unsure.add(file.path)
  return parsed && { parsed, own: parsed.parsed && !file.guessed ? findings : new Findings() }
}

function keep<T>(map: Map<string, T>, id: string, value: T | undefined): void {
  if (value !== undefined) map.set(id, value)
}

/**
 * Reports what a document may not hold, and what has the look of something and is none. Returns the headings that are none: where one of
 * them is sure, nobody knows the document's anchors.
 */
function look<T>(source: SourceFile, { parsed: { root, file }, own }: Opened<T>, as: LostIn, documents: Documents): Finding[] {
  refuseCode(root, file, as.kind === 'cell' ? 'text-only' : 'components', own)
  const before = own.all.length
  reportLost(root, source, as, own)
  const headings = own.all.slice(before).filter(({ rule }) => rule === 'lost-heading')
  for (const finding of headings) {
    if (finding.severity === 'error') documents.unread.add(file)
    else if (finding.suggestion) documents.maybeHeadings.set(`${file}#${idOf(finding.suggestion)}`, finding)
  }
  return headings
}

function proseOf<T>(source: SourceFile, opened: Opened<T> | undefined, documents: Documents) {
  if (!opened) return undefined
  const { parsed, own } = opened
  const { file, data, placeOfField, root } = parsed
  look(source, opened, { kind: 'prose' }, documents)
  const before = own.all.length
  const prose = parseProse(root, file, own)
  doubtHeadings(file, own, before, documents)
  return { file, data, placeOfField, prose }
}

/** With a heading that could not be read nobody knows which anchors a document should have. */
function doubtHeadings(file: string, { all }: Findings, before: number, { unread }: Documents): void {
  if (all.slice(before).some(({ rule, suggestion }) => rule === 'heading' && suggestion === undefined)) unread.add(file)
}
