import type { Ladder } from '../../ladder/model.ts'
import { didYouMean, nearest } from '../../ladder/nearest.ts'
import { codeSign, plainWords } from '../../ladder/plain.ts'
import { remarkAlone } from '../../ladder/remarks/remark.ts'
import { askedBy } from '../asked.ts'
import { namedDisciplines } from '../disciplines.ts'
import { documentStates } from '../document-state.ts'
import { excerpt } from '../excerpt.ts'
import { quotablesOf, quotablesOfLadder } from '../quotables.ts'
import { remarkOf, type Said } from '../remark-of.ts'
import type { Rule } from '../rule.ts'
import { samplesIn } from '../samples.ts'
import { statesAmong } from '../states.ts'
import type { Item } from '../text/item.ts'
import { placeIn } from '../text/place-in.ts'
import { type Tie, tieNote } from '../tie.ts'
import { toDoLists } from '../to-do-list.ts'

/** An entry of a list of contents that leads to a to-do list somewhere. */
const linkedMark = /^\[to-?do[^\]]*\]\((?!#?\s*(?:todo|tbd)?\))[^)]+\)$/i

/** An entry of a list of links: what lies there is a draft, or a place for what is missing. */
const linkedPlace =
  /^\[(?:(?:archived?|old|first|working|early)\b[^\]]*draft|(?:pending|add|open|draft)\b(?![^\]]*\b(?:tbd|coming|later|soon)\b))[^\]]*\]\((?!#?\s*\))[^)]+\)\W*$/i

/** A question in bold with its answer behind it. */
const answered = /^(?:[-*+] )?(\*\*|__)(?:Q: ?)?[^*_]{3,200}\?\1\s+[\p{L}\p{N}]/u

/** The same as a line of its own, above its answer. */
const asked = /^(\*\*|__)(?:Q: ?)?[^*_]{2,200}\?\1$/

/** What people say of themselves and to each other, but not of a document. */
const personal = /\b(?:I|we|you)\b/i
const ofDocument =
  /\b(?:drafts?|sections?|pages?|documents?|levels?|examples?|ladder|this|here|tables?|rows?|guide|text|wording|to-?do|tb[acd]|wip)\b/i

/** True for one of several sentences that somebody is quoted to say, with others before it. */
const isSpoken = ({ leads }: { leads: boolean }, sentence: string, line: string): boolean =>
  !leads && personal.test(sentence) && !ofDocument.test(sentence) && /^\s*>/.test(line)

/** A whole statement that says of itself that something is missing. */
export const note: Rule = {
  severity: 'gap',
  title: 'A note about something missing',
  why: 'A note such as "need example for Infra" is a promise to readers. Left in a document it is read once and forgotten; counted and shown, it finds the person who can answer it.',
  remedy: 'Write what the note asks for and remove the note. If the hole is meant, say so: "No example needed: reason".',
  fires: {
    'ladder/craft/senior.mdx': '## Writes tests\n\nWrites a test for each fault before mending it.\n\n- Need example for Data.\n',
  },
  quiet: {
    'ladder/craft/senior.mdx':
      '## Writes tests\n\nWrites the tests that need to be run before a release.\n\n- **Data:** Found, for example, that two sums differed, and wrote the test that shows it.\n',
  },
  text: (document, { ladder }, say) => {
    let lines: readonly string[] | undefined
    let disciplines: ReturnType<typeof namedDisciplines> | undefined
    const { items, rows } = document.items
    const isState = statesAmong(items, rows)
    const isDocumentState = documentStates(rows)
    const isSample = samplesIn(document)
    const quotables = {
      here: () => quotablesOf(document, ladder),
      elsewhere: ladder && (() => quotablesOfLadder(ladder)),
    }
    const listed = toDoLists(items, document.telling, document.text)
    for (const index of new Set([...document.telling, ...listed])) {
      const item = items[index] as Item
      const isWhole = isDocumentState(item) || listed.has(index)
      if (!isWhole && (linkedMark.test(item.raw) || linkedPlace.test(item.raw) || isState(index))) continue
      const { words, remark } = isWhole ? allOf(item) : remarkOf(item)
      if (remark?.kind !== 'wanted' || (answered.test(item.raw) && /\?\W*$/.test(remark.sentences[0] ?? ''))) continue
      if (isSample(index) || (asked.test(item.raw) && isAnswer(items[index + 1], item))) continue
      disciplines ??= namedDisciplines(ladder)
      let from = 0
      for (const sentence of remark.sentences) {
        lines ??= remark.leads ? undefined : document.text.split(/\r\n|\n|\r/)
        if (isSpoken(remark, sentence, lines?.[item.line - 1] ?? '')) continue
        const tie = tieNote((remark.leads ? words : sentence).replaceAll(codeSign, ' '), quotables, disciplines)
        const { expectation, similarity = 1, discipline, topic } = tie
        // The whole of it begins where the item does.
        const { line, column, at } = remark.leads ? { ...beginOf(item, words), at: 0 } : placeIn(item, sentence, from)
        from = at + 1
        const { announced, remedy } = askedBy(sentence)
        say(
          { file: document.path, line, column },
          `${announced}: \`${excerpt(sentence.replace(/(?<!\.)\.$/, '').replaceAll(codeSign, '…'))}\`. ${remedy}${quoteFault(tie, ladder)}${slipIn(tie, ladder)}`,
          {
            ...(expectation ? { expectation } : {}),
            ...(expectation && similarity < 1 ? { similarity: rounded(similarity) } : {}),
            ...(discipline ? { discipline } : {}),
            ...(topic ? { topic } : {}),
          },
        )
      }
    }
  },
}

/** True for a paragraph right below a question. */
const isAnswer = (next: Item | undefined, { line }: Item): boolean =>
  next?.kind === 'paragraph' &&
  next.line - line < 3 &&
  !/^(?:\*\*|__)/.test(next.raw) &&
  remarkAlone(plainWords(next.raw)) === undefined

/** Where an item begins to say something: behind a picture that stands before its words. */
const beginOf = (item: Item, words: string) => (item.raw.startsWith('![') ? placeIn(item, words) : item)

/** An item that is a note, whatever its words are elsewhere. */
function allOf({ raw }: Item): Said {
  const words = plainWords(raw)
  return { words, remark: { kind: 'wanted', text: words, sentences: [words], leads: true } }
}

/** What is to be mended about what a note quotes. Outside a ladder an expectation has no id by which to name it. */
function quoteFault({ expectation, elsewhere, similarity = 1, lost }: Tie, ladder: Ladder | undefined): string {
  const share = similarity < 1 ? ` (similarity ${rounded(similarity).toFixed(2)})` : ''
  if (elsewhere)
    return ` It quotes \`${elsewhere}\`${share}, which stands in another cell; move the note there, or name one that stands here.`
  if (lost) return ` It quotes "${lost}", which no expectation here says; name the one that is meant.`
  return share && ladder ? ` It quotes \`${expectation}\` in other words${share}; quote it as it stands.` : ''
}

/** The discipline whose name somebody nearly wrote. */
function slipIn({ discipline, topic = '' }: Tie, ladder: Ladder | undefined): string {
  if (discipline || !/^\p{Lu}[\p{L}-]{4,30}$/u.test(topic)) return ''
  const names = ladder?.disciplines.flatMap(({ name, synonyms }) => [name, ...synonyms]) ?? []
  return didYouMean(nearest(topic, names))
}

/** Never rounded up to 1, which is to the letter. */
const rounded = (similarity: number): number => Math.floor(similarity * 100) / 100
