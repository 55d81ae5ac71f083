import type { Nodes, Root, Yaml } from 'mdast'
import type { z } from 'zod'
import { reportConflicts } from './conflict.ts'
import { crowdedBlock } from './crowd.ts'
import { deepContainer, deepNode } from './depth.ts'
import { reportOpenFences } from './fences.ts'
import type { Findings, Place } from './finding.ts'
import { fenceFault, openFault } from './front-matter.ts'
import { parseMarkdown } from './markdown.ts'
import { mdxFault } from './mdx-fault.ts'
import { placeOf } from './passage.ts'
import type { SourceFile } from './source.ts'
import { type FieldPath, readFields } from './yaml.ts'

/** A content file taken apart: its front matter, checked, and its syntax tree. */
export interface ParsedDocument<Data> {
  file: string
  data: Data
  /** Where a field of the front matter stands, or its nearest parent. */
  placeOfField: (path: FieldPath) => Place
  root: Root
}

/** Parses `file` and checks its front matter by `schema`. All faults become findings; undefined when it cannot be used. */
export function parseDocument<T extends z.ZodType>(
  file: SourceFile,
  schema: T,
  findings: Findings,
): ParsedDocument<z.output<T>> | undefined {
  const start: Place = { file: file.path, line: 1, column: 1 }
  if (reportConflicts(file, findings)) return undefined
  const fault = fenceFault(file.text)
  if (fault) findings.error('front-matter-syntax', { ...start, ...fault }, fault.message)
  const root = fault ? undefined : parseTree(file, findings)
  if (!root) return undefined
  const yaml = root.children.find((node): node is Yaml => node.type === 'yaml')
  if (!yaml && /^---[ \t]*(?:\r?\n|$)/.test(file.text)) {
    const open = openFault(file.text)
    findings.error('front-matter-syntax', { ...start, ...open }, open.message)
    return undefined
  }
  if (!yaml && !schema.safeParse({}).success) {
    findings.error(
      'front-matter',
      start,
      'The front matter is missing. Begin the file with three lines: `---`, `title: …` and `---`.',
    )
    return undefined
  }
  const fields = readFields({ file: file.path, text: yaml?.value ?? '', firstLine: yaml ? 2 : 1 }, schema, findings)
  return fields && { file: file.path, data: fields.data, placeOfField: fields.placeOf, root }
}

function parseTree(file: SourceFile, findings: Findings): Root | undefined {
  const deep = deepContainer(file)
  if (deep) return refuseDepth(deep, findings)
  const crowded = crowdedBlock(file)
  if (crowded) {
    findings.error(
      'nesting',
      crowded,
      'More stars, brackets or lines of dashes stand here than anybody writes (2000 in one paragraph, 1000 lines). Split the text.',
    )
    return undefined
  }
  try {
    const root = parseMarkdown(file.text, file.path)
    const node: Nodes | undefined = deepNode(root)
    if (node) return refuseDepth(placeOf(node, file.path), findings)
    reportOpenFences(root, file, findings)
    return root
  } catch (error) {
    const { line, column, message, suggestion } = mdxFault(error, file.text)
    findings.error('mdx-syntax', { file: file.path, line, column }, message, suggestion)
    return undefined
  }
}

function refuseDepth(place: Place, findings: Findings): undefined {
  findings.error('nesting', place, 'Quotes, lists or emphasis nest more than 50 deep here. Write the text flat.')
  return undefined
}
