import { codeSign, plainWords } from '../../ladder/plain.ts'
import { readRemark } from '../../ladder/remarks/remark.ts'
import { excerpt } from '../excerpt.ts'
import type { Rule } from '../rule.ts'
import { saysNote } from '../says-note.ts'
import { type SlotReading, slotsIn } from '../slots/slots.ts'
import type { Item } from '../text/item.ts'

const code = /(?<!`)(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g

/** Exports put a stroke before signs that Markdown would read; readers see the sign. */
const escaped = /\\([[\]+#])/g

// A document is looked through for these signs from end to end, so they are few and simple.
/** What a number, an amount, a year or a variable that nobody has put in is written with. */
const unknowns = '[XYZN](?![a-z])|[$£€@_&]|xx|x%|==|[xX] ?[–-] ?[yY] |## (?:[a-z]|PR)'
/** What a plain search finds much faster than an expression. */
const inWords = [
  '………',
  '-??',
  'CHANGE',
  'YOUR',
  '/yyyy',
  '.mm.yyyy',
  'yyyy-mm-dd',
  '?',
  '#your-',
  '#insert-',
  '-tbd',
  '-todo',
  // None of them begins with a letter or a space that each text has many of.
  '0,000',
  '0.000',
  'DD/MM',
  'MM/DD',
]
const hasInWords = (text: string): boolean => inWords.some((each) => text.includes(each))
const inParentheses =
  '\\((?:(?:insert|add|put|enter|company|team|role|product|(?:line )?manager|supervisor|person|employee|organi|department|client|candidate|committee|first)\\b|(?:names?|role|e-?mail|phone|contact|links?|dates?|url|titles?|location|time|number|description|place|address)\\))'
/** A bracket that is no link, or a link whose words or address nobody has put in. */
const inBrackets =
  '\\[(?![^\\]]*\\]\\()|\\[(?:insert|your|enter) |\\[(?:TODO|TBD|TBC|FIXME|ADD|INSERT|PUT|LINK)\\b|_here\\]|\\]\\((?:LINK|URL|ADDRESS|PATH) '
/** What a document with a slot has, and what a statement with one has. */
const inDocument = new RegExp(`${inBrackets}|[{<]|\\([^()]*/[^()]*/|${inParentheses}|${unknowns}`)
const inItem = new RegExp(`${inBrackets}|[{<]|^\\(|##|${inParentheses}|${unknowns}`)

/** Fields of notes that hold lists, where brackets are what a list has: `aliases: [Lead or expert]`. */
const listed = /^(?:alias(?:es)?|tags?|categories|keywords|authors?|topics|labels|related|parents?|children|cssclass(?:es)?)$/i

/** So many statements with a slot make a document a template. */
const manySlots = 3

/** A slot of a template that nobody has filled. */
export const fillIn: Rule = {
  severity: 'gap',
  title: 'A slot that was not filled in',
  why: 'Ladders often begin as a template. A slot that is left over tells readers that nobody has read the page.',
  remedy: 'Put the real words in the place of the slot, brackets and all.',
  fires: { 'guides/first.mdx': '---\ntitle: First\n---\n\nPut it into [insert tool] on Friday.\n' },
  quiet: {
    'guides/first.mdx':
      '---\ntitle: First\n---\n\nPut it into [the tracker](https://example.org), or into `[insert tool]` in the template.\n',
  },
  text: (document, { ladder }, say) => {
    const hasWords = hasInWords(document.text)
    if (!hasWords && !inDocument.test(document.text)) return
    const all = document.items.items
    const items = all.flatMap((item, index) =>
      inItem.test(item.raw) || (hasWords && hasInWords(item.raw)) ? [{ item, index }] : [],
    )
    const reading: SlotReading = {
      defined: definedIn(document.text),
      closed: new Set([...document.text.matchAll(/<\/([^\s<>]+)>/g)].map(([, name = '']) => name)),
      components: document.path.endsWith('.mdx'),
      template: false,
      isName: false,
    }
    // The reading of a ladder says of each `<` in MDX what to do.
    const told = ladder !== undefined && reading.components
    const slotsOf = ({ raw: source, kind, key }: Item, as: SlotReading) => {
      if (kind === 'field' && listed.test(key ?? '')) return []
      const raw = source.replace(code, (match) => codeSign.repeat(match.length)).replace(escaped, '$1')
      return slotsIn(raw, { ...as, isName: kind === 'heading' }).filter(
        (slot) => !isNote(slot, raw) && !isSaid(slot, raw) && !(told && /^\\?</.test(slot)),
      )
    }
    let found = items.map(({ item, index }) => ({ item, index, slots: slotsOf(item, reading) }))
    if (found.filter(({ slots }) => slots.length > 0).length >= manySlots) {
      found = items.map(({ item, index }) => ({ item, index, slots: slotsOf(item, { ...reading, template: true }) }))
    }
    const variables = variablesOf(found)
    const isForm = found.filter(isLineOfForm).length >= manyLines
    let lines: readonly string[] | undefined
    for (const { item, index, slots: every } of found) {
      const slots = every.filter((slot) => !variables.has(slot) && !(isForm && lineToWriteOn.test(slot)))
      if (slots.length === 0) continue
      const isWhole = isAll(slots[0] ?? '', item)
      if ((isWhole || slots.every(isMark)) && saysNote(item)) continue
      lines ??= document.text.split(/\r\n|\n|\r/)
      if (isWhole && (isAmongSayings(all, index) || isAmongQuotes(item, lines))) continue
      for (const { slot, ...place } of placesOf(slots, item, lines)) {
        const shown = excerpt(slot.startsWith('[') ? plainWords(slot) : slot)
        say({ file: document.path, ...place }, `A slot of a template stands here: \`${shown}\`. Put the real words in its place.`)
      }
    }
  },
}

/** So many lines to write on make a document a form, which somebody copies and fills in. */
const manyLines = 3
const lineToWriteOn = /^(?:\\?_)+$/

/** True for a label with a line behind it: "Name: ______". */
const isLineOfForm = ({ item, slots }: { item: Item; slots: readonly string[] }): boolean =>
  slots.length > 0 && slots.every((slot) => lineToWriteOn.test(slot)) && /^\W*[^:_]{2,60}:/.test(item.raw)

/** So many items of lists make a pattern of names. */
const manyNames = 3

/** Slots that stand for any of several things, in a pattern of names: "Junior [ROLE]", "[ROLE]", "Senior [ROLE]". */
function variablesOf(found: readonly { item: Item; slots: readonly string[] }[]): ReadonlySet<string> {
  const uses = new Map<string, Set<string>>()
  for (const { item, slots } of found) {
    const [slot = '', ...others] = slots
    const around = item.raw.replace(slot, '').trim()
    if (item.kind !== 'list-item' || slot === '' || others.length > 0 || !/^(?:\p{L}+ ?){0,2}$/u.test(around)) continue
    uses.set(slot, (uses.get(slot) ?? new Set()).add(around))
  }
  return new Set([...uses].flatMap(([slot, names]) => (names.size >= manyNames ? [slot] : [])))
}

/** What somebody says, in quotes. */
const sayings = /["“][^"“”]{1,400}["”]|(?<![\p{L}\p{N}])['‘][^'‘’]{1,400}['’](?![\p{L}\p{N}])/gu

/** No paragraph with a quote is longer; each of its slots costs a look at all of it. */
const longest = 4000

/** True for a slot in what somebody is quoted to say, with some words around it: whoever says it fills it. */
const isSaid = (slot: string, raw: string): boolean =>
  raw.length <= longest &&
  !/["“”]/.test(slot) &&
  /["“”'‘]/.test(raw) &&
  (isNamed(slot, raw) ||
    !raw.replace(sayings, (saying) => (saying.replace(slot, '').split(/\s+/).length > 3 ? '' : saying)).includes(slot))

/** True for a slot in quotes of its own that a sentence speaks of, beside others or behind many words. */
function isNamed(slot: string, raw: string): boolean {
  const before = raw.slice(0, raw.indexOf(slot))
  const quoted = /["“]$/.test(before) && /^%?["”]/.test(raw.slice(before.length + slot.length))
  return quoted && ((raw.match(sayings)?.length ?? 0) > 1 || /(?:\S+\s+){8}\S$/.test(before))
}

/** True for a slot that is all that an item says. */
const isAll = (slot: string, { raw }: Item): boolean =>
  plainWords(raw).replace(/^\W+|\W+$/g, '') === plainWords(slot).replace(/^\W+|\W+$/g, '')

/** True for a bracket before or after what somebody says, as an item of the same list: it says what is done meanwhile, as in a play. */
function isAmongSayings(items: readonly Item[], index: number): boolean {
  return (
    items[index]?.kind === 'list-item' &&
    [items[index - 1], items[index + 1]].some((each) => each?.kind === 'list-item' && /^["“][^"“”]+["”]\W*$/.test(each.raw))
  )
}

/** The same for a paragraph with a quote right before or after it. */
function isAmongQuotes({ kind, line }: Item, lines: readonly string[]): boolean {
  const isQuote = (at: number, step: number): boolean => {
    const near = lines[at]?.trim() === '' ? lines[at + step] : lines[at]
    return near !== undefined && /^\s*>/.test(near)
  }
  return kind === 'paragraph' && !/^\s*>/.test(lines[line - 1] ?? '') && (isQuote(line - 2, -1) || isQuote(line, 1))
}

/** True for `[Need more examples here]`, which is found as a note unless more words stand behind it. */
const isNote = (slot: string, raw: string): boolean =>
  slot.startsWith('[') &&
  /\bexamples?\b/i.test(slot) &&
  !/\p{L}/u.test(raw.slice(raw.lastIndexOf(slot) + slot.length)) &&
  readRemark(plainWords(slot))?.kind === 'wanted'

/** True for `[TBD]` and its like, which the rule on notes finds in most places. */
const isMark = (slot: string): boolean => /^\[(?:TODO|TB[CD]|to be |placeholder)/.test(slot)

/** In so many lines below its first the slots of a statement are looked for. */
const mostLines = 60

/** The first slot of each line that has one: a reader goes through a template line by line. */
function placesOf(slots: readonly string[], { line, column }: Item, lines: readonly string[]) {
  const end = Math.min(lines.length, line + mostLines)
  const places: { slot: string; line: number; column: number }[] = []
  let at = line - 1
  let from = column - 1
  for (const slot of slots) {
    let next = at
    let found = indexOfSlot(lines[next] ?? '', slot, from)
    while (found < 0 && ++next < end) found = indexOfSlot(lines[next] ?? '', slot, 0)
    if (found < 0) continue
    at = next
    from = found + slot.length
    if (places.at(-1)?.line === at + 1) continue
    places.push({ slot, line: at + 1, column: found + 1 })
  }
  return places.length > 0 ? places : [{ slot: slots[0] ?? '', line, column }]
}

/** Where a slot stands in a line, with strokes before its signs or without. */
function indexOfSlot(line: string, slot: string, from: number): number {
  const found = line.indexOf(slot, from)
  if (found >= 0 || !line.includes('\\')) return found
  // Some tools put none before the last sign.
  return line.indexOf(slot.slice(0, -1).replace(/[[\]]/g, '\\$&'), from)
}

/** The labels of link definitions, in lower case. */
const definedIn = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(/^ {0,3}(?:> ?)*\[([^\]\n]+)\]:/gm)].map(([, label = '']) => label.toLowerCase()))
