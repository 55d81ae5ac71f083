/** What kind of block an item of text is. */
export type ItemKind = 'heading' | 'list-item' | 'paragraph' | 'cell' | 'comment' | 'field'

/** The smallest piece of a document that says something whole: a list item, a paragraph, a table cell, a heading, a comment, a YAML value. */
export interface Item {
  kind: ItemKind
  /** The source with its inline markup, lines joined by spaces. */
  raw: string
  /** Where its text begins, from 1. */
  line: number
  column: number
  /** For each further line of the source: where it begins in `raw`, from 0, and in the document. */
  breaks?: { at: number; line: number; column: number }[]
  /** 1–6 for a heading. */
  depth?: number
  /** For a list item: how far it is indented, in columns. */
  indent?: number
  /** For a list item: its check box is ticked. */
  ticked?: true
  /** For a list item: it has a check box, which is not ticked. */
  open?: true
  /** For a field: its YAML key. */
  key?: string
  /** For a field: nothing stands where its value would, or an entry of its list. */
  empty?: 'value' | 'entry'
}

/** A row of a table, for rules that look at holes between filled cells. */
export interface Row {
  /** Which table of the document it belongs to, from 1. */
  table: number
  line: number
  cells: { raw: string; column: number; line: number }[]
  header: boolean
}

/** A document as a list of items in order. */
export interface Items {
  items: Item[]
  rows: Row[]
  /** Lines that hold content below a heading which is no item, such as code or an image, so that the heading is not empty. */
  solid: number[]
  /** True when a fence of code seems to be open at the end. */
  openFence: boolean
}
