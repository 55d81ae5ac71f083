import GithubSlugger, { slug } from 'github-slugger'
import type { Heading, Root, RootContent } from 'mdast'
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx'
import { visit } from 'unist-util-visit'
import { takeComments } from './comments.ts'
import type { Findings, Place } from './finding.ts'
import { type Footnotes, readFootnotes, withFootnotes } from './footnotes.ts'
import { readHeading } from './heading.ts'
import { type Passage, passage, placeOf, resolveReferences } from './passage.ts'
import { type Notes, setNotesApart, withoutNotes } from './prose-notes.ts'
import { type ComponentName, isComponent } from './safety/components.ts'
import { textOf } from './words.ts'

/** A run of Markdown, a note about something missing, or a component with what it holds. A document is a list of these. */
export type Part =
  | { kind: 'markdown'; nodes: RootContent[] }
  | { kind: 'note'; nodes: RootContent[]; place: Place }
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
  /** What stands above the first `##`. Its headings are deeper ones, and those that components hold. */
  lead: { parts: Part[]; anchors: Anchor[]; passage: Passage }
  sections: Section[]
  /** Where its notes stand that are parts of their own. */
  notes: Place[]
}

/** Reads the body of a prose document. Headings get the ids that GitHub gives them, or their `[#kept-id]`. */
export function parseProse(root: Root, file: string, findings: Findings): Prose {
  takeComments(root, file)
  resolveReferences(root)
  const footnotes = readFootnotes(root, file, findings)
  const anchors = nameHeadings(root, file, findings)
  const notes = setNotesApart(root, file)
  const lead: RootContent[] = []
  const blocks: { heading: Heading; nodes: RootContent[] }[] = []
  for (const node of root.children) {
    if (node.type === 'yaml') continue
    if (node.type === 'heading' && node.depth === 2) blocks.push({ heading: node, nodes: [] })
    else (blocks.at(-1)?.nodes ?? lead).push(node)
  }
  const anchorsIn = (nodes: readonly RootContent[]): Anchor[] => {
    const inner: Anchor[] = []
    for (const node of nodes) visit(node, 'heading', (child) => void inner.push(...present(anchors.get(child))))
    return inner
  }
  const contentOf = (nodes: RootContent[]) => ({
    parts: toParts(nodes, notes, footnotes),
    anchors: anchorsIn(nodes),
    // Links lead somewhere wherever they stand, but what a note says is no answer to a search.
    passage: { ...passage(nodes, file), text: textOf(withoutNotes(nodes, notes)) },
  })
  const sections = blocks.map(({ heading, nodes }): Section => {
    const anchor = anchors.get(heading) ?? { id: '', name: '', depth: 2, place: placeOf(heading, file) }
    return { ...anchor, ...contentOf(nodes) }
  })
  return { lead: contentOf(lead), sections, notes: [...notes.values()] }
}

/** Gives every heading its id, in the tree and in the map that comes back. */
function nameHeadings(root: Root, file: string, findings: Findings): Map<Heading, Anchor> {
  const slugger = new GithubSlugger()
  const named = new Map<Heading, Anchor>()
  const places = new Map<string, Place>()
  // Below a section a name may come again, as `### Example` does. Two sections with one name are a slip, though GitHub counts them.
  const sections = new Map<string, Place>()
  visit(root, 'heading', (node) => {
    const place = placeOf(node, file)
    const { name, keptId } = readHeading(node, file, findings)
    if (name === '') return
    const id = keptId ?? slugger.slug(name)
    const section = node.depth === 2 && keptId === undefined ? slug(name) : id
    const taken = places.get(id) ?? sections.get(section)
    if (node.depth === 2 && !sections.has(section)) sections.set(section, place)
    if (id === '') findings.error('heading', place, `\`${name}\` has no letters to make an id of. Write some words.`)
    else if (taken) findings.error('duplicate-id', place, `The id \`${section}\` is taken on line ${taken.line}. Choose another.`)
    places.set(id, taken ?? place)
    named.set(node, { id, name, depth: node.depth, place })
    node.data = { ...node.data, hProperties: { id } }
  })
  return named
}

/** Splits blocks into runs of Markdown, notes and components; each run carries the footnotes that it names. */
function toParts(nodes: readonly RootContent[], notes: Notes, footnotes: Footnotes): Part[] {
  const parts: Part[] = []
  for (const node of nodes) {
    if (node.type === 'mdxJsxFlowElement') {
      const name = node.name ?? ''
      if (!isComponent(name)) continue
      parts.push({ kind: 'component', name, attributes: plainAttributes(node), parts: toParts(node.children, notes, footnotes) })
      continue
    }
    const place = notes.get(node)
    if (place) parts.push({ kind: 'note', nodes: [node], place })
    else if (node.type !== 'footnoteDefinition' && node.type !== 'mdxFlowExpression') {
      const last = parts.at(-1)
      if (last?.kind === 'markdown') last.nodes.push(node)
      else parts.push({ kind: 'markdown', nodes: [node] })
    }
  }
  return parts.map((part) => (part.kind === 'component' ? part : { ...part, nodes: withFootnotes(part.nodes, footnotes) }))
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
