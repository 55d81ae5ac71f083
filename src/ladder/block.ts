import type { List, ListItem, Paragraph, Root, RootContent } from 'mdast'
import { type Comment, takeComments } from './comments.ts'
import { type DisciplineName, disciplineAskedFor } from './discipline-name.ts'
import { type ParsedExample, readExample } from './example.ts'
import type { Findings, Place } from './finding.ts'
import { type Footnotes, withFootnotes } from './footnotes.ts'
import { takeInnerNotes } from './inner-notes.ts'
import { isTagParagraph, type LinkUse, type Passage, passage, placeOf } from './passage.ts'
import { remarkAlone } from './remarks/remark.ts'
import { textOf, wordsOf } from './words.ts'

/** A note about something that is wanted, where it stands. */
export interface ParsedNote {
  text: string
  /** The discipline that the note names, if any. */
  discipline?: string
  place: Place
}

/** What stands below a heading of a cell, or above the first, sorted by what it means. */
export interface Block {
  prose: Passage
  /** Links of paragraphs that hold nothing but links. */
  tags: LinkUse[]
  examples: ParsedExample[]
  notes: ParsedNote[]
  /** Links that stand in notes: they relate nothing, and must lead somewhere all the same. */
  noteLinks: LinkUse[]
  /** Why no example is needed, if the writer said so. */
  noExampleNeeded?: string
}

/** What a block is read with: its file, and what holds for the whole document. */
export interface BlockContext {
  file: string
  names: readonly DisciplineName[]
  footnotes: Footnotes
  findings: Findings
}

/**
 * Sorts the nodes of a block. Comments are taken out of them; one that asks for something is a note like any other, and so are those
 * that stood in the block's heading.
 */
export function readBlock(nodes: readonly RootContent[], context: BlockContext, inHeading: readonly Comment[] = []): Block {
  const { file, names, footnotes, findings } = context
  const block: Block = { prose: passage([], file), tags: [], examples: [], notes: [], noteLinks: [] }
  const prose: RootContent[] = []
  const addNote = (text: string, place: Place, from: readonly RootContent[]): void => {
    const discipline = disciplineAskedFor(text, names)
    block.notes.push({ text, place, ...(discipline ? { discipline: discipline.id } : {}) })
    block.noteLinks.push(...passage([...from], file).links)
  }
  const take = (words: string, place: Place, from: readonly RootContent[] = []): boolean => {
    const remark = remarkAlone(words)
    if (!remark) return false
    if (remark.kind === 'wanted') addNote(remark.text, place, from)
    else {
      block.noExampleNeeded = remark.text
      block.noteLinks.push(...passage([...from], file).links)
    }
    return true
  }
  /** What begins with content is content; the notes in it are taken out. */
  const withoutInner = <Content extends RootContent>(node: Content): Content | Paragraph | List => {
    if (node.type === 'list') return { ...node, children: node.children.filter((item) => !isNote(item)) }
    if (node.type !== 'paragraph') return node
    const { paragraph, notes } = takeInnerNotes(node)
    for (const note of notes) addNote(wordsOf(note), placeOf(note, file), [note])
    return paragraph
  }
  const isNote = (item: ListItem): boolean =>
    item.children.every(({ type }) => type !== 'list') && take(textOf(item.children), placeOf(item, file), item.children)
  const readItem = (item: ListItem): void => {
    const own = item.children.filter(({ type }) => type !== 'list')
    const text = textOf(own)
    if (take(text, placeOf(item, file), own)) {
      // What stands below a note is content again, unless the note announces it as its own: "Need examples for:".
      const below = item.children.filter((child) => child.type === 'list').flatMap(({ children }) => children)
      const note = block.notes.at(-1)
      if (text.endsWith(':') && note && below.length > 0) note.text += ` ${textOf(below).replaceAll('\n', ', ')}`
      else below.forEach(readItem)
      return
    }
    const kept = item.children.map(withoutInner).filter((child) => child.type !== 'list' || child.children.length > 0)
    const content = { ...item, children: kept }
    const example = readExample(content, file, { names, footnotes }, findings)
    if (example) block.examples.push(example)
  }
  const around: Root = { type: 'root', children: [...nodes] }
  for (const { text, place } of [...inHeading, ...takeComments(around, file)]) take(text, place)
  for (const node of around.children) {
    if (node.type === 'list') node.children.forEach(readItem)
    else if (isTagParagraph(node)) block.tags.push(...passage([node], file).links)
    else if (node.type !== 'paragraph' || !take(wordsOf(node), placeOf(node, file), [node])) prose.push(withoutInner(node))
  }
  return { ...block, prose: passage(withFootnotes(prose, footnotes), file) }
}
