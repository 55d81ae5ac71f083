import { slug } from 'github-slugger'
import type { Heading } from 'mdast'
import type { Findings } from './finding.ts'
import { placeOf } from './passage.ts'
import { wordsOf } from './words.ts'

/** A heading's words and the id that the writer fixed for it, if any. */
export interface HeadingName {
  name: string
  /** From `## Name [#kept-id]`: keeps old links alive when a name changes. */
  keptId?: string
}

const mark = /\s*\[#([^\]]*)\]\s*$/
const slugLike = /^[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}_-]+$/u

/**
 * Reads `## Name` or `## Name [#kept-id]`, and takes the `[#kept-id]` out of the tree so that nobody sees it.
 * A heading without words, one of the first depth, a link in one and an id that no address can hold become findings.
 */
export function readHeading(heading: Heading, file: string, findings: Findings): HeadingName {
  const text = wordsOf(heading)
  const name = text.replace(mark, '').trim()
  const kept = mark.exec(text)?.[1]
  const last = heading.children.at(-1)
  if (kept !== undefined && last?.type === 'text') last.value = last.value.replace(mark, '')
  const refuse = (message: string, suggestion?: string) => findings.error('heading', placeOf(heading, file), message, suggestion)
  if (heading.depth === 1) refuse('A `#` heading stands here, and the title is in the front matter. Begin with `##`.')
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
