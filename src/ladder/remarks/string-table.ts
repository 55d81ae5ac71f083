/**
 * What is known of many strings that are looked for at once (Aho and Corasick, "Efficient string matching", 1975): plain data, which can be
 * kept. A state is how much of which string has been read. It has a row, and in it for each class of letters where the row of the next state
 * begins: as a number less than 0 when some string ends there, which is rare. In the first row nothing has been read, in the middle of a
 * word; in the second nothing has, where a string may begin.
 */
export interface StringTable {
  /** The class of each letter by its code; all letters that no string has are in class 0. */
  classes: Uint8Array
  /** How many classes there are, and so the length of a row. */
  width: number
  /** All rows, one behind the other. */
  rows: Int32Array
  /** The numbers of the strings that end at a state, by where its row begins. */
  ends: ReadonlyMap<number, readonly number[]>
}

/** How strings are looked for. */
export interface Learning {
  /** A string that begins with a letter of English or a digit is found only where a word does. */
  atWords?: boolean
}

/** Learns strings in small letters, none empty: `strings[n]` are those with the number `n`. Capital letters of a text will count as small ones. */
export function learnStrings(strings: readonly (readonly string[])[], { atWords = false }: Learning = {}): StringTable {
  const learner = new Learner(strings, atWords)
  return learner.table
}

/** A string of which a part has been learnt. */
interface Learnt {
  number: number
  text: string
  /** Where the row of what has been learnt begins. */
  row: number
}

/** Most states end no string. */
const none: readonly number[] = []

class Learner {
  private readonly classes = new Uint8Array(65_536)
  private readonly width: number
  /** For each class whether a string may begin behind such a letter. */
  private readonly begins: readonly boolean[]
  private readonly rows: Int32Array
  /** For each state the numbers of the strings that end there. */
  private readonly ends: (readonly number[])[] = [none, none]

  constructor(strings: readonly (readonly string[])[], atWords: boolean) {
    const letters = byUse(strings, atWords ? wordLetters : '')
    for (const [index, letter] of letters.entries()) {
      this.classes[letter.charCodeAt(0)] = index + 1
      const capital = letter.toUpperCase()
      if (capital.length === 1) this.classes[capital.charCodeAt(0)] = index + 1
    }
    this.width = letters.length + 1
    // As many as there can be: a system gives no memory for those that nobody writes to.
    const most = 2 + strings.flat().reduce((sum, { length }) => sum + length, 0)
    this.rows = new Int32Array(most * this.width)
    // Behind a letter of a word no word begins.
    this.begins = [true, ...letters.map((letter) => !atWords || !wordLetters.includes(letter))]
    for (const [letter, begins] of this.begins.entries()) this.rows[this.width + letter] = begins ? this.width : 0
    let rest = strings.flatMap((each, number) => each.map((text): Learnt => ({ number, text, row: this.width })))
    for (let at = 0; rest.length > 0; at++) {
      this.learn(rest, at)
      rest = rest.filter(({ text }) => text.length > at + 1)
    }
  }

  get table(): StringTable {
    const { classes, width } = this
    const ends = this.ends.flatMap((numbers, state): [number, readonly number[]][] =>
      numbers === none ? [] : [[state * width, numbers]],
    )
    return { classes, width, rows: this.rows.slice(0, this.ends.length * width), ends: new Map(ends) }
  }

  /**
   * Makes a state for what each string is up to the letter at `at`. Where no string goes on from there, the longest end of it that is the
   * beginning of one does: that is the state to which its own letter led before.
   */
  private learn(strings: readonly Learnt[], at: number): void {
    const first = this.ends.length
    const made: { way: number; instead: number }[] = []
    for (const one of strings) {
      const way = one.row + (this.classes[one.text.charCodeAt(at)] ?? 0)
      const instead = Math.abs(this.rows[way] ?? 0)
      if (instead < first * this.width) {
        made.push({ way, instead })
        this.rows[way] = (this.ends.push(none) - 1) * this.width
      }
      one.row = this.rows[way] ?? 0
      if (one.text.length === at + 1) this.endAt(one.row / this.width, [one.number])
    }
    for (const [index, { way, instead }] of made.entries()) {
      const state = first + index
      this.endAt(state, this.ends[instead / this.width] ?? none)
      if (this.ends[state] !== none) this.rows[way] = -state * this.width
    }
    // In the middle of a word only those begin that do not begin with words.
    if (at === 0)
      for (const [letter, begins] of this.begins.entries()) this.rows[letter] = begins ? (this.rows[this.width + letter] ?? 0) : 0
    for (const [index, { instead }] of made.entries())
      this.rows.copyWithin((first + index) * this.width, instead, instead + this.width)
  }

  private endAt(state: number, numbers: readonly number[]): void {
    if (numbers !== none) this.ends[state] = [...(this.ends[state] ?? none), ...numbers]
  }
}

const wordLetters = 'abcdefghijklmnopqrstuvwxyz0123456789'

/** The letters of all strings and of `more`, those that are used most first: what is read of a row lies together then. */
function byUse(strings: readonly (readonly string[])[], more: string): string[] {
  const uses = new Map<string, number>()
  for (const letter of strings.flat().join('') + more) uses.set(letter, (uses.get(letter) ?? 0) + 1)
  return [...uses].sort(([, one], [, other]) => other - one).map(([letter]) => letter)
}
