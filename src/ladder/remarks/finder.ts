/** Most states end no string. */
const none: number[] = []

/**
 * Looks for many strings in a text at once, in one pass however many they are (Aho and Corasick, "Efficient string matching", 1975). Each
 * string has a number; several may have the same one.
 */
export class Finder {
  /** The class of each letter; all letters that no string has are in class 0. */
  private readonly classes: Uint8Array
  private readonly width: number
  /** For each state and class the next state: a state is how much of which string has been read. */
  private readonly next: Uint16Array | Uint32Array
  /** For each state the numbers of the strings that end there. */
  private readonly ends: readonly (readonly number[])[]

  /** `strings[n]` are those with the number `n`, none empty. */
  constructor(strings: readonly (readonly string[])[]) {
    const letters = [...new Set(strings.flat().join(''))]
    this.classes = new Uint8Array(Math.max(...letters.map((letter) => letter.charCodeAt(0)), 0) + 1)
    for (const [index, letter] of letters.entries()) this.classes[letter.charCodeAt(0)] = index + 1
    this.width = letters.length + 1
    const most = strings.flat().reduce((sum, { length }) => sum + length, 1)
    const next = most < 65_536 ? new Uint16Array(most * this.width) : new Uint32Array(most * this.width)
    const ends: number[][] = [none]
    let states = 1
    for (const [number, each] of strings.entries()) {
      for (const text of each) {
        let state = 0
        for (let at = 0; at < text.length; at++) {
          const way = state * this.width + this.classOf(text, at)
          if (next[way] === 0) {
            ends.push(none)
            next[way] = states++
          }
          state = next[way] ?? 0
        }
        ends[state] = [...(ends[state] ?? none), number]
      }
    }
    this.next = next.slice(0, states * this.width)
    this.ends = ends
    this.connect(ends)
  }

  /** True when `fits` says so of the number of a string that `text` holds. It may be asked of a number more than once. */
  some(text: string, fits: (number: number) => boolean): boolean {
    let state = 0
    for (let at = 0; at < text.length; at++) {
      state = this.next[state * this.width + this.classOf(text, at)] ?? 0
      const found = this.ends[state] ?? none
      if (found !== none && found.some(fits)) return true
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
