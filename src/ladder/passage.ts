import type { Image, Link, Node, Nodes, PhrasingContent, Root, RootContent } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Place } from './finding.ts'
import { textOf, wordsOf } from './words.ts'

/** A run of Markdown that belongs to one node of the ladder. */
export interface Passage {
  nodes: RootContent[]
  /** The words alone, one line a block. */
  text: string
  links: LinkUse[]
  images: ImageUse[]
}

/** A link where it stands. `node.data.address` is set when the model is joined; pages read it from there. */
export interface LinkUse {
  href: string
  text: string
  place: Place
  node: Link
}

/** An image where it stands, with its address set in the same way. */
export interface ImageUse {
  href: string
  place: Place
  node: Image
}

declare module 'mdast' {
  interface LinkData {
    /** Address on the site without the base path, or undefined for a link to elsewhere. */
    address?: string
  }
  interface ImageData {
    /** Address on the site without the base path. */
    address?: string
  }
}

/** Gathers `nodes` of `file` into a passage. */
export function passage(nodes: RootContent[], file: string): Passage {
  const links: LinkUse[] = []
  const images: ImageUse[] = []
  for (const node of nodes) {
    visit(node, (child) => {
      if (child.type === 'link') links.push({ href: child.url, text: wordsOf(child), place: placeOf(child, file), node: child })
      if (child.type === 'image') images.push({ href: child.url, place: placeOf(child, file), node: child })
    })
  }
  return { nodes, text: textOf(nodes), links, images }
}

/** Where `node` begins in `file`. */
export function placeOf(node: Node, file: string): Place {
  return { file, line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 }
}

/** True for a paragraph that holds links and the signs between them, and nothing else. */
export function isTagParagraph(node: Nodes): boolean {
  if (node.type !== 'paragraph') return false
  const between = (child: PhrasingContent): boolean =>
    child.type === 'break' || (child.type === 'text' && /^[\s·•|,;/–—-]*$/.test(child.value))
  return (
    node.children.some(({ type }) => type === 'link') && node.children.every((child) => child.type === 'link' || between(child))
  )
}

/**
 * Turns reference links and images (`[text][name]`) into plain ones, so that the rest of the grammar knows one kind only.
 * Changes `root` in place.
 */
export function resolveReferences(root: Root): void {
  const targets = new Map<string, { url: string; title?: string | null | undefined }>()
  visit(root, 'definition', (node) => {
    if (!targets.has(node.identifier)) targets.set(node.identifier, node)
  })
  visit(root, (node, index, parent) => {
    if (index === undefined || !parent || (node.type !== 'linkReference' && node.type !== 'imageReference')) return
    const target = targets.get(node.identifier)
    if (!target) return
    const { url, title } = target
    const common = { url, ...(title ? { title } : {}), ...(node.position ? { position: node.position } : {}) }
    parent.children[index] =
      node.type === 'linkReference'
        ? { type: 'link', children: node.children, ...common }
        : { type: 'image', alt: node.alt ?? '', ...common }
  })
}
