import { plainWords } from '../../ladder/plain.ts'
import { excerpt } from '../excerpt.ts'
import type { Rule } from '../rule.ts'

const code = /(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g
const asks =
  '(?:insert|enter|add|put|fill in|type|choose|select|describe|specify|name of|your|our|the name of|replace|e\\.?g\\.?,? your)'
const things =
  '(?:company|team|organi[sz]ation|org|product|project|tool|role|title|name|manager|department|person|date|link|url|number|level|technology|language|framework|domain|city|email|xx?)'
const forms: readonly RegExp[] = [
  // {{name}}, but no template language: {{ page.title }}, {{< figure >}}, {{% note %}}, {{#if}}.
  /\{\{\s*[\p{L}][\p{L}\p{N} _-]*\s*\}\}/u,
  // [insert tool], but no link, footnote or checkbox.
  new RegExp(
    `\\[(?:${asks}\\b[^\\]]{0,80}|(?:the |a |an |my )?${things}(?:['’]s)?(?: ?(?:name|title|here|url|link|lead|goal))?)\\](?![(\\[:])`,
    'i',
  ),
  new RegExp(
    `<(?:${asks}(?:[ _-][a-z' _-]{1,60})?|(?:the |a |an |my )?${things}[ _-](?:name|title|here|url|link|lead|goal))>`,
    'i',
  ),
]
const wholeBracket = /^[-*+\s]*\[(?!\^|[ xX]\])([\p{Lu}][^\][]*\p{L}{2,} [^\][]*)\](?![([:])\W*$/u

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
    for (const { raw, line, column } of document.items.items) {
      if (!/[[{<]/.test(raw)) continue
      const text = raw.replace(code, (match) => ' '.repeat(match.length))
      const match = forms.map((form) => form.exec(text)).find((each) => each !== null) ?? wholeBracket.exec(text)
      if (!match) continue
      const found = match[0].trim()
      say(
        { file: document.path, line, column },
        `A slot of a template stands here: \`${excerpt(plainWords(found) || found)}\`. Put the real words in its place.`,
      )
    }
  },
}
