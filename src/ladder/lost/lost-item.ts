import type { Nodes } from 'mdast'
import { isTagParagraph } from '../passage.ts'
import { remarkAlone } from '../remarks/remark.ts'
import { shortly } from '../shortly.ts'
import { wordsOf } from '../words.ts'
import { type LostContext, linesOf, type ProseBlock, restOfLine } from './lost-block.ts'

/** What a line begins with in place of the sign of a list. */
type Sign = 'bullet' | 'hard space' | 'escaped' | 'two signs' | 'dash' | 'no space' | 'no space, maybe'

/** Reports the first line of a paragraph that begins like a list item and is none. */
export function reportLostItems(block: ProseBlock, context: LostContext): boolean {
  if (block.node.type !== 'paragraph' || isTagParagraph(block.node)) return false
  const lines = linesOf(block)
  const signs = lines.map(({ line, at }) => (isEscaped(block.raw, at) ? 'escaped' : signOf(line)))
  const first = signs.findIndex((sign, index) => sign !== undefined && isMeant(sign, index, { block, lines, signs, context }))
  const line = lines[first]
  if (!line || remarkAlone(wordsOf(block.node))) return false
  const written = shortly(restOfLine(block.raw, line.at), 40)
  const say = `\`${written}\` is no list item: ${wrongs[signs[first] ?? 'dash']} Begin the line with \`- \`, a hyphen and a space.`
  const place = context.placeAt(block.from + line.at)
  // A long dash may be meant.
  if (context.kind === 'cell' && signs[first] !== 'dash') context.findings.error('lost-item', place, say)
  else context.findings.warn('lost-item', place, say)
  return true
}

const wrongs: Readonly<Record<Sign, string>> = {
  bullet: 'in Markdown a sign such as `•` makes no list.',
  'hard space': 'the space behind its sign is not a plain one.',
  escaped: 'the backslash before its sign makes it text.',
  'two signs': 'it begins with two signs.',
  dash: 'a long dash makes no list.',
  'no space': 'a space is missing behind its sign.',
  'no space, maybe': 'a space is missing behind its sign.',
}

/** Exports of other programs write a backslash before each sign that could begin a list. */
const isEscaped = (raw: string, at: number): boolean => /^\\[-+*] \S/.test(raw.slice(at, at + 4))

function signOf(line: string): Sign | undefined {
  if (/^(?:[•‣◦▪●⁃∙]|·\s)/u.test(line)) return 'bullet'
  if (/^[-*+][^\S \t\r\n]/.test(line)) return 'hard space'
  if (/^(?:[–—]|--)\s/.test(line)) return 'dash'
  if (/^(?:(?:\+-|-\+) ?\p{L}|(?:\+-|-\+|--) ?[\p{Lu}\ufffc"“[])/u.test(line)) return 'two signs'
  // Behind the hyphen stands a capital, or something in bold type or brackets.
  if (/^-[\p{Lu}\ufffc["“[]/u.test(line)) return 'no space'
  return /^(?:-\p{Ll}|\*\p{Lu}|\d{1,3}[.)]\p{Lu}\p{Ll})/u.test(line) ? 'no space, maybe' : undefined
}

interface Surroundings {
  block: ProseBlock
  lines: readonly { line: string }[]
  signs: readonly (Sign | undefined)[]
  context: LostContext
}

/** False where the sign is one of a sentence that goes on, a quote's source or a row of names. */
function isMeant(sign: Sign, index: number, { block, lines, signs, context: { kind } }: Surroundings): boolean {
  const above = lines[index - 1]?.line.trimEnd().slice(-200)
  const beside = inItem(block) || isList(block.before) || isList(block.after)
  const several = signs[index + 1] === sign || signs[index - 1] === sign
  const anew = above === undefined || /[.!?:;…]["”')\]]{0,3}$/.test(above)
  switch (sign) {
    case 'bullet':
      if (kind === 'anywhere') return several && above !== undefined && !/(?:\ufffc|<br\s*\/?>)$/.test(above)
      return above === undefined || !/[•·]$|\s[•·]\s/.test(above)
    case 'hard space':
      return true
    case 'escaped':
    case 'two signs':
      // An item has its sign; what it begins with are its words.
      if (index === 0 && inItem(block)) return false
      return kind === 'cell' || (kind === 'prose' && (several || beside))
    case 'dash':
      if (kind === 'anywhere' || isQuote(block.before) || block.within.some(isQuote)) return false
      return anew && (kind === 'cell' || several || beside || isDashed(block.before) || isDashed(block.after))
    case 'no space':
      return kind !== 'anywhere' && (beside || (kind === 'cell' && anew))
    case 'no space, maybe':
      return kind !== 'anywhere' && anew && beside && (index > 0 || !inItem(block))
  }
}

const isList = (node: Nodes | undefined): boolean => node?.type === 'list'
const isQuote = (node: Nodes | undefined): boolean => node?.type === 'blockquote'
const inItem = ({ within }: ProseBlock): boolean => within.at(-1)?.type === 'listItem'
const isDashed = (node: Nodes | undefined): boolean => node?.type === 'paragraph' && /^[–—]\s/.test(wordsOf(node))
