import { codeSign, plainWords } from '../../ladder/plain.ts'
import { readRemark } from '../../ladder/remarks/remark.ts'
import { excerpt } from '../excerpt.ts'
import type { Rule, TextDocument } from '../rule.ts'
import { type SlotReading, slotsIn } from '../slots.ts'

const code = /(?<!`)(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g

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
    if (!/\[(?![^\]]*\]\()|[{<]|___|\\_\\_|\([^()]*\/[^()]*\/|[XYZN]{2}\s?%/.test(document.text)) return
    const items = document.items.items.filter(({ raw }) => /[[{<]|__|\\_|^\(|[XYZN]{2}\s?%/.test(raw))
    const reading: SlotReading = {
      defined: definedIn(document.text),
      closed: new Set([...document.text.matchAll(/<\/([^\s<>]+)>/g)].map(([, name = '']) => name)),
      components: document.path.endsWith('.mdx'),
      template: false,
    }
    // The reading of a ladder says of each `<` in MDX what to do.
    const told = ladder !== undefined && reading.components
    const slotsOf = (raw: string, as: SlotReading) =>
      slotsIn(
        raw.replace(code, (match) => codeSign.repeat(match.length)),
        as,
      ).filter((slot) => !isNote(slot) && !isSaid(slot, raw) && !(told && slot.startsWith('<')))
    let found = items.map((item) => ({ item, slots: slotsOf(item.raw, reading) }))
    if (found.filter(({ slots }) => slots.length > 0).length >= manySlots) {
      found = items.map((item) => ({ item, slots: slotsOf(item.raw, { ...reading, template: true }) }))
    }
    for (const { item, slots } of found) {
      if (slots.length === 0) continue
      for (const { slot, ...place } of placesOf(slots, item, document)) {
        const shown = excerpt(slot.startsWith('[') ? plainWords(slot) : slot)
        say({ file: document.path, ...place }, `A slot of a template stands here: \`${shown}\`. Put the real words in its place.`)
      }
    }
  },
}

/** No paragraph with a quote is longer; each of its slots costs a look at all of it. */
const longest = 4000

/** True for a slot in what somebody is quoted to say, with some words around it: whoever says it fills it. */
const isSaid = (slot: string, raw: string): boolean =>
  raw.length <= longest &&
  /["“”]/.test(raw) &&
  raw
    .replace(/["“][^"“”]{1,400}["”]/g, (saying) => (saying.replace(slot, '').split(/\s+/).length > 3 ? '' : saying))
    .includes(slot) === false

/** True for `[Need more examples here]`, which is found as a note. */
const isNote = (slot: string): boolean =>
  slot.startsWith('[') && /\bexamples?\b/i.test(slot) && readRemark(plainWords(slot))?.kind === 'wanted'

/** The first slot of each line that has one: a reader goes through a template line by line. */
function placesOf(slots: readonly string[], { line, column }: { line: number; column: number }, { text }: TextDocument) {
  const lines = text.split(/\r\n|\n|\r/, line + 60)
  const places: { slot: string; line: number; column: number }[] = []
  let at = line - 1
  let from = column - 1
  for (const slot of slots) {
    let next = at
    let found = lines[next]?.indexOf(slot, from) ?? -1
    while (found < 0 && ++next < lines.length) found = lines[next]?.indexOf(slot) ?? -1
    if (found < 0) continue
    at = next
    from = found + slot.length
    if (places.at(-1)?.line === at + 1) continue
    places.push({ slot, line: at + 1, column: found + 1 })
  }
  return places.length > 0 ? places : [{ slot: slots[0] ?? '', line, column }]
}

/** The labels of link definitions, in lower case. */
const definedIn = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(/^ {0,3}(?:> ?)*\[([^\]\n]+)\]:/gm)].map(([, label = '']) => label.toLowerCase()))
