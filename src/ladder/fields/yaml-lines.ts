import type { YamlFault } from './yaml-fault.ts'

/** What begins a line of YAML: its indentation, its dashes and the name of a field. */
const lead = /^ *(?:- +)*(?:[\w-]+: +)?/
const oddSpace = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/

/**
 * A fault that single lines show better than the parser, which says it far below or takes it for something else. `broken` is where the
 * parser stumbled, if it did.
 */
export function lineFault(text: string, broken: number | undefined): YamlFault | undefined {
  const lines = linesOf(text)
  for (const line of lines) {
    const fault = oddSpaceFault(line)
    if (fault) return fault
  }
  if (broken === undefined) return undefined
  const [first, ...below] = lines.filter(({ text: line }) => !line.trimStart().startsWith('#'))
  if (first && first.indent > 0 && below.some(({ text: line }) => /^[\w-]+:/.test(line)))
    return {
      offset: first.offset + first.indent,
      message: 'This line is indented, and the fields below it are not. Remove the spaces before it.',
    }
  for (const [index, line] of lines.entries()) {
    if (line.offset > broken) break
    const fault = openFault(line, lines[index + 1]) ?? dashFault(line)
    if (fault) return fault
  }
  return undefined
}

/** What is wrong with a list entry whose dash touches its text, from the offset of the dash. */
export const touchingDash = (offset: number): YamlFault => ({
  offset,
  message: 'The dash of this entry touches its text. Put a space after the dash.',
})

interface Line {
  offset: number
  text: string
  indent: number
}

/** The lines that are not empty. */
function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let offset = 0
  for (const line of text.split('\n')) {
    const indent = line.search(/\S/)
    if (indent >= 0) lines.push({ offset, text: line, indent })
    offset += line.length + 1
  }
  return lines
}

/** A space that only looks like one, before a field or an entry, or behind its colon or dash. */
function oddSpaceFault({ text, offset }: Line): YamlFault | undefined {
  if (!oddSpace.test(text)) return undefined
  const before = /^\s*(?=(?:-\s|[\w-]+:(?:\s|$)))/.exec(text)?.[0] ?? ''
  const behind = /^\s*(?:-\s+)*(?:-|[\w-]+:)(?=\s)/.exec(text)?.[0] ?? ''
  const at = text.search(oddSpace)
  const place = { offset: offset + at }
  const sign = `U+${(text.charCodeAt(at) || 0).toString(16).toUpperCase().padStart(4, '0')}`
  if (at < before.length)
    return {
      ...place,
      message: `This line is indented with another sign than a space (${sign}). Remove it, and indent with spaces as the lines around do.`,
    }
  if (at < behind.length + 1 && behind !== '')
    return { ...place, message: `A sign that only looks like a space stands here (${sign}). Write a plain space in its place.` }
  return undefined
}

/** A quotation mark or bracket at the beginning of a text that its line does not close, above a line that does not go on with it. */
function openFault({ text, offset, indent }: Line, next: Line | undefined): YamlFault | undefined {
  if (next && next.indent > indent) return undefined
  const at = lead.exec(text)?.[0].length ?? 0
  const sign = text[at] ?? ''
  const rest = text.slice(at)
  const fault = (message: string) => ({ offset: offset + at, message })
  if (sign === '"' ? !/^"(?:[^"\\]|\\.)*"/.test(rest) : sign === "'" && !/^'(?:[^']|'')*'/.test(rest))
    return fault(openQuote(sign))
  if (!'[{'.includes(sign) || sign === '') return undefined
  // A quotation mark that stays open is read once, to the end, and hides nothing.
  const bare = rest.replace(/"(?:[^"\\]|\\.)*("?)|'[^']*'|\s#.*$/g, (quoted, end) => (end === '' ? quoted : ''))
  return [...bare].filter((each) => '[{'.includes(each)).length > [...bare].filter((each) => ']}'.includes(each)).length
    ? fault(openBracket)
    : undefined
}

/** What is said of a quotation mark that is never closed. */
export const openQuote = (sign: string): string =>
  `A quotation mark is opened here and never closed. Close it: write \`${sign}\` at the end of the text.`

/** What is said of a bracket that is never closed. */
export const openBracket = 'A bracket is opened and never closed. Close it, or put the whole text in quotes: `"…"`.'

function dashFault({ text, offset, indent }: Line): YamlFault | undefined {
  return /^ *-[\p{L}"'[{]/u.test(text) ? touchingDash(offset + indent) : undefined
}
