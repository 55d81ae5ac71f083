/** The numbers of states are kept small: a table that does not fit into the caches of a processor takes several times as long. */
const mostStates = 2 ** 16

/** Most states end no string. */
const none: number[] = []

/**
 * Looks for many strings in a text at once, in one pass however many they are (Aho and Corasick, "Efficient string matching", 1975). Each
 * string has a number; several may have the same one. Capital letters of the text count as small ones.
 */
export class StringMatcher {
  /** The class of each letter by its code; all letters that no string has are in class 0. */
  private readonly classes = new Uint8Array(65_536)
  private readonly width: number
  /** For each state and class the next state: a state is how much of which string has been read. */
  private next: Uint16Array
  /** For each state the numbers of the strings that end there. */
  private readonly ends: readonly (readonly number[])[]
  /** For each state 1 when some string ends there: most states end none. */
  private readonly isEnd: Uint8Array

  /** `strings[n]` are those with the number `n`, none empty, in small letters. */
  constructor(strings: readonly (readonly string[])[]) {
    const letters = [...new Set(strings.flat().join(''))]
    for (const [index, letter] of letters.entries()) {
      this.classes[letter.charCodeAt(0)] = index + 1
      const capital = letter.toUpperCase()
      if (capital.length === 1) this.classes[capital.charCodeAt(0)] = index + 1
    }
    this.width = letters.length + 1
    this.next = new Uint16Array(this.width * 1024)
    const ends: number[][] = [none]
    for (const [number, each] of strings.entries()) {
      for (const text of each) {
        const state = this.learn(text, ends)
        ends[state] = [...(ends[state] ?? none), number]
      }
    }
    this.next = this.next.slice(0, ends.length * this.width)
    this.connect(ends)
    this.ends = ends
    this.isEnd = Uint8Array.from(ends, (numbers) => (numbers === none ? 0 : 1))
  }

  /** The state in which all of `text` has been read. */
  private learn(text: string, ends: number[][]): number {
    let state = 0
    for (let at = 0; at < text.length; at++) {
      const way = state * this.width + this.classOf(text, at)
      if (this.next[way] === 0) {
        if ((ends.length + 1) * this.width > this.next.length) this.grow()
        this.next[way] = ends.push(none) - 1
      }
      state = this.next[way] ?? 0
    }
    return state
  }

  private grow(): void {
    if (this.next.length / this.width >= mostStates) throw new Error('These are more strings than one matcher can hold.')
    const next = new Uint16Array(this.next.length * 2)
    next.set(this.next)
    this.next = next
  }

  /**
   * True when `fits` says so of the number of a string that `text` holds, and of where it ends: the offset behind it. It may be asked of a
   * number more than once.
   */
  some(text: string, fits: (number: number, end: number) => boolean): boolean {
    const { classes, next, width, ends, isEnd } = this
    let state = 0
    for (let at = 0; at < text.length; at++) {
      state = next[state * width + (classes[text.charCodeAt(at)] as number)] as number
      if (isEnd[state] === 0) continue
      for (const number of ends[state] ?? none) if (fits(number, at + 1)) return true
    }
    return false
  }

  private classOf(text: string, at: number): number {
    return this.classes[text.charCodeAt(at)] ?? 0
  }

  /** Where no string goes on, the longest end of what has been read that is the beginning of one does. */
  private connect(ends: (readonly number[])[]): void {
    const { width, next } = this
    const fallback = new Uint32Array(next.length / width)
    const queue = [0]
    for (const state of queue) {
      for (let letter = 0; letter < width; letter++) {
        const way = state * width + letter
        const instead = state === 0 ? 0 : (next[(fallback[state] ?? 0) * width + letter] ?? 0)
        const to = next[way] ?? 0
        if (to === 0) {
          next[way] = instead
          continue
        }
        fallback[to] = instead
        if (ends[instead] !== none) ends[to] = [...(ends[to] ?? none), ...(ends[instead] ?? none)]
        queue.push(to)
      }
    }
  }
}
