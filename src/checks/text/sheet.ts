import type { Item, Row } from './item.ts'
import { statementsOf } from './line-breaks.ts'
import { beginsAnew } from './lines.ts'

// Asked of every line, so without an expression, which would try each of its letters.
const endsInStroke = (line: string): boolean => line.endsWith('\\') && !line.endsWith('\\\\')
/** True for a line with two spaces or a backslash at its end. */
const breaksHard = (line: string): boolean => line.endsWith('  ') || endsInStroke(line)
/** A line behind a break that is no part of the sentence above. */
const opening = /^(?:[*_([{"'<>~-]|\p{Extended_Pictographic})*[\p{Lu}\d]/u

/** What has been read of a document so far, and the statement that the next line may go on with. */
export class Sheet {
  readonly items: Item[] = []
  readonly rows: Row[] = []
  /** Lines that hold content which is no item. */
  readonly solid: number[] = []
  open: Item | undefined
  private tables = 0
  /** True when the line above ends where its writer wants a new one. */
  private broken = false
  /** The first line of the paragraph that is open. */
  private first = ''
  /** True while the paragraph that is open is a definition. */
  private inDefinition = false

  /** Rows that are read from here on belong to a table of their own, whose number this is. */
  beginTable(): number {
    this.tables++
    return this.tables
  }

  /** Ends the open statement. */
  close(): void {
    if (this.open) for (const statement of statementsOf(this.open)) this.items.push(statement)
    this.open = undefined
    this.broken = false
  }

  /** Makes the open paragraph a heading when the line below it underlines it: `===` or `---`. False for any other line. */
  underline(line: string): boolean {
    const sign = /^ {0,3}(=+|-+)[ \t]*$/.exec(line)?.[1]
    if (!sign || this.open?.kind !== 'paragraph') return false
    this.open.kind = 'heading'
    this.open.depth = sign.startsWith('=') ? 1 : 2
    this.close()
    return true
  }

  /** Takes a line of a paragraph: the statement that is open goes on with it, unless it says something of its own. */
  text(at: number, line: string, offset: number): void {
    const whole = line.trim()
    const trimmed = endsInStroke(whole) ? whole.slice(0, -1) : whole
    // Only the first line is looked at again: all lines for each would cost their square.
    const parted = this.broken && opening.test(trimmed)
    if (
      this.open &&
      (parted || (this.open.kind === 'paragraph' && beginsAnew(trimmed, this.open.breaks ? `${this.first} …` : this.first)))
    )
      this.closeTerm(trimmed)
    this.broken = breaksHard(line)
    const sign = this.open ? '' : (/^:\s+/.exec(trimmed)?.[0] ?? '')
    const column = offset + line.length - line.trimStart().length + sign.length + 1
    if (this.open) {
      this.open.breaks ??= []
      this.open.breaks.push({ at: this.open.raw.length + 1, line: at + 1, column })
      this.open.raw += ` ${trimmed}`
      return
    }
    this.inDefinition = sign !== ''
    this.first = trimmed.slice(sign.length)
    this.open = { kind: 'paragraph', raw: this.first, line: at + 1, column }
  }

  /** Ends the paragraph that is open; what stands above a definition is its term, and says nothing. */
  private closeTerm(next: string): void {
    if (/^:\s/.test(next) && !this.inDefinition && !this.open?.breaks) this.open = undefined
    this.close()
  }
}
