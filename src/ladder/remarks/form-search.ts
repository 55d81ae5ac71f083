import { kept } from '../kept.ts'
import { neededBeginnings, neededWords } from './needed-words.ts'
import { StringMatcher } from './string-matcher.ts'
import { learnStrings, type StringTable } from './string-table.ts'

/**
 * Finds out which expressions a text may fit, by the words that they need, for several lists of them at once. What is learnt of them is kept
 * under `name`.
 */
export class FormSearch {
  /** For each list the numbers of those that need no words: any text may fit them. */
  readonly rest: readonly (readonly number[])[]
  /** For each list, by number, the small letters with one of which a text begins that fits; undefined where these are not known. */
  readonly begins: readonly (readonly (readonly string[] | undefined)[])[]
  private readonly matcher: StringMatcher
  /** The list of each expression, and its number there. */
  private readonly places: readonly Place[]
  private known: { text: string; found: Numbers } | undefined

  constructor(name: string, lists: readonly (readonly RegExp[])[]) {
    const { table, rest, begins } = kept(name, () => learn(lists))
    this.matcher = new StringMatcher(table)
    this.rest = rest
    this.begins = begins
    this.places = lists.flatMap((forms, list) => forms.map((_, number) => ({ list, number })))
  }

  /** For each list the numbers of those whose words the text has, each at least once. A part of a text has none that the whole has not. */
  found(text: string): Numbers {
    if (this.known?.text.includes(text)) return this.known.found
    const found = this.rest.map((): number[] => [])
    this.matcher.some(text, (each) => {
      const { list, number } = this.places[each] as Place
      const numbers = found[list] as number[]
      if (!numbers.includes(number)) numbers.push(number)
      return false
    })
    // What is asked of next may be another part of the same text.
    if (text.length * 2 > (this.known?.text.length ?? 0)) this.known = { text, found }
    return found
  }
}

/** For each list numbers of its expressions. */
type Numbers = readonly (readonly number[])[]

interface Place {
  list: number
  number: number
}

/** What is kept between runs. */
interface Learnt extends Pick<FormSearch, 'rest' | 'begins'> {
  /** The words that the expressions of all lists need. */
  table: StringTable
}

function learn(lists: readonly (readonly RegExp[])[]): Learnt {
  const needed = lists.map((forms) => forms.map(({ source }) => neededWords(source)))
  return {
    table: learnStrings(needed.flat().map((words) => words ?? [])),
    rest: needed.map((words) => words.flatMap((each, index) => (each ? [] : [index]))),
    begins: lists.map((forms) => forms.map(({ source, multiline }) => (multiline ? undefined : neededBeginnings(source)))),
  }
}
