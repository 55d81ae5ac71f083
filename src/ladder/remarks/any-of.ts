import { FormSearch } from './form-search.ts'
import type { Form } from './forms.ts'
import { remembered } from './remembered.ts'

/** Says of a text whether it has one of some forms. */
export type HasForm = (text: string) => boolean

/**
 * A look for all forms at once. Most need words that few texts have, which are looked for together: only the forms whose words are there
 * are tried. What is learnt of them is kept under `name`.
 */
export const anyOf = (name: string, forms: readonly Form[]): HasForm => anyOfEach(name, { all: forms }).all

/** The same for several lists of forms, each with a look of its own: what is found in a text holds for all of them, and for its parts. */
export function anyOfEach<Name extends string>(
  name: string,
  lists: Readonly<Record<Name, readonly Form[]>>,
): Readonly<Record<Name, HasForm>> {
  // Made for the first text: many a run has none that may be a note.
  let search: FormSearch | undefined
  const names = Object.keys(lists) as Name[]
  const looks = names.map((list, index): [Name, HasForm] => {
    let look: Look | undefined
    return [
      list,
      remembered((text) => {
        search ??= new FormSearch(
          name,
          names.map((each) => lists[each].map(([, form]) => form)),
        )
        look ??= new Look(lists[list], search, index)
        return look.fits(text)
      }),
    ]
  })
  return Object.fromEntries(looks) as Record<Name, HasForm>
}

/** What may fit texts that begin alike. */
interface Opening {
  /** For each form 1 where it may. */
  mayFit: Uint8Array
  /** The numbers of those that need no words. */
  begun: readonly number[]
}

/** Texts begin in no more ways than this, unless somebody makes them up. */
const mostOpenings = 5000

class Look {
  private readonly forms: readonly Form[]
  private readonly search: FormSearch
  private readonly list: number
  /** The numbers of those that need no words, but a beginning. */
  private readonly begun: readonly number[]
  /** Those that need neither, as one for each sort of them. */
  private readonly others: readonly Expression[]
  private readonly expressions: (Expression | undefined)[] = []
  /** For each form 1 where any text may fit it, whatever it begins with. */
  private readonly anyBeginning: Uint8Array
  /** The numbers of the forms that need a beginning, by each that they can have. */
  private readonly byBeginning = new Map<string, number[]>()
  private readonly openings = new Map<string, Opening>()
  private text = ''
  private small = ''

  constructor(forms: readonly Form[], search: FormSearch, list: number) {
    this.forms = forms
    this.search = search
    this.list = list
    const rest = search.rest[list] ?? []
    const begins = search.begins[list] ?? []
    this.anyBeginning = Uint8Array.from(begins, (each) => (each === undefined ? 1 : 0))
    for (const [index, each] of begins.entries())
      for (const begin of each ?? []) this.byBeginning.set(begin, [...(this.byBeginning.get(begin) ?? []), index])
    this.begun = rest.filter((index) => search.begins[list]?.[index])
    const bySort = Map.groupBy(
      rest.filter((index) => !search.begins[list]?.[index]).map((index) => forms[index] as Form),
      ([, { flags }]) => flags,
    )
    this.others = [...bySort].map(([flags, alike]) =>
      expressionOf(alike.map(([, { source }]) => `(?:${source})`).join('|'), flags),
    )
  }

  fits(text: string): boolean {
    this.text = text
    this.small = text.toLowerCase()
    const { mayFit, begun } = this.opening(this.small.slice(0, 3))
    for (const index of begun) if (this.has(this.expressionAt(index))) return true
    for (const index of this.search.found(text)[this.list] as readonly number[])
      if (mayFit[index] === 1 && this.has(this.expressionAt(index))) return true
    return this.others.some((each) => this.has(each))
  }

  /** What may fit a text with these first letters. */
  private opening(letters: string): Opening {
    const known = this.openings.get(letters)
    if (known) return known
    const mayFit = this.anyBeginning.slice()
    for (const start of new Set([letters.slice(0, 1), letters.slice(0, 2), letters]))
      for (const index of this.byBeginning.get(start) ?? []) mayFit[index] = 1
    const opening = { mayFit, begun: this.begun.filter((index) => mayFit[index] === 1) }
    if (this.openings.size < mostOpenings) this.openings.set(letters, opening)
    return opening
  }

  private expressionAt(index: number): Expression {
    const known = this.expressions[index]
    if (known) return known
    const [, { source, flags }] = this.forms[index] as Form
    const expression = expressionOf(source, flags)
    this.expressions[index] = expression
    return expression
  }

  private has({ anyCase, expression }: Expression): boolean {
    return expression.test(anyCase ? this.small : this.text)
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
