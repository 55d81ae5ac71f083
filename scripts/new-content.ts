import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { changeSince } from '../src/checks/change.ts'
import { checkContent } from '../src/checks/check.ts'
import type { Change } from '../src/contributing/plan.ts'
import { Refusal } from '../src/contributing/refusal.ts'
import { type Finding, Findings } from '../src/ladder/finding.ts'
import type { Ladder } from '../src/ladder/model.ts'
import { readContent } from '../src/ladder/read.ts'
import { decodeText } from '../src/ladder/source/decode.ts'
import { type ContentFiles, largestText, type SourceFile } from '../src/ladder/source/source.ts'
import { textReport } from '../src/reporters/text.ts'
import { named } from './content.ts'
import { today } from './terminal.ts'

/** The content folder as a contribution finds it. */
export interface Present {
  folder: string
  ladder: Ladder
  content: ContentFiles
  /** What was found while the files were read. */
  reading: readonly Finding[]
  findings: readonly Finding[]
}

/** Reads and checks the content folder. Throws a `Refusal` with the report when there is no ladder to add to. */
export async function readPresent(folder: string): Promise<Present> {
  const found = new Findings()
  const content = await readContent(folder, found)
  const { ladder, findings } = checkContent(content, found.all, today())
  if (ladder) return { folder, ladder, content, reading: found.all, findings }
  throw new Refusal(report(findings, [], folder))
}

/** The text of a document as it stands in its file, a byte order mark too. Throws when it is not UTF-8. */
export function rawText(folder: string, path: string): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(join(folder, path)))
}

/**
 * Checks the ladder as it would be after `changes`. The report of what is new and no error; empty when there is nothing to say. Throws a
 * `Refusal` with the report of new errors.
 */
export function checkAfter({ folder, content, reading, findings }: Present, changes: readonly Change[]): string {
  const found = new Findings()
  for (const finding of reading) found.add(finding)
  const changed = new Map(changes.map(({ path, after }) => [path, textAfter(path, after, found)]))
  const texts: SourceFile[] = [
    ...content.texts.filter(({ path }) => !changed.has(path)),
    ...[...changed].map(([path, text]) => ({ path, text })),
  ]
  const after = checkContent({ ...content, texts }, found.all, today())
  const { opened } = changeSince(findings, after.findings)
  // An error that stood in an untouched place before says something else once its cause has changed, and is no new one.
  const placeOf = ({ file, line, column, severity }: Finding) => [severity, file, line, column].join(':')
  const known = new Set(findings.filter(({ file }) => !changed.has(file)).map(placeOf))
  const errors = opened.filter((finding) => finding.severity === 'error' && !known.has(placeOf(finding)))
  if (errors.length > 0)
    throw new Refusal(`Nothing was written, because this would break the handbook:\n\n${report(errors, changes, folder)}`)
  return opened.length === 0 ? '' : report(opened, changes, folder)
}

function textAfter(path: string, after: string, found: Findings): string {
  const bytes = new TextEncoder().encode(after)
  if (bytes.length > largestText)
    throw new Refusal(`\`${path}\` would have more than ${largestText / 1024} kB, which are the most. Split it first.`)
  return decodeText(bytes, path, found) ?? ''
}

function report(findings: readonly Finding[], changes: readonly Change[], folder: string): string {
  const files = new Set(findings.map(({ file }) => file)).size
  const texts = new Map(changes.map(({ path, after }) => [path, after.split(/\r\n|\n|\r/)]))
  const shown = findings.map((finding) => ({ finding: named(finding, folder), lines: texts.get(finding.file) }))
  const lines = new Map(shown.map(({ finding, lines }) => [finding.file, lines]))
  const lineOf = (file: string, line: number) => lines.get(file)?.[line - 1]
  return textReport({ files, findings: shown.map(({ finding }) => finding), lineOf }, { colour: false })
}
