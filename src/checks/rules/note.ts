import { plainWords } from '../../ladder/plain.ts'
import { mayBeNote } from '../../ladder/remarks/quick-look.ts'
import { readRemark } from '../../ladder/remarks/remark.ts'
import { namedDisciplines } from '../disciplines.ts'
import { excerpt } from '../excerpt.ts'
import { quotablesOf } from '../quotables.ts'
import type { Rule } from '../rule.ts'
import type { Item } from '../text/item.ts'
import { placeIn } from '../text/place-in.ts'
import { tieNote } from '../tie.ts'

/** Fields that name something, as a heading does. */
const names = /^(?:title|name|heading|label|role|level)$/i

/** A note that somebody has dressed as code, as a whole statement: else code is quoted, and asks for nothing. */
const asCode = /^`((?:TODO|FIXME|TBD): [^`]+)`\W?$/

/** What a document, a task or a proposal may be: in a list or at the head of a table these name each other, and nothing is missing. */
const state =
  /^(?:draft|proposed|under (?:review|discussion)|in (?:review|progress|discussion)|work in progress|wip|to-?do|pending|approved|accepted|rejected|done|complete[d]?|planned|ready|final|published|active|deprecated|retired|superseded|open|closed|blocked|shipped|backlog|doing)$/i

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
    const heads = new Set(rows.filter(({ header }) => header).map(({ line }) => line))
    for (const [index, item] of items.entries()) {
      if (!mayBeNote(item.raw) || linkedMark.test(item.raw)) continue
      if (state.test(item.raw) && (heads.has(item.line) || isStateBeside(items, index))) continue
      // A level in bold is a label, with or without its colon.
      const words = plainWords(
        (asCode.exec(item.raw)?.[1] ?? item.raw).replace(
          /^(?:\*\*|<b>|<strong>)([A-Z]{1,4}-?\d{1,2})(?:\*\*|<\/b>|<\/strong>)\s+(?=[^\s:-])/,
          '$1: ',
        ),
      )
      const remark = readRemark(words, item.kind === 'field' && names.test(item.key ?? '') ? 'heading' : item.kind)
      if (remark?.kind !== 'wanted') continue
      disciplines ??= namedDisciplines(ladder)
      let from = 0
      for (const sentence of remark.sentences) {
        const tie = tieNote(remark.leads ? words : sentence, () => quotablesOf(document, item, ladder), disciplines)
        const { expectation, similarity = 1, lost, discipline, topic } = tie
        const drift = similarity < 1 && ladder ? ` It quotes \`${expectation}\` in other words; quote it as it stands.` : ''
        const gone = lost ? ` It quotes "${lost}", which no expectation here says; name the one that is meant.` : ''
        // The whole of it begins where the item does.
        const { line, column, at } = remark.leads ? { ...item, at: 0 } : placeIn(item, sentence, from)
        from = at + 1
        say(
          { file: document.path, line, column },
          `Something is wanted here: \`${excerpt(sentence.replace(/\.$/, ''))}\`. Add it and remove this note.${drift}${gone}`,
          {
            ...(expectation ? { expectation } : {}),
            ...(discipline ? { discipline } : {}),
            ...(topic ? { topic } : {}),
          },
        )
      }
    }
  },
}

/** True when the list item beside this one names a state as well. */
const isStateBeside = (items: readonly Item[], index: number): boolean =>
  items[index]?.kind === 'list-item' &&
  [items[index - 1], items[index + 1]].some((item) => item?.kind === 'list-item' && state.test(item.raw))
