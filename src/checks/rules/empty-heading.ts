import { kindOf } from '../../ladder/layout.ts'
import { plainWords } from '../../ladder/plain.ts'
import { beginsWithWord, isFilled } from '../columns.ts'
import type { Rule } from '../rule.ts'
import { saysNote } from '../says-note.ts'
import type { Item } from '../text/item.ts'

/** An id or a class behind a heading, in the ways of several tools. */
const attributes = /\s*(?:\[#[^\]]*\]|\{:?\s*[.#][^{}]*\})\s*$/

/** What a heading says of all that comes, with its value behind it. */
const labelled =
  /^\W*(?:location|(?:estimated )?salar(?:y|ies)(?: ranges?)?(?: \([^()]*\))?|company|date|author|version|owner|reports to|team|department|job type|type|contact|hours|last updated?|job grade|grade|deadline|track)\s?:\W*[\p{L}\p{N}]/iu

/** Where a heading sends its readers. */
const sends =
  /^\W*(?:read|see|apply|join|visit|go to|you|we|if|download|watch|check|learn|recently|find|more)\b.*(?:\]\((?!#)|<a\s)/i

/** True for a heading that says all that it has to say: a sentence, a label with its value, where to read on, what was struck out. */
const isWhole = (raw: string, name: string): boolean =>
  /(?:\S+\s+){3,}[^?]*[.!]\W*$/.test(name) ||
  name.split(/\s/).length > 12 ||
  labelled.test(raw) ||
  sends.test(raw) ||
  /^\W*\[[^[\]]+\]\([^()#][^()]*\)\W*$|^<a\s[^>]*href="[^"#][^>]*>[^<]*<\/a>$/i.test(raw)

const isContent = ({ kind, raw }: Item): boolean => kind !== 'heading' && kind !== 'comment' && raw !== ''

/** True for a heading as nearly all are: it has words, and words stand right below it. */
const hasText = (heading: Item, next: Item | undefined): boolean =>
  next !== undefined && isContent(next) && next.line > heading.line && beginsWithWord.test(heading.raw)

/** A heading with nothing below it. */
export const emptyHeading: Rule = {
  severity: 'gap',
  title: 'A heading with nothing below it',
  why: 'A heading promises a section. In a table of contents nobody can tell that it is empty.',
  remedy: 'Write the section, or remove the heading.',
  fires: { 'guides/first.mdx': '---\ntitle: First\n---\n\nA text.\n\n## Reach\n\n## Scope\n\nMore.\n' },
  quiet: { 'guides/first.mdx': '---\ntitle: First\n---\n\nA text.\n\n## Parts\n\n### One\n\nMore.\n' },
  text: (document, { ladder }, say) => {
    const { items, solid } = document.items
    if (!items.some((item, at) => item.kind === 'heading' && !hasText(item, items[at + 1]))) return
    const places = [...items.keys()].filter((at) => items[at]?.kind === 'heading')
    const filled = [...items.filter(isContent).map(({ line }) => line), ...solid].sort((a, b) => a - b)
    let next = 0
    let cells: Set<number> | undefined
    for (const [index, at] of places.entries()) {
      const heading = items[at] as Item
      const following = items[places[index + 1] ?? items.length]
      while (next < filled.length && (filled[next] ?? 0) <= heading.line) next++
      const hasBody = next < filled.length && (!following || (filled[next] ?? 0) < following.line)
      const hasParts = following !== undefined && (following.depth ?? 1) > (heading.depth ?? 1)
      if ((hasBody || hasParts) && beginsWithWord.test(heading.raw)) continue
      const raw = heading.raw.replaceAll('`', '').replaceAll('~~', '').replace(attributes, '')
      const name = plainWords(raw)
      if (name === '' ? isFilled({ raw }) : hasBody || hasParts || isWhole(raw, name)) continue
      // The title of all that comes, where the sections have headings of its own rank or a higher one.
      if (
        index === 0 &&
        following &&
        filled.length > next &&
        (heading.depth === 1 || (following.depth ?? 1) < (heading.depth ?? 1))
      )
        continue
      // The head of a column.
      cells ??= new Set(document.items.rows.flatMap((row) => row.cells.map(({ line }) => line)))
      if (cells.has(heading.line)) continue
      // The reading of a ladder reports headings without words, and in a cell those with nothing below them.
      if (ladder && (name === '' || (heading.depth === 2 && kindOf(document.path)?.kind === 'cell'))) continue
      // It says itself what is missing, or a comment below does.
      if (items.slice(at, places[index + 1]).some((item) => item.kind !== 'field' && saysNote(item))) continue
      say(
        { file: document.path, line: heading.line, column: heading.column },
        name === ''
          ? 'This heading has no words. Write some, or remove it.'
          : `Nothing stands below the heading \`${name}\`. Write the section, or remove the heading.`,
      )
    }
  },
}
