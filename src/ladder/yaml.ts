import { isAlias, isMap, isNode, LineCounter, type Node, type ParsedNode, parseDocument, visit } from 'yaml'
import type { z } from 'zod'
import type { Findings, Place } from './finding.ts'
import { didYouMean, nearest } from './nearest.ts'

/** A piece of YAML and where it begins in its file: the line of its first character, from 1. */
export interface YamlSource {
  file: string
  text: string
  firstLine: number
}

/**
 * Reads `source` by `schema`. Every fault becomes a finding at its own place; undefined when there is one.
 * Anchors, aliases and tags are refused: a writer has no use for them, and they are how YAML is made to explode or to run.
 */
export function readYaml<T extends z.ZodType>(source: YamlSource, schema: T, findings: Findings): z.output<T> | undefined {
  const faults = findings.all.length
  const lines = new LineCounter()
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { file: source.file, line: source.firstLine + Math.max(line, 1) - 1, column: Math.max(col, 1) }
  }
  if (deepestNesting(source.text) > 100) {
    findings.error('front-matter-syntax', place(0), 'The YAML is nested more than 100 brackets deep. Write it flat.')
    return undefined
  }
  const document = parseDocument(source.text, { lineCounter: lines, version: '1.2', merge: false, uniqueKeys: true })
  for (const error of document.errors) {
    findings.error('front-matter-syntax', place(error.pos[0]), syntaxMessage(error.code, error.message))
  }
  for (const warning of document.warnings) {
    findings.error(
      'front-matter-syntax',
      place(warning.pos[0]),
      'A YAML tag (`!…`) stands here. Remove it: plain text is enough.',
    )
  }
  visit(document, {
    Node(_, node) {
      const anchored = isAlias(node) || ('anchor' in node && node.anchor)
      if (anchored) {
        findings.error(
          'front-matter-syntax',
          place(node.range?.[0] ?? 0),
          'A YAML anchor or alias stands here. Write the text out.',
        )
      }
    },
  })
  if (findings.all.length > faults) return undefined
  const result = schema.safeParse(document.contents === null ? {} : document.toJS())
  if (result.success) return result.data
  for (const issue of result.error.issues) {
    reportIssue(issue, document.contents, schema, place, findings)
  }
  return undefined
}

function reportIssue(
  issue: z.core.$ZodIssue,
  root: ParsedNode | null,
  schema: z.ZodType,
  place: (offset: number) => Place,
  findings: Findings,
): void {
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, issue.path)
    for (const key of issue.keys) {
      const suggestion = nearest(key, known)
      const remedy = didYouMean(suggestion) || ` Known fields: ${known.map((name) => `\`${name}\``).join(', ')}.`
      findings.error(
        'front-matter',
        place(offsetOf(root, [...issue.path, key], true)),
        `Unknown field \`${key}\`.${remedy}`,
        suggestion,
      )
    }
    return
  }
  const field = issue.path.join('.')
  const at = place(offsetOf(root, issue.path, false))
  const missing = issue.code === 'invalid_type' && /received undefined$/.test(issue.message)
  if (field === '') {
    findings.error('front-matter', at, 'The front matter is not a list of fields. Write lines of the form `name: text`.')
  } else if (missing) {
    findings.error('front-matter', at, `The field \`${field}\` is missing. Add a line \`${issue.path.at(-1)?.toString()}: …\`.`)
  } else {
    findings.error('front-matter', at, `The field \`${field}\` is not right: ${plainReason(issue)}.`)
  }
}

function plainReason(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type' && issue.expected === 'string') return 'text is expected; put it in quotes'
  if (issue.code === 'invalid_value') return `use one of ${issue.values.map((value) => `\`${String(value)}\``).join(', ')}`
  return issue.message.replace(/^Invalid input: /, '')
}

function syntaxMessage(code: string, message: string): string {
  const first = message.split('\n')[0] ?? message
  if (code === 'DUPLICATE_KEY') return 'The same field stands here twice. Keep one of them.'
  if (code === 'TAB_AS_INDENT') return 'A tab indents this line. Indent with spaces.'
  if (/colon|Nested mappings/.test(first)) return 'A colon in the text confuses YAML here. Put the whole text in quotes.'
  return `The YAML cannot be read: ${first.replace(/ at line \d+, column \d+:?$/, '')}. Put texts with special characters in quotes.`
}

/** The offset of the node that `path` leads to, or of the nearest parent that exists. */
function offsetOf(root: Node | null, path: readonly PropertyKey[], ofKey: boolean): number {
  let node: unknown = root
  let offset = root?.range?.[0] ?? 0
  for (const [depth, key] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isNode(item.key) && String(item.key) === String(key))
      if (!pair) break
      const last = depth === path.length - 1
      node = last && ofKey ? pair.key : (pair.value ?? pair.key)
    } else if (typeof node === 'object' && node !== null && 'items' in node && Array.isArray(node.items)) {
      node = node.items[Number(key)]
    } else break
    if (isNode(node) && node.range) offset = node.range[0]
  }
  return offset
}

/** Names of the fields that `schema` knows at `path`. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let here: unknown = schema
  const unwrap = (value: unknown): unknown => {
    const inner = (value as { def?: { innerType?: unknown } }).def?.innerType
    return inner === undefined ? value : unwrap(inner)
  }
  for (const key of path) {
    here = unwrap(here)
    const { shape, element } = here as { shape?: Record<string, unknown>; element?: unknown }
    here = shape ? shape[String(key)] : element
  }
  return Object.keys((unwrap(here) as { shape?: object }).shape ?? {})
}

/** How deep brackets nest in `text`: counted before parsing, since a parser that recurses dies of it. */
function deepestNesting(text: string): number {
  let depth = 0
  let deepest = 0
  for (const sign of text) {
    if (sign === '[' || sign === '{') deepest = Math.max(deepest, ++depth)
    else if (sign === ']' || sign === '}') depth--
  }
  return deepest
}
