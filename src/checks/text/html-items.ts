import type { Row } from './item.ts'
import type { Sheet } from './sheet.ts'

/** A tag that ends one statement and begins the next. */
export const blockTag =
  /<\/?(?:li|td|th|tr|p|div|h[1-6]|ul|ol|dl|dt|dd|table|thead|tbody|tfoot|caption|section|article|details|summary|blockquote|center|br|hr)\b[^<>]*>/gi

/** Takes a line of text that stands in no cell and no list item. */
type TakeText = (at: number, line: string, offset: number) => void

/** Reads raw HTML: structural tags end one item and begin the next; cells of table rows are kept for the rules on holes. */
export class HtmlReader {
  private readonly sheet: Sheet
  private readonly takeText: TakeText
  private table = 0
  private row: Row | undefined
  private cell: Row['cells'][number] | undefined

  constructor(sheet: Sheet, takeText: TakeText) {
    this.sheet = sheet
    this.takeText = takeText
  }

  /** True within a cell: its next line is HTML too, whatever it looks like. */
  get inCell(): boolean {
    return this.cell !== undefined
  }

  /** Reads the line with the index `at`; gives that index back. */
  read(at: number, line: string, offset: number): number {
    let last = 0
    this.sheet.solid.push(at + 1)
    for (const match of line.matchAll(blockTag)) {
      this.text(at, line.slice(last, match.index), offset + last)
      this.tag(at, match[0].toLowerCase(), offset + match.index + match[0].length)
      last = match.index + match[0].length
    }
    this.text(at, line.slice(last), offset + last)
    return at
  }

  private tag(at: number, tag: string, column: number): void {
    const place = { raw: '', line: at + 1, column: column + 1 }
    this.sheet.close()
    if (/^<table\b/.test(tag)) this.table = this.sheet.beginTable()
    else if (/^<tr\b/.test(tag)) this.row = { table: this.table, line: at + 1, cells: [], header: false }
    else if (tag.startsWith('</tr') && this.row) {
      this.sheet.rows.push(this.row)
      this.row = undefined
    } else if (/^<t[dh]\b/.test(tag)) {
      this.cell = place
      if (this.row && tag.startsWith('<th')) this.row.header ||= this.row.cells.length > 0
    } else if (/^<\/t[dh]/.test(tag) && this.cell) {
      this.row?.cells.push(this.cell)
      this.cell = undefined
    } else if (/^<h[1-6]\b/.test(tag)) this.sheet.open = { kind: 'heading', ...place, depth: Number(tag[2]) }
    else if (/^<li\b/.test(tag)) this.sheet.open = { kind: 'list-item', ...place, indent: 0 }
  }

  private text(at: number, piece: string, offset: number): void {
    const words = piece.trim()
    if (words === '') return
    const begin = { line: at + 1, column: offset + piece.search(/\S/) + 1 }
    if (this.cell) this.cell.raw = `${this.cell.raw} ${words}`.trim()
    const { open } = this.sheet
    if (open) {
      if (open.raw === '') Object.assign(open, begin)
      open.raw = `${open.raw} ${words}`.trim()
    } else if (this.cell) this.sheet.open = { kind: 'cell', raw: words, ...begin }
    else this.takeText(at, piece, offset)
  }
}
