import type { Item, Row } from './item.ts'

/** What has been read of a document so far, and the statement that the next line may go on with. */
export class Sheet {
  readonly items: Item[] = []
  readonly rows: Row[] = []
  /** Lines that hold content which is no item. */
  readonly solid: number[] = []
  open: Item | undefined
  private tables = 0

  /** Rows that are read from here on belong to a table of their own, whose number this is. */
  beginTable(): number {
    this.tables++
    return this.tables
  }

  /** Ends the open statement. */
  close(): void {
    if (this.open) this.items.push(this.open)
    this.open = undefined
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
}
