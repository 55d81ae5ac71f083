import { Finder } from './finder.ts'
import { neededWords } from './needed-words.ts'

// Turns of phrase in which people write that something is missing, where letters, signs or single words matter; what can be said in many
// words has a shape instead (`shapes.ts`). A list of keywords is wrong four times in ten, because ladders speak of examples, progress and
// to-do lists all the time; a statement that is nothing but a note is wrong nearly never.

/** A statement, and the form that finds it and its like. */
export type Form = readonly [example: string, form: RegExp]

/**
 * What may stand before the verb of a sentence about the document: no verb of an expectation, which ends in s, and no clause in which
 * somebody of the ladder deals with what is open.
 */
export const ofSubject =
  "(?![a-z]+s (?!(?:are|have|were|will|must|should|still|need|to|not|haven'?t|aren'?t|outstanding|on|for|of) ))(?:(?!\\b(?:who|what|whether|whose|which|that|when|while|if|where|how|because|until)\\b)[^.?!])*?(?<!\\w)"

/**
 * A look for all forms at once. Most need words that few texts have, which are looked for together: only the forms whose words are there
 * are tried. Forms for small and capital letters alike are made for small ones, and look at the text in small letters: made for both they
 * take the engine many times as long.
 */
export function anyOf(forms: readonly Form[]): (text: string) => boolean {
  let look: ((text: string) => boolean) | undefined
  return (text) => {
    look ??= lookFor(forms)
    return look(text)
  }
}

function lookFor(forms: readonly Form[]): (text: string) => boolean {
  const needed = forms.map(([, { source }]) => neededWords(source))
  const finder = new Finder(needed.map((words) => words ?? []))
  const always = [...needed.keys()].filter((index) => needed[index] === undefined)
  const expressions: RegExp[] = []
  return (text) => {
    const lower = text.toLowerCase()
    const tried = new Set<number>()
    const fits = (index: number): boolean => {
      if (tried.has(index)) return false
      tried.add(index)
      const form = forms[index]?.[1] ?? /^/
      const anyCase = form.flags.includes('i')
      expressions[index] ??= anyCase ? new RegExp(inSmall(form.source), form.flags.replace('i', '')) : form
      return expressions[index].test(anyCase ? lower : text)
    }
    return always.some(fits) || finder.some(lower, fits)
  }
}

/** The source of an expression with its letters small, but for those that name a class of letters: `\\W`, `\\p{L}`. */
const inSmall = (source: string): string =>
  source.replace(/\\p\{[^}]*\}|\\.|[A-Z]/g, (part) => (part.startsWith('\\') ? part : part.toLowerCase()))

/** What people say before they ask. */
export const politely = `(?:(?:we|i|you|they|it|this|still|also|please|maybe|perhaps|currently|do|does|really|should|could|would|to|use|love|like|need to|needs to|must|have to|todo:?|note:?|help(?: wanted)?:?|-|nb:?) )*`

/** What follows a mark that is spoken of: "TODO comments", "TBD values", "a TODO is". */
export const namesMark =
  '(?: (?:comments?|lists?|items?|apps?|tags?|markers?|notes?|tickets?|entries|values?|is|are|was|or|and)\\b)'

/** People in the ladder need examples before they can begin; the document lacks none. */
export const neededToBegin = /^(?:we|you|they) (?:will )?need [^.?]{0,80} before [^.?]{1,60} can\b/i

/** Forms that say that a hole is meant. */
export const intendedForm =
  /^(?:no (?:more |further )?examples? (?:is |are )?(?:needed|required|necessary)\b|(?:this (?:page|section|cell|row) )?(?:is )?(?:intentionally|deliberately) (?:left )?(?:blank|empty)\b|(?:expectations?|requirements?|levels?)\b[^.]{0,60}\b(?:do|does) not (?:go|extend|continue) beyond\b)/i

/** Words that begin a sentence like a name before "to confirm", and are none. */
export const noNames =
  'Able|Ability|Access|Asked|Authority|Begins|Capacity|Confidence|Courage|Curiosity|Desire|Eager|Expected|First|Free|Freedom|Here|How|Keen|Knowledge|Need|Needs|Patience|Permission|Power|Ready|Remember|Responsible|Right|Skill|Skills|Starts|Tendency|Time|Trusted|Try|Used|Want|Wants|Way|Ways|What|When|Where|Who|Willing|Willingness'
