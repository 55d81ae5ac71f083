import { slug } from 'github-slugger'
import { parseMarkdown } from '../ladder/markdown.ts'
import type { Cell, Ladder } from '../ladder/model.ts'
import type { SourceFile } from '../ladder/source/source.ts'
import { cellWords, readCell } from './cell-words.ts'
import { edited } from './edit.ts'
import { insertBlock } from './insert-item.ts'
import { asMarkdown, asSentence, plainLine } from './plain-text.ts'
import { changeOf, type Plan, type TextOf } from './plan.ts'
import { cellDocument } from './plan-cell.ts'
import { Misuse, Refusal } from './refusal.ts'
import { type RelationWords, tagParagraph } from './relations.ts'
import { lastBlock } from './section.ts'
import { disciplineNames } from './target.ts'

/** An expectation as its writer gives it. */
export interface NewExpectation extends RelationWords {
  cell: Cell
  name: string
  text: string
}

/** What adding an expectation at the end of its cell changes. Throws a `Refusal`. */
export function planExpectation(wanted: NewExpectation, ladder: Ladder, textOf: TextOf): Plan {
  const { cell } = wanted
  const [name, text] = [plainLine(wanted.name), asSentence(plainLine(wanted.text))]
  if (name === '') throw new Misuse('`name` has no words. Say in a few what is expected: a verb and its object.')
  if (text === '') throw new Misuse('`text` has no words. Say in a sentence or two what is expected.')
  const { file } = cell.source
  const id = slug(name)
  const twin = cell.expectations.find((expectation) => expectation.id === id)
  if (twin)
    throw new Refusal(`\`${file}:${twin.source.line}\` has the expectation \`${twin.name}\` already. Choose another name.`)
  const tags = tagParagraph(wanted, cell, ladder)
  const block = [`## ${asMarkdown(name)}`, asMarkdown(text), ...(tags ? [tags] : [])].join('\n\n')
  const change = cell.written
    ? changeOf(file, textOf, (before) => withExpectation({ path: file, text: before }, block, { id, name, text }, ladder))
    : { path: file, after: cellDocument({ body: block }) }
  const line = change.after.split(/\r\n|\n|\r/).lastIndexOf(`## ${asMarkdown(name)}`) + 1
  return { changes: [change], place: { file, line }, address: `${cell.address}#${id}`, what: `an expectation to ${cell.id}` }
}

/** The document with `block` at its end, where it reads as one expectation more and changes nothing that was there. */
function withExpectation(
  file: SourceFile,
  block: string,
  said: { id: string; name: string; text: string },
  ladder: Ladder,
): string {
  const names = disciplineNames(ladder.disciplines)
  const before = readCell(file, names)
  if (!before) throw new Refusal(`\`${file.path}\` cannot be read. \`npm run check\` says why.`)
  const last = lastBlock(parseMarkdown(file.text, file.path).children)
  const text = last ? edited(file.text, [insertBlock(file.text, last, block)]) : `${file.text}${block}\n`
  const after = readCell({ ...file, text }, names)
  const fresh = after?.expectations.at(-1)
  const isAsked =
    fresh?.id === said.id && fresh.name === said.name && fresh.prose.text === said.text && fresh.examples.length === 0
  const rest = after && cellWords({ ...after, expectations: after.expectations.slice(0, -1) })
  if (isAsked && JSON.stringify(rest) === JSON.stringify(cellWords(before))) return text
  throw new Refusal(
    `At the end of \`${file.path}\` this would not be read as one more expectation with these words. Write it by hand.`,
  )
}
