import { lineAndColumn } from '../source/decode.ts'
import { closingFault, noTagFault, openTagFault, quotesFault } from './tag-fault.ts'

/** What keeps a document from being read as MDX, and where the writer mends it. */
export interface MdxFault {
  line: number
  column: number
  message: string
  suggestion?: string
}

/** The same, by the offset in the text. */
interface Fault {
  at?: number
  message: string
  suggestion?: string
}

interface ParserFault {
  line?: number
  column?: number
  reason?: string
}

/** MDX's own messages speak to programmers of where it gave up; this one speaks to writers of the sign that began it. */
export function mdxFault(error: unknown, text: string): MdxFault {
  if (error instanceof RangeError) return { line: 1, column: 1, message: 'The text nests too deeply to be read. Write it flat.' }
  const { line, column, reason = String(error) } = error as ParserFault
  const end = offsetOf(text, line ?? 1, column ?? 1)
  const { at, ...said } = wrongTag(reason, text, end) ?? remedyFor(reason, text, end)
  const place = at === undefined ? { line: line ?? 1, column: column ?? 1 } : lineAndColumn(text, at)
  return { ...place, ...said }
}

/** What is wrong with a tag that no component is, that its closing tag does not match, or whose quotes are at fault. */
function wrongTag(reason: string, text: string, end: number): Fault | undefined {
  const [, closing, name] = /closing tag `<\/([^`]*)>`, expected corresponding closing tag for `<([^`]*)>`/.exec(reason) ?? []
  const other = closing === undefined ? undefined : closingFault(closing, name ?? '')
  if (other) return { ...other, at: end }
  const opened = /for `[^`]*` \((\d+):(\d+)-/.exec(reason)
  const at = opened
    ? offsetOf(text, Number(opened[1]), Number(opened[2]))
    : tagAt(text, Math.max(end - 1, 0), /closing quote/.test(reason)).at
  if (at === undefined || text[at] !== '<' || /expression|brace|import/.test(reason)) return undefined
  const none = noTagFault(tagText(text, at))
  return none ? { ...none, at } : /attribute|closing quote/.test(reason) ? openQuotes(text, at) : undefined
}

/** Tags that are looked at for a quotation mark that stays open: it swallows those behind it. */
const mostTags = 5

function openQuotes(text: string, from: number): Fault | undefined {
  let at = from
  for (let count = 0; count < mostTags && at >= 0; count++) {
    const fault = quotesFault(tagText(text, at))
    if (fault) return { at: at + (fault.offset ?? 0), message: fault.message }
    at = at === 0 ? -1 : text.lastIndexOf('<', at - 1)
  }
  return undefined
}

const tagText = (text: string, at: number): string => text.slice(at, at + 2000)

function remedyFor(reason: string, text: string, end: number): Fault {
  const tag = tagAt(text, end, /closing quote/.test(reason))
  const opened = /for `([^`]*)` \((\d+):(\d+)-/.exec(reason)
  if (opened) {
    const [, name, line, column] = opened
    return { at: offsetOf(text, Number(line), Number(column)), ...openTagFault(name ?? '') }
  }
  if (/closing tag/.test(reason))
    return {
      message:
        'This closing tag stands inside the emphasis that its opening tag is outside of. Close both in the order in which they were opened.',
    }
  if (/create a comment in MDX/.test(reason))
    return { ...tag, message: 'MDX has no `<!-- -->`. Write the comment as `{/* … */}`.' }
  if (/create a link in MDX/.test(reason))
    return { ...tag, message: 'MDX has no `<https://…>`. Write the link as `[its words](https://…)`.' }
  if (/import\/exports/.test(reason)) {
    const start = Math.max(text.lastIndexOf('\nimport', end), text.lastIndexOf('\nexport', end)) + 1
    return { at: start, message: 'A line that begins with `import` or `export` is read as code. Begin it with another word.' }
  }
  if (/expression|closing brace/.test(reason)) {
    return {
      at: openBrace(text, end),
      message: 'A `{` opens code in MDX, and content holds no code. Write `\\{` for the sign itself.',
    }
  }
  if (/closing slash/.test(reason)) {
    return { ...tag, message: 'A tag is closed here that nobody opened. Remove it, or write `\\<` for the sign itself.' }
  }
  if (/closing quote/.test(reason))
    return { ...tag, message: 'An attribute of this tag has a quotation mark that is never closed. Close it.' }
  if (/attribute/.test(reason))
    return { ...tag, message: 'This tag has an attribute that cannot be read. Write attributes as `name="text"`.' }
  if (/name|tag/.test(reason)) return { ...tag, message: 'A `<` opens a tag in MDX. Write `\\<` for the sign itself.' }
  return { message: `The text cannot be read as MDX: ${reason}.` }
}

/** The `<` before `end`; for a tag that is still open there, the one that opens a tag. */
function tagAt(text: string, end: number, unclosed = false): { at?: number } {
  let at = text.lastIndexOf('<', end)
  if (unclosed) while (at > 0 && text[at + 1] === '/') at = text.lastIndexOf('<', at - 1)
  return at < 0 ? {} : { at }
}

/** The brace before `end` that is still open there. */
function openBrace(text: string, end: number): number {
  let closed = 0
  for (let at = Math.min(end, text.length) - 1; at >= 0; at--) {
    if (text[at] === '}') closed++
    else if (text[at] === '{' && closed-- === 0) return at
  }
  return Math.max(text.lastIndexOf('{', end), 0)
}

function offsetOf(text: string, line: number, column: number): number {
  let start = 0
  for (let count = 1; count < line; count++) {
    const next = text.indexOf('\n', start)
    if (next < 0) break
    start = next + 1
  }
  return Math.min(start + column - 1, text.length)
}
