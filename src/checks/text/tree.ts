import type { Root } from 'mdast'
import { parseMarkdown } from '../../ladder/markdown.ts'
import { crowdedBlock } from '../../ladder/source/crowd.ts'
import { deepContainer, deepNode } from '../../ladder/source/depth.ts'
import { largestText, type SourceFile } from '../../ladder/source/source.ts'

/**
 * The syntax tree of a document of any layout, or undefined when it is one that parsers take too long for. MDX with a fault is read as
 * Markdown: its links are links all the same.
 */
export function treeOf(file: SourceFile): Root | undefined {
  if (file.text.length > largestText || deepContainer(file) || crowdedBlock(file)) return undefined
  const root = parse(file.text, file.path)
  return root && !deepNode(root) ? root : undefined
}

function parse(text: string, path: string): Root | undefined {
  try {
    return parseMarkdown(text, path)
  } catch {
    return path.toLowerCase().endsWith('.mdx') ? parse(text, `${path}.md`) : undefined
  }
}
