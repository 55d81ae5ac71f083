import type { Nodes, Root } from 'mdast'
import type { Place } from '../finding.ts'
import { bodyOf, type SourceFile } from './source.ts'

/** Quotes and lists within each other that a document may have; parsers recurse, and die of thousands. */
const deepestContainers = 50
/** Levels of a syntax tree that the recursive steps after parsing can take with ease. */
const deepestTree = 150

/**
 * Where quotes and lists first nest deeper than 50, or undefined. Reads each line once, and its beginning only, so the time is linear
 * in the text. It counts by signs and columns and takes code for lists too, which no document of people reaches.
 */
export function deepContainer(file: SourceFile): Place | undefined {
  const open: number[] = []
  let line = 0
  for (const content of bodyOf(file).split('\n')) {
    line++
    const { quotes, items, end } = containersOf(content)
    if (content.trim() === '') continue
    if (quotes + items.length > deepestContainers) return { file: file.path, line, column: 1 }
    const indent = items[0] ?? end
    while (open.length > 0 && (open.at(-1) ?? 0) >= indent) open.pop()
    open.push(...items)
    if (quotes + open.length > deepestContainers) return { file: file.path, line, column: 1 }
  }
  return undefined
}

/** The quotes that a line opens, the columns of its list items, and the column where its words begin. */
function containersOf(line: string): { quotes: number; items: number[]; end: number } {
  let quotes = 0
  const items: number[] = []
  let column = 0
  const rule = /^[\s>]*([-*_])(?:[ \t]*\1)+\s*$/.test(line)
  for (;;) {
    const sign = line[column]
    if (sign === ' ' || sign === '\t') column++
    else if (sign === '>') {
      quotes++
      column++
    } else {
      marker.lastIndex = column
      const found = rule ? undefined : marker.exec(line)?.[0]
      if (found === undefined) return { quotes, items, end: column }
      items.push(column)
      column += found.length
    }
  }
}

const marker = /(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)/y

/** The node with which a syntax tree becomes too deep to walk, or undefined. Walks without recursion. */
export function deepNode(root: Root): Nodes | undefined {
  const waiting: { node: Nodes; depth: number }[] = [{ node: root, depth: 0 }]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, depth } = next
    if (depth > deepestTree) return node
    if ('children' in node) for (const child of node.children.toReversed()) waiting.push({ node: child, depth: depth + 1 })
  }
  return undefined
}
