import { slug } from 'github-slugger'
import type { Heading, Root, RootContent } from 'mdast'
import { visit } from 'unist-util-visit'
import { type Block, type BlockContext, type ParsedNote, readBlock } from './block.ts'
import { takeComments } from './comments.ts'
import type { DisciplineName } from './discipline-name.ts'
import type { Findings, Place } from './finding.ts'
import { readFootnotes, withFootnotes } from './footnotes.ts'
import { readHeading } from './heading.ts'
import { isTagParagraph, type LinkUse, type Passage, passage, placeOf, resolveReferences } from './passage.ts'

/** A `##` of a cell and all below it. */
export interface ParsedExpectation extends Block {
  id: string
  name: string
  place: Place
}

/** What a cell's document says, before its links are followed. */
export interface ParsedCell {
  /** What stands above the first expectation, its links too. */
  intro: Passage
  notes: ParsedNote[]
  noteLinks: LinkUse[]
  expectations: ParsedExpectation[]
}

/**
 * Reads the body of a cell: `##` is an expectation, paragraphs are what is expected, list items are examples or notes about
 * something missing, a paragraph of links alone relates. This is the only place that knows so.
 */
export function parseCell(root: Root, file: string, names: readonly DisciplineName[], findings: Findings): ParsedCell {
  resolveReferences(root)
  visit(root, 'heading', (heading) => void (heading.depth === 1 && readHeading(heading, file, findings)))
  const context: BlockContext = { file, names, footnotes: readFootnotes(root, file, findings), findings }
  const { above, below } = splitAtExpectations(root)
  const { intro, notes, noteLinks, noExampleNeeded } = readIntro(above, context)
  const all = below.map(({ heading, nodes }): ParsedExpectation => {
    const place = placeOf(heading, file)
    const block = readBlock(nodes, context, takeComments(heading, file))
    const { name, keptId } = readHeading(heading, file, findings)
    const id = keptId ?? slug(name)
    const meant = block.noExampleNeeded ?? noExampleNeeded
    const expectation = { ...block, id, name, place, ...(meant === undefined ? {} : { noExampleNeeded: meant }) }
    reportEmpty(expectation, findings)
    return expectation
  })
  // A heading without words has a finding, and nothing else can be said of it.
  const expectations = all.filter(({ name }) => name !== '')
  reportTwins(expectations, findings)
  return { intro, notes, noteLinks, expectations }
}

function splitAtExpectations(root: Root) {
  const above: RootContent[] = []
  const below: { heading: Heading; nodes: RootContent[] }[] = []
  for (const node of root.children) {
    if (node.type === 'yaml') continue
    if (node.type === 'heading' && node.depth === 2) below.push({ heading: node, nodes: [] })
    else (below.at(-1)?.nodes ?? above).push(node)
  }
  return { above, below }
}

/** Above the first expectation there is nothing to relate and nothing to show, so tags and examples are drawn as they stand. */
function readIntro(nodes: readonly RootContent[], context: BlockContext): Block & { intro: Passage } {
  const block = readBlock(
    nodes.filter((node) => !isTagParagraph(node)),
    context,
  )
  // What stands below a `#` has a finding there.
  const belowTitle = nodes.some((node) => node.type === 'heading' && node.depth === 1)
  for (const { place } of belowTitle ? [] : block.examples) {
    context.findings.warn(
      'example-without-expectation',
      place,
      'This example stands above the first expectation. Move it below the `##` of the one that it shows, or remove it where it is told there.',
    )
  }
  const shown = [...block.prose.nodes, ...nodes.filter(isTagParagraph), ...block.examples.flatMap(({ body }) => body.nodes)]
  return { ...block, intro: passage(withFootnotes(shown, context.footnotes), context.file) }
}

function reportEmpty({ id, name, place, prose }: ParsedExpectation, findings: Findings): void {
  if (name === '') return
  if (id === '') findings.error('heading', place, `\`${name}\` has no letters to make an id of. Write some words.`)
  else if (prose.text === '' && prose.images.length === 0) {
    findings.error(
      'empty-expectation',
      place,
      `The expectation \`${name}\` says nothing. Write below its heading what is expected.`,
    )
  }
}

function reportTwins(expectations: readonly ParsedExpectation[], findings: Findings): void {
  const first = new Map<string, ParsedExpectation>()
  for (const expectation of expectations) {
    const twin = first.get(expectation.id)
    if (twin && expectation.id !== '') {
      findings.error(
        'duplicate-id',
        expectation.place,
        `The id \`${expectation.id}\` belongs to the expectation on line ${twin.place.line} too. Rename one, give it an id of its own as in \`## ${expectation.name} [#another-id]\`, or remove it where it is a copy.`,
      )
    } else first.set(expectation.id, expectation)
  }
}
