import type { Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

const markdown = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml']).freeze()
const mdx = markdown().use(remarkMdx).freeze()

/**
 * The syntax tree of a document, `.mdx` as MDX and everything else as Markdown with GFM and YAML front matter.
 * Nothing of it is ever run: an expression or an import is a node like any other.
 * Throws a `VFileMessage` with a place when MDX does not parse.
 */
export function parseMarkdown(text: string, file: string): Root {
  return file.toLowerCase().endsWith('.mdx') ? mdx.parse(text) : markdown.parse(text)
}
