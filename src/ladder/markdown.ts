import type { Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

const markdown = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml']).freeze()
const mdx = markdown().use(remarkMdx).freeze()

// Without HTML nothing can swallow what follows it.
const plain = markdown()
  .data('micromarkExtensions', [{ disable: { null: ['htmlFlow', 'htmlText'] } }])
  .freeze()

/** The syntax tree of a document that is no MDX, as Markdown in which all signs of MDX are text. Never throws. */
export function parseAnyway(text: string): Root {
  return plain.parse(text)
}

/**
 * The syntax tree of a document, `.mdx` as MDX and everything else as Markdown with GFM and YAML front matter.
 * Nothing of it is ever run: an expression or an import is a node like any other.
 * Throws a `VFileMessage` with a place when MDX does not parse.
 */
export function parseMarkdown(text: string, file: string): Root {
  return file.toLowerCase().endsWith('.mdx') ? mdx.parse(text) : markdown.parse(text)
}
