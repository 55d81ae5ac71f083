import { kept } from '../kept.ts'
import type { Form } from './forms.ts'
import { neededWords } from './needed-words.ts'
import { remembered } from './remembered.ts'
import { StringMatcher } from './string-matcher.ts'
import { learnStrings, type StringTable } from './string-table.ts'

/**
 * A look for all forms at once. Most need words that few texts have, which are looked for together: only the forms whose words are there
 * are tried. What is learnt of them is kept under `name`.
 */
export function anyOf(name: string, forms: readonly Form[]): (text: string) => boolean {
  // Made for the first text: many a run has none that may be a note.
  let look: Look | undefined
  return remembered((text) => {
    look ??= new Look(name, forms)
    return look.fits(text)
  })
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

  constructor(name: string, forms: readonly Form[]) {
    this.forms = forms
    this.tried = new Uint32Array(forms.length)
    const { table, rest } = kept(name, () => learn(forms))
    this.matcher = new StringMatcher(table)
    const bySort = Map.groupBy(
      rest.map((index) => forms[index] as Form),
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
    const [, { source, flags }] = this.forms[index] as Form
    this.expressions[index] ??= expressionOf(source, flags)
    return this.has(this.expressions[index])
  }

  private has({ anyCase, expression }: Expression): boolean {
    if (!anyCase) return expression.test(this.text)
    this.small ??= this.text.toLowerCase()
    return expression.test(this.small)
  }
}

/** The words that forms need by the numbers of the forms, and the numbers of those that need none. */
function learn(forms: readonly Form[]): { table: StringTable; rest: readonly number[] } {
  const needed = forms.map(([, { source }]) => neededWords(source))
  return {
    table: learnStrings(needed.map((words) => words ?? [])),
    rest: needed.flatMap((words, index) => (words ? [] : [index])),
  }
}

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
