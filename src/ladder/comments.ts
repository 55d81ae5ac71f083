import type { Nodes, Parents } from 'mdast'
import type { Place } from './finding.ts'
import { placeOf } from './passage.ts'

/** What an editor wrote for other editors, as `{/* … *​/}` or `<!-- … -->`. */
export interface Comment {
  text: string
  place: Place
}

/** True when an MDX expression holds nothing but comments. */
export function isComment(value: string): boolean {
  return /^\s*(?:\/\*(?:[^*]|\*(?!\/))*\*\/\s*)*$/.test(value)
}

/** True when a piece of HTML holds nothing but comments, as browsers read them: `<!-->` is one already. */
export function isHtmlComment(value: string): boolean {
  return /^\s*(?:<!--(?!-?>)(?:[^-]|-(?!->))*-->\s*)+$/.test(value)
}

/** Takes all comments out of `parent`, and the paragraphs and list items that hold nothing else, so that no reader sees them. */
export function takeComments(parent: Parents, file: string): Comment[] {
  const comments: Comment[] = []
  const keeps = (node: Nodes): boolean => {
    const text = commentText(node)
    if (text !== undefined) comments.push({ text, place: placeOf(node, file) })
    return text === undefined && !('children' in node && prune(node) && isBlank(node))
  }
  const prune = (node: Parents): boolean => {
    const before = comments.length
    const kept: Nodes[] = node.children.filter(keeps)
    node.children = kept as typeof node.children
    return comments.length > before
  }
  prune(parent)
  return comments
}

const isBlank = ({ children }: Parents): boolean => children.every((child) => child.type === 'text' && child.value.trim() === '')

/** The words of a comment; undefined for any other node. */
export function commentText(node: Nodes): string | undefined {
  const expression = node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression'
  if (expression && isComment(node.value)) return node.value.replace(/\/\*|\*\//g, ' ').trim()
  if (node.type === 'html' && isHtmlComment(node.value)) return node.value.replace(/<!--|-->/g, ' ').trim()
  return undefined
}
