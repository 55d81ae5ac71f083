import type { ListItem, Nodes, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { ParsedNote } from '../ladder/block.ts'
import type { Place } from '../ladder/finding.ts'
import { innerStretch } from '../ladder/inner-notes.ts'
import { breakAt, type Edit, lineAbove, lineEnd, lineStart } from './edit.ts'
import { itemLike } from './insert-item.ts'
import { Refusal } from './refusal.ts'
import { rangeOf } from './section.ts'

/** The node that a note is written in: a list item, a paragraph or a comment; the item of a list that holds nothing but the comment. */
export function noteNode(root: Root, { line, column }: Place): Nodes | undefined {
  let found: Nodes | undefined
  visit(root, (node, _, parent) => {
    const start = node.position?.start
    if (start?.line === line && start.column === column && holdsNotes.has(node.type))
      found ??= parent?.type === 'listItem' && parent.children.length === 1 && node.type !== 'paragraph' ? parent : node
  })
  return found
}

const holdsNotes: ReadonlySet<string> = new Set(['listItem', 'paragraph', 'mdxFlowExpression', 'mdxTextExpression', 'html'])

/** What takes a note that stands behind content in a paragraph out of it; undefined when its words are not found there. */
export function cutNote(text: string, root: Root, { text: words, place }: ParsedNote): Edit | undefined {
  let edit: Edit | undefined
  visit(root, 'paragraph', (node) => {
    if (edit || !node.position || node.position.start.line > place.line || node.position.end.line < place.line) return
    const { start, end } = rangeOf(node)
    const found = innerStretch(text.slice(start, end), words)
    if (found) edit = { from: start + found.whole.from, to: start + found.whole.to, text: '' }
  })
  return edit
}

/** What takes a note out of its document, with the line and the empty line that it leaves behind. */
export function removeNote(text: string, node: Nodes): Edit {
  refuseParents(node)
  const { start, end } = rangeOf(node)
  const [from, to] = [lineStart(text, start), lineEnd(text, end)]
  const alone = text.slice(from, start).trim() === '' && text.slice(end, to).trim() === ''
  // A comment in a line of other words; the space in front of it goes too.
  if (!alone) return { from: text[start - 1] === ' ' ? start - 1 : start, to: end, text: '' }
  const behind = to + breakAt(text, to).length
  const isEmpty = (at: number): boolean => at < text.length && text.slice(at, lineEnd(text, at)).trim() === ''
  const above = lineAbove(text, from)
  const emptyAbove = from === 0 || text.slice(above, from).trim() === ''
  if (emptyAbove && isEmpty(behind)) {
    const next = lineEnd(text, behind)
    return { from, to: next + breakAt(text, next).length, text: '' }
  }
  // Nothing follows: the empty line above was there for the note.
  return { from: emptyAbove && behind >= text.length ? above : from, to: behind, text: '' }
}

/** What puts the example `markdown` in the place of a note that is an item of the same list. */
export function replaceNote(text: string, item: ListItem, markdown: string): Edit {
  refuseParents(item)
  const { start, end } = rangeOf(item)
  return { from: start, to: end, text: itemLike(text, item, markdown, 0) }
}

function refuseParents(node: Nodes): void {
  if (node.type !== 'listItem' || !node.children.some(({ type }) => type === 'list')) return
  throw new Refusal(
    `The note on line ${node.position?.start.line} has a list of its own below it, which would be lost. Move that list first, or leave the note.`,
  )
}
