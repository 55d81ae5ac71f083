import type { DisciplineName } from '../ladder/discipline-name.ts'
import { parseDocument } from '../ladder/document.ts'
import { Findings } from '../ladder/finding.ts'
import { type ParsedCell, parseCell } from '../ladder/grammar.ts'
import { cellSchema } from '../ladder/schemas.ts'
import type { SourceFile } from '../ladder/source/source.ts'

/** What the document of a cell means, place for place; undefined when it cannot be read. */
export function readCell(file: SourceFile, names: readonly DisciplineName[]): ParsedCell | undefined {
  const findings = new Findings()
  const parsed = parseDocument(file, cellSchema, findings)
  return parsed?.sound ? parseCell(parsed.root, file.path, names, findings) : undefined
}

/** Everything that a reader of a cell is told, without its places in the file: two cells with the same words mean the same. */
export function cellWords({ intro, notes, expectations }: ParsedCell) {
  const note = ({ text, discipline }: ParsedCell['notes'][number]) => ({ text, discipline })
  return {
    intro: intro.text,
    notes: notes.map(note),
    expectations: expectations.map((expectation) => ({
      id: expectation.id,
      name: expectation.name,
      prose: expectation.prose.text,
      links: expectation.prose.links.map(({ href, text }) => ({ href, text })),
      tags: expectation.tags.map(({ href, text }) => ({ href, text })),
      noExampleNeeded: expectation.noExampleNeeded,
      notes: expectation.notes.map(note),
      examples: expectation.examples.map(({ body, disciplines, observed }) => ({
        text: body.text,
        links: body.links.map(({ href }) => href),
        disciplines,
        observed,
      })),
    })),
  }
}

/** What `cellWords` gives. */
export type CellWords = ReturnType<typeof cellWords>
