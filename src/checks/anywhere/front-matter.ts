import { openFault } from '../../ladder/fields/front-matter.ts'
import { isMarkdown } from '../is-markdown.ts'
import type { Rule } from '../rule.ts'

/** Reports front matter that begins and never ends, in any document: all of it would be shown as text. */
export const sayOpenFrontMatter: NonNullable<Rule['text']> = ({ path, text }, { around }, say) => {
  if (!around || !isMarkdown(path) || !/^---[ \t]*\r?\n[a-z][\w-]*:(?: |\r?\n)/.test(text)) return
  if (/\n(?:---|\.\.\.)[ \t]*\r?(?:\n|$)/.test(text)) return
  const { line, column, message } = openFault(text)
  say({ file: path, line, column }, message)
}
