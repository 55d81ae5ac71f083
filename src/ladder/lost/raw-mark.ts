import { shortly } from '../shortly.ts'
import { type LostContext, type ProseBlock, restOfLine } from './lost-block.ts'

/** Reports the first stars of a block that were meant as bold type, and that readers see as stars. */
export function reportRawMarks({ shown, raw, from }: ProseBlock, { kind, placeAt, findings }: LostContext): boolean {
  if (!shown.includes('**')) return false
  const runs = [...shown.matchAll(/\*+/g)].filter(({ 0: stars, index }) => isBold(shown, index, stars.length))
  const [first, second] = runs
  const sure = first && (second !== undefined || !isApart(shown, first.index, first[0].length))
  if (!first || !sure || (kind === 'anywhere' && !isPair(shown, first, second))) return false
  findings.warn(
    'raw-mark',
    placeAt(from + first.index),
    `The stars of \`${shortly(restOfLine(raw, first.index), 40)}\` show up as stars. For bold type write \`**words**\`: no space inside, a space outside.`,
  )
  return true
}

/** True for two or three stars that are neither a power, a path nor letters left out. */
function isBold(text: string, at: number, length: number): boolean {
  const [before, after] = [text[at - 1] ?? ' ', text[at + length] ?? ' ']
  if (length < 2 || length > 3 || /[/.\\]/.test(before + after)) return false
  return !(/[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after))
}

/** True for stars with a space on either side, such as those of a sum. */
const isApart = (text: string, at: number, length: number): boolean =>
  /\s/.test(text[at - 1] ?? 'x') && /\s/.test(text[at + length] ?? ' ')

/** True for two that stand around words on one line, and behind which words go on: what is surely meant as bold type. */
function isPair(text: string, first: RegExpExecArray, second: RegExpExecArray | undefined): boolean {
  if (!second) return false
  const inside = text.slice(first.index + first[0].length, second.index)
  return (
    /^\s?\p{L}/u.test(inside) &&
    !inside.includes('\n') &&
    inside.length < 80 &&
    /(?:^|[\s(])$/.test(text.slice(Math.max(0, first.index - 1), first.index))
  )
}
