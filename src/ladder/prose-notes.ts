import type { List, ListItem, Parents, RootContent } from 'mdast'
import type { Place } from './finding.ts'
import { takeInnerNotes } from './inner-notes.ts'
import { placeOf } from './passage.ts'
import { remarkAlone } from './remarks/remark.ts'
import { textOf } from './words.ts'

/** The blocks of a prose document that are notes about something missing, with the place of each. */
export type Notes = Map<RootContent, Place>

/**
 * Sets the notes of `parent` apart: what stood in a list or behind content becomes a block of its own, right after what it stood in,
 * so that a page can draw it in its place. Changes `parent`, and what components in it hold. Notes in quotes, tables and
 * lists within lists stay words.
 */
export function setNotesApart(parent: Parents, file: string, notes: Notes = new Map()): Notes {
  const children: RootContent[] = []
  for (const node of parent.children as RootContent[]) {
    if (node.type === 'paragraph' && isNote([node])) {
      notes.set(node, placeOf(node, file))
      children.push(node)
    } else if (node.type === 'paragraph') {
      const { paragraph, notes: inner } = takeInnerNotes(node)
      for (const note of inner) notes.set(note, placeOf(note, file))
      children.push(paragraph, ...inner)
    } else if (node.type === 'list') children.push(...splitList(node, file, notes))
    else {
      if (node.type === 'mdxJsxFlowElement' && !wholes.has(node.name ?? '')) setNotesApart(node, file, notes)
      children.push(node)
    }
  }
  parent.children = children as typeof parent.children
  return notes
}

/** Components that want all they hold in one piece. */
const wholes: ReadonlySet<string> = new Set(['Brief', 'Steps'])

/** The nodes without those that are notes, also without those that components hold. */
export function withoutNotes(nodes: readonly RootContent[], notes: ReadonlyMap<RootContent, Place>): RootContent[] {
  return nodes
    .filter((node) => !notes.has(node))
    .map((node) =>
      node.type === 'mdxJsxFlowElement'
        ? { ...node, children: withoutNotes(node.children, notes) as typeof node.children }
        : node,
    )
}

const isNote = (nodes: Parameters<typeof textOf>[0]): boolean => remarkAlone(textOf(nodes))?.kind === 'wanted'

/** The list, cut where a note stands in it. */
function splitList(list: List, file: string, notes: Notes): RootContent[] {
  const blocks: RootContent[] = []
  let items: ListItem[] = []
  const close = (upTo: number): void => {
    const first = upTo - items.length
    const start = list.ordered ? { start: (list.start ?? 1) + first } : {}
    if (items.length > 0) blocks.push({ ...list, ...start, children: items })
    items = []
  }
  for (const [index, item] of list.children.entries()) {
    if (item.children.every(({ type }) => type !== 'list') && isNote(item.children)) {
      close(index)
      const alone: List = { ...list, children: [item] }
      notes.set(alone, placeOf(item, file))
      blocks.push(alone)
      continue
    }
    const inner: RootContent[] = []
    const children = item.children.map((child) => {
      if (child.type !== 'paragraph') return child
      const apart = takeInnerNotes(child)
      inner.push(...apart.notes)
      return apart.paragraph
    })
    items.push({ ...item, children })
    if (inner.length > 0) close(index + 1)
    for (const note of inner) notes.set(note, placeOf(note, file))
    blocks.push(...inner)
  }
  close(list.children.length)
  return blocks
}
