import { codeSign, plainWords } from '../../ladder/plain.ts'
import { excerpt } from '../excerpt.ts'
import type { Rule } from '../rule.ts'

const code = /(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g
const asks =
  '(?:insert|enter|add|put|fill in|type|choose|select|describe|specify|name of|your|our|the name of|replace|links? to|e\\.?g\\.?,? your)'
const things =
  '(?:company|team|organi[sz]ation|org|product|project|tool|role|job|title|name|manager|department|person|date|link|url|number|level|technology|language|framework|domain|city|email)'
const slot = `(?:${asks}\\b[^\\]{}<>]{0,80}|(?:the |a |an |my )?${things}(?:['’]s)?(?:[ _-]?(?:name|title|here|url|link|lead|goal))?)`
const forms: readonly RegExp[] = [
  // {{name}}, but no template language: {{ page.title }}, {{< figure >}}, {{% note %}}, {{#if}}.
  /\{\{\s*[\p{L}][\p{L}\p{N} _-]*\s*\}\}/u,
  // [insert tool], but no link, footnote, checkbox or escaped bracket.
  new RegExp(`(?<![\\\\\\]!])\\[${slot}\\](?![(\\[:])`, 'i'),
  // [developer/webops]: a choice that nobody made.
  /(?<![\\\]!])\[\p{L}[\p{L} -]{2,30}\/\p{L}[\p{L} -]{2,30}\](?![([:])/u,
  // Behind code it is the type of what the code names: `size` {number}.
  new RegExp(`(?<![\\\\$\\w{]|${codeSign} ?)\\{${slot}\\}`, 'i'),
  new RegExp(
    `<(?:${asks}(?:[ _-][a-z' _-]{1,60})?|(?:the |a |an |my )?${things}[ _-](?:name|title|here|url|link|lead|goal))>`,
    'i',
  ),
]
/** A statement that is nothing but slots. */
const wholeBrackets = /^(?:\[(?!\^|[ xX]\])(?=[^\][]*\p{L}{2,} )\p{Lu}[^\][]*\](?![([:])\W*)+$/u
/** The same in angle brackets; in MDX these would be components, which have a rule of their own. */
const wholeTag = /^<\p{Lu}\p{Ll}+(?: \p{L}+)*>$/u

/** A slot of a template that nobody has filled. */
export const fillIn: Rule = {
  severity: 'gap',
  title: 'A slot that was not filled in',
  why: 'Ladders often begin as a template. A slot that is left over tells readers that nobody has read the page.',
  remedy: 'Put the real words in the place of the slot, brackets and all.',
  fires: { 'guides/first.mdx': '---\ntitle: First\n---\n\nPut it into [insert tool] on Friday.\n' },
  quiet: {
    'guides/first.mdx':
      '---\ntitle: First\n---\n\nPut it into [the tracker](https://example.org), or into `[insert tool]` in the template.\n',
  },
  text: (document, _, say) => {
    let lines: string[] | undefined
    for (const { raw, line, column } of document.items.items) {
      if (!/[[{<]/.test(raw)) continue
      const text = raw.replace(code, (match) => codeSign.repeat(match.length))
      const whole = wholeBrackets.exec(text)?.[0].match(/\[[^\][]*\]/g)
      const slots = whole ?? firstSlot(text, document.path)
      for (const [index, slot] of slots.entries()) {
        // Of several slots in a paragraph, each has a line of its own where it begins one.
        lines ??= index > 0 ? document.text.split(/\r\n|\n|\r/) : undefined
        const below =
          index > 0 ? (lines?.slice(line - 1, line + 20).findIndex((each) => each.trimStart().startsWith(slot)) ?? -1) : -1
        const place =
          below > 0 ? { line: line + below, column: (lines?.[line - 1 + below]?.search(/\S/) ?? 0) + 1 } : { line, column }
        const shown = excerpt(slot.startsWith('<') ? slot : plainWords(slot))
        say({ file: document.path, ...place }, `A slot of a template stands here: \`${shown}\`. Put the real words in its place.`)
      }
    }
  },
}

function firstSlot(text: string, path: string): string[] {
  const match =
    forms.map((form) => form.exec(text)).find((each) => each !== null) ?? (path.endsWith('.mdx') ? null : wholeTag.exec(text))
  return match ? [match[0].trim()] : []
}
