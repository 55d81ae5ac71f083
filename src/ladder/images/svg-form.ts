/** Where a drawing stops being XML, and why, as the end of a sentence. */
export interface FormFault {
  offset: number
  reason: string
}

// Each begins at a fixed place and ends at the first sign that does not fit, so a drawing is read once.
const opening = /<([\p{L}_:][\p{L}\p{N}_:.-]*)/uy
const attribute = /\s+[\p{L}_:][\p{L}\p{N}_:.-]*\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/uy
const openingEnd = /\s*(\/?)>/y
const closing = /<\/([\p{L}_:][\p{L}\p{N}_:.-]*)\s*>/uy
/** What XML passes over: begin and end. */
const passed = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
  ['<!', '>'],
] as const
/** XML itself knows five signs by name; those of HTML are unknown to it. */
const loneSign = /&(?!#\d{1,7};|#x[0-9a-fA-F]{1,6};|(?:amp|lt|gt|quot|apos);)/

/** Where the tags of a drawing do not fit together, so that a browser would show nothing of it; undefined for a whole one. */
export function formFault(text: string): FormFault | undefined {
  const open: { name: string; offset: number }[] = []
  for (let at = text.indexOf('<'); at >= 0; ) {
    const skipped = passed.find(([begin]) => text.startsWith(begin, at))
    if (skipped) {
      const end = text.indexOf(skipped[1], at + skipped[0].length)
      if (end < 0) return { offset: at, reason: `\`${skipped[0]}\` is never closed` }
      at = text.indexOf('<', end)
      continue
    }
    const tag = text.startsWith('</', at) ? closingTag(text, at) : openingTag(text, at)
    if (tag === undefined) return { offset: at, reason: 'this is no whole tag' }
    if (tag.closes) {
      const last = open.pop()
      if (last?.name !== tag.name)
        return { offset: at, reason: `\`</${tag.name}>\` stands where ${last ? `\`<${last.name}>\`` : 'nothing'} is open` }
    } else if (!tag.empty) open.push({ name: tag.name, offset: at })
    const next = text.indexOf('<', tag.end)
    const sign = loneSign.exec(text.slice(at, next < 0 ? text.length : next))
    if (sign) return { offset: at + sign.index, reason: '`&` stands alone, and has to be `&amp;`' }
    at = next
  }
  const last = open.at(-1)
  return last && { offset: last.offset, reason: `\`<${last.name}>\` is never closed` }
}

interface Tag {
  name: string
  end: number
  closes?: boolean
  empty?: boolean
}

function openingTag(text: string, at: number): Tag | undefined {
  const name = matchAt(opening, text, at)
  if (!name) return undefined
  let end = at + name[0].length
  for (let found = matchAt(attribute, text, end); found; found = matchAt(attribute, text, end)) end += found[0].length
  const last = matchAt(openingEnd, text, end)
  return last && { name: name[1] ?? '', end: end + last[0].length, empty: last[1] === '/' }
}

function closingTag(text: string, at: number): Tag | undefined {
  const found = matchAt(closing, text, at)
  return found && { name: found[1] ?? '', end: at + found[0].length, closes: true }
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at
  return pattern.exec(text) ?? undefined
}
