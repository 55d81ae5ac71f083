import type { StringTable } from './string-table.ts'

/**
 * Looks for many strings in a text at once, in one pass however many they are. This is read for every letter of every document, so the table
 * leaves nothing to be reckoned, or to be looked up beside it.
 */
export class StringMatcher {
  private readonly table: StringTable

  constructor(table: StringTable) {
    this.table = table
  }

  /**
   * True when `fits` says so of the number of a string that `text` holds, and of where it ends: the offset behind it. It may be asked of a
   * number more than once.
   */
  some(text: string, fits: (number: number, end: number) => boolean): boolean {
    const { classes, rows, width, ends } = this.table
    let row = width
    for (let at = 0; at < text.length; at++) {
      row = rows[row + (classes[text.charCodeAt(at)] as number)] as number
      if (row >= 0) continue
      row = -row
      for (const number of ends.get(row) ?? []) if (fits(number, at + 1)) return true
    }
    return false
  }
}
