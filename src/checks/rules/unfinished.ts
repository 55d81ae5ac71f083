import { plainWords } from '../../ladder/plain.ts'
import { excerpt } from '../excerpt.ts'
import type { Rule, TextDocument } from '../rule.ts'
import { saysNote } from '../says-note.ts'
import type { Item } from '../text/item.ts'

/** Dots behind a word that asks for another one. */
const openEnd =
  /\b(?:for|to|of|with|by|and|or|the|an?|in|on|at|from|that|as|is|are|includ(?:e|es|ing)|through|into|about)\s?(?:…|\.{3,})[\s*_.)]*$/i

/** The same without dots. German sentences end with "an". */
const openWords = new Set(['and', 'or', 'the', 'including', 'because', 'their', 'our', 'its'])
const openTurns = [
  ' in order to',
  ' such as',
  ' provided that',
  ' so that',
  ' and also',
  ' be able to',
  ' as well as',
  ' rather than',
  ' unless',
  ' are expected to',
  ' is expected to',
  ' steps see',
  ' details see',
  ' when (',
]
const endsOfTurns = new Set(openTurns.map((turn) => turn.slice(turn.lastIndexOf(' ') + 1)))
/** The codes of the letters that these end with. */
const lastLetters = new Set([...openWords, ...endsOfTurns].map((word) => word.charCodeAt(word.length - 1)))

/** What a template says of the words that are to stand in its place. */
const instruction =
  /^(?:describe|list|explain|include|outline|summari[sz]e|write|provide|insert|add|specify|mention|state|define|detail|overview of|(?:(?:short|brief|one|a|two) )*(?:paragraph|sentence|summary|description|bio)s? (?:of|about|on|bio|that|with))\b/i
const italic = /^(?:([*_])(?![*_\s])[^*_]+\1\s*)+$/

/** Words that were only begun, or that only say what somebody should write. */
export const unfinished: Rule = {
  severity: 'gap',
  title: 'Words that were only begun',
  why: 'A sentence without its end, or a line that says what somebody should write, looks like text in an overview and tells a reader nothing.',
  remedy: 'Write the rest, or what the line asks for in its place. If nothing is to come, remove it.',
  fires: {
    'guides/first.mdx':
      '---\ntitle: First\n---\n\n## Lead\n\nA lead is responsible for…\n\n## Guest\n\n_Describe what guests may read._\n',
  },
  quiet: {
    'guides/first.mdx':
      '---\ntitle: First\n---\n\n## Lead\n\nA lead is responsible for…\n\n- the plan\n\n## Guest\n\n_Describes what guests may read._\n',
  },
  text: (document, _, say) => {
    for (const { item, only } of unfinishedIn(document)) {
      // What says of itself that it is missing is a note, and found as one.
      if (saysNote(item)) continue
      const { raw, line, column } = item
      const shown = excerpt(plainWords(raw).replace(/[.\s]+$/, ''))
      const message =
        only === 'begun'
          ? `The words break off here: \`${shown}\`. Write the rest.`
          : `This only says what should stand here: \`${shown}\`. Write that in its place.`
      say({ file: document.path, line, column }, message)
    }
  },
}

/** An item whose words are only begun, or only told what they should be. */
interface Unfinished {
  item: Item
  only: 'begun' | 'told'
}

/**
 * The items whose words are yet to be written: they break off where nothing goes on ("A lead is responsible for…" above the
 * next heading), or stand alone below a heading in italics and say what should be there, as templates do.
 */
function unfinishedIn({ items: { items, rows, solid } }: TextDocument): Unfinished[] {
  const found: Unfinished[] = []
  let filled: Set<number> | undefined
  let heads: Set<number> | undefined
  let heading: Item | undefined
  // Pairs of an index and an item would be made for every item of every document.
  for (let index = 0; index < items.length; index++) {
    const item = items[index] as Item
    if (item.kind === 'heading') heading = item
    else if (isInstruction(item, items[index - 1], items[index + 1])) found.push({ item, only: 'told' })
    else if (mayEndOpen(item) && endsOpen(item, items[index + 1], heading)) {
      filled ??= new Set(solid)
      heads ??= new Set(rows.filter(({ header }) => header).map(({ line }) => line))
      // A picture or code right behind it goes on, and what stands below the head of a table does.
      const goesOn = filled.has(item.line + 1) || filled.has(item.line + 2) || heads.has(item.line)
      if (!goesOn) found.push({ item, only: 'begun' })
    }
  }
  // Where a template was left as it is, its other lines were left as well, whatever stands around them.
  return found.some(({ only }) => only === 'told')
    ? [...found.filter(({ only }) => only === 'begun'), ...items.filter(tells).map((item) => ({ item, only: 'told' as const }))]
    : found
}

// This is asked of every item, and nearly none does.
const mayEndOpen = ({ raw }: Item): boolean => raw.includes('…') || raw.includes('...') || lacksWord(raw)

function lacksWord(raw: string): boolean {
  if (!lastLetters.has(raw.charCodeAt(raw.length - 1))) return false
  const last = raw.slice(raw.lastIndexOf(' ') + 1)
  return openWords.has(last) || (endsOfTurns.has(last) && openTurns.some((turn) => raw.endsWith(turn)))
}

function endsOpen({ kind, raw, indent = 0 }: Item, next: Item | undefined, heading: Item | undefined): boolean {
  // A row of a table may be read across its cells.
  if (kind === 'cell') return openEnd.test(raw)
  if (!raw.includes(' ') || (!lacksWord(raw) && !openEnd.test(raw))) return false
  // Lists of conditions have their "and" before the last one.
  if (kind === 'list-item' && / (?:and|or)$/.test(raw) && next?.kind === 'list-item') return false
  if (kind === 'list-item') return next?.kind !== 'paragraph' && (next?.indent ?? 0) <= indent
  // Above the parts of its own section it leads to them.
  return kind === 'paragraph' && (!next || (next.kind === 'heading' && (next.depth ?? 1) <= (heading?.depth ?? 0)))
}

const isInstruction = (item: Item, before: Item | undefined, next: Item | undefined): boolean =>
  before?.kind === 'heading' && (!next || next.kind === 'heading') && tells(item)

const tells = ({ kind, raw }: Item): boolean =>
  kind === 'paragraph' && (raw.startsWith('_') || raw.startsWith('*')) && italic.test(raw) && instruction.test(plainWords(raw))
