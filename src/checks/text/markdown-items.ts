import { strayFence } from '../../ladder/fields/front-matter.ts'
import { withoutConflictMarks } from '../../ladder/source/conflict.ts'
import { hasTags, isHollow, isIndentedBox, isSolid, withoutTags } from './aside.ts'
import { asideAt, isBoxOption } from './box.ts'
import { directive, endOfFence, endOfRaw, fence, rawTag } from './code-block.ts'
import { readComments } from './comment.ts'
import { mayBeDashTable } from './dash-table.ts'
import { Ends } from './ends.ts'
import { frontLines } from './front-lines.ts'
import { blockTag, HtmlReader } from './html-items.ts'
import type { Items } from './item.ts'
import { atxHeading, bareMark, isPlain, listMarker, quoteInList, quoteMark, rule, wordsBehind } from './lines.ts'
import { Sheet } from './sheet.ts'
import { readTable, readTableOfDashes } from './table.ts'
import { isRow } from './table-row.ts'

/**
 * Splits Markdown or MDX into items, in one pass over its lines. It follows CommonMark as far as the question "where does one
 * statement end" needs it, reads raw HTML tables and lists too, and costs time in proportion to the text.
 */
export function markdownItems(text: string): Items {
  return new Scanner(text).run()
}

class Scanner {
  private readonly lines: string[]
  /** Index of the line where front matter begins. */
  private readonly begin: number
  private readonly sheet = new Sheet()
  private readonly html = new HtmlReader(this.sheet, (at, line, offset) => this.text(at, line, offset))
  private readonly ends: Ends
  private openFence = false
  private inList = false
  private inQuote = false
  /** True below the first line of a box whose text is indented. */
  private inBox = false
  /** Index of the last line of code that is indented. */
  private lastCode = -2
  private blankBefore = true

  constructor(text: string) {
    this.lines = withoutConflictMarks(text).split(/\r\n|\n|\r/)
    this.begin = strayFence(text) ?? 0
    this.ends = new Ends(this.lines)
  }

  run(): Items {
    for (let above = 0; above < this.begin; above++) above = this.line(above)
    this.sheet.close()
    const { items: fields, end } = frontLines(this.lines, this.begin)
    for (const field of fields) this.sheet.items.push(field)
    for (let at = end; at < this.lines.length; at++) at = this.line(at)
    this.sheet.close()
    const { items, rows, solid } = this.sheet
    return { items, rows, solid, openFence: this.openFence }
  }

  /** Reads the line at `at`, and what belongs to it; the index of the last line it used. */
  private line(at: number): number {
    const full = this.lines[at] ?? ''
    const quote = (this.inList ? quoteInList : quoteMark).exec(full)?.[0].length ?? 0
    // A quote says something of its own, below a list item too.
    if (quote > 0 && !this.inQuote) this.sheet.close()
    this.inQuote = quote > 0
    const inside = quote > 0 ? full.slice(quote) : full
    const { text: line, before } = hasTags(inside) ? withoutTags(inside) : { text: inside, before: 0 }
    // A heading or an item whose words a template puts in.
    if (line !== inside && bareMark.test(line)) return this.passOver(at)
    if (line.trim() === '') {
      this.sheet.close()
      this.blankBefore = true
      // A line of tags is not an empty one.
      if (inside.trim() !== '' && !isHollow(inside)) this.sheet.solid.push(at + 1)
      return at
    }
    const used = this.block(at, line, quote + before)
    this.blankBefore = false
    return used
  }

  private block(at: number, line: string, offset: number, mayComment = true): number {
    if (!this.html.inCell && isPlain(line)) return this.plain(at, line, offset)
    if (fence.test(line)) return this.skipFence(at)
    const comment = mayComment ? this.comment(at, line, offset) : undefined
    if (comment !== undefined) return comment
    const raw = rawTag.exec(line)?.[1]
    if (raw) return this.skipRaw(at, raw)
    const indent = line.length - line.trimStart().length
    if (indent < 4) this.inBox = isIndentedBox(line, indent)
    const columns = line.slice(0, indent).replaceAll('\t', '    ').length
    const mayBeCode = this.blankBefore || this.lastCode === at - 1
    if (columns >= 4 && mayBeCode && !this.inList && !this.inBox && !this.html.inCell) {
      this.lastCode = at
      this.sheet.solid.push(at + 1)
      return at
    }
    const heading = atxHeading.exec(line)
    if (heading) return this.heading(at, heading[1]?.length ?? 1, heading[2] ?? '', offset + indent)
    if (this.sheet.underline(line)) return at
    const dashes = this.dashTable(at, line)
    if (dashes !== undefined) return dashes
    if (rule.test(line)) {
      this.sheet.close()
      return at
    }
    if (isRow(line, this.lines[at + 1] ?? '')) {
      this.sheet.close()
      this.html.hold()
      return readTable(this.lines, at, this.sheet)
    }
    const marker = listMarker.exec(line)
    if (marker) return this.listItem(at, line, marker, offset)
    if (isHollow(line)) {
      if (!line.includes('{')) this.sheet.close()
      return at
    }
    if (isSolid(line)) {
      this.passOver(at)
      const { items, used } = asideAt(this.lines, at, line, offset)
      this.sheet.items.push(...items)
      return used
    }
    const behind = wordsBehind(line)
    if (behind) {
      this.sheet.close()
      this.text(at, behind.words, offset + behind.at)
      if (behind.ends) this.sheet.close()
      return at
    }
    if (/^\s*<[/a-zA-Z]/.test(line) || this.html.inCell) return this.html.read(at, line, offset)
    if (indent === 0 && this.blankBefore) this.inList = false
    this.text(at, line, offset)
    return at
  }

  /** Most lines are words, or begin a list item with words. */
  private plain(at: number, line: string, offset: number): number {
    this.inBox = false
    const marker = listMarker.exec(line)
    if (marker) return this.listItem(at, line, marker, offset)
    const dashes = this.dashTable(at, line)
    if (dashes !== undefined) return dashes
    if (this.blankBefore) this.inList = false
    this.text(at, line, offset)
    return at
  }

  /** A table without pipes, which begins a paragraph. */
  private dashTable(at: number, line: string): number | undefined {
    if (!this.blankBefore || !mayBeDashTable(line, this.lines[at + 1] ?? '')) return undefined
    this.sheet.close()
    return readTableOfDashes(this.lines, at, this.sheet)
  }

  private heading(at: number, depth: number, raw: string, column: number): number {
    this.sheet.close()
    this.html.hold(raw)
    this.inList = false
    this.sheet.items.push({ kind: 'heading', raw: raw.trim(), line: at + 1, column: column + depth + 2, depth })
    return at
  }

  private listItem(at: number, line: string, marker: RegExpExecArray, offset: number): number {
    this.sheet.close()
    this.inList = true
    const start = marker[0].length
    const raw = line.slice(start)
    if (fence.test(raw)) return this.skipFence(at, start)
    this.html.hold(raw.trim())
    this.sheet.open = {
      kind: 'list-item',
      raw: raw.trim(),
      line: at + 1,
      column: offset + start + 1,
      indent: marker[1]?.length ?? 0,
    }
    if (/x\]\s+$/i.test(marker[0])) this.sheet.open.ticked = true
    else if (/\[ \]\s+$/.test(marker[0])) this.sheet.open.open = true
    if (/^\s*<(?:li|td|p)\b/i.test(raw)) this.sheet.open.raw = raw.replace(blockTag, ' ').trim()
    return at
  }

  private text(at: number, line: string, offset: number): void {
    this.html.hold(line.trim())
    this.sheet.text(at, line, offset)
  }

  /** Content that is no item: it ends what is open, and the heading above it is not empty. */
  private passOver(at: number): number {
    this.sheet.close()
    this.html.hold()
    this.sheet.solid.push(at + 1)
    return at
  }

  /** `start` is where the fence does, behind the sign of a list item. */
  private skipFence(at: number, start = 0): number {
    this.passOver(at)
    const end = endOfFence(this.lines, at, start)
    if (directive.test((this.lines[at] ?? '').slice(start))) this.box(at, end)
    this.openFence = end >= this.lines.length
    return end
  }

  /** The words of a box that is fenced as code is. */
  private box(at: number, end: number): void {
    const { items, used } = asideAt(this.lines, at, this.lines[at] ?? '', 0)
    this.sheet.items.push(...items)
    for (let inner = used + 1; inner < Math.min(end, this.lines.length); inner++)
      if (!isBoxOption(this.lines[inner] ?? '')) inner = this.line(inner)
    this.sheet.close()
  }

  private skipRaw(at: number, tag: string): number {
    this.passOver(at)
    return this.ends.isFrom(at, `</${tag.toLowerCase()}`) ? endOfRaw(this.lines, at, tag) : at
  }

  /** Comments that begin on this line are items of their own. The text around them stays. */
  private comment(at: number, line: string, offset: number): number | undefined {
    const comments = readComments(this.lines, at, line, offset, this.ends)
    if (!comments) return undefined
    for (const item of comments.items) this.sheet.items.push(item)
    // Site generators put a file in the place of such a comment.
    if (comments.items.some(({ raw }) => /^[@#!]?include\b/i.test(raw))) this.sheet.solid.push(at + 1)
    if (comments.around.trim() !== '') this.block(at, comments.around, offset, false)
    return comments.end
  }
}
