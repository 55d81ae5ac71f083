import { FormSearch } from '../../ladder/remarks/form-search.ts'
import { anglesIn } from './angles.ts'
import { braces } from './braces.ts'
import { anyBracket, brackets, labelled, noSlot, whole } from './brackets.ts'
import { unknowns } from './unknowns.ts'

// The ways in which templates mark what somebody has to fill in. A sign alone is no slot: brackets are links, references and check
// boxes, braces are types and macros, angle brackets are markup. So each form says what has to stand inside, or around.

const sure: readonly RegExp[] = [...braces, ...brackets, ...unknowns]
let search: FormSearch | undefined

/** The sure ones that a text may have. */
function sureOnes(text: string): RegExp[] {
  search ??= new FormSearch('slots', [sure])
  return [...(search.rest[0] ?? []), ...(search.found(text)[0] ?? [])].map((number) => sure[number] as RegExp)
}

/** How a document is read for slots. */
export interface SlotReading {
  /** Labels of its link definitions, in lower case: brackets with these are links. */
  defined: ReadonlySet<string>
  /** True where markup in angle brackets may be a component of the document's own. */
  components: boolean
  /** Names of elements that the document closes: these are markup, whatever they are called. */
  closed: ReadonlySet<string>
  /** True for a document that has several sure slots: then it is a template, and its other brackets are slots too. */
  template: boolean
  /** True for the source of a heading: brackets around all of it may belong to its name. */
  isName: boolean
}

/** How a story of a user goes: As a [role], I want [goal]. It is taught, and not filled in. */
const story = /^\W*as an? [[<{][^\]>}]{2,40}[\]>}],?(?:\s+\W*I (?:want|need|can|would like)\b|\s*$)/i

/** The slots in the source of one statement, in order, as they are written. Code in it counts as one sign a letter. */
export function slotsIn(text: string, { defined, components, closed, template, isName }: SlotReading): string[] {
  if (story.test(text)) return []
  const found = new Map<number, string>()
  const take = (expression: RegExp, from: string) => {
    for (const match of from.matchAll(expression)) if (isSlot(match[0], defined)) found.set(match.index, match[0])
  }
  for (const form of sureOnes(text)) take(form, text)
  const bare = text.replace(/[*_"“”]/g, ' ')
  if ((!isName && whole.test(bare.trim())) || labelled.test(bare.trim()) || template) take(anyBracket, text)
  for (const { at, slot } of anglesIn(text, components, closed)) found.set(at, slot)
  // A question with a variable is asked of many: "Why [role x]?"
  if (/\?\W*$/.test(text)) for (const [at, slot] of found) if (/^\[\p{L}+ [xyz]\]$/iu.test(slot)) found.delete(at)
  return [...found].sort(([one], [other]) => one - other).map(([, slotText]) => slotText)
}

function isSlot(text: string, defined: ReadonlySet<string>): boolean {
  const inside = /^\[(.*)\]$/s.exec(text)?.[1]?.trim()
  return inside === undefined || !(noSlot.test(inside) || defined.has(inside.toLowerCase()))
}
