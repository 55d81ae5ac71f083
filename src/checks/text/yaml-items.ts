import type { Item } from './item.ts'
import { flowFields } from './yaml-flow.ts'
import { closesEmpty, fieldHoldsMore, holdsMore, isNothing, quotedBelow } from './yaml-holes.ts'

// A key is short, so that a long line without a colon is looked at once.
const pair = /^(\s*(?:-\s+)*)("(?:[^"\\]|\\.)*"|'[^']*'|(?!-\s)[^\s#'"[\]{},][^#]{0,200}?)\s{0,40}:(?:\s+(.*))?$/
const entry = /^(\s*(?:-\s+)+)(.*)$/
/** Below these stand names, and nothing is said. */
const names = /^(?:aliases|tags|keywords)$/i
/** An entry of a list in brackets that stands on a line of its own, as in JSON. */
const inBrackets = /^(\s+)(\{.*\},?|"(?:[^"\\]|\\.)*",?|'[^']*',?)\s*$/
const bareEntry = /^\s*-\s*$/

/**
 * The values of YAML as items, by its lines alone: each plain value, list entry, block text and comment. It reads what a person would
 * read, so a file with a fault further down still gives its items.
 */
export function readYamlLines(lines: readonly string[], firstLine: number): Item[] {
  return new Reader(lines, firstLine).run()
}

class Reader {
  private readonly lines: readonly string[]
  private readonly firstLine: number
  private readonly items: Item[] = []
  /** Keys whose values stand below them, from the outermost in. */
  private readonly owners: { indent: number; key: string }[] = []

  constructor(lines: readonly string[], firstLine: number) {
    this.lines = lines
    this.firstLine = firstLine
  }

  run(): Item[] {
    for (let at = 0; at < this.lines.length; at++) at = this.line(at, this.lines[at] ?? '')
    return this.items
  }

  private add(kind: Item['kind'], at: number, column: number, raw: string, more: Partial<Item> = {}): void {
    this.items.push({ kind, raw, line: this.firstLine + at, column, ...more })
  }

  /** Reads the line at `at`, and those that its value goes on over; the index of the last one. */
  private line(at: number, line: string): number {
    const comment = /^\s*#+\s?(.*)$/.exec(line)
    if (comment) {
      if (comment[1]?.trim()) this.add('comment', at, line.indexOf(comment[1]) + 1, comment[1].trim())
      return at
    }
    if (bareEntry.test(line)) return this.bareEntry(at, line)
    const keyed = pair.exec(line)
    const listed = keyed ? null : (entry.exec(line) ?? inBrackets.exec(line))
    if (!keyed && !listed) return at
    const given = withoutComma((keyed?.[3] ?? listed?.[2] ?? '').trim().replace(/^&\S+(?:\s+|$)/, ''))
    const value = given.startsWith('#') ? '' : given
    const key = keyed?.[2]?.replace(/^["']|["']$/g, '')
    // `- TODO: an example` is a pair to YAML, and a note to whoever wrote it.
    if (key && /^(?:TODO|TBD|FIXME)$/.test(key)) {
      this.add('field', at, line.indexOf(key) + 1, `${key}: ${clean(value)}`)
      return at
    }
    const indent = (keyed?.[1] ?? listed?.[1] ?? '').length
    if (key && /^[[{]?$/.test(value)) this.own(indent, key)
    if (listed && value !== '' && isNothing(value)) return this.emptyEntry(at, indent, line.lastIndexOf(given) + 1)
    if (isBlock(value)) return this.block(at, listed ? indent : indent + 1, key)
    const last = this.value(at, given, indent, key)
    // In quotes, the sign of a comment is text.
    const aside = /^((?:(?:"(?:[^"\\]|\\.)*"|'[^']*')\s+|[^"'#](?:[^#]|(?<!\s)#)*(?<=\s))?#+\s*)(\S.*)$/.exec(given)
    if (aside?.[2]) this.add('comment', at, line.lastIndexOf(given) + (aside[1]?.length ?? 0) + 1, aside[2].trim())
    return last
  }

  private own(indent: number, key: string): void {
    while ((this.owners.at(-1)?.indent ?? -1) >= indent) this.owners.pop()
    this.owners.push({ indent, key })
  }

  /** A dash alone: an entry without content, unless it stands on the lines below. */
  private bareEntry(at: number, line: string): number {
    const indent = line.search(/\S/)
    return holdsMore(this.lines, at, indent) ? at : this.emptyEntry(at, indent, line.trimEnd().length + 1)
  }

  private emptyEntry(at: number, indent: number, column: number): number {
    while ((this.owners.at(-1)?.indent ?? -1) > indent) this.owners.pop()
    const key = this.owners.at(-1)?.key
    this.add('field', at, column, '', { empty: 'entry', ...(key ? { key } : {}) })
    return at
  }

  /** Text below a sign for it, from the next line on. One below a dash begins where its text would; one below a key is indented more. */
  private block(at: number, indent: number, key: string | undefined): number {
    const more = continuation(this.lines, at, indent)
    const text = more
      .map((each) => each.trim())
      .join(' ')
      .trim()
    const named = key ? { key } : {}
    if (text === '') this.add('field', at, (this.lines[at] ?? '').trimEnd().length, text, { ...named, empty: 'value' })
    else
      this.add('field', at + 1, (more[0]?.search(/\S/) ?? 0) + 1, text, {
        ...breaksOf(more, '', this.firstLine + at + 1),
        ...named,
      })
    return at + more.length
  }

  private value(at: number, given: string, indent: number, key: string | undefined): number {
    const line = this.lines[at] ?? ''
    const value = given.startsWith('#') ? '' : given
    const column = given ? line.lastIndexOf(given) + 1 : line.trimEnd().length + 1
    const quoted = quotedBelow(this.lines, at, value)
    const more = quoted ?? (value && !/^[[{]$/.test(value) ? continuation(this.lines, at, indent + 1) : [])
    const first = quoted ? value.slice(1) : clean(value)
    const fields = more.length === 0 && !/^["']/.test(value) ? flowFields(first, key) : undefined
    for (const { raw, at: start, key: name = key } of names.test(key ?? '') ? [] : (fields ?? [])) {
      const text = clean(raw)
      const hole = isNothing(text) && name !== undefined
      if (hole) this.add('field', at, column + start, text, { key: name, empty: name === key ? 'entry' : 'value' })
      else this.add('field', at, column + start, text, name === undefined || name === key ? {} : { key: name })
    }
    if (fields) return at
    const text = [first, ...more.map((each) => each.trim())].join(' ').trim()
    const held = value === '' && key !== undefined && fieldHoldsMore(this.lines, at, indent)
    this.add('field', at, column, text, {
      ...breaksOf(more, first, this.firstLine + at + 1),
      ...(key ? { key } : {}),
      ...((isNothing(text) && !held) || closesEmpty(this.lines, at, text) ? { empty: 'value' } : {}),
    })
    return at + more.length
  }
}

/** In brackets over lines, as JSON is written, a comma ends a value. */
const withoutComma = (value: string): string =>
  /^(?:"[^"]*"|'[^']*'|[[{].*[\]}]|null|~),$/.test(value) ? value.slice(0, -1) : value

const isBlock = (value: string): boolean => /^[|>][+-]?\d?\s*(?:#.*)?$/.test(value)

/** Where the lines after the first begin in the text of a value whose first line says `start`. `line` is the number of the second. */
function breaksOf(more: readonly string[], start: string, line: number): Pick<Item, 'breaks'> {
  const breaks: NonNullable<Item['breaks']> = []
  let at = start.length + (start === '' ? 0 : 1)
  for (const [index, each] of more.entries()) {
    if (at > 0 && each.trim() !== '') breaks.push({ at, line: line + index, column: each.search(/\S/) + 1 })
    at += each.trim().length + 1
  }
  return breaks.length > 0 ? { breaks } : {}
}

/** Lines after `at` that go on with its value: indented more than `indent`, and neither key nor entry unless in block text. */
function continuation(lines: readonly string[], at: number, indent: number): string[] {
  const more: string[] = []
  for (let next = at + 1; next < lines.length; next++) {
    const line = lines[next] ?? ''
    const depth = line.search(/\S/)
    if (depth >= 0 && depth < indent) break
    if (depth >= 0 && depth === 0) break
    if (depth < 0 && more.length === 0) break
    if (more.length === 0 && depth < indent) break
    if (!/^\s/.test(line) && line !== '') break
    if ((pair.test(line) || entry.test(line)) && lines[at]?.trim().match(/[|>][+-]?\d?$/) === null) break
    more.push(line)
  }
  while (more.at(-1)?.trim() === '') more.pop()
  return more
}

/** A plain or quoted value without its quotes and its comment. */
function clean(value: string): string {
  const quoted = /^(["'])(.*)\1\s*(?:#.*)?$/.exec(value.trim())
  return (quoted?.[2] ?? value.replace(/(?<=\s)#.*$/, '')).trim()
}
