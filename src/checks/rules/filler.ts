import { plainWords } from '../../ladder/plain.ts'
import { briefly, ofWhat, standInWords } from '../../ladder/remarks/filler-beginnings.ts'
import { mayBeFiller } from '../../ladder/remarks/quick-look.ts'
import { readRemark } from '../../ladder/remarks/remark.ts'
import { amongCells } from '../among-cells.ts'
import { excerpt } from '../excerpt.ts'
import { amountsIn } from '../filler/amounts.ts'
import { fillerForms, standIns } from '../filler/filler-forms.ts'
import { isLatin } from '../filler/latin.ts'
import { isCounted, placeholders } from '../filler/siblings.ts'
import type { Rule } from '../rule.ts'
import type { Item } from '../text/item.ts'
import { placeIn } from '../text/place-in.ts'

/** What people put below a heading until there is something to say, and the title of a page that has none. */
const titleAlone = new RegExp(
  `^(?:${standInWords.join('|')}|body text|untitled|page title|new page|(?:${briefly} |an? )*${ofWhat})\\W?$`,
  'i',
)
/** The same where nothing but these words says so. */
const briefAlone = new RegExp(`^${briefly} (?:${standInWords.join('|')}|summary|overview)\\W?$`, 'i')

/** Text that only fills its place. */
export const filler: Rule = {
  severity: 'gap',
  title: 'Filler text',
  why: 'Filler looks finished in an overview and says nothing on the page.',
  remedy: 'Write the real text. If there is none yet, remove the filler: an empty place is found and shown as a gap.',
  fires: {
    'guides/first.mdx': '---\ntitle: First\n---\n\nPraesent commodo cursus magna, vel scelerisque nisl consectetur et.\n',
  },
  quiet: { 'guides/first.mdx': '---\ntitle: First\n---\n\nA commodity is a product that nobody needs to explain.\n' },
  text: (document, _, say) => {
    const { items, rows } = document.items
    const copied = placeholders(items)
    const telling = document.telling.filter((index) => mayBeFiller(items[index]?.raw ?? ''))
    if (telling.length + copied.length === 0) return
    const isCopied = new Set(copied)
    const isAmount = amongCells(amountsIn(rows))
    const headers = new Set(rows.filter(({ header }) => header).map(({ line }) => line))
    // What stands in a folder may be its name.
    const isReadme = /(?:^|\/)readme\.mdx?$/i.test(document.path)
    for (const index of new Set([...telling, ...copied].sort((one, other) => one - other))) {
      const item = items[index] as Item
      const words = plainWords(item.raw)
      // A link has its words somewhere else.
      const unlinked = item.raw.includes('](') ? item.raw : words
      const kind = item.kind === 'cell' && headers.has(item.line) ? 'header' : item.kind
      const standsIn =
        isCopied.has(index) ||
        namesItself(item) ||
        (item.kind === 'cell' && isAmount(item)) ||
        isCounted(items, index) ||
        standIns.some(([, form, ...kinds]) => kinds.includes(kind) && form.test(unlinked)) ||
        (!isReadme && titleAlone.test(words) && isAllThereIs(items, index)) ||
        (item.kind === 'paragraph' && briefAlone.test(item.raw) && endsAt(items[index + 1]))
      const filler = standsIn ? words : [words, ...words.split(/(?<=[.!?:])(?!(?<=\be\.g\.)\s+X)\s+/)].find(isFiller)
      // What says of itself that it is missing is a note, and found as one.
      if (filler === undefined || readRemark(filler, item.kind)?.kind === 'wanted') continue
      const place = filler === words ? item : placeIn(item, filler)
      say(
        { file: document.path, line: place.line, column: place.column },
        `This is filler: \`${excerpt(filler.replace(/(?<!\.)\.$/, ''))}\`. Write the real text, or remove it.`,
      )
    }
  },
}

/** True for a field that holds its own name in capitals: `summary: SUMMARY`. */
const namesItself = ({ kind, key, raw }: Item): boolean =>
  kind === 'field' && key !== undefined && key.length > 2 && raw === key.toUpperCase() && raw !== key

/** True for a heading of a whole page, and for a paragraph with nothing else below its heading, or nothing but labels. */
function isAllThereIs(items: readonly Item[], index: number): boolean {
  const [before, item, after] = [items[index - 1], items[index], items[index + 1]]
  if (item?.kind === 'heading') return item.depth === 1
  return item?.kind === 'paragraph' && before?.kind === 'heading' && endsAt(after)
}

/** True where a part of the document ends: before a heading, and before a label in bold. */
const endsAt = (next: Item | undefined): boolean => !next || next.kind === 'heading' || /^\*\*[^*]+\*\*$/.test(next.raw)

function isFiller(words: string): boolean {
  const text = words.replace(/^\d+(?:\.\d+)*\.?\s+/, '')
  return fillerForms.some(([, form]) => form.test(text)) || isLatin(text)
}
