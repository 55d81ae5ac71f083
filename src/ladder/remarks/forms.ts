import { neededWords } from './needed-words.ts'
import { StringMatcher } from './string-matcher.ts'

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
 * are tried.
 */
export function anyOf(forms: readonly Form[]): (text: string) => boolean {
  // Made for the first text: many a run has none that may be a note.
  let look: Look | undefined
  return (text) => {
    look ??= new Look(forms)
    return look.fits(text)
  }
}

class Look {
  private readonly forms: readonly Form[]
  private readonly matcher: StringMatcher
  /** Those that need no words, as one for each sort of them. */
  private readonly others: readonly Expression[]
  private readonly expressions: (Expression | undefined)[] = []
  private text = ''
  private small: string | undefined
  /** For each form the text for which it was last tried, by its number. */
  private readonly tried: Uint32Array
  private texts = 0

  constructor(forms: readonly Form[]) {
    this.forms = forms
    this.tried = new Uint32Array(forms.length)
    const needed = forms.map(([, { source }]) => neededWords(source))
    this.matcher = new StringMatcher(needed.map((words) => words ?? []))
    const bySort = Map.groupBy(
      forms.filter((_, index) => needed[index] === undefined),
      ([, { flags }]) => flags,
    )
    this.others = [...bySort].map(([flags, alike]) =>
      expressionOf(alike.map(([, { source }]) => `(?:${source})`).join('|'), flags),
    )
  }

  fits(text: string): boolean {
    this.text = text
    this.small = undefined
    this.texts++
    return this.others.some((each) => this.has(each)) || this.matcher.some(text, this.tries)
  }

  private readonly tries = (index: number): boolean => {
    if (this.tried[index] === this.texts) return false
    this.tried[index] = this.texts
    const [, { source, flags }] = this.forms[index] ?? never
    this.expressions[index] ??= expressionOf(source, flags)
    return this.has(this.expressions[index])
  }

  private has({ anyCase, expression }: Expression): boolean {
    if (!anyCase) return expression.test(this.text)
    this.small ??= this.text.toLowerCase()
    return expression.test(this.small)
  }
}

const never: Form = ['', /(?!)/]

/**
 * The expression of a form. One for small and capital letters alike is made for small ones, and looks at the text in small letters: made
 * for both it takes the engine many times as long.
 */
interface Expression {
  anyCase: boolean
  expression: RegExp
}

function expressionOf(source: string, flags: string): Expression {
  const anyCase = flags.includes('i')
  return { anyCase, expression: new RegExp(anyCase ? inSmall(source) : source, flags.replace('i', '')) }
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
