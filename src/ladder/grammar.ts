import { slug } from 'github-slugger'
import type { ListItem, PhrasingContent, Root, RootContent } from 'mdast'
import { toString as plain } from 'mdast-util-to-string'
import type { Findings, Place } from './finding.ts'
import { readHeading } from './heading.ts'
import { didYouMean, nearest } from './nearest.ts'
import { readRemark } from './notes.ts'
import { isTagParagraph, type LinkUse, type Passage, passage, placeOf, resolveReferences, textOf } from './passage.ts'

/** A discipline as the grammar has to recognise it in a lead-in. */
export interface DisciplineName {
  id: string
  title: string
  synonyms: readonly string[]
}

/** A note about something that is wanted, where it stands. */
export interface ParsedNote {
  text: string
  /** The discipline that the note names, if any. */
  discipline?: string
  place: Place
}

/** A list item that tells what somebody did. */
export interface ParsedExample {
  body: Passage
  /** Ids of the disciplines in its lead-in. */
  disciplines: string[]
  /** Undefined when the lead-in does not say; then the cell's front matter does. */
  observed?: boolean
  place: Place
}

/** A `##` of a cell and all below it. */
export interface ParsedExpectation {
  id: string
  name: string
  place: Place
  prose: Passage
  /** Links of paragraphs that hold nothing but links. */
  tags: LinkUse[]
  examples: ParsedExample[]
  notes: ParsedNote[]
  /** Why no example is needed, if the writer said so. */
  noExampleNeeded?: string
}

/** What a cell's document says, before its links are followed. */
export interface ParsedCell {
  /** What stands above the first expectation. */
  intro: Passage
  tags: LinkUse[]
  notes: ParsedNote[]
  expectations: ParsedExpectation[]
}

/**
 * Reads the body of a cell: `##` is an expectation, paragraphs are what is expected, list items are examples or notes about
 * something missing, a paragraph of links alone relates. This is the only place that knows so.
 */
export function parseCell(root: Root, file: string, disciplines: readonly DisciplineName[], findings: Findings): ParsedCell {
  resolveReferences(root)
  const { intro, blocks } = splitAtExpectations(root)
  const above = readBlock(intro, file, disciplines, findings)
  for (const { place } of above.examples) {
    findings.warn(
      'example-without-expectation',
      place,
      'This example stands above the first expectation. Move it below the `##` that it shows.',
    )
  }
  const expectations = blocks.map(({ heading, nodes }): ParsedExpectation => {
    const { name, keptId } = readHeading(heading)
    const id = keptId ?? slug(name)
    const place = placeOf(heading, file)
    const block = readBlock(nodes, file, disciplines, findings)
    if (id === '') findings.error('heading', place, 'This heading has no words. Give the expectation a short name.')
    else if (block.prose.text === '') {
      findings.error(
        'empty-expectation',
        place,
        `The expectation \`${name}\` says nothing. Write below its heading what is expected.`,
      )
    }
    return { id, name, place, ...block }
  })
  reportTwins(expectations, findings)
  const examplesAbove = above.examples.flatMap(({ body }) => body.nodes)
  return { ...above, intro: passage([...above.prose.nodes, ...examplesAbove], file), expectations }
}

function splitAtExpectations(root: Root) {
  const intro: RootContent[] = []
  const blocks: { heading: Extract<RootContent, { type: 'heading' }>; nodes: RootContent[] }[] = []
  for (const node of root.children) {
    if (node.type === 'yaml') continue
    if (node.type === 'heading' && node.depth === 2) blocks.push({ heading: node, nodes: [] })
    else (blocks.at(-1)?.nodes ?? intro).push(node)
  }
  return { intro, blocks }
}

function readBlock(nodes: RootContent[], file: string, disciplines: readonly DisciplineName[], findings: Findings) {
  const prose: RootContent[] = []
  const tags: LinkUse[] = []
  const examples: ParsedExample[] = []
  const notes: ParsedNote[] = []
  let noExampleNeeded: string | undefined
  const take = (text: string, place: Place): boolean => {
    const remark = readRemark(text)
    if (remark?.kind === 'wanted') notes.push({ text: remark.text, place, ...namedDiscipline(remark.text, disciplines) })
    if (remark?.kind === 'intended') noExampleNeeded = remark.text
    return remark !== undefined
  }
  for (const node of nodes) {
    if (node.type === 'list') {
      for (const item of node.children) {
        if (take(textOf(item.children), placeOf(item, file))) continue
        const example = readExample(item, file, disciplines, findings)
        if (example) examples.push(example)
      }
    } else if (isTagParagraph(node)) tags.push(...passage([node], file).links)
    else if (node.type === 'paragraph') {
      if (!take(plain(node), placeOf(node, file))) prose.push(node)
    } else if (node.type === 'mdxFlowExpression' || node.type === 'html') take(commentText(node.value), placeOf(node, file))
    else prose.push(node)
  }
  return {
    prose: passage(prose, file),
    tags,
    examples,
    notes,
    ...(noExampleNeeded === undefined ? {} : { noExampleNeeded }),
  }
}

/** The words of `{/* … *​/}` or `<!-- … -->`; empty for anything else. */
function commentText(value: string): string {
  return /^\s*\/\*([\s\S]*)\*\/\s*$/.exec(value)?.[1]?.trim() ?? /^\s*<!--([\s\S]*?)-->\s*$/.exec(value)?.[1]?.trim() ?? ''
}

function readExample(
  item: ListItem,
  file: string,
  names: readonly DisciplineName[],
  findings: Findings,
): ParsedExample | undefined {
  const place = placeOf(item, file)
  const { leadIn, nodes } = takeLeadIn(item)
  const body = passage(nodes, file)
  if (body.text === '') {
    findings.error('empty-example', place, 'This list item is empty. Write what somebody did, or remove it.')
    return undefined
  }
  const example: ParsedExample = { body, disciplines: [], place }
  for (const word of leadIn?.split(/\s*[,/&·]\s*|\s+and\s+/) ?? []) {
    const kind = /^(observed|illustrative)$/i.exec(word)?.[1]?.toLowerCase()
    const discipline = disciplineNamed(word, names)
    if (kind) example.observed = kind === 'observed'
    else if (discipline) example.disciplines.push(discipline.id)
    else {
      const suggestion = nearest(
        word,
        names.map(({ title }) => title),
      )
      const remedy =
        didYouMean(suggestion) || ' Add it to `disciplines` in handbook.yaml, or write the lead-in without bold type.'
      findings.error('unknown-discipline', place, `No discipline is called \`${word}\`.${remedy}`, suggestion)
    }
  }
  return example
}

/** A bold lead-in that ends with a colon, inside or just after the bold: `**Infra:** …` or `**Infra**: …`. */
function takeLeadIn(item: ListItem): { leadIn?: string; nodes: RootContent[] } {
  const [first, ...rest] = item.children
  if (first?.type !== 'paragraph') return { nodes: item.children }
  const [bold, ...after] = first.children
  if (bold?.type !== 'strong') return { nodes: item.children }
  const words = plain(bold).trim()
  const next = after[0]
  const colonAfter = next?.type === 'text' && next.value.startsWith(':')
  if (!words.endsWith(':') && !colonAfter) return { nodes: item.children }
  const children = trimStart(after)
  const leadIn = words.replace(/:$/, '').trim()
  return { leadIn, nodes: children.length === 0 ? rest : [{ ...first, children }, ...rest] }
}

function trimStart(children: PhrasingContent[]): PhrasingContent[] {
  const [first, ...rest] = children
  if (first?.type !== 'text') return children
  const value = first.value.replace(/^:?\s*/, '')
  return value === '' ? rest : [{ ...first, value }, ...rest]
}

function disciplineNamed(word: string, names: readonly DisciplineName[]): DisciplineName | undefined {
  const wanted = word.toLowerCase()
  return names.find(({ id, title, synonyms }) => [id, title, ...synonyms].some((name) => name.toLowerCase() === wanted))
}

function namedDiscipline(text: string, names: readonly DisciplineName[]): { discipline?: string } {
  const found = names.find(({ title, synonyms }) =>
    [title, ...synonyms].some((name) => new RegExp(`\\bfor ${literally(name)}\\b`, 'i').test(text)),
  )
  return found ? { discipline: found.id } : {}
}

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

function reportTwins(expectations: readonly ParsedExpectation[], findings: Findings): void {
  const first = new Map<string, ParsedExpectation>()
  for (const expectation of expectations) {
    const twin = first.get(expectation.id)
    if (twin && expectation.id !== '') {
      findings.error(
        'duplicate-id',
        expectation.place,
        `The id \`${expectation.id}\` belongs to the expectation on line ${twin.place.line} too. Rename one, or give it an id of its own: \`## ${expectation.name} [#another-id]\`.`,
      )
    } else first.set(expectation.id, expectation)
  }
}
