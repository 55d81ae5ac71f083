import type { FootnoteDefinition, Root, RootContent } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Findings } from './finding.ts'
import { placeOf } from './passage.ts'

/** The footnotes of a document by their names. */
export type Footnotes = ReadonlyMap<string, FootnoteDefinition>

/** Gathers the footnotes of a document. One that no mark leads to would be lost to readers, so it becomes a finding. */
export function readFootnotes(root: Root, file: string, findings: Findings): Footnotes {
  const notes = new Map<string, FootnoteDefinition>()
  const named = new Set<string>()
  visit(root, (node) => {
    if (node.type === 'footnoteDefinition' && !notes.has(node.identifier)) notes.set(node.identifier, node)
    if (node.type === 'footnoteReference') named.add(node.identifier)
  })
  for (const [identifier, note] of notes) {
    if (named.has(identifier)) continue
    const mark = `[^${note.label ?? identifier}]`
    findings.error(
      'footnote',
      placeOf(note, file),
      `No text refers to the footnote \`${mark}\`, so nobody would see it. Write \`${mark}\` behind the words that it explains, or remove this line.`,
    )
  }
  return notes
}

/** `nodes` without definitions of footnotes, and behind them those that their marks name: so a note is drawn where it is named. */
export function withFootnotes(nodes: readonly RootContent[], notes: Footnotes): RootContent[] {
  const body = nodes.filter(({ type }) => type !== 'footnoteDefinition')
  const named = new Set<FootnoteDefinition>()
  const gather = (node: RootContent): void =>
    visit(node, 'footnoteReference', ({ identifier }) => {
      const note = notes.get(identifier)
      if (!note || named.has(note)) return
      named.add(note)
      gather(note)
    })
  for (const node of body) gather(node)
  return [...body, ...named]
}
