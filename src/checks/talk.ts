import type { Item } from './text/item.ts'

// What people are shown to say: in a quote, or in paragraphs.

/** Words before a quote, which say what it shows. */
const leadIn = /(?:[\p{L}\d'-]+[^\p{L}\d]+){2,}[\p{L}\d)"*_`'-]+:[*_]*\s*$/u
/** Words before a quote that say how things are with the page. */
const ofPage =
  /^\W*(?:(?:an? |please )?note|nb|ps|update)\b|\b(?:to-?do|status|drafts?|missing|warning|disclaimer|(?:this|the) (?:page|document|section|ladder|level))\b/i
/** A line that begins with whoever says it. */
const speaker = /^[\s>]*(?:\*\*|__)?(\p{Lu}[\p{L} .()]{0,24}?)(?:\*\*|__)?:(?:\*\*|__)?\s+\S/u

/** The lines, from 1, of the quotes that show something. */
export function linesOfQuotes(lines: readonly string[]): number[] {
  const found: number[] = []
  for (let begin = 0; begin < lines.length; begin++) {
    if (!isQuoted(lines[begin])) continue
    let end = begin
    while (isQuoted(lines[end])) end++
    let above = begin - 1
    while (lines[above]?.trim() === '') above--
    const before = lines[above] ?? ''
    if ((leadIn.test(before.slice(-200)) && !ofPage.test(before)) || isConversation(lines.slice(begin, end)))
      for (let line = begin; line < end; line++) found.push(line + 1)
    begin = end
  }
  return found
}

const isQuoted = (line: string | undefined): boolean => line !== undefined && /^\s{0,12}>/.test(line)

/** True for lines of which several begin with whoever speaks, and somebody speaks again. */
function isConversation(lines: readonly string[]): boolean {
  const speakers = lines.flatMap((line) => speaker.exec(line)?.[1] ?? [])
  const names = new Set(speakers)
  return names.size > 1 && names.size < speakers.length
}

/** A paragraph that begins with the name of whoever says it, in bold. */
export const said = /^(?:\*\*|__)(\p{Lu}\p{L}{1,15})(?::(?:\*\*|__)|(?:\*\*|__):)\s+\S/u
/** Words in bold that are no name. */
const noName =
  /^(?:scope|examples?|impact|skills?|expectations?|notes?|level|summary|description|goals?|behaviou?rs?|status|owner|title|role|what|why|how|when|who|where|delivery|technical|people|strategy|requirements?|tip|warning|todo|question|answer)$/i

/** The lines, from 1, of paragraphs in which two or three people answer each other. */
export function linesOfTalk(items: readonly Item[]): number[] {
  const found: number[] = []
  for (let begin = 0; begin < items.length; begin++) {
    const talk: { line: number; name: string }[] = []
    for (let at = begin; at < items.length; at++) {
      const item = items[at]
      const name = item?.kind === 'paragraph' ? said.exec(item.raw)?.[1] : undefined
      if (!item || name === undefined || noName.test(name) || name === talk.at(-1)?.name) break
      talk.push({ line: item.line, name })
    }
    if (talk.length > 3 && new Set(talk.map(({ name }) => name)).size < talk.length / 1.5)
      for (const { line } of talk) found.push(line)
    begin += talk.length
  }
  return found
}
