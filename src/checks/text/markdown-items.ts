import { hasTags, isIndentedBox, isSolid, readAside, withoutTags } from './aside.ts'
import { readComment } from './comment.ts'
import type { Item, Items, Row } from './item.ts'
import { readRow, statementsOf } from './table-row.ts'
import { readYamlLines } from './yaml-items.ts'

const listMarker = /^(\s*)(?:[-*+]|\d{1,9}[.)])(?:(\s+)(?:\[[ xX]\]\s+)?|$)/
const atxHeading = /^ {0,3}(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$/
const fence = /^\s*(`{3,}|~{3,})/
const delimiterRow = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/
const htmlBlockTag =
  /<\/?(?:li|td|th|tr|p|div|h[1-6]|ul|ol|dl|dt|dd|table|thead|tbody|tfoot|caption|section|article|details|summary|blockquote|center|br|hr)\b[^<>]*>/gi
const label = /^\*\*[^*]{1,40}(?::\*\*|\*\*:)/
const plainLabel = /^[A-Z][^\s:]*(?: [^\s:]+){0,3}:\s\S/
const bold = /^\*\*[^*]{1,60}\*\*$/
const quoteMark = /^(?:\s{0,3}>\s?)+/
const quoteInList = /^(?:\s*>\s?)+/
const rawTag = /^\s*<(script|style|pre|code|svg|textarea)\b/i

/**
 * Splits Markdown or MDX into items, in one pass over its lines. It follows CommonMark as far as the question "where does one
 * statement end" needs it, reads raw HTML tables and lists too, and costs time in proportion to the text.
 */
export function markdownItems(text: string): Items {
  return new Scanner(text).run()
}

class Scanner {
  private readonly lines: string[]
  private readonly items: Item[] = []
  private readonly rows: Row[] = []
  private readonly solid: number[] = []
  private openFence = false
  private open: Item | undefined
  private inList = false
  private inQuote = false
  /** True below the first line of a box whose text is indented. */
  private inBox = false
  private blankBefore = true
  private htmlRow: Row | undefined
  private htmlCell: { raw: string; column: number; line: number } | undefined

  constructor(text: string) {
    this.lines = text.split(/\r\n|\n|\r/)
  }

  run(): Items {
    let at = this.frontMatter()
    for (; at < this.lines.length; at++) at = this.line(at)
    this.close()
    return { items: this.items, rows: this.rows, solid: this.solid, openFence: this.openFence }
  }

  /** Reads front matter if there is any; the index of the first line after it. */
  private frontMatter(): number {
    if (!/^\ufeff?---[ \t]*$/.test(this.lines[0] ?? '')) return 0
    const end = this.lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)[ \t]*$/.test(line))
    if (end < 0) return 0
    this.items.push(...readYamlLines(this.lines.slice(1, end), 2))
    return end + 1
  }

  /** Reads the line at `at`, and what belongs to it; the index of the last line it used. */
  private line(at: number): number {
    const full = this.lines[at] ?? ''
    const quote = (this.inList ? quoteInList : quoteMark).exec(full)?.[0].length ?? 0
    // A quote says something of its own, below a list item too.
    if (quote > 0 && !this.inQuote) this.close()
    this.inQuote = quote > 0
    const inside = quote > 0 ? full.slice(quote) : full
    const { text: line, before } = hasTags(inside) ? withoutTags(inside) : { text: inside, before: 0 }
    if (line.trim() === '') {
      this.close()
      this.blankBefore = true
      // A line of tags is not an empty one.
      if (full.length > quote && full.trim() !== '') this.solid.push(at + 1)
      return at
    }
    const used = this.block(at, line, quote + before)
    this.blankBefore = false
    return used
  }

  private block(at: number, line: string, offset: number): number {
    if (fence.test(line)) return this.skipFence(at, line)
    const comment = this.comment(at, line, offset)
    if (comment !== undefined) return comment
    const raw = rawTag.exec(line)?.[1]
    if (raw) return this.skipRaw(at, raw)
    const indent = line.length - line.trimStart().length
    if (indent < 4) this.inBox = isIndentedBox(line, indent)
    if (indent >= 4 && this.blankBefore && !this.inList && !this.inBox) {
      this.solid.push(at + 1)
      return at
    }
    const heading = atxHeading.exec(line)
    if (heading)
      return this.heading(at, heading[1]?.length ?? 1, heading[2] ?? '', offset + line.length - line.trimStart().length)
    if (this.setext(line)) return at
    if (/^\s*(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,})$/.test(line)) {
      this.close()
      return at
    }
    if (this.isTable(at, line)) return this.table(at)
    const marker = listMarker.exec(line)
    if (marker) return this.listItem(at, line, marker, offset)
    if (isSolid(line)) {
      this.close()
      const said = readAside(line)
      if (said) this.items.push({ kind: said.kind, raw: said.raw, line: at + 1, column: offset + said.at + 1 })
      this.solid.push(at + 1)
      return at
    }
    if (/^\s*<[/a-zA-Z]/.test(line) || this.htmlCell) return this.html(at, line, offset)
    if (indent === 0 && this.blankBefore) this.inList = false
    this.text(at, line, offset)
    return at
  }

  private heading(at: number, depth: number, raw: string, column: number): number {
    this.close()
    this.inList = false
    this.items.push({ kind: 'heading', raw: raw.trim(), line: at + 1, column: column + depth + 2, depth })
    return at
  }

  /** A line of `===` or `---` below a paragraph makes it a heading. */
  private setext(line: string): boolean {
    const sign = /^ {0,3}(=+|-+)[ \t]*$/.exec(line)?.[1]
    if (!sign || this.open?.kind !== 'paragraph') return false
    this.open.kind = 'heading'
    this.open.depth = sign.startsWith('=') ? 1 : 2
    this.close()
    return true
  }

  private listItem(at: number, line: string, marker: RegExpExecArray, offset: number): number {
    this.close()
    this.inList = true
    const start = marker[0].length
    const raw = line.slice(start)
    this.open = { kind: 'list-item', raw: raw.trim(), line: at + 1, column: offset + start + 1, indent: marker[1]?.length ?? 0 }
    if (/^\s*<(?:li|td|p)\b/i.test(raw)) this.open.raw = raw.replace(htmlBlockTag, ' ').trim()
    return at
  }

  private text(at: number, line: string, offset: number): void {
    const trimmed = line.trim()
    // A line with a label of its own says something of its own: **Owner:** …
    // So do a definition, which begins with a colon, and what follows a line that is bold as a whole.
    if (
      this.open?.kind === 'paragraph' &&
      (label.test(trimmed) ||
        /^:\s/.test(trimmed) ||
        bold.test(this.open.raw) ||
        (plainLabel.test(trimmed) && plainLabel.test(this.open.raw)))
    )
      this.close()
    const column = offset + line.length - line.trimStart().length + 1
    if (this.open) {
      this.open.breaks ??= []
      this.open.breaks.push({ at: this.open.raw.length + 1, line: at + 1, column })
      this.open.raw += ` ${trimmed}`
      return
    }
    this.open = { kind: 'paragraph', raw: trimmed, line: at + 1, column }
  }

  private close(): void {
    if (this.open) this.items.push(this.open)
    this.open = undefined
  }

  private skipFence(at: number, line: string): number {
    this.close()
    this.solid.push(at + 1)
    const opening = fence.exec(line)?.[1] ?? '```'
    const closing = new RegExp(`^[\\s>]*${opening[0] === '~' ? '~' : '`'}{${opening.length},}\\s*$`)
    let end = at + 1
    while (end < this.lines.length && !closing.test(this.lines[end] ?? '')) end++
    this.openFence = end >= this.lines.length
    return end
  }

  private skipRaw(at: number, tag: string): number {
    this.close()
    this.solid.push(at + 1)
    const closing = new RegExp(`</${tag}\\s*>`, 'i')
    let end = at
    while (end < this.lines.length && !closing.test(this.lines[end] ?? '')) end++
    return end < this.lines.length ? end : at
  }

  /** A comment that begins on this line is an item of its own. The text around it stays. */
  private comment(at: number, line: string, offset: number): number | undefined {
    const comment = readComment(this.lines, at, line, offset)
    if (!comment) return undefined
    if (comment.item) this.items.push(comment.item)
    if (comment.around.trim() !== '') this.block(at, comment.around, offset)
    return comment.end
  }

  /** A row of a table: what stands above a delimiter row, or between pipes; people forget the delimiter. */
  private isTable(at: number, line: string): boolean {
    if (/^\s*\|.*\|.*\|\s*$/.test(line)) return true
    const next = this.lines[at + 1] ?? ''
    return line.includes('|') && next.includes('|') && next.includes('-') && delimiterRow.test(next)
  }

  private table(at: number): number {
    this.close()
    const headed = delimiterRow.test(this.lines[at + 1] ?? '')
    let end = at
    while (end < this.lines.length && (this.lines[end] ?? '').includes('|')) {
      if (!headed || end !== at + 1) {
        const row = readRow(this.lines[end] ?? '', end + 1, headed && end === at)
        this.rows.push(row)
        this.items.push(...row.cells.flatMap(statementsOf))
      }
      end++
    }
    return end - 1
  }

  /** Raw HTML: structural tags end one item and begin the next; cells of table rows are kept for the rules on holes. */
  private html(at: number, line: string, offset: number): number {
    let last = 0
    this.solid.push(at + 1)
    for (const match of line.matchAll(htmlBlockTag)) {
      this.htmlText(at, line.slice(last, match.index), offset + last)
      this.htmlTag(at, match[0].toLowerCase(), offset + match.index + match[0].length)
      last = match.index + match[0].length
    }
    this.htmlText(at, line.slice(last), offset + last)
    return at
  }

  private htmlTag(at: number, tag: string, column: number): void {
    if (this.open) this.close()
    if (/^<tr\b/.test(tag)) this.htmlRow = { line: at + 1, cells: [], header: false }
    else if (tag.startsWith('</tr') && this.htmlRow) {
      this.rows.push(this.htmlRow)
      this.htmlRow = undefined
    } else if (/^<t[dh]\b/.test(tag)) {
      this.htmlCell = { raw: '', column: column + 1, line: at + 1 }
      if (this.htmlRow && tag.startsWith('<th')) this.htmlRow.header ||= this.htmlRow.cells.length > 0
    } else if (/^<\/t[dh]/.test(tag) && this.htmlCell) {
      this.htmlRow?.cells.push(this.htmlCell)
      this.htmlCell = undefined
    } else if (/^<h[1-6]\b/.test(tag))
      this.open = { kind: 'heading', raw: '', line: at + 1, column: column + 1, depth: Number(tag[2]) }
    else if (/^<li\b/.test(tag)) this.open = { kind: 'list-item', raw: '', line: at + 1, column: column + 1, indent: 0 }
  }

  private htmlText(at: number, piece: string, offset: number): void {
    if (piece.trim() === '') return
    if (this.htmlCell) this.htmlCell.raw = `${this.htmlCell.raw} ${piece.trim()}`.trim()
    if (this.open) {
      if (this.open.raw === '') {
        this.open.line = at + 1
        this.open.column = offset + Math.max(piece.search(/\S/), 0) + 1
      }
      this.open.raw = `${this.open.raw} ${piece.trim()}`.trim()
    } else if (this.htmlCell)
      this.open = { kind: 'cell', raw: piece.trim(), line: at + 1, column: offset + Math.max(piece.search(/\S/), 0) + 1 }
    else this.text(at, piece, offset)
  }
}
