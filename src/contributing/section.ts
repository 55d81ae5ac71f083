import type { Heading, List, ListItem, Node, Root, RootContent } from 'mdast'
import { remarkAlone } from '../ladder/remarks/remark.ts'
import { textOf } from '../ladder/words.ts'

/** An expectation as it stands in the tree of its document: the heading and all that follows it up to the next. */
export interface Section {
  heading: Heading
  nodes: RootContent[]
}

/** The sections of a cell, in order. */
export function sectionsOf(root: Root): Section[] {
  const sections: Section[] = []
  for (const node of root.children) {
    if (node.type === 'heading' && node.depth === 2) sections.push({ heading: node, nodes: [] })
    else sections.at(-1)?.nodes.push(node)
  }
  return sections
}

/** The list in which a section keeps its examples: the last one that holds any, else its last one. */
export function exampleList({ nodes }: Section): List | undefined {
  const lists = nodes.filter((node): node is List => node.type === 'list')
  return lists.findLast((list) => list.children.some(isExample)) ?? lists.at(-1)
}

/** True for a list item that is no note, though one may stand in it. */
export function isExample(item: ListItem): boolean {
  const words = textOf(item.children.filter(({ type }) => type !== 'list'))
  return words !== '' && remarkAlone(words) === undefined
}

/** The node behind which a block of its own belongs: definitions at the end of a document stay there. */
export function lastBlock(nodes: readonly RootContent[]): RootContent | undefined {
  return nodes.findLast(({ type }) => type !== 'definition' && type !== 'footnoteDefinition')
}

/** Where a node begins and ends in its text. */
export function rangeOf({ position }: Node): { start: number; end: number } {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 }
}
