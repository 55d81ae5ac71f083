import type { TextDocument } from './rule.ts'
import { linesOfQuotes, linesOfTalk, said } from './talk.ts'
import type { Item } from './text/item.ts'

/** What people write or say at work, shown as an example of how it is done. */
const shown =
  '(?:minutes|messages?|e-?mails?|letters?|tickets?|(?:status |weekly )?updates?|agendas?|stand-?ups?|dialogues?|conversations?|(?:meeting )?notes|feedback|(?:code )?reviews?|comments?|pull requests?|prs?|bug reports?|(?:incident |status )?reports?|retros?|retrospectives?|post-?mortems?|proposals?|rfcs?|design docs?|decision records?|one-on-ones?|1:1s?|repl(?:y|ies)|answers?|to-?do lists?|plans?|boards?|backlogs?)'
const sampleHeading = new RegExp(
  `^\\W*(?:(?:an? |the )?(?:(?:worked|good|bad|real|short|full) )?(?:sample|example)(?: of (?:an? |the |our )?|:? |s of )(?:[\\w'-]+ ){0,3}${shown}|(?:an? |the )?(?:[\\w'-]+ ){0,2}${shown}(?: \\(|, (?:an? )?|: )(?:sample|example)s?)\\W*$`,
  'i',
)

/** What is compared with one another, or happened: "A bad one", "The same one, better", "Fixed". */
const told =
  /^\W*(?:[\d.]+ )?(?:(?:an? |the )?(?:bad|good|better|worse|weak|poor|real|typical) (?:one|version|answer)|the same(?: one)?, (?:better|shorter|again)|(?:bugs? )?fixe[sd]|added|changed|removed|deprecated|change ?log|release notes|version history)\W*$/i
/** The end of a paragraph that shows a real one, right above it: "Here is a normal Thursday.", "And one that we sent back:". */
const showsOne =
  /(?:^|[.!?]\s)[^.!?]*\b(?:here(?:'s| is| are) (?:an? (?:real|normal|typical|good|bad|short|full|recent)|one\b|some (?:lines|entries|rows|real))|an example of (?:an? )?(?:good|bad|real|normal|typical)|(?:and |this is )one (?:that )?(?:we|i|somebody)|a (?:good|bad|real|normal|typical) (?:week|day|one)\b)[^.!?]*[.:]\W*$/i

/** A mark that is a hole wherever it stands. */
const strongMark = /^\W*(?:(?:to-?do|tb[acd]|wip|fixme|lorem|xxx)\b|\?\?|(?:more )?(?:to come|coming soon)\b)/i

/**
 * Tells of an item, by its position, whether it is shown to readers as an example of what people write and say, so that what is missing
 * there is missing in the example: below a heading that says so, in a list or a table below such a line, in a quote that a line with a
 * colon introduces, and in talk. Each is looked for when the first item may stand in one.
 */
export function samplesIn({ text, items: { items }, headings }: TextDocument): (index: number) => boolean {
  let sections: ReadonlySet<number> | undefined
  let quoted: ReadonlySet<number> | undefined
  let talk: ReadonlySet<number> | undefined
  const showsIn = listsBelow(items)
  return (index) => {
    const { raw, line, kind } = items[index] as Item
    if (kind === 'comment' || kind === 'heading' || strongMark.test(raw)) return false
    sections ??= sectionsOf(items, headings)
    if (sections.size > 0 && sections.has(index)) return true
    if ((kind === 'list-item' || kind === 'cell') && showsIn(index)) return true
    quoted ??= new Set(text.includes('>') ? linesOfQuotes(text.split(/\r\n|\n|\r/)) : [])
    if (quoted.size > 0 && quoted.has(line)) return true
    if (kind !== 'paragraph' || !said.test(raw)) return false
    talk ??= new Set(linesOfTalk(items))
    return talk.has(line)
  }
}

/** The positions of all that stands in sections that are samples. */
function sectionsOf(items: readonly Item[], headings: readonly number[]): ReadonlySet<number> {
  const found = new Set<number>()
  let open = 0
  for (const [next, at] of headings.entries()) {
    const { raw, depth = 1 } = items[at] as Item
    if (open === 0 || depth <= open) open = sampleHeading.test(raw) || told.test(raw) ? depth : 0
    if (open > 0) for (let within = at; within < (headings[next + 1] ?? items.length); within++) found.add(within)
  }
  return found
}

/** Tells of an item of a list or a table whether the paragraph right above all of it shows one. Asked in order, it looks at each once. */
function listsBelow(items: readonly Item[]): (index: number) => boolean {
  let last = { at: -1, shows: false }
  return (index) => {
    let above = index - 1
    while (above > last.at && isListed(items[above])) above--
    const isSame = above >= 0 && above === last.at
    const { kind, raw = '' } = items[above] ?? {}
    last = { at: index, shows: isSame ? last.shows : kind === 'paragraph' && showsSample(raw) }
    return last.shows
  }
}

const isListed = (item: Item | undefined): boolean => item?.kind === 'list-item' || item?.kind === 'cell'

const showsSample = (raw: string): boolean =>
  (raw.length < 80 && /:\W*$/.test(raw) && sampleHeading.test(raw)) || showsOne.test(raw.slice(-300))
