import { didYouMean, nearest } from '../nearest.ts'
import { components, isComponent } from './components.ts'

/** What is wrong with a tag: where, by the offset from its `<`, and what to write. */
export interface TagFault {
  offset?: number
  message: string
  suggestion?: string
}

/** Elements of HTML that people write in Markdown out of habit. */
const element =
  /^(?:a|abbr|article|audio|b|big|blockquote|body|button|caption|center|cite|code|dd|del|details|div|dl|dt|em|embed|figure|font|footer|form|h[1-6]|head|header|html|i|iframe|img|input|ins|kbd|label|li|link|main|mark|meta|nav|object|ol|option|p|pre|q|s|samp|script|section|select|small|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|template|textarea|tfoot|th|thead|time|tr|tt|u|ul|var|video)$/
/** Elements that take words besides their name, which say nothing to a reader. */
const machinery = /^(?:audio|button|details|embed|form|iframe|input|object|option|script|select|style|textarea|video)$/
const mail = /^<([\w.+-]+@[\w-]+(?:\.[\w-]+)+)>/
const address = /^<((?:www\.)?[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}(?:[/?#][^\s<>]*)?)>/i

/** What is said of a line break or a rule in HTML; undefined for anything else. */
export function breakFault(written: string): TagFault | undefined {
  const tag = /^<\/?[bh]r\s*\/?>/i.exec(written)?.[0]
  return tag === undefined
    ? undefined
    : {
        message: `\`${tag}\` is HTML, and content holds none. Remove it; where a new paragraph is to begin, leave an empty line.`,
      }
}

/** What is wrong with the tag that `written` begins with, when it is none that a component or Markdown could be. */
export function noTagFault(written: string): TagFault | undefined {
  const line = written.split('\n')[0] ?? ''
  const anybody = mail.exec(line)?.[1]
  if (anybody !== undefined) return linkFault(line, anybody, `mailto:${anybody}`)
  const anywhere = address.exec(line)?.[1]
  if (anywhere !== undefined) return linkFault(line, anywhere, `https://${anywhere}`)
  const web = /^<(https?:\/\/[^\s<>]{1,300})>/i.exec(line)?.[1]
  if (web !== undefined)
    return { message: `MDX has no \`<${web}>\`. Leave the brackets away, or write \`[words](${web})\`.`, suggestion: web }
  return breakFault(line) ?? htmlFault(line) ?? wordsFault(line)
}

function linkFault(line: string, words: string, href: string): TagFault {
  const suggestion = `[${words}](${href})`
  return { message: `MDX has no \`${line.slice(0, line.indexOf('>') + 1)}\`. Write \`${suggestion}\`.`, suggestion }
}

function htmlFault(line: string): TagFault | undefined {
  const [, name = '', more = ''] = /^<([a-z][a-z\d]*)((?:\s[^<>]*)?)>/i.exec(line) ?? []
  const asMarkup = more.trim() === '' || more.includes('=') || machinery.test(name)
  return element.test(name) && asMarkup
    ? {
        message: `\`<${name}>\` is HTML, and content holds none. Remove its tags and keep the words, or write \`\\<\` for the sign itself.`,
      }
    : undefined
}

/** Words in angle brackets: a place that somebody has to fill in, or the name of one. */
function wordsFault(line: string): TagFault | undefined {
  const words = /^<(\p{L}[^<>="{}]{0,80})>/u.exec(line)?.[1]
  if (words === undefined) return undefined
  const [name = ''] = words.split(/[\s/]/)
  if (isComponent(name) || (name === words && nearest(name, Object.keys(components)) !== undefined)) return undefined
  return {
    message: `\`<${words}>\` is read as a tag. Write the real name in its place, or \`\\<${words}>\` if the brackets are meant.`,
  }
}

/** What is wrong with a closing tag whose name is nearly that of the tag `opened`; undefined when the two have nothing in common. */
export function closingFault(closing: string, opened: string): TagFault | undefined {
  if (nearest(closing, [opened]) === undefined) return undefined
  const suggestion = `</${opened}>`
  return {
    message: `\`</${closing}>\` is to close \`<${opened}>\`, and is written otherwise. Write \`${suggestion}\`.`,
    suggestion,
  }
}

/** What is said of a tag that is opened and never closed. */
export function openTagFault(tag: string): TagFault {
  const name = tag.replace(/^<|>$/g, '')
  const meant = nearest(name, Object.keys(components)) ?? name
  const asked = meant === name ? '' : didYouMean(`<${meant}>`)
  return {
    message: `The tag \`${tag}\` is opened and never closed where it should be.${asked} Write \`</${meant}>\` on a line of its own behind what it holds, or \`\\<\` for the sign itself.`,
  }
}

const wellFormed = /\s+[\w:-]+(?:\s*=\s*(?:"[^"\n]*"|'[^'\n]*'|\{[^}\n]*\}))?(?=[\s/>]|$)/y
const begun = /(\s+)([\w:-]+)\s*=\s*([^\n]*)/y
const curly = /[“”„«»‘’‚″]/

/** The first attribute of a tag whose quotes are not as they should be. */
export function quotesFault(written: string): TagFault | undefined {
  let at = /^<[\w.-]+/.exec(written)?.[0].length ?? 0
  for (;;) {
    wellFormed.lastIndex = at
    const length = wellFormed.exec(written)?.[0].length
    if (length === undefined) break
    at += length
  }
  begun.lastIndex = at
  const [, space = '', name, rest = ''] = begun.exec(written) ?? []
  if (name === undefined) return undefined
  const remedy = `Write it in straight quotes: \`${name}="…"\`.`
  const offset = at + space.length
  const value = rest.split('>')[0] ?? ''
  if (curly.test(value)) return { offset, message: `The text of \`${name}\` has a curly quotation mark. ${remedy}` }
  const [sign = ''] = value
  return /["']/.test(sign)
    ? {
        offset,
        message: `The quotation mark of \`${name}\` is never closed. Write \`${sign}\` at the end of its text: \`${name}=${sign}…${sign}\`.`,
      }
    : { offset, message: `The text of \`${name}\` has no quotation marks. ${remedy}` }
}
