import { slug } from 'github-slugger'
import type { Heading, Root, RootContent } from 'mdast'
import type { Findings, Place } from './finding.ts'
import { placeOf } from './passage.ts'
import type { SourceFile } from './source/source.ts'
import { wordsOf } from './words.ts'

/** A heading's words and the id that the writer fixed for it, if any. */
export interface HeadingName {
  name: string
  /** From `## Name [#kept-id]`: keeps old links alive when a name changes. */
  keptId?: string
}

const mark = /\s*\[#([^\]]*)\]\s*$/
// As other tools write it; a name may end with a word in brackets, so without `#` only what looks like an id counts.
const otherMark = /\{#([^{}\s]+)\}\s*$|\[(\p{Ll}[\p{Ll}\p{N}]*(?:-[\p{Ll}\p{N}]+)+)\]\s*$/u
const slugLike = /^[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}_-]+$/u

/**
 * Reads `## Name` or `## Name [#kept-id]`, and takes the `[#kept-id]` out of the tree so that nobody sees it.
 * A heading without words, one of the first depth, a link in one and an id that no address can hold become findings.
 */
export function readHeading(heading: Heading, file: string, findings: Findings): HeadingName {
  const text = wordsOf(heading)
  const other = otherMark.exec(text)
  const otherId = other?.[1] ?? other?.[2]
  if (other && otherId !== undefined && heading.depth > 1) {
    refuseMark(other[0].trim(), otherId, placeOf(heading, file), findings)
    return { name: text.slice(0, other.index).trim(), keptId: otherId }
  }
  const name = text.replace(mark, '').trim()
  const kept = mark.exec(text)?.[1]
  const last = heading.children.at(-1)
  if (kept !== undefined && last?.type === 'text') last.value = last.value.replace(mark, '')
  const refuse = (message: string, suggestion?: string) => findings.error('heading', placeOf(heading, file), message, suggestion)
  const position = heading.position
  if (heading.depth === 1 && position && position.end.line > position.start.line)
    refuse(`The line of \`=\` below \`${name}\` makes it a title, and that is in the front matter. Write \`## ${name}\`.`)
  else if (heading.depth === 1)
    refuse(
      `A \`#\` heading is a title, and a page has its title from elsewhere. Write \`## ${name}\`, or remove this line where it only repeats the title.`,
    )
  else if (name === '') refuse('This heading has no words. Write some, or remove it.')
  else if (heading.depth === 2 && heading.children.some(({ type }) => type === 'link' || type === 'image')) {
    refuse('A link or image stands in this heading, where nobody could see it. Move it into the text below.')
  } else if (kept !== undefined && !slugLike.test(kept)) {
    const suggestion = kept
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}_]+/gu, '-')
      .replace(/^-|-$/g, '')
    const remedy = suggestion ? ` Write \`[#${suggestion}]\`.` : ' Write one, or remove the brackets.'
    refuse(
      `\`[#${kept}]\` is no id: lower-case letters, digits, hyphens and underscores make one.${remedy}`,
      suggestion && `[#${suggestion}]`,
    )
  } else if (kept !== undefined) return { name, keptId: kept }
  return { name }
}

/** The id of a heading that somebody may write: of `## Name`, or of `## Name [#kept-id]`. */
export const idOf = (line: string): string => mark.exec(line)?.[1] ?? slug(line.replace(/^#+\s+/, ''))

function refuseMark(mark: string, id: string, place: Place, findings: Findings): void {
  findings.error('heading', place, `\`${mark}\` is no id here. Write \`[#${id}]\`.`, `[#${id}]`)
}

/** The text with `[#id]` for each `{#id}` at the end of a heading, which would be code in MDX; each becomes a finding. */
export function withKeptIds({ path, text }: SourceFile, findings: Findings): string {
  const lines = text.split('\n').map((line, index) => {
    const [, before, id] = /^(#{2,6}[ \t].*)(?<!\\)\{#([^{}\s]+)\}\s*$/.exec(line) ?? []
    if (before === undefined || id === undefined) return line
    refuseMark(`{#${id}}`, id, { file: path, line: index + 1, column: before.length + 1 }, findings)
    return `${before}[#${id}]`
  })
  return lines.join('\n')
}

/**
 * Makes paragraphs again of what is no heading, and became one by a line of dashes right below it: text with a link, of several lines, or
 * that ends as a sentence does. Each becomes a finding.
 */
export function freeUnderlined(root: Root, file: string, findings: Findings): void {
  root.children = root.children.flatMap((node): RootContent[] => {
    if (node.type !== 'heading' || node.depth !== 2 || !node.position) return [node]
    const { start, end } = node.position
    const lines = end.line - start.line
    const isText = lines > 1 || node.children.some(({ type }) => type === 'link') || wordsOf(node).endsWith('.')
    if (lines === 0 || !isText) return [node]
    const message = 'The line of `-` right below this text makes a heading of it. Put an empty line between the two.'
    findings.error('heading', placeOf(node, file), message)
    return [{ type: 'paragraph', children: node.children, position: node.position }, { type: 'thematicBreak' }]
  })
}
