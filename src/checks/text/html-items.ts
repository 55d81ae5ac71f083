import { codeSign } from '../../ladder/plain.ts'
import type { Item, Row } from './item.ts'
import type { Sheet } from './sheet.ts'

/** A tag that ends one statement and begins the next. */
export const blockTag =
  /<\/?(?:li|td|th|tr|p|div|h[1-6]|ul|ol|dl|dt|dd|table|thead|tbody|tfoot|caption|section|article|aside|main|header|footer|nav|figure|figcaption|details|summary|blockquote|center|br|hr)\b[^<>]*>/gi

/** Nothing but ends of elements and room: no content of its own. */
const closers = /^\s*(?:(?:<\/[\w.-]+\s*>|<(?:br|hr|p)\s*\/?>|&nbsp;)\s*)+$/i
/** What may stand in a list item or heading before its text. */
const wrapping = /^<(?:p|div|section|center|br)\b/
/** What ends a list item, a list or a heading. */
const endOfItem = /^<(?:li\b|\/(?:li|ul|ol|h[1-6])\b)/

/** Takes a line of text that stands in no cell and no list item. */
type TakeText = (at: number, line: string, offset: number) => void

/** Reads raw HTML: structural tags end one item and begin the next; cells of table rows are kept for the rules on holes. */
export class HtmlReader {
  private readonly sheet: Sheet
  private readonly takeText: TakeText
  private table = 0
  private row: Row | undefined
  private cell: Row['cells'][number] | undefined
  /** The list item or heading that has begun and says nothing so far. */
  private begun: Item | undefined

  constructor(sheet: Sheet, takeText: TakeText) {
    this.sheet = sheet
    this.takeText = takeText
  }

  /** True within a cell: its next line is HTML too, whatever it looks like. */
  get inCell(): boolean {
    return this.cell !== undefined
  }

  /** Takes in that Markdown stands here, within a cell or a list item of HTML: so these are not empty. */
  hold(words = codeSign): void {
    if (words !== '') this.begun = undefined
    if (this.cell) this.cell.raw = joined(this.cell.raw, words)
  }

  /** Reads the line with the index `at`; gives that index back. */
  read(at: number, line: string, offset: number): number {
    let last = 0
    if (!closers.test(line)) this.sheet.solid.push(at + 1)
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
    if (endOfItem.test(tag)) this.endItem()
    else if (!tag.startsWith('</') && !wrapping.test(tag)) this.begun = undefined
    if (/^<table\b/.test(tag)) {
      this.hold()
      this.table = this.sheet.beginTable()
    } else if (/^<tr\b/.test(tag)) {
      this.endRow()
      this.row = { table: this.table, line: at + 1, cells: [], header: false }
    } else if (/^<\/(?:tr|table)/.test(tag)) this.endRow()
    else if (/^<t[dh]\b/.test(tag)) {
      this.endCell()
      this.cell = place
      if (this.row && tag.startsWith('<th')) this.row.header ||= this.row.cells.length > 0
    } else if (/^<\/t[dh]/.test(tag)) this.endCell()
    else if (/^<h[1-6]\b/.test(tag)) this.begun = { kind: 'heading', ...place, depth: Number(tag[2]) }
    else if (/^<li\b/.test(tag)) this.begun = { kind: 'list-item', ...place, indent: 0 }
  }

  private endItem(): void {
    if (this.begun) this.sheet.items.push(this.begun)
    this.begun = undefined
  }

  /** People leave out the end tags of cells and rows. */
  private endCell(): void {
    if (this.cell) this.row?.cells.push(this.cell)
    this.cell = undefined
  }

  private endRow(): void {
    this.endCell()
    if (this.row) this.sheet.rows.push(this.row)
    this.row = undefined
  }

  private text(at: number, piece: string, offset: number): void {
    const words = piece.trim()
    if (words === '') return
    const begin = { line: at + 1, column: offset + piece.search(/\S/) + 1 }
    if (this.cell) this.cell.raw = joined(this.cell.raw, words)
    if (this.begun && !this.sheet.open) this.sheet.open = this.begun
    this.begun = undefined
    const { open } = this.sheet
    if (open) {
      if (open.raw === '') Object.assign(open, begin)
      open.raw = joined(open.raw, words)
    } else if (this.cell) this.sheet.open = { kind: 'cell', raw: words, ...begin }
    else this.takeText(at, piece, offset)
  }
}

/** To look at both for room at their ends, for each line of a long cell, would cost the square of its length. */
const joined = (before: string, words: string): string => (before === '' || words === '' ? before + words : `${before} ${words}`)
