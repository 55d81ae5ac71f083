import type { Root } from 'mdast'
import type { DisciplineName } from '../discipline-name.ts'
import type { Findings, Place } from '../finding.ts'
import type { SourceFile } from '../source/source.ts'
import { reportBlankImages } from './blank-image.ts'
import { reportHiddenExpectations } from './hidden-expectation.ts'
import { reportLeadIns } from './lead-in.ts'
import { type LostContext, proseBlocks } from './lost-block.ts'
import { reportIndentedHeadings, reportListedHeadings, reportLostHeadings } from './lost-heading.ts'
import { reportLostItems } from './lost-item.ts'
import { reportBlindLinks, reportLostLinks, reportLostMarks } from './lost-link.ts'
import { reportLostTables, reportWideRows } from './lost-table.ts'
import { reportRawMarks } from './raw-mark.ts'

/** What a document is to the looks for lost markup; the names are those of the disciplines, which begin examples of a cell. */
export type LostIn = { kind: 'cell'; names: readonly DisciplineName[] } | { kind: 'prose' } | { kind: 'anywhere' }

/**
 * Reports everything in a document that has the look of a heading, a list item, a lead-in, a link, a table or bold type, and is none:
 * readers would see raw signs, and the ladder would lack a part. Reads the tree as it was parsed, in time linear in the text.
 */
export function reportLost(root: Root, { path, text }: SourceFile, as: LostIn, findings: Findings): void {
  const names = as.kind === 'cell' ? as.names : []
  const context: LostContext = { file: path, text, kind: as.kind, names, placeAt: placer(path, text), findings }
  const footnotes = new Set<string>()
  for (const block of proseBlocks(root, text)) {
    const shaped = [reportLostTables, reportLostHeadings, reportLostItems, reportLeadIns].some((report) => report(block, context))
    reportLostLinks(block, context)
    reportLostMarks(block, footnotes, context)
    if (!shaped) reportRawMarks(block, context)
  }
  reportWideRows(root, context)
  reportBlindLinks(root, context)
  if (as.kind === 'anywhere') return
  reportIndentedHeadings(root, context)
  reportListedHeadings(root, context)
  reportBlankImages(root, context)
  if (as.kind === 'cell') reportHiddenExpectations(root, context)
}

/** Places by their offset in a text. */
function placer(file: string, text: string): (offset: number) => Place {
  let starts: number[] | undefined
  return (offset) => {
    starts ??= [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map(({ 0: end, index }) => index + end.length)]
    let [low, high] = [0, starts.length]
    while (low + 1 < high) {
      const middle = (low + high) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle
    }
    return { file, line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
  }
}
