import GithubSlugger from 'github-slugger'
import type { Heading, Root, RootContent } from 'mdast'
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx'
import { visit } from 'unist-util-visit'
import { type ComponentName, isComponent } from './components.ts'
import type { Findings, Place } from './finding.ts'
import { readHeading } from './heading.ts'
import { type Passage, passage, placeOf, resolveReferences } from './passage.ts'

/** A run of Markdown, or a component with what it holds. A document is a list of these. */
export type Part =
  | { kind: 'markdown'; nodes: RootContent[] }
  | { kind: 'component'; name: ComponentName; attributes: Record<string, string>; parts: Part[] }

/** A heading and its anchor. */
export interface Anchor {
  id: string
  name: string
  depth: number
  place: Place
}

/** A `##` of a prose document and all below it. */
export interface Section extends Anchor {
  parts: Part[]
  /** Headings deeper than `##`, for the table of contents. */
  anchors: Anchor[]
  passage: Passage
}

/** What a prose document says: a level, category, value, principle, guide or the home page. */
export interface Prose {
  /** What stands above the first `##`. */
  lead: { parts: Part[]; passage: Passage }
  sections: Section[]
}

/** Reads the body of a prose document. Headings get the ids that GitHub gives them, or their `[#kept-id]`. */
export function parseProse(root: Root, file: string, findings: Findings): Prose {
  resolveReferences(root)
  const anchors = nameHeadings(root, file, findings)
  const lead: RootContent[] = []
  const blocks: { heading: Heading; nodes: RootContent[] }[] = []
  for (const node of root.children) {
    if (node.type === 'yaml') continue
    if (node.type === 'heading' && node.depth === 2) blocks.push({ heading: node, nodes: [] })
    else (blocks.at(-1)?.nodes ?? lead).push(node)
  }
  const notes = root.children.filter((node) => node.type === 'footnoteDefinition')
  const sections = blocks.map(({ heading, nodes }): Section => {
    const anchor = anchors.get(heading) ?? { id: '', name: '', depth: 2, place: placeOf(heading, file) }
    const inner: Anchor[] = []
    for (const node of nodes) visit(node, 'heading', (child) => void inner.push(...present(anchors.get(child))))
    return { ...anchor, parts: toParts(nodes, notes), anchors: inner, passage: passage(nodes, file) }
  })
  return { lead: { parts: toParts(lead, notes), passage: passage(lead, file) }, sections }
}

/** Gives every heading its id, in the tree and in the map that comes back. */
function nameHeadings(root: Root, file: string, findings: Findings): Map<Heading, Anchor> {
  const slugger = new GithubSlugger()
  const named = new Map<Heading, Anchor>()
  const places = new Map<string, Place>()
  visit(root, 'heading', (node) => {
    const place = placeOf(node, file)
    const { name, keptId } = readHeading(node)
    const id = keptId ?? slugger.slug(name)
    if (node.depth === 1) {
      findings.error('heading', place, 'A `#` heading stands here, and the title is in the front matter. Begin with `##`.')
    } else if (id === '') findings.error('heading', place, 'This heading has no words. Write some, or remove it.')
    else if (places.has(id)) {
      findings.error('duplicate-id', place, `The id \`${id}\` is taken on line ${places.get(id)?.line}. Choose another.`)
    }
    places.set(id, place)
    named.set(node, { id, name, depth: node.depth, place })
    node.data = { ...node.data, hProperties: { id } }
  })
  return named
}

/** Splits blocks into runs of Markdown and components; footnotes go along with each run that may name them. */
function toParts(nodes: readonly RootContent[], notes: readonly RootContent[]): Part[] {
  const parts: Part[] = []
  for (const node of nodes) {
    if (node.type === 'mdxJsxFlowElement') {
      const name = node.name ?? ''
      if (!isComponent(name)) continue
      parts.push({ kind: 'component', name, attributes: plainAttributes(node), parts: toParts(node.children, notes) })
    } else if (node.type !== 'footnoteDefinition' && node.type !== 'mdxFlowExpression') {
      const last = parts.at(-1)
      if (last?.kind === 'markdown') last.nodes.push(node)
      else parts.push({ kind: 'markdown', nodes: [...notes, node] })
    }
  }
  return parts
}

/** The attributes that are plain text; anything else was refused before. */
function plainAttributes(node: MdxJsxFlowElement): Record<string, string> {
  return Object.fromEntries(
    node.attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' && typeof attribute.value !== 'object'
        ? [[attribute.name, attribute.value ?? '']]
        : [],
    ),
  )
}

const present = <T>(value: T | undefined): T[] => (value === undefined ? [] : [value])
