import { relative } from '../ladder/links/paths.ts'
import type { Cell, Ladder, LadderNode } from '../ladder/model.ts'
import { didYouMean, nearest } from '../ladder/nearest.ts'
import { asMarkdown, plainLine } from './plain-text.ts'
import { Misuse } from './refusal.ts'
import { expectationFor } from './target.ts'

/** What an expectation is tied to, in the words of its writer. */
export interface RelationWords {
  dimensions: readonly string[]
  /** Lower expectations that it grew from: an id, `level/id` or `category/level/id`. */
  growsFrom: readonly string[]
  /** Values and sub-values. */
  values: readonly string[]
}

/** The paragraph of links that ties an expectation of `cell` to the ladder; empty when there is nothing to tie. Throws a `Misuse`. */
export function tagParagraph({ dimensions, growsFrom, values }: RelationWords, cell: Cell, ladder: Ladder): string {
  const nodes: LadderNode[] = [
    ...dimensions.map((words) => named(words, 'dimension', cell.category.dimensions)),
    ...growsFrom.map((words) => lowerFor(words, cell, ladder)),
    ...values.map((words) =>
      named(
        words,
        'value',
        ladder.values.flatMap((value) => [value, ...value.subValues]),
      ),
    ),
  ]
  return nodes.map((node) => `[${asMarkdown(node.name)}](${linkTo(node, cell.source.file)})`).join(' · ')
}

function named<T extends LadderNode>(words: string, what: string, nodes: readonly T[]): T {
  // A sub-value may be given with its value in front: `maximize-impact/scale-together`.
  const wanted = plainLine(words)
    .toLowerCase()
    .replace(/^.*[/#]/, '')
  const known = nodes.find(({ id, name }) => id === wanted || name.toLowerCase() === wanted)
  if (known) return known
  const near = nearest(
    wanted,
    nodes.flatMap(({ id, name }) => [id, name]),
  )
  const all = nodes.length === 0 ? ' There is none here.' : ` There are ${nodes.map(({ id }) => `\`${id}\``).join(', ')}.`
  throw new Misuse(`No ${what} is called \`${wanted}\`.${didYouMean(near) || all}`)
}

function lowerFor(words: string, cell: Cell, ladder: Ladder) {
  const parts = plainLine(words).split(/[/#]/).length
  const { rank, track } = cell.level
  const below = cell.category.cells.filter(({ level }) => level.track === track && level.rank < rank)
  if (parts === 1)
    return named(
      words,
      'expectation below',
      below.flatMap(({ expectations }) => expectations),
    )
  const found = expectationFor(parts === 2 ? `${cell.category.id}/${words}` : words, ladder)
  const { level } = found.cell
  if (level.track !== track || level.rank < rank) return found
  throw new Misuse(
    `\`${words}\` is at ${level.short}, and an expectation grows from one of a lower level than ${cell.level.short}.`,
  )
}

function linkTo(node: LadderNode, from: string): string {
  const anchor = node.kind === 'value' ? '' : `#${node.id}`
  return relative(from, node.source.file) + anchor
}
