import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Rule } from '../rule.ts'

const tag = /<(?!!--)(a|h[1-6]|p|div|section|span|li|td|tr|details|summary|dt|figure|img|table|ul|ol)\b([^<>]{0,500})>/gi
const ofHeading = /^[ \t>]*#{1,6}[ \t].*\{:?[ \t]*#([\w.:-]+)[ \t]*\}[ \t]*$/gm

/** Reports an id that the writer fixed twice in one document, in raw HTML or as `{#id}` behind a heading. */
export const sayDuplicateIds: NonNullable<Rule['text']> = (document, { parse }, say) => {
  if (!parse || !/\.(?:md|markdown)$/i.test(document.path) || repeated(idsIn(document.text)).length === 0) return
  const root = parse(document)
  if (!root) return
  const ids = idsIn(withoutCode(document.text, root))
  const starts = lineStarts(document.text)
  const first = new Map<string, number>()
  let line = 1
  for (const { id, offset } of ids) {
    while ((starts[line] ?? Number.POSITIVE_INFINITY) <= offset) line++
    const before = first.get(id)
    if (before === undefined) first.set(id, line)
    else {
      const place = { file: document.path, line, column: offset - (starts[line - 1] ?? 0) + 1 }
      say(place, `The id \`${id}\` is taken on line ${before}. Choose another.`)
    }
  }
}

interface Id {
  id: string
  offset: number
}

function idsIn(text: string): Id[] {
  if (!/<\w|\{:?[ \t]*#/.test(text)) return []
  const found: Id[] = []
  for (const { 1: name = '', 2: attributes = '', index } of text.matchAll(tag)) {
    const id = /\sid\s*=\s*["']([^"']+)["']/i.exec(attributes)?.[1]
    const named = name.toLowerCase() === 'a' ? /\sname\s*=\s*["']([^"']+)["']/i.exec(attributes)?.[1] : undefined
    for (const each of new Set([id, named])) if (each !== undefined) found.push({ id: each, offset: index })
  }
  for (const { 1: id = '', index } of text.matchAll(ofHeading)) found.push({ id, offset: index })
  return found.sort((a, b) => a.offset - b.offset)
}

function repeated(ids: readonly Id[]): Id[] {
  const seen = new Set<string>()
  return ids.filter(({ id }) => seen.size === seen.add(id).size)
}

/** The text with spaces in place of code and comments, so that offsets stay. */
function withoutCode(text: string, root: Root): string {
  const pieces: string[] = []
  let at = 0
  visit(root, (node) => {
    const hidden =
      node.type === 'code' ||
      node.type === 'inlineCode' ||
      (node.type === 'html' && /^<!--|^<(?:pre|script|style|code|svg|template)\b/i.test(node.value))
    const start = node.position?.start.offset ?? 0
    const end = node.position?.end.offset ?? 0
    if (!hidden || start < at) return
    pieces.push(text.slice(at, start), ' '.repeat(end - start))
    at = end
  })
  return pieces.join('') + text.slice(at)
}

const lineStarts = (text: string): number[] => [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)]
