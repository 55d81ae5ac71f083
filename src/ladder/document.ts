import type { Nodes, Root, Yaml } from 'mdast'
import type { z } from 'zod'
import { fenceFault, openFault } from './fields/front-matter.ts'
import { type FieldPath, readSoundFields } from './fields/yaml.ts'
import { Findings, type Place } from './finding.ts'
import { freeUnderlined, withKeptIds } from './heading.ts'
import { parseAnyway, parseMarkdown } from './markdown.ts'
import { placeOf } from './passage.ts'
import { mdxFault } from './safety/mdx-fault.ts'
import { reportConflicts, withoutConflictMarks } from './source/conflict.ts'
import { crowdedBlock } from './source/crowd.ts'
import { deepContainer, deepNode } from './source/depth.ts'
import { reportOpenFence } from './source/fences.ts'
import { reportHiddenSigns } from './source/hidden-signs.ts'
import type { SourceFile } from './source/source.ts'

/** A content file taken apart: its front matter, checked, and its syntax tree. */
export interface ParsedDocument<Data> {
  file: string
  data: Data
  /** Where a field of the front matter stands, or its nearest parent. */
  placeOfField: (path: FieldPath) => Place
  root: Root
  /** False when something in it was wrong, so that it may lack what its writer thinks it has. */
  sound: boolean
  /** False when its markup could not be read as what it is. */
  parsed: boolean
}

/**
 * Parses `file` and checks its front matter by `schema`. All faults become findings, and what can be read all the same is read, for a
 * document that is not there would take half of the ladder with it. Undefined only when no parser may be let at it.
 */
export function parseDocument<T extends z.ZodType>(
  file: SourceFile,
  schema: T,
  findings: Findings,
): ParsedDocument<z.output<T>> | undefined {
  const conflict = reportConflicts(file, findings)
  const text = conflict ? withoutConflictMarks(file.text, true) : file.text
  const fault = conflict ? undefined : fenceFault(text)
  const place = (at: { line: number; column: number }): Place => ({ file: file.path, line: at.line, column: at.column })
  if (fault) findings.error('front-matter-syntax', place(fault), fault.message)
  const guessed = conflict || fault !== undefined
  const tree = parseTree({ ...file, text }, guessed ? new Findings() : findings)
  if (!tree) return undefined
  const yaml = tree.root.children.find((node): node is Yaml => node.type === 'yaml')
  const missing = yaml || guessed ? undefined : missingFields(text, schema)
  if (missing) findings.error(missing.rule, place(missing), missing.message)
  const source = { file: file.path, text: yaml?.value ?? '', firstLine: yaml ? 2 : 1 }
  const name = /([^/]+)\.\w+$/.exec(file.path)?.[1] ?? file.path
  const heard = guessed || missing ? new Findings() : findings
  const fields = readSoundFields(source, schema, { title: name }, heard)
  return {
    file: file.path,
    data: fields.data,
    placeOfField: fields.placeOf,
    root: tree.root,
    sound: tree.sound && fields.sound && !guessed && !missing,
    parsed: tree.sound && !guessed && missing?.rule !== 'front-matter-syntax',
  }
}

/** What is wrong with a document that has no front matter, and where; undefined when it needs none. */
function missingFields(
  text: string,
  schema: z.ZodType,
): { rule: string; message: string; line: number; column: number } | undefined {
  if (/^---[ \t]*(?:\r?\n|$)/.test(text)) return { rule: 'front-matter-syntax', ...openFault(text) }
  if (schema.safeParse({}).success) return undefined
  const message = 'The front matter is missing. Begin the file with three lines: `---`, `title: …` and `---`.'
  return { rule: 'front-matter', message, line: 1, column: 1 }
}

/** The tree of a document; not sound when it had to be read as Markdown with the signs of MDX as text. */
function parseTree(file: SourceFile, findings: Findings): { root: Root; sound: boolean } | undefined {
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
  const { root, sound } = parseOrGuess(file, findings)
  const node: Nodes | undefined = deepNode(root)
  if (node) return refuseDepth(placeOf(node, file.path), findings)
  reportHiddenSigns(root, file, findings)
  freeUnderlined(root, file.path, findings)
  const open = reportOpenFence(root, file, findings)
  // Without the fence, what follows it is read.
  return open
    ? { root: parseOrGuess({ ...file, text: blankLine(file.text, open.line) }, new Findings()).root, sound: false }
    : { root, sound }
}

function parseOrGuess(file: SourceFile, findings: Findings): { root: Root; sound: boolean } {
  try {
    return { root: parseMarkdown(file.text, file.path), sound: true }
  } catch (error) {
    const text = withKeptIds(file, findings)
    if (text !== file.text) return parseOrGuess({ ...file, text }, findings)
    const { line, column, message, suggestion } = mdxFault(error, file.text)
    findings.error('mdx-syntax', { file: file.path, line, column }, message, suggestion)
    return { root: parseAnyway(file.text), sound: false }
  }
}

/** The text with blanks for all that stands on a line, from 1. */
const blankLine = (text: string, line: number): string =>
  text
    .split('\n')
    .map((each, index) => (index === line - 1 ? each.replace(/[^\r]/g, ' ') : each))
    .join('\n')

function refuseDepth(place: Place, findings: Findings): undefined {
  findings.error('nesting', place, 'Quotes, lists or emphasis nest more than 50 deep here. Write the text flat.')
  return undefined
}
