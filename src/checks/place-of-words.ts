import type { Node, Nodes } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Place } from '../ladder/finding.ts'
import type { Passage } from '../ladder/passage.ts'

/** A run of text in the tree, and where it begins in the text of all runs. */
interface Run {
  at: number
  value: string
  node: Node
  /** Column where the lines of its block begin, from 1. */
  margin: number
}

/** Where each of `sentences`, which follow each other, begins in a passage; `otherwise` for one whose words are not found. */
export function placesIn(passage: Passage, sentences: readonly string[], otherwise: Place): Place[] {
  const runs = runsOf(passage)
  const text = runs.map(({ value }) => value).join('')
  let from = 0
  return sentences.map((sentence) => {
    // Marks may have been straightened and spaces joined, so it is the first words that are looked for.
    const words = sentence.match(/[\p{L}\p{N}]+/gu)?.slice(0, 6) ?? []
    const pattern = new RegExp(words.join('[^\\p{L}\\p{N}]{1,20}'), 'giu')
    pattern.lastIndex = from
    const found = words.length > 0 ? pattern.exec(text) : null
    if (!found) return otherwise
    from = found.index + found[0].length
    const run = runs.findLast(({ at }) => at <= found.index)
    return run ? placeInRun(run, found.index - run.at, otherwise) : otherwise
  })
}

function runsOf({ nodes }: Passage): Run[] {
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
  return runs
}

function placeInRun({ value, node, margin }: Run, offset: number, { file }: Place): Place {
  const before = value.slice(0, offset).split('\n')
  const { line = 1, column = 1 } = node.position?.start ?? {}
  const length = before.at(-1)?.length ?? 0
  return { file, line: line + before.length - 1, column: (before.length === 1 ? column : margin) + length }
}
