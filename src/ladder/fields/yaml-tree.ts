import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, type ParsedNode, parseDocument } from 'yaml'
import type { Place } from '../finding.ts'

/** A piece of YAML and where it begins in its file: the line of its first character, from 1. */
export interface YamlSource {
  file: string
  text: string
  firstLine: number
}

/** The way to a field: names of fields and, within lists, positions from 0. */
export type FieldPath = readonly PropertyKey[]

/** A parsed piece of YAML that can say where its parts stand. */
export interface YamlTree {
  source: YamlSource
  document: Document.Parsed<ParsedNode>
  /** The place of an offset in the text of the source. */
  placeAt: (offset: number) => Place
  /** Where the value of a field stands, or its nearest parent that exists. */
  placeOf: (path: FieldPath) => Place
  /** Where the names of the fields below `path` stand. */
  placesOfKeys: (path: FieldPath) => ReadonlyMap<string, Place>
}

/** Parses `source`. Throws a `RangeError` when it nests too deeply. */
export function parseYaml(source: YamlSource): YamlTree {
  const lines = new LineCounter()
  // Names that stand twice are looked for elsewhere: this parser compares each with each.
  const document = parseDocument(source.text, {
    lineCounter: lines,
    version: '1.2',
    merge: false,
    uniqueKeys: false,
    // A message says what is wrong, and no words of the writer, which could be taken for it.
    prettyErrors: false,
  })
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { file: source.file, line: source.firstLine + Math.max(line, 1) - 1, column: Math.max(col, 1) }
  }
  return {
    source,
    document,
    placeAt,
    placeOf: (path) => placeAt(nodeAt(document.contents, path)?.range?.[0] ?? 0),
    placesOfKeys: (path) => {
      const node = nodeAt(document.contents, path)
      const keys = isMap(node) ? node.items.map(({ key }) => key).filter(isNode) : []
      return new Map(keys.map((key) => [String(key), placeAt(key.range?.[0] ?? 0)]))
    },
  }
}

/** The node that `path` leads to, or the nearest parent that exists. */
function nodeAt(root: ParsedNode | null, path: FieldPath): ParsedNode | null {
  let node = root
  for (const key of path) {
    let next: unknown
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key) === String(key))
      next = pair?.value ?? pair?.key
    } else if (isSeq(node)) next = node.items[Number(key)]
    if (!isNode(next)) break
    node = next as ParsedNode
  }
  return node
}
