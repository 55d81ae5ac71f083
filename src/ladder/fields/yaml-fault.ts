import { isAlias, isMap, isNode, isScalar, isSeq, type Node, visit, type YAMLError } from 'yaml'
import { shortly } from '../shortly.ts'
import { hiddenSign } from '../source/decode.ts'
import { lineFault, openBracket, openQuote, touchingDash } from './yaml-lines.ts'
import type { YamlSource, YamlTree } from './yaml-tree.ts'

/** What is wrong with a piece of YAML, and at which offset of its text. */
export interface YamlFault {
  offset: number
  message: string
}

/** How deep brackets and lists may nest: a parser that recurses dies of thousands. */
const deepest = 50

/** A text that must not be parsed at all, for it nests too deeply. Linear in the text. */
export function yamlDepthFault({ text }: YamlSource): YamlFault | undefined {
  let brackets = 0
  let offset = 0
  for (const line of text.split('\n')) {
    for (const sign of line) {
      if (sign === '[' || sign === '{') brackets++
      else if (sign === ']' || sign === '}') brackets--
      if (brackets > deepest) return { offset, message: 'Brackets nest more than 50 deep here. Write the fields flat.' }
    }
    const start = /^(?:[ \t]|[-?:](?=[ \t]|$))*/.exec(line)?.[0] ?? ''
    if (start.length > 4 * deepest) return { offset, message: 'Fields or lists nest more than 50 deep here. Write them flat.' }
    offset += line.length + 1
  }
  return undefined
}

/**
 * The faults of a parsed text, in its order: names that stand twice, one each, or else the first of any other kind, for the rest often
 * follow from it. Anchors, aliases and tags are faults: a writer has no use for them, and they are how YAML is made to explode or to run.
 */
export function yamlFaults(tree: YamlTree): YamlFault[] {
  const { document, source } = tree
  const ofLine = lineFault(source.text, document.errors[0]?.pos[0])
  if (ofLine) return [ofLine]
  const found = document.errors.map((error) => ({ offset: error.pos[0], message: syntaxMessage(error, source.text) }))
  const keys: YamlFault[] = []
  visit(document, {
    Node(_, node, path) {
      const fault = nodeFault(node, source.text) ?? entryFault(node, path.at(-1), source.text)
      if (fault) found.push(fault)
      keys.push(...keyFaults(node))
    },
  })
  const first = found.sort((a, b) => a.offset - b.offset)[0]
  return first ? [first] : keys
}

function nodeFault(node: Node, text: string): YamlFault | undefined {
  const offset = node.range?.[0] ?? 0
  // The text itself has been looked at; in quotes, `\\u200b` writes such a sign in letters.
  const sign = isScalar(node) && typeof node.value === 'string' ? hiddenSign(node.value) : undefined
  if (sign) return { offset, message: sign.message }
  if (isAlias(node)) {
    return { offset, message: `Text that begins with \`*\` is an alias in YAML. Put the whole text in quotes: \`"…"\`.` }
  }
  if (node.tag) {
    return { offset: wordBefore('!', text, offset), message: 'A YAML tag (`!…`) stands here. Remove it: plain text is enough.' }
  }
  if (node.anchor) {
    return {
      offset: wordBefore('&', text, offset),
      message:
        'Text that begins with `&` is an anchor in YAML, and none is read here. Put the whole text in quotes: `"…"`; in place of a name with `*`, write what it stands for.',
    }
  }
  const comment = isScalar(node) && node.type === 'PLAIN' && node.comment
  if (comment && /^\S/.test(comment)) {
    const at = text.indexOf('#', node.range?.[1] ?? offset)
    return {
      offset: at,
      message: `\`#${shortly(comment, 40)}\` is a comment in YAML, and would be lost. Put the whole text in quotes: \`"…"\`.`,
    }
  }
  return undefined
}

/** An entry of a list that YAML reads as more words of the text above it, or as a text because its dash touches it. */
function entryFault(node: Node, parent: unknown, text: string): YamlFault | undefined {
  if (!isScalar(node) || node.type !== 'PLAIN') return undefined
  const [start, end] = node.range ?? [0, 0]
  // A line of thousands of entries is not read once for each of them.
  const begins = /(?:^|\n) *$/.test(text.slice(Math.max(start - 100, 0), start))
  if (text[start] === '-' && begins && /^-\p{L}/u.test(text.slice(start, start + 3))) return touchingDash(start)
  const deeper = isSeq(parent) ? /\n[ ]+(?=- )/.exec(text.slice(start, end)) : undefined
  return deeper
    ? {
        offset: start + deeper.index + deeper[0].length,
        message: 'This entry is indented deeper than the one above it. Indent all entries of a list alike.',
      }
    : undefined
}

/** Where the word begins that holds the last `sign` up to `offset`. */
function wordBefore(sign: string, text: string, offset: number): number {
  let at = Math.max(text.lastIndexOf(sign, offset), 0)
  while (at > 0 && /\S/.test(text[at - 1] ?? ' ')) at--
  return at
}

/** Names that stand in one map twice, names that are no words, and the one that JavaScript keeps for itself. */
function keyFaults(node: Node): YamlFault[] {
  if (!isMap(node)) return []
  const seen = new Set<string>()
  return node.items.flatMap(({ key }): YamlFault[] => {
    if (!isNode(key)) return []
    if (!isScalar(key)) return [{ offset: key.range?.[0] ?? 0, message: 'The name of a field is one word. Write `name: text`.' }]
    const name = String(key)
    // The schemas never get to see this one: it would be dropped in silence.
    if (name === '__proto__') return [{ offset: key.range?.[0] ?? 0, message: '`__proto__` is no field. Remove the line.' }]
    if (!seen.has(name)) {
      seen.add(name)
      return []
    }
    return [
      {
        offset: key.range?.[0] ?? 0,
        message: `The field \`${shortly(name, 40)}\` stands above already. Keep one of the two lines.`,
      },
    ]
  })
}

/** What is wrong where a parser stops, in the words of a writer. */
export function syntaxMessage({ code, message, pos }: YAMLError, text: string): string {
  const sign = text[pos[0]] ?? ''
  switch (code) {
    case 'TAB_AS_INDENT':
      return 'A tab stands at the beginning of this line. Remove it; what belongs to the field above is indented with spaces.'
    case 'MULTIPLE_DOCS':
      return `A line \`${text.slice(pos[0], pos[0] + 3)}\` ends the fields before the file ends. Remove it.`
    case 'BAD_ALIAS':
      return `Text cannot begin with \`${sign}\` in YAML. Put the whole text in quotes: \`"…"\`.`
    case 'BAD_SCALAR_START':
      return `Text cannot begin with \`${sign}\` in YAML. Put the whole text in quotes: \`"…"\`.`
    case 'TAG_RESOLVE_FAILED':
      return 'A YAML tag (`!…`) stands here. Remove it: plain text is enough.'
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return colonMessage(text, pos[0])
  }
  if (/closing (?:"|')/.test(message)) return openQuote(/closing '/.test(message) ? "'" : '"')
  if (/end with a [\]}]/.test(message)) return openBracket
  if (/same column/.test(message))
    return 'This line is indented otherwise than the fields around it. Begin all of them in one column.'
  if (/at node end/.test(message))
    return 'The text ends before the line does: what follows a closing quotation mark or bracket is lost. Put the whole text in quotes.'
  if (/followed by map values/.test(message))
    return 'This line is no field. Write `name: text`, or indent it when it goes on with the text above.'
  return 'The YAML cannot be read from here on. Write fields as `name: text`, and put texts with special signs in quotes: `"…"`.'
}

/** A colon too many, a space too few, or a line that is indented as if it went on with the text above: YAML says the same of all three. */
function colonMessage(text: string, offset: number): string {
  const line = text.slice(offset).split('\n')[0] ?? ''
  if (/^ *- /.test(line)) return 'This entry is not indented like the others of its list. Begin their dashes in one column.'
  if (/:(?:\s|$)/.test(line)) return 'A colon in this text confuses YAML. Put the whole text in quotes: `"…"`.'
  if (/:\s$/.test(text.slice(0, offset)))
    return 'The line below is indented as if this text went on there. Begin both in one column.'
  return 'A field needs a space behind its colon. Write `name: text`.'
}
