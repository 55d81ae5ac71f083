import type { ItemKind } from './item.ts'

/** The first line of a box or of a tab, in the ways of several site generators. */
const box = /^\s*(?:[!?]{3}\+? |:{3,}|={3}[!+]? ")/
const definition = /^\s{0,3}\[[^\]^]+\]:\s/

// A comment is read as one.
const tag = '(?:\\{\\{[<%].{0,1000}?[%>]\\}\\}|\\{%(?!-?\\s*(?:end)?comment\\b).{0,1000}?%\\})'
const tags = new RegExp(tag, 'g')
const leadingTags = new RegExp(`^\\s{0,3}(?:${tag}\\s*)+`)

/** True for a line that may hold tags of a template. */
export const hasTags = (line: string): boolean => line.includes('{%') || line.includes('{{')

/**
 * The line without the tags of templates (`{{< note >}}`, `{% include x %}`) before it, and how long they were; those inside are blanks.
 * What stands between them is text.
 */
export function withoutTags(line: string): { text: string; before: number } {
  const leading = leadingTags.exec(line)?.[0] ?? ''
  if (!shownWords.test(leading)) return { text: line.slice(leading.length).replace(tags, blanked), before: leading.length }
  const text = line.replace(tags, blanked)
  const before = text.length - text.trimStart().length
  return { text: text.slice(before), before }
}

/** The words that a tag shows, {% include alert.html text="Not finished" %}, with what stands before them. */
const shownWords = /^(.*?\s(?:text|content|message|msg|body|note)=")([^"{}%]{3,300})"/

/** The tag as blanks, but for the words that it shows. */
function blanked(tag: string): string {
  const [, before = '', words = ''] = shownWords.exec(tag) ?? []
  return `${' '.repeat(before.length)}${words}`.padEnd(tag.length)
}

/** True for the first line of a box or tab whose text is indented below it. `indent` is how far the line is. */
export const isIndentedBox = (line: string, indent: number): boolean =>
  '!?='.includes(line.charAt(indent)) && /^\s*(?:[!?]{3}\+?|={3}[!+]?) /.test(line)

/** A tag of a component, alone on its line. */
const component = /^\s*<(?![A-Z]\w*(?: [A-Za-z'’-]+){2,}>\s*$)\/?[A-Z][\w.]*(?:\s[^<>]*)?\/?>\s*$/

/** A component that is a note by its name, and what it holds: <Todo>the first level</Todo>, <ComingSoon />. */
const noteComponent =
  /^(\s*<)(TODO|Todo|FIXME|Fixme|TBD|Tbd|WIP|Wip|ComingSoon|WorkInProgress|UnderConstruction|Placeholder)\b[^<>]*?(?:\/>|>([^<>]*)(?:<\/\2>)?)\s*$/

/** A line that gives a name or a class to the block above it: {: .lead }, { #scope .wide }. */
const attributes = /^\s*\{(?::(?![a-z]+\})|\s*[.#])[^{}]*\}\s*$/

/** The end of a box, a tab or a component, or of a part of a template; and room. */
const end = /^\s*(?::{3,}|(?:&nbsp;\s*)+|<\/[A-Z][\w.]*\s*>)\s*$/
const endTag = /^\s*(?:\{\{[<%]\s*\/\s*[\w-]+\s*[%>]\}\}|\{%-?\s*end\w+\s*-?%\})\s*$/

/** True for a line that says nothing, and is no content below a heading either. */
export const isHollow = (line: string): boolean => attributes.test(line) || end.test(line) || endTag.test(line)

/** True for a line that is no statement: a box's first line, an import, the target of a link, a component. */
export const isSolid = (line: string): boolean =>
  component.test(line) ||
  noteComponent.test(line) ||
  box.test(line) ||
  // A box of a wiki: {panel}, {info:title=…}.
  /^\s*\{[a-z]+(?::[^{}]*)?\}\s*$/.test(line) ||
  /^\s*\[!(?:\w+\]\s*$|todo\])/i.test(line) ||
  /^(?:import|export)\s/.test(line) ||
  definition.test(line)

/** What such a line says all the same: the title of a box, a comment in the dress of a link (`[//]: # (text)`), a target that is a note. */
export function readAside(line: string): { kind: ItemKind; raw: string; at: number } | undefined {
  const comment = /^(\s{0,3}\[[^\]]*(?:\/\/|comment)[^\]]*\]:\s*(?:#|<>)\s*[("'])(.*)[)"']\s*$/i.exec(line)
  if (comment?.[2]) return { kind: 'comment', raw: comment[2], at: comment[1]?.length ?? 0 }
  const named = noteComponent.exec(line)
  if (named?.[2]) {
    const name = named[2].replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    return { kind: 'comment', raw: named[3]?.trim() ? `${name}: ${named[3].trim()}` : name, at: named[1]?.length ?? 0 }
  }
  const target = /^(\s{0,3}\[[^\]]+\]:\s+<?)((?:TODO|TBD|FIXME|TBC)\b[^>]*)>?/.exec(line)
  if (target?.[2]) return { kind: 'paragraph', raw: target[2].trim(), at: target[1]?.length ?? 0 }
  const attribute = component.test(line)
    ? /^(.*?=")((?:TODO|TBD|TBC|TBA|FIXME|WIP|[Cc]oming soon|[Tt]o be [a-z]+|[Nn]eeds? (?:an? )?examples?)\b[^"]*)"/.exec(line)
    : null
  if (attribute?.[2]) return { kind: 'cell', raw: attribute[2], at: attribute[1]?.length ?? 0 }
  // A box of MyST says by its name what is to be done, or has a title.
  const boxed = /^(\s*(?:`{3,}|~{3,}|:{3,})\{)(\w+)\}\s*(.*)$/.exec(line)
  if (boxed?.[2] === 'todo') return { kind: 'comment', raw: `todo: ${boxed[3]}`, at: boxed[1]?.length ?? 0 }
  // !!! todo "What is to be done", [!todo] What is to be done
  const asked = /^(\s*[!?]{3}\+?\s?(?:todo|fixme)\s+")([^"]+)"\s*$/i.exec(line) ?? /^(\s*\[!todo\][+-]?\s+)(\S.*)$/i.exec(line)
  const callout = /^(\s*\[!)(todo)\][+-]?\s*$/i.exec(line)
  if (callout?.[2]) return { kind: 'comment', raw: callout[2], at: callout[1]?.length ?? 0 }
  // :::note[Draft]
  const titled = /^(\s*:{3,}\s?[\w-]+\[)([^\]]+)\]\s*$/.exec(line)
  if (titled?.[2]) return { kind: 'paragraph', raw: titled[2].trim(), at: titled[1]?.length ?? 0 }
  if (asked?.[2]) return { kind: 'comment', raw: `todo: ${asked[2].trim()}`, at: asked[1]?.length ?? 0 }
  // What stands behind its name is a file or a number of columns.
  if (/^(?:figure|grid)$/.test(boxed?.[2] ?? '')) return undefined
  if (boxed) return boxed[3] ? { kind: 'paragraph', raw: boxed[3], at: line.length - boxed[3].length } : undefined
  const title = /^(\s*(?:[!?]{3}\+?|:{3,})\s?(?:[\w-]+ "?|(?=(?:todo|wip|draft)\b)))([^"]+)"?\s*$/i.exec(line)
  return title?.[2] ? { kind: 'paragraph', raw: title[2].trim(), at: title[1]?.length ?? 0 } : undefined
}
