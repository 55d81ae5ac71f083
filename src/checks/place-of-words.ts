import type { Node, Nodes } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Place } from '../ladder/finding.ts'
import type { Expectation } from '../ladder/model.ts'
import type { Passage } from '../ladder/passage.ts'

/** A run of text in the tree, and where it begins in the text of all runs. */
interface Run {
  at: number
  value: string
  node: Node
  /** Column where the lines of its block begin, from 1. */
  margin: number
}

/** The runs of a passage in their order, and the text of them all. */
interface Runs {
  runs: readonly Run[]
  text: string
}

/** Where each of `sentences`, which follow each other, begins in a passage; `otherwise` for one whose words are not found. */
export function placesOfSentences(passage: Passage, sentences: readonly string[], otherwise: Place): Place[] {
  const read = runsOf(passage)
  let from = 0
  return sentences.map((sentence) => {
    const found = find(sentence, read, from)
    if (!found) return otherwise
    from = found.end
    return placeInRun(found.run, found.at, otherwise)
  })
}

/** Where words of a passage stand, but for those in code; `otherwise` when they are not found. */
export function placeOfWords(passage: Passage, words: string, otherwise: Place): Place {
  const read = runsOf(passage)
  let found = find(words, read, 0)
  while (found && found.run.node.type !== 'text') found = find(words, read, found.end)
  return found ? placeInRun(found.run, found.at, otherwise) : otherwise
}

/** Where words of an expectation stand: in its heading or in the text below it. */
export function placeInExpectation({ name, prose, source }: Expectation, words: string): Place {
  const at = patternOf(words)?.exec(name)?.index
  return at === undefined ? placeOfWords(prose, words, source) : { ...source, column: source.column + '## '.length + at }
}

/** The first of `words` in the runs from an offset on: the run and the offset in it at which they begin, and where they end. */
function find(words: string, { runs, text }: Runs, from: number): { run: Run; at: number; end: number } | undefined {
  const pattern = patternOf(words)
  if (!pattern) return undefined
  pattern.lastIndex = from
  const found = pattern.exec(text)
  const run = found && runs.findLast(({ at }) => at <= found.index)
  return run ? { run, at: found.index - run.at, end: found.index + found[0].length } : undefined
}

/** Marks may have been straightened and spaces joined, so it is the first words that are looked for. */
function patternOf(text: string): RegExp | undefined {
  const words = text.match(/[\p{L}\p{N}]+/gu)?.slice(0, 6)
  return words && new RegExp(`(?<![\\p{L}\\p{N}])${words.join('[^\\p{L}\\p{N}]{1,20}')}(?![\\p{L}\\p{N}])`, 'giu')
}

function runsOf({ nodes }: Passage): Runs {
  const runs: Run[] = []
  let at = 0
  for (const node of nodes) {
    visit(node, (child: Nodes, _index, parent) => {
      if (!('value' in child) || !child.position) return
      const value = `${child.value}${parent?.type === 'paragraph' && parent.children.at(-1) === child ? '\n' : ''}`
      runs.push({ at, value, node: child, margin: node.position?.start.column ?? 1 })
      at += value.length
    })
  }
  return { runs, text: runs.map(({ value }) => value).join('') }
}

function placeInRun({ value, node, margin }: Run, offset: number, { file }: Place): Place {
  const before = value.slice(0, offset).split('\n')
  const { line = 1, column = 1 } = node.position?.start ?? {}
  const length = before.at(-1)?.length ?? 0
  return { file, line: line + before.length - 1, column: (before.length === 1 ? column : margin) + length }
}
