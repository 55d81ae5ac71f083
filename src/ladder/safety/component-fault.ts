import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import type { z } from 'zod'
import { commentText } from '../comments.ts'
import { didYouMean, nearest } from '../nearest.ts'
import { type ComponentName, components, isComponent } from './components.ts'
import { breakFault } from './tag-fault.ts'

/** Where a component stands: on lines of its own, in a paragraph, or within a list or quote. */
export type Standing = 'alone' | 'in a paragraph' | 'in a list or quote'

/** What is wrong with a component, and what to write instead. */
export interface ComponentFault {
  message: string
  suggestion?: string
}

/** The fault of a component, or undefined for one that stands ready and is used as it should be. */
export function componentFault(node: MdxJsxFlowElement | MdxJsxTextElement, standing: Standing): ComponentFault | undefined {
  const name = node.name ?? ''
  if (!isComponent(name)) return unknownComponent(name)
  if (standing === 'in a paragraph') {
    return {
      message: `\`<${name}>\` shares its line with text. Put its tags on lines of their own, with an empty line around each.`,
    }
  }
  if (standing === 'in a list or quote') {
    return {
      message: `\`<${name}>\` stands in a list or quote, where it cannot be drawn. Put it on lines of its own, not indented.`,
    }
  }
  return attributesFault(name, node) ?? (name === 'Steps' ? stepsFault(node) : undefined)
}

/** The fault of a component of no name that is known, where none may stand. */
export const noComponent = (name: string): ComponentFault =>
  htmlFault(name) ?? {
    message: `\`<${name.slice(0, 40)}>\` is not Markdown, and a cell holds text, lists and links. Remove its tags and keep the words.`,
  }

/** What is said of an element of HTML; undefined for other names. */
function htmlFault(name: string): ComponentFault | undefined {
  const fault = breakFault(`<${name}>`)
  if (fault) return fault
  const markdown = inMarkdown.get(name.toLowerCase())
  return markdown === undefined ? undefined : { message: `\`<${name}>\` is HTML, and content holds none. ${markdown}` }
}

function unknownComponent(name: string): ComponentFault {
  const html = htmlFault(name)
  if (html) return html
  const suggestion = nearest(name, Object.keys(components))
  const known = `Remove it, or use one of these: ${Object.keys(components).join(', ')}.`
  const message = `\`<${name.slice(0, 40)}>\` is neither Markdown nor a component that pages provide.${didYouMean(suggestion)} ${known}`
  return suggestion ? { message, suggestion } : { message }
}

/** What to write in place of the elements that people know best. */
const inMarkdown: ReadonlyMap<string, string> = new Map([
  ['a', 'Write a link as `[words](address)`.'],
  ['b', 'Write `**words**`.'],
  ['strong', 'Write `**words**`.'],
  ['i', 'Write `*words*`.'],
  ['em', 'Write `*words*`.'],
  ['code', 'Write words of code between backticks.'],
  ['img', 'Write an image as `![what it shows](file.png)`, or remove it.'],
  ['ul', 'Begin each item of a list with `- `.'],
  ['ol', 'Begin each item of a list with `1. `.'],
  ['li', 'Begin each item of a list with `- `.'],
  ['p', 'Leave an empty line between paragraphs.'],
  ['span', 'Remove the tags and keep the words.'],
  ['div', 'Remove the tags and keep the words.'],
  ['font', 'Remove the tags and keep the words.'],
  ['u', 'Remove the tags and keep the words.'],
  ['center', 'Remove the tags and keep the words.'],
  ['details', 'Remove the tags and keep the words.'],
  ['summary', 'Remove the tags and keep the words.'],
  ['script', 'Remove it, from its first tag to its last.'],
  ['style', 'Remove it, from its first tag to its last.'],
  ['iframe', 'Remove it, from its first tag to its last; a link may lead to what it showed: `[words](address)`.'],
  ['object', 'Remove it, from its first tag to its last; a link may lead to what it showed: `[words](address)`.'],
  ['embed', 'Remove it; a link may lead to what it showed: `[words](address)`.'],
])

/** Steps are drawn from one list, and a page on which there is anything else cannot be built. */
function stepsFault({ children }: MdxJsxFlowElement | MdxJsxTextElement): ComponentFault | undefined {
  const shown = children.filter((node) => commentText(node) === undefined && !/definition$/i.test(node.type))
  const [list] = shown
  if (shown.length === 1 && list?.type === 'list' && list.ordered) return undefined
  const message =
    '`<Steps>` holds one numbered list and nothing else. Begin each step with `1. `, and indent what belongs to a step by three spaces.'
  return { message }
}

function attributesFault(name: ComponentName, node: MdxJsxFlowElement | MdxJsxTextElement): ComponentFault | undefined {
  const given = new Map<string, string>()
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || (typeof attribute.value === 'object' && attribute.value !== null)) {
      return { message: `\`<${name}>\` is handed code. Attributes are plain text in quotes: \`title="…"\`.` }
    }
    if (given.has(attribute.name)) return { message: `\`<${name}>\` has \`${attribute.name}\` twice. Keep one of them.` }
    given.set(attribute.name, attribute.value ?? '')
  }
  // A name with a slip in it is missing, too: the slip is what the writer has to mend.
  const issues = components[name].safeParse(Object.fromEntries(given)).error?.issues ?? []
  const issue = issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0]
  return issue && attributeFault(name, issue, given)
}

function attributeFault(name: ComponentName, issue: z.core.$ZodIssue, given: ReadonlyMap<string, string>): ComponentFault {
  const known = Object.keys(components[name].shape)
  if (issue.code === 'unrecognized_keys') {
    const key = issue.keys[0] ?? ''
    const suggestion = nearest(key, known)
    const takes = known.length === 0 ? 'no attributes' : known.map((each) => `\`${each}\``).join(', ')
    const message = `\`<${name}>\` has no attribute \`${key}\`.${didYouMean(suggestion) || ` It takes ${takes}.`}`
    return suggestion ? { message, suggestion } : { message }
  }
  const field = issue.path.join('.')
  const value = given.get(field)
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String)
    const suggestion = nearest(value ?? '', values)
    const message = `\`${field}="${value ?? ''}"\` is not right. Write one of ${values.map((each) => `\`${each}\``).join(', ')}.`
    return suggestion ? { message, suggestion } : { message }
  }
  if (value === undefined) return { message: `\`<${name}>\` has no \`${field}\`. Write \`<${name} ${field}="…">\`.` }
  if (value === '') return { message: `\`${field}\` of \`<${name}>\` is empty. Write its text in quotes: \`${field}="…"\`.` }
  return { message: `\`${field}="${value}"\` is not right: ${issue.message}.` }
}
