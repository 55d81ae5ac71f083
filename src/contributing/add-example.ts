import type { Nodes } from 'mdast'
import type { ParsedNote } from '../ladder/block.ts'
import type { DisciplineName } from '../ladder/discipline-name.ts'
import type { ParsedCell } from '../ladder/grammar.ts'
import { parseMarkdown } from '../ladder/markdown.ts'
import { straighten } from '../ladder/plain.ts'
import { readRemark } from '../ladder/remarks/remark.ts'
import type { SourceFile } from '../ladder/source/source.ts'
import { cellWords, readCell } from './cell-words.ts'
import { type Edit, edited } from './edit.ts'
import { type ExampleParts, exampleText, exampleWords, longestField } from './example-text.ts'
import { insertItem } from './insert-item.ts'
import { leadInOf } from './lead-in.ts'
import { Misuse, Refusal } from './refusal.ts'
import { cutNote, noteNode, removeNote, replaceNote } from './remove-note.ts'
import { exampleList, type Section, sectionsOf } from './section.ts'

/** An example, and where it belongs in a cell. */
export interface ExampleRequest extends Omit<ExampleParts, 'discipline'> {
  /** Id of the expectation that it meets. */
  expectation: string
  discipline?: DisciplineName
  /** The note that it answers, which goes. */
  answers?: ParsedNote
}

/** The text of a document after a change, and the line, from 1, where the new words stand. */
export interface Written {
  text: string
  line: number
}

/**
 * Writes an example into the document of a cell. What comes back means what it meant before, one example more and the answered note
 * less, and differs in no byte elsewhere. Throws a `Refusal` where that cannot be.
 */
export function addExample(file: SourceFile, names: readonly DisciplineName[], request: ExampleRequest): Written {
  const { done, outcome, discipline, answers } = request
  const words = wordsOf(request)
  const leadIn = discipline ? { discipline: leadInOf(discipline, names) } : {}
  const markdown = exampleText({ done, outcome, ...leadIn })
  const before = readCell(file, names)
  const at = before?.expectations.findIndex(({ id }) => id.normalize('NFC') === request.expectation.normalize('NFC')) ?? -1
  const root = before && parseMarkdown(file.text, file.path)
  const section = root && sectionsOf(root)[at]
  if (!section) throw new Refusal(`\`${file.path}\` cannot be read, or has no expectation \`${request.expectation}\`.`)
  const note = answers && sameNote(before, answers)
  const node = note && noteNode(root, note.place)
  const cut = note && !node ? cutNote(file.text, root, note) : undefined
  if (answers && !node && !cut)
    throw new Refusal(`The note on line ${answers.place.line} stands where it cannot be removed. Do it by hand.`)
  const text = withExample(file, { node, cut, at, section, markdown })
  const after = text === undefined ? undefined : readCell({ ...file, text }, names)
  const line = after && text !== undefined && lineOfNew({ before, after, at, words, note, discipline })
  if (!line || text === undefined) {
    throw new Refusal(
      `At \`${file.path}:${section.heading.position?.start.line}\` the example would not be read as one more example, or would change what stands around it. Write it by hand.`,
    )
  }
  return { text, line }
}

interface Spot {
  /** The note that goes, if any, when it has a node of its own. */
  node: Nodes | undefined
  /** What takes out a note that has none. */
  cut: Edit | undefined
  /** Which expectation it is, from 0. */
  at: number
  section: Section
  markdown: string
}

/** The text with the example, which takes the place of a note in its own list; undefined where a note's end would take the expectation along. */
function withExample({ text, path }: SourceFile, { node, cut, at, section, markdown }: Spot): string | undefined {
  if (node?.type === 'listItem' && exampleList(section)?.children.includes(node))
    return edited(text, [replaceNote(text, node, markdown)])
  const gone = node ? removeNote(text, node) : cut
  if (!gone) return edited(text, [insertItem(text, section, markdown)])
  // What is left is read again: the note may have been all that its list or its paragraph held.
  const rest = edited(text, [gone])
  const left = sectionsOf(parseMarkdown(rest, path))[at]
  return left && edited(rest, [insertItem(rest, left, markdown)])
}

/** The words of the example. Throws when there are too few or too many, or when they would be read as a note. */
function wordsOf(request: ExampleRequest): string {
  const { done, outcome, discipline } = request
  for (const [name, field] of Object.entries({ done, outcome })) {
    if (field.length > longestField)
      throw new Refusal(
        `\`${name}\` has ${field.length} characters, and ${longestField} are the most. Say it in a sentence or two.`,
      )
  }
  if (exampleWords({ done, outcome: '' }) === '') throw new Misuse('`done` has no words. Say what somebody did.')
  if (exampleWords({ done: '', outcome }) === '') throw new Misuse('`outcome` has no words. Say what came of it, and for whom.')
  const words = exampleWords(request)
  const whole = discipline ? `${discipline.title}: ${words}` : words
  if (readRemark(whole) ?? readRemark(words)) {
    throw new Refusal(
      'The example reads as a note about something missing. Say what somebody did and what came of it, in other words.',
    )
  }
  return words
}

const sameNote = ({ notes, expectations }: ParsedCell, wanted: ParsedNote): ParsedNote | undefined =>
  [...notes, ...expectations.flatMap((expectation) => expectation.notes)].find(
    ({ text, place }) => place.line === wanted.place.line && straighten(text) === straighten(wanted.text),
  )

interface Proof {
  before: ParsedCell
  after: ParsedCell
  at: number
  words: string
  note: ParsedNote | undefined
  discipline: DisciplineName | undefined
}

/** The line of the new example, if without it `after` means what `before` meant without the note. */
function lineOfNew({ before, after, at, words, note, discipline }: Proof): number | undefined {
  const without = (notes: readonly ParsedNote[]) => notes.filter((each) => each !== note)
  const wanted = JSON.stringify(
    cellWords({
      ...before,
      notes: without(before.notes),
      expectations: before.expectations.map((each) => ({ ...each, notes: without(each.notes) })),
    }),
  )
  const examples = after.expectations[at]?.examples ?? []
  const fresh = examples.find((example) => {
    const { body, disciplines, observed } = example
    if (body.text !== words || body.links.length > 0 || observed !== undefined) return false
    if (disciplines.join() !== (discipline?.id ?? '')) return false
    const expectations = after.expectations.map((each) => ({ ...each, examples: each.examples.filter((one) => one !== example) }))
    return JSON.stringify(cellWords({ ...after, expectations })) === wanted
  })
  return fresh?.place.line
}
