import { lineAndColumn } from './decode.ts'

/** What keeps a document from being read as MDX, and where the writer mends it. */
export interface MdxFault {
  line: number
  column: number
  message: string
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
  const { at, message } = remedyFor(reason, text, end)
  const place = at === undefined ? { line: line ?? 1, column: column ?? 1 } : lineAndColumn(text, at)
  return { ...place, message }
}

function remedyFor(reason: string, text: string, end: number): { at?: number; message: string } {
  const tag = tagAt(text, end, /closing quote/.test(reason))
  const opened = /for `([^`]*)` \((\d+):(\d+)-/.exec(reason)
  if (opened) {
    const [, name, line, column] = opened
    const message = `The tag \`${name}\` is opened and never closed where it should be. Write \`${name?.replace('<', '</')}\` on a line of its own behind what it holds, or \`\\<\` for the sign itself.`
    return { at: offsetOf(text, Number(line), Number(column)), message }
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
