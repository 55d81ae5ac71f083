import type { Root, Yaml } from 'mdast'
import type { z } from 'zod'
import type { Findings, Place } from './finding.ts'
import { parseMarkdown } from './markdown.ts'
import type { SourceFile } from './source.ts'
import { readYaml } from './yaml.ts'

/** A content file taken apart: its front matter, checked, and its syntax tree. */
export interface ParsedDocument<Data> {
  file: string
  data: Data
  root: Root
}

/** Parses `file` and checks its front matter by `schema`. All faults become findings; undefined when it cannot be used. */
export function parseDocument<T extends z.ZodType>(
  file: SourceFile,
  schema: T,
  findings: Findings,
): ParsedDocument<z.output<T>> | undefined {
  const start: Place = { file: file.path, line: 1, column: 1 }
  if (!startsWell(file, start, findings)) return undefined
  const root = parseTree(file, findings)
  if (!root) return undefined
  const yaml = root.children.find((node): node is Yaml => node.type === 'yaml')
  if (!yaml && /^---[ \t]*$/m.test(file.text.slice(0, 4).trimEnd())) {
    findings.error('front-matter-syntax', start, 'The front matter is never closed. End it with a line `---`.')
    return undefined
  }
  const data = readYaml({ file: file.path, text: yaml?.value ?? '', firstLine: yaml ? 2 : 1 }, schema, findings)
  return data === undefined ? undefined : { file: file.path, data, root }
}

function startsWell(file: SourceFile, start: Place, findings: Findings): boolean {
  const opening = /^(\+\+\+|---(?:json|toml|js|javascript)\b|\{)/i.exec(file.text)?.[1]
  if (opening === undefined) return true
  findings.error(
    'front-matter-syntax',
    start,
    `The file begins with \`${opening}\`, which is no YAML front matter. Begin with a line \`---\`, write fields as \`name: text\`, end with \`---\`.`,
  )
  return false
}

function parseTree(file: SourceFile, findings: Findings): Root | undefined {
  try {
    return parseMarkdown(file.text, file.path)
  } catch (error) {
    const { line, column, reason } = error as { line?: number; column?: number; reason?: string }
    const place = { file: file.path, line: line ?? 1, column: column ?? 1 }
    findings.error('mdx-syntax', place, mdxRemedy(reason ?? String(error)))
    return undefined
  }
}

/** MDX's own messages speak to programmers; these speak to writers. */
function mdxRemedy(reason: string): string {
  if (/`!`.*before name|create a comment in MDX/.test(reason)) return 'MDX has no `<!-- -->`. Write the comment as `{/* … */}`.'
  if (/import\/export/.test(reason))
    return 'A line that begins with `import` or `export` is read as code. Begin it with another word.'
  if (/with acorn|expression/i.test(reason))
    return 'A `{` opens code in MDX, and content holds no code. Write `\\{` for the sign itself.'
  if (/closing tag|end-tag|to close|corresponding/i.test(reason))
    return `A tag is not closed: ${reason}. Close it, or write \`\\<\` for the sign itself.`
  if (/before name|in name|tag/i.test(reason)) return 'A `<` opens a tag in MDX. Write `\\<` for the sign itself.'
  return `The text cannot be read as MDX: ${reason}.`
}
