import type { Nodes, Paragraph } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'
import type { Place } from '../ladder/finding.ts'
import type { Expectation } from '../ladder/model.ts'
import type { Passage } from '../ladder/passage.ts'

/** Where words of a passage stand in its document; `otherwise` when marks of emphasis or links stand between them. */
export function placeOfWords({ nodes }: Passage, words: string, otherwise: Place): Place {
  const pattern = patternOf(words)
  for (const node of nodes) {
    const found = pattern && placeBelow(node, pattern, otherwise.file)
    if (found) return found
  }
  return otherwise
}

/** Where words of an expectation stand: in its heading or in the text below it. */
export function placeInExpectation({ name, prose, source }: Expectation, words: string): Place {
  const at = patternOf(words)?.exec(name)?.index
  return at === undefined ? placeOfWords(prose, words, source) : { ...source, column: source.column + '## '.length + at }
}

function patternOf(words: string): RegExp | undefined {
  const parts = words.split(/\s+/).filter((part) => part !== '')
  const literal = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('\\s+')
  return literal === '' ? undefined : new RegExp(`(?<![\\p{L}\\p{N}_])${literal}(?![\\p{L}\\p{N}_])`, 'u')
}

function placeBelow(root: Nodes, pattern: RegExp, file: string): Place | undefined {
  let found: Place | undefined
  const inParagraph = (paragraph: Paragraph): void =>
    visit(paragraph, 'text', ({ value, position }) => {
      const at = position ? pattern.exec(value)?.index : undefined
      if (found || at === undefined || !position) return
      const above = value.slice(0, at).split('\n')
      const inLine = above.at(-1)?.length ?? 0
      // Lines below its first begin where the paragraph does: their indentation is in no tree.
      const first = above.length === 1 ? position.start.column : (paragraph.position?.start.column ?? 1)
      found = { file, line: position.start.line + above.length - 1, column: first + inLine }
    })
  visit(root, 'paragraph', (paragraph) => {
    if (!found) inParagraph(paragraph)
    return SKIP
  })
  return found
}
