import type { Heading, Nodes, Paragraph, Parents, Root, TableCell } from 'mdast'
import type { DisciplineName } from '../discipline-name.ts'
import type { Findings, Place } from '../finding.ts'

/** A paragraph, a heading or a cell of a table, as its reader sees it and as its writer wrote it. */
export interface ProseBlock {
  node: Paragraph | Heading | TableCell
  /** Its source. */
  raw: string
  /** Its source with `taken` in place of every sign that Markdown took for markup; what is left shows up as it stands. */
  shown: string
  /** Offset of both in the document. */
  from: number
  /** What it stands in, the document first. */
  within: readonly Parents[]
  before: Nodes | undefined
  after: Nodes | undefined
}

/** What the looks for lost markup know of a document. */
export interface LostContext {
  file: string
  text: string
  /** In a cell lists and headings mean more than in prose; of a document that belongs to no ladder only sure things are said. */
  kind: 'cell' | 'prose' | 'anywhere'
  names: readonly DisciplineName[]
  placeAt: (offset: number) => Place
  findings: Findings
}

/** Stands for a sign that Markdown took for markup, for code and for escaped signs. */
export const taken = '\ufffc'

/** The blocks of a document that hold words, in order. Linear in the text. */
export function proseBlocks(root: Root, text: string): ProseBlock[] {
  const blocks: ProseBlock[] = []
  const walk = (parent: Parents, within: readonly Parents[]): void => {
    const around = [...within, parent]
    for (const [index, node] of parent.children.entries()) {
      if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
        const from = node.position?.start.offset ?? 0
        const raw = text.slice(from, node.position?.end.offset ?? from)
        const [before, after] = [parent.children[index - 1], parent.children[index + 1]]
        blocks.push({ node, raw, shown: maskedSource(node, raw, from), from, within: around, before, after })
      } else if ('children' in node) walk(node, around)
    }
  }
  walk(root, [])
  return blocks
}

/** The lines of a block as its reader sees them, without what marks a quote, and where each begins in the block. */
export function linesOf({ shown }: ProseBlock): { line: string; at: number }[] {
  let next = 0
  return shown.split('\n').map((full) => {
    const lead = /^[ \t>]*/.exec(full)?.[0].length ?? 0
    const at = next + lead
    next += full.length + 1
    return { line: full.slice(lead).replace(/\r$/, ''), at }
  })
}

/** What stands in a text from an offset on, up to the end of its line. */
export function restOfLine(text: string, from: number): string {
  const end = text.indexOf('\n', from)
  return text.slice(from, end < 0 ? undefined : end).replace(/\r$/, '')
}

function maskedSource(block: ProseBlock['node'], raw: string, from: number): string {
  const pieces: string[] = []
  let at = 0
  const hide = (start: number, end: number): void => {
    if (start < at || end > raw.length) return
    pieces.push(withoutEscapes(raw.slice(at, start)), raw.slice(start, end).replace(/[^\n]/g, taken))
    at = end
  }
  const walk = (node: Nodes): void => {
    const [start, end] = [(node.position?.start.offset ?? -1) - from, (node.position?.end.offset ?? -1) - from]
    if (node.type === 'text' || start < 0) return
    const [opening, closing] = marksOf(node, raw.slice(start, end))
    hide(start, start + opening)
    if ('children' in node) for (const child of node.children) walk(child)
    hide(Math.max(end - closing, start + opening), end)
  }
  walk(block)
  pieces.push(withoutEscapes(raw.slice(at)))
  return pieces.join('')
}

/** How many signs of a node's source are its markup, before its words and behind them. */
function marksOf(node: Nodes, raw: string): [number, number] {
  switch (node.type) {
    case 'paragraph':
      return [0, 0]
    case 'strong':
      return [2, 2]
    case 'emphasis':
      return [1, 1]
    case 'delete':
      return raw.startsWith('~~') ? [2, 2] : [1, 1]
    default: {
      // An address that stands there as it is has no markup.
      if (node.type === 'link' && !/^[[<]/.test(raw)) return [0, 0]
      const [first, last] = 'children' in node ? [node.children[0], node.children.at(-1)] : []
      const begin = node.position?.start.offset ?? 0
      const opening = (first?.position?.start.offset ?? begin + raw.length) - begin
      const closing = raw.length - ((last?.position?.end.offset ?? begin + raw.length) - begin)
      return first && last ? [opening, closing] : [raw.length, 0]
    }
  }
}

const withoutEscapes = (text: string): string => (text.includes('\\') ? text.replace(/\\[!-/:-@[-`{-~]/g, taken + taken) : text)
