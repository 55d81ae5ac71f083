import type { TextDocument } from './rule.ts'
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

/** Words before a quote, which say what it shows. */
const leadIn = /(?:[\p{L}\d'-]+[^\p{L}\d]+){2,}[\p{L}\d)"*_`'-]+:[*_]*\s*$/u
/** Words before a quote that say how things are with the page. */
const ofPage =
  /^\W*(?:(?:an? |please )?note|nb|ps|update)\b|\b(?:to-?do|status|drafts?|missing|warning|disclaimer|(?:this|the) (?:page|document|section|ladder|level))\b/i
/** A line that begins with whoever says it. */
const speaker = /^[\s>]*(?:\*\*|__)?(\p{Lu}[\p{L} .()]{0,24}?)(?:\*\*|__)?:(?:\*\*|__)?\s+\S/u

/** A mark that is a hole wherever it stands. */
const strongMark = /^\W*(?:(?:to-?do|tb[acd]|wip|fixme|lorem|xxx)\b|\?\?|(?:more )?(?:to come|coming soon)\b)/i

/**
 * Tells of an item whether it is shown to readers as an example of what people write and say, so that what is missing there is missing in
 * the example: below a heading that says so, in a list or a table below such a line, in a quote that a line with a colon introduces, and in
 * one that is a conversation.
 */
export function samplesIn({ text, items: { items } }: TextDocument): (item: Item) => boolean {
  let lines: ReadonlySet<number> | undefined
  return ({ raw, line, kind }) => {
    if (kind === 'comment' || kind === 'heading' || strongMark.test(raw)) return false
    lines ??= new Set([...linesOfSections(items), ...linesOfQuotes(text.split(/\r\n|\n|\r/)), ...linesOfTalk(items)])
    return lines.has(line)
  }
}

/** The lines, from 1, of the items below headings of samples. */
function linesOfSections(items: readonly Item[]): number[] {
  let depth = 0
  let isListed = false
  return items.flatMap(({ kind, raw, line, depth: own = 1 }) => {
    if (kind !== 'heading') {
      // A line that ends with a colon stands above a list or a table.
      if (kind === 'list-item' || kind === 'cell') return depth > 0 || isListed ? [line] : []
      isListed =
        kind === 'paragraph' &&
        ((raw.length < 80 && /:\W*$/.test(raw) && sampleHeading.test(raw)) || showsOne.test(raw.slice(-300)))
      return depth > 0 ? [line] : []
    }
    isListed = false
    if (depth === 0 || own <= depth) depth = sampleHeading.test(raw) || told.test(raw) ? own : 0
    return []
  })
}

/** The lines, from 1, of the quotes that show something. */
function linesOfQuotes(lines: readonly string[]): number[] {
  const found: number[] = []
  for (let begin = 0; begin < lines.length; begin++) {
    if (!isQuoted(lines[begin])) continue
    let end = begin
    while (isQuoted(lines[end])) end++
    let above = begin - 1
    while (lines[above]?.trim() === '') above--
    const before = lines[above] ?? ''
    if ((leadIn.test(before.slice(-200)) && !ofPage.test(before)) || isConversation(lines.slice(begin, end)))
      for (let line = begin; line < end; line++) found.push(line + 1)
    begin = end
  }
  return found
}

const isQuoted = (line: string | undefined): boolean => line !== undefined && /^\s{0,12}>/.test(line)

/** True for lines of which several begin with whoever speaks, and somebody speaks again. */
function isConversation(lines: readonly string[]): boolean {
  const speakers = lines.flatMap((line) => speaker.exec(line)?.[1] ?? [])
  const names = new Set(speakers)
  return names.size > 1 && names.size < speakers.length
}

/** A paragraph that begins with the name of whoever says it, in bold. */
const said = /^(?:\*\*|__)(\p{Lu}\p{L}{1,15})(?::(?:\*\*|__)|(?:\*\*|__):)\s+\S/u
/** Words in bold that are no name. */
const noName =
  /^(?:scope|examples?|impact|skills?|expectations?|notes?|level|summary|description|goals?|behaviou?rs?|status|owner|title|role|what|why|how|when|who|where|delivery|technical|people|strategy|requirements?|tip|warning|todo|question|answer)$/i

/** The lines, from 1, of paragraphs in which two or three people answer each other. */
function linesOfTalk(items: readonly Item[]): number[] {
  const found: number[] = []
  for (let begin = 0; begin < items.length; begin++) {
    const talk: { line: number; name: string }[] = []
    for (let at = begin; at < items.length; at++) {
      const item = items[at]
      const name = item?.kind === 'paragraph' ? said.exec(item.raw)?.[1] : undefined
      if (!item || name === undefined || noName.test(name) || name === talk.at(-1)?.name) break
      talk.push({ line: item.line, name })
    }
    if (talk.length > 3 && new Set(talk.map(({ name }) => name)).size < talk.length / 1.5)
      for (const { line } of talk) found.push(line)
    begin += talk.length
  }
  return found
}
