import type { Item } from './item.ts'

// A key is short, so that a long line without a colon is looked at once.
const pair = /^(\s*(?:-\s+)*)("(?:[^"\\]|\\.)*"|'[^']*'|(?!-\s)[^\s#'"[\]{},][^#]{0,200}?)\s{0,40}:(?:\s+(.*))?$/
const entry = /^(\s*(?:-\s+)+)(.*)$/

/**
 * The values of YAML as items, by its lines alone: each plain value, list entry, block text and comment. It reads what a person would
 * read, so a file with a fault further down still gives its items.
 */
export function readYamlLines(lines: readonly string[], firstLine: number): Item[] {
  const items: Item[] = []
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? ''
    const comment = /^\s*#+\s?(.*)$/.exec(line)
    if (comment) {
      if (comment[1]?.trim())
        items.push({ kind: 'comment', raw: comment[1].trim(), line: firstLine + at, column: line.indexOf(comment[1]) + 1 })
      continue
    }
    const keyed = pair.exec(line)
    const listed = keyed ? null : entry.exec(line)
    if (!keyed && !listed) continue
    const given = (keyed?.[3] ?? listed?.[2] ?? '').trim()
    // In quotes, the sign of a comment is text.
    const aside = /^((?:(?:"(?:[^"\\]|\\.)*"|'[^']*')\s+|[^"'#](?:[^#]|(?<!\s)#)*(?<=\s))?#+\s*)(\S.*)$/.exec(given)
    const value = given.startsWith('#') ? '' : given
    const key = keyed?.[2]?.replace(/^["']|["']$/g, '')
    // `- TODO: an example` is a pair to YAML, and a note to whoever wrote it.
    if (key && /^(?:TODO|TBD|FIXME)$/.test(key)) {
      items.push({ kind: 'field', raw: `${key}: ${clean(value)}`, line: firstLine + at, column: line.indexOf(key) + 1 })
      continue
    }
    const indent = (keyed?.[1] ?? listed?.[1] ?? '').length
    const block = /^[|>][+-]?\d?\s*(?:#.*)?$/.test(value.trim())
    const column = value ? line.lastIndexOf(value) + 1 : line.trimEnd().length + 1
    // A block below a dash begins where its text would; one below a key is indented more than the key.
    const more = block || value ? continuation(lines, at, block && listed ? indent : indent + 1) : []
    const text = [block ? '' : clean(value), ...more.map((each) => each.trim())].join(' ').trim()
    const head = block ? { line: firstLine + at + 1, column: (more[0]?.search(/\S/) ?? 0) + 1 } : { line: firstLine + at, column }
    const breaks = breaksOf(more, block ? '' : clean(value), firstLine + at + 1)
    items.push({ kind: 'field', raw: text, ...head, ...(breaks.length > 0 ? { breaks } : {}), ...(key ? { key } : {}) })
    if (aside?.[2] && !block) {
      const start = line.lastIndexOf(given) + (aside[1]?.length ?? 0)
      items.push({ kind: 'comment', raw: aside[2].trim(), line: firstLine + at, column: start + 1 })
    }
    at += more.length
  }
  return items
}

/** Where the lines after the first begin in the text of a value whose first line says `start`. `line` is the number of the second. */
function breaksOf(more: readonly string[], start: string, line: number): NonNullable<Item['breaks']> {
  const breaks: NonNullable<Item['breaks']> = []
  let at = start.length + (start === '' ? 0 : 1)
  for (const [index, each] of more.entries()) {
    if (at > 0 && each.trim() !== '') breaks.push({ at, line: line + index, column: each.search(/\S/) + 1 })
    at += each.trim().length + 1
  }
  return breaks
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
