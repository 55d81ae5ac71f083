import type { ListItem, Paragraph } from 'mdast'
import { type DisciplineName, disciplineNamed } from '../discipline-name.ts'
import { remarkAlone } from '../remarks/remark.ts'
import { shortly } from '../shortly.ts'
import { wordsOf } from '../words.ts'
import { type LostContext, linesOf, type ProseBlock, restOfLine, taken } from './lost-block.ts'

/** So many signs a lead-in may have: room for the names of three disciplines. */
const longest = 100

/** Reports what begins an example, names a discipline and is no lead-in, and a lead-in that begins no example. */
export function reportLeadIns(block: ProseBlock, { kind, names, placeAt, findings }: LostContext): boolean {
  if (kind !== 'cell' || block.node.type !== 'paragraph') return false
  const parent = block.within.at(-1)
  if (parent?.type === 'listItem' && block.within.length > 3) return reportNested(block, { names, placeAt, findings })
  const inItem = parent?.type === 'listItem' && block.within.length === 3 && block.before === undefined
  if (!inItem && parent?.type !== 'root') return false
  const right = isLeadIn(block.node)
  const written = right ? rightName(block.node) : wrongName(block)
  if (written === undefined || (inItem && right) || (!inItem && !right) || !namesDisciplines(written, names)) return false
  if (remarkAlone(wordsOf(block.node))) return false
  const place = placeAt(block.from)
  const meant = `**${written}:**`
  if (inItem) {
    findings.warn(
      'lead-in',
      place,
      // The word may be meant as it stands, so nobody's build waits for it.
      `\`${shortly(restOfLine(block.raw, 0), 40)}\` names a discipline, and would be read as text. Write \`${meant}\`, a space, and the example.`,
      meant,
    )
  } else {
    findings.warn(
      'lead-in',
      place,
      `\`${meant}\` begins a paragraph here, and only a list item is an example. Begin the line with \`- \`, a hyphen and a space.`,
    )
  }
  return true
}

/** Reports a lead-in of an item that belongs to another example, unless that one is a note that lists what it asks for. */
function reportNested(
  { node, within, before, from }: ProseBlock,
  { names, placeAt, findings }: Pick<LostContext, 'names' | 'placeAt' | 'findings'>,
): boolean {
  if (node.type !== 'paragraph' || before !== undefined || !isLeadIn(node)) return false
  const written = rightName(node)
  const asked = within.some((around) => around.type === 'listItem' && remarkAlone(ownWords(around)))
  if (asked || !namesDisciplines(written, names)) return false
  findings.warn(
    'lead-in',
    placeAt(from),
    `\`**${written}:**\` begins a part of the example above it. If it is an example of its own, remove the spaces before its hyphen.`,
  )
  return true
}

const ownWords = ({ children: [first] }: ListItem): string => (first?.type === 'paragraph' ? wordsOf(first) : '')

/** True for a paragraph that begins with bold type and a colon, as the grammar wants it. */
function isLeadIn({ children: [bold, next] }: Paragraph): boolean {
  return bold?.type === 'strong' && (wordsOf(bold).endsWith(':') || (next?.type === 'text' && next.value.startsWith(':')))
}

const rightName = ({ children: [bold] }: Paragraph): string => (bold ? wordsOf(bold).replace(/:$/, '').trim() : '')

/** The words before the first colon or dash of a block, if what follows and how they are marked speak for a lead-in. */
function wrongName(block: ProseBlock): string | undefined {
  const line = restOfLine(block.raw.slice(0, longest), 0)
  const marked = /^[*_]/.test(line)
  const [, name = '', sign = ''] = /^([^:：–—]*?)(\s-(?=\s)|[:：–—])/u.exec(line) ?? []
  if (name === '') return marked ? boldName(block) : undefined
  const words = bare(name)
  if (/[:：]/.test(sign)) return words
  const rest = bare(line.slice(name.length + sign.length))
  // A dash behind a plain word may well belong to the sentence.
  if (marked) return words
  return /^\p{Lu}/u.test(rest) && !/\s[-–—]\s/u.test(linesOf(block)[0]?.line.slice(name.length + sign.length) ?? '')
    ? words
    : undefined
}

/** The words of bold type before a sentence that begins with a capital. */
function boldName({ node, shown }: ProseBlock): string | undefined {
  const [bold] = node.children
  if (bold?.type !== 'strong') return undefined
  const words = wordsOf(bold)
  return shown.slice(2 + words.length, 6 + words.length + longest).startsWith(taken + taken) &&
    /^\s+\p{Lu}/u.test(shown.slice(words.length + 4, words.length + 10))
    ? words
    : undefined
}

const bare = (text: string): string => text.replace(/[*_]/g, '').replace(/\s+/g, ' ').trim()

function namesDisciplines(written: string, names: readonly DisciplineName[]): boolean {
  const words = written.split(/\s*[,/&·]\s*|\s+and\s+/)
  const known = (word: string) => /^(?:observed|illustrative)$/i.test(word) || disciplineNamed(word, names) !== undefined
  return words.every(known) && words.some((word) => disciplineNamed(word, names))
}
