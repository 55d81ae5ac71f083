import type { Ladder } from '../../ladder/model.ts'
import { didYouMean, nearest } from '../../ladder/nearest.ts'
import { codeSign, plainWords } from '../../ladder/plain.ts'
import { mayBeNote } from '../../ladder/remarks/quick-look.ts'
import { type Remark, readRemark } from '../../ladder/remarks/remark.ts'
import { namedDisciplines } from '../disciplines.ts'
import { excerpt } from '../excerpt.ts'
import { quotablesOf, quotablesOfLadder } from '../quotables.ts'
import type { Rule } from '../rule.ts'
import { statesAmong } from '../states.ts'
import type { Item } from '../text/item.ts'
import { placeIn } from '../text/place-in.ts'
import { type Tie, tieNote } from '../tie.ts'

/** Fields that name something, as a heading does. */
const names = /^(?:title|name|heading|label|role|level)$/i

/** A note that somebody has dressed as code, as a whole statement: else code is quoted, and asks for nothing. */
const asCode = /^`((?:TODO|FIXME|TBD): [^`]+)`(?=\W?$| `)/

/** An entry of a list of contents that leads to a to-do list somewhere. */
const linkedMark = /^\[to-?do[^\]]*\]\((?!#?\s*(?:todo|tbd)?\))[^)]+\)$/i

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
    let disciplines: ReturnType<typeof namedDisciplines> | undefined
    const { items, rows } = document.items
    const isState = statesAmong(items, rows)
    const quotables = {
      here: () => quotablesOf(document, ladder),
      elsewhere: ladder && (() => quotablesOfLadder(ladder)),
    }
    for (const [index, item] of items.entries()) {
      if ((item.kind !== 'comment' && !mayBeNote(item.raw)) || linkedMark.test(item.raw) || isState(index)) continue
      const { words, remark } = readItem(item)
      if (remark?.kind !== 'wanted') continue
      disciplines ??= namedDisciplines(ladder)
      let from = 0
      for (const sentence of remark.sentences) {
        const tie = tieNote((remark.leads ? words : sentence).replaceAll(codeSign, ' '), quotables, disciplines)
        const { expectation, similarity = 1, discipline, topic } = tie
        // The whole of it begins where the item does.
        const { line, column, at } = remark.leads ? { ...item, at: 0 } : placeIn(item, sentence, from)
        from = at + 1
        say(
          { file: document.path, line, column },
          `Something is wanted here: \`${excerpt(sentence.replace(/(?<!\.)\.$/, '').replaceAll(codeSign, '…'))}\`. Add it and remove this note.${quoteFault(tie, ladder)}${slipIn(tie, ladder)}`,
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

/** A mark in code behind a label. */
const markInCode = /(?<=(?::\**|[-–—]) )`(TODO|FIXME|WIP|TB[ACDW])`(?=\W*$)/

/** All of it in italics. */
const italic = /^([*_])(?![*_\s])[^*_]+\1\W?$/

/** An item as words and what they say of themselves. Where that is something missing, code in it is read as the words that it quotes. */
function readItem({ raw, kind, key }: Item): { words: string; remark: Remark | undefined } {
  // A level in bold is a label, with or without its colon.
  const labelled = (asCode.exec(raw)?.[1] ?? raw)
    .replace(markInCode, '$1')
    .replace(/^(?:\*\*|<b>|<strong>)([A-Z]{1,4}-?\d{1,2})(?:\*\*|<\/b>|<\/strong>)\s+(?=[^\s:-])/, '$1: ')
  const as = italic.test(raw) ? 'aside' : kind === 'field' && names.test(key ?? '') ? 'heading' : kind
  const words = plainWords(labelled)
  const remark = readRemark(words, as)
  if (remark?.kind !== 'wanted' || !words.includes(codeSign)) return { words, remark }
  const quoting = plainWords(labelled.replace(codeInNote, (_, code: string) => (/^\p{Lu}\S* /u.test(code) ? `"${code}"` : code)))
  const again = readRemark(quoting, as)
  return again?.kind === 'wanted' && again.leads === remark.leads && again.sentences.length === remark.sentences.length
    ? { words: quoting, remark: again }
    : { words, remark }
}

const codeInNote = /(?<!`)`([^`]{1,300})`(?!`)/g

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
