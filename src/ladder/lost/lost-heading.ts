import type { Code, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { placeOf } from '../passage.ts'
import { shortly } from '../shortly.ts'
import { wordsOf } from '../words.ts'
import { type LostContext, linesOf, type ProseBlock, restOfLine } from './lost-block.ts'

/** Reports lines that begin like a heading and are none. */
export function reportLostHeadings(block: ProseBlock, context: LostContext): boolean {
  if (block.node.type !== 'paragraph') return false
  if (context.kind !== 'anywhere' && (reportWikiHeading(block, context) || reportLoneId(block, context))) return true
  if (!block.shown.includes('#')) return false
  const lines = linesOf(block)
  const found = lines.flatMap(({ line, at }) => {
    const [, marks = '', gap = '', words = ''] = /^(#{1,6})(?!#)(\s*)(.*)$/u.exec(line) ?? []
    const wrong = words !== '' && faultOf({ marks, gap, words }, lines.length, context.kind)
    return wrong ? [{ wrong, at, marks, gap, words: restOfLine(block.raw, at + marks.length + gap.length) }] : []
  })
  for (const { wrong, at, marks, gap, words } of found) {
    const depth = marks === '#' && context.kind !== 'anywhere' ? '##' : marks
    const meant = `${depth} ${shortly(words)}`
    context.findings.error(
      'lost-heading',
      context.placeAt(block.from + at),
      `\`${shortly(marks + gap + words)}\` is no heading: ${wrong} Write \`${meant}\`.`,
      `${depth} ${words.trim()}`,
    )
  }
  return found.length > 0
}

/** Reports `h2. Name`, as wikis write a heading. */
function reportWikiHeading({ raw, from }: ProseBlock, { placeAt, findings }: LostContext): boolean {
  const [, name] = /^h[1-6]\. +(\S[^\n\r]*)/.exec(raw) ?? []
  if (name === undefined) return false
  const meant = `## ${shortly(name)}`
  findings.error(
    'lost-heading',
    placeAt(from),
    `\`${shortly(raw)}\` is no heading here. Write \`${meant}\`.`,
    `## ${name.trim()}`,
  )
  return true
}

/** Reports `[#kept-id]` below the heading that it is for. */
function reportLoneId({ raw, from, before }: ProseBlock, { placeAt, findings }: LostContext): boolean {
  const [, id] = /^\[#([\p{L}\p{M}\p{N}_-]+)\][ \t]*(?:\r?\n|$)/u.exec(raw) ?? []
  if (id === undefined || before?.type !== 'heading') return false
  const message = `\`[#${id}]\` stands below its heading, where it is text. Write it at the end of the heading's line.`
  findings.error('lost-heading', placeAt(from), message)
  return true
}

interface Begin {
  marks: string
  gap: string
  words: string
}

function faultOf({ marks, gap, words }: Begin, lines: number, kind: LostContext['kind']): string | undefined {
  if (/[^ \t]/.test(gap)) return `the space behind \`${marks}\` is not a plain one.`
  if (gap !== '') return kind === 'anywhere' ? undefined : 'it is indented too far.'
  const missing = `a space is missing behind \`${marks}\`.`
  // A single sign may begin the name of a channel, #general, or a number.
  if (marks === '#')
    return kind === 'cell' && lines === 1 && words.length <= 80 && /^\p{Lu}.* .*[^.!?:]$/u.test(words) ? missing : undefined
  return kind !== 'anywhere' || /^\p{L}/u.test(words) ? missing : undefined
}

/** Reports headings that belong to a list item, where they begin no section. */
export function reportListedHeadings(root: Root, { file, kind, findings }: LostContext): void {
  visit(root, 'heading', (node, index, parent) => {
    const below = index !== undefined && index > 0
    if (parent?.type !== 'listItem' || node.depth > 2 || (kind !== 'cell' && !below)) return
    const stands = `\`${'#'.repeat(node.depth)} ${shortly(wordsOf(node))}\` stands within`
    const say = below
      ? `${stands} the list item above it. Remove the spaces before it.`
      : `${stands} a list item. Remove the \`- \` before it.`
    if (kind === 'cell') findings.error('lost-heading', placeOf(node, file), say)
    else findings.warn('lost-heading', placeOf(node, file), say)
  })
}

/** Reports headings that are code, because four spaces stand before them. */
export function reportIndentedHeadings(root: Root, { file, text, findings }: LostContext): void {
  visit(root, 'code', (node: Code) => {
    const [, heading] = /^(#{2,6} .*)/.exec(node.value) ?? []
    if (heading === undefined || /^[`~]/.test(text.slice(node.position?.start.offset, node.position?.end.offset).trim())) return
    findings.error(
      'lost-heading',
      placeOf(node, file),
      `\`${shortly(heading)}\` is no heading: the spaces before it make it code. Begin the line with \`##\`.`,
    )
  })
}
