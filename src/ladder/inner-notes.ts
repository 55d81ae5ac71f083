import type { Paragraph, PhrasingContent, Text } from 'mdast'
import { readRemark } from './remarks/remark.ts'
import { spoken, wordsOf } from './words.ts'

/** What is left of a paragraph, and the notes that stood in it. */
export interface TakenApart {
  paragraph: Paragraph
  /** Each with the words of the note alone; the position of its first word is right, where it ends is not said. */
  notes: Paragraph[]
}

/** More notes than this in one paragraph stay words there: each is looked for in all that is left of it. */
const most = 20

/** Takes the notes that stand behind content out of a paragraph. What begins with a note is one as a whole, and is left as it is. */
export function takeInnerNotes(paragraph: Paragraph): TakenApart {
  const remark = readRemark(wordsOf(paragraph))
  if (remark?.kind !== 'wanted' || remark.leads) return { paragraph, notes: [] }
  let rest = paragraph
  const notes: Paragraph[] = []
  for (const sentence of remark.sentences.slice(0, most)) {
    const cut = cutOut(rest, sentence)
    if (!cut) continue
    notes.push(cut.note)
    rest = cut.rest
  }
  return { paragraph: rest, notes }
}

/** A stretch of a text, by its offsets. */
interface Stretch {
  from: number
  to: number
}

/**
 * Where the words of a note stand in a text behind content, plain or marked up: the words alone, and with the signs that go with
 * them; undefined when they are not there.
 */
export function innerStretch(text: string, words: string): { words: Stretch; whole: Stretch } | undefined {
  const parts = words.match(/[\p{L}\p{N}]+/gu)
  if (!parts) return undefined
  // A statement begins after another one's end, after a dash or in brackets, and its words may have marks between them.
  const begin = "(?<=[^\\p{L}\\p{N}\\s,'’-][^\\p{L}\\p{N}]{0,20}|\\s[-–—]{1,9}\\s{1,9})"
  const found = new RegExp(begin + parts.join('[^\\p{L}\\p{N}]+'), 'u').exec(text)
  if (!found) return undefined
  const stretch = { from: found.index, to: found.index + found[0].length }
  return { words: stretch, whole: withSigns(text, stretch) }
}

/** The stretch with the space, dash or bracket before it, and what closes it. A bracket goes only together with its other half. */
function withSigns(text: string, { from, to }: Stretch): Stretch {
  const near = text.slice(Math.max(0, from - 40), from)
  const behind = text.slice(to, to + 40)
  const bracket = /\s*[([{]\s*$/.exec(near)
  const closed = /^[^\p{L}\p{N}()[\]{}]*[)\]}]/u.exec(behind)
  if (bracket && closed) return { from: from - bracket[0].length, to: to + closed[0].length }
  const opened = /(?:\s+[-–—]+)?[\s"“'‘*_]*$/.exec(near)
  const ended = /^[.!?…:;"”'’*_]*/.exec(behind)
  return { from: from - (opened?.[0].length ?? 0), to: to + (ended?.[0].length ?? 0) }
}

/** The paragraph without the words of a note, and they; undefined where they cannot be told apart from their surroundings. */
function cutOut(paragraph: Paragraph, note: string): { rest: Paragraph; note: Paragraph } | undefined {
  const text = spoken(paragraph)
  const found = innerStretch(text, note)
  if (!found) return undefined
  const { words, whole } = found
  const before = clip(paragraph.children, 0, whole.from)
  const cut = clip(paragraph.children, words.from, words.to)
  const after = clip(paragraph.children, whole.to, text.length)
  if (!before || !cut || !after || whole.from === 0) return undefined
  const position = cut[0]?.position ?? paragraph.position
  return {
    rest: { ...paragraph, children: [...before, ...after] },
    note: { type: 'paragraph', children: cut, ...(position ? { position } : {}) },
  }
}

/** The part of some nodes between two offsets of their words; undefined when it would cut through code or an image. */
function clip(nodes: readonly PhrasingContent[], from: number, to: number): PhrasingContent[] | undefined {
  const kept: PhrasingContent[] = []
  let at = 0
  for (const node of nodes) {
    const [first, last] = [at, at + spoken(node).length]
    at = last
    // A mark of a footnote has no words and stays with those before it.
    if (first === last ? first < from || first > to : last <= from || first >= to) continue
    if (first >= from && last <= to) kept.push(node)
    else if (node.type === 'text') kept.push(clipText(node, Math.max(from - first, 0), to - first))
    else if ('children' in node) {
      const children = clip(node.children, from - first, to - first)
      if (!children) return undefined
      kept.push({ ...node, children } as PhrasingContent)
    } else return undefined
  }
  return kept
}

/** A part of a text. Lines below its first are taken to begin where the text does: their indentation is in no tree. */
function clipText(node: Text, from: number, to: number): Text {
  const clipped: Text = { type: 'text', value: node.value.slice(from, to) }
  if (!node.position) return clipped
  const { start, end } = node.position
  const above = node.value.slice(0, from).split('\n')
  const column = start.column + (above.at(-1)?.length ?? 0)
  return { ...clipped, position: { start: { line: start.line + above.length - 1, column }, end } }
}
