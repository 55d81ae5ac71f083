/** Most states end no string. */
const none: readonly number[] = []

/** A string of which a part has been learnt. */
interface Learnt {
  number: number
  text: string
  /** Where the row of what has been learnt begins. */
  row: number
}

/**
 * Looks for many strings in a text at once, in one pass however many they are (Aho and Corasick, "Efficient string matching", 1975). Each
 * string has a number; several may have the same one. Capital letters of the text count as small ones.
 *
 * A state is how much of which string has been read. It has a row, and in it for each class of letters where the row of the next state
 * begins: as a number less than 0 when some string ends there, which is rare. This is read for every letter of every document, so nothing is
 * left to be reckoned, or to be looked up beside it. In the first row nothing has been read, in the middle of a word; in the second nothing
 * has, where a string may begin.
 */
export class StringMatcher {
  /** The class of each letter by its code; all letters that no string has are in class 0. */
  private readonly classes = new Uint8Array(65_536)
  private readonly width: number
  /** For each class whether a string may begin behind such a letter. */
  private readonly begins: readonly boolean[]
  private readonly rows: Int32Array
  /** For each state the numbers of the strings that end there. */
  private readonly ends: (readonly number[])[] = [none, none]

  /**
   * `strings[n]` are those with the number `n`, none empty, in small letters. With `atWords`, one that begins with a letter of English or a
   * digit is found only where a word does.
   */
  constructor(strings: readonly (readonly string[])[], { atWords = false } = {}) {
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

  /**
   * True when `fits` says so of the number of a string that `text` holds, and of where it ends: the offset behind it. It may be asked of a
   * number more than once.
   */
  some(text: string, fits: (number: number, end: number) => boolean): boolean {
    const { classes, rows, width, ends } = this
    let row = width
    for (let at = 0; at < text.length; at++) {
      row = rows[row + (classes[text.charCodeAt(at)] as number)] as number
      if (row >= 0) continue
      row = -row
      for (const number of ends[row / width] ?? none) if (fits(number, at + 1)) return true
    }
    return false
  }
}

const wordLetters = 'abcdefghijklmnopqrstuvwxyz0123456789'

/** The letters of all strings and of `more`, those that are used most first: what is read of a row lies together then. */
function byUse(strings: readonly (readonly string[])[], more: string): string[] {
  const uses = new Map<string, number>()
  for (const letter of strings.flat().join('') + more) uses.set(letter, (uses.get(letter) ?? 0) + 1)
  return [...uses].sort(([, one], [, other]) => other - one).map(([letter]) => letter)
}
