import type { Nodes, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { components, isComponent } from './components.ts'
import type { Findings } from './finding.ts'
import { didYouMean, nearest } from './nearest.ts'
import { placeOf } from './passage.ts'

/** Where a document may use components: everywhere but in a cell. */
export type ComponentUse = 'components' | 'text-only'

/**
 * Reports everything in `root` that is code or could become code in a reader's browser: imports, expressions, HTML, components that are
 * not in the list, and links with a scheme that runs. Nothing of it would run anyway; the writer has to hear why it does not show.
 */
export function refuseCode(root: Root, file: string, use: ComponentUse, findings: Findings): void {
  visit(root, (node) => {
    const place = placeOf(node, file)
    const refuse = (message: string, suggestion?: string) => findings.error('code-in-content', place, message, suggestion)
    switch (node.type) {
      case 'mdxjsEsm':
        refuse('Content holds no `import` or `export`. Remove the line; components stand ready without it.')
        break
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        if (!isComment(node.value))
          refuse(`\`{${brief(node.value)}}\` is code, and content holds none. Write \`\\{\` for the sign itself.`)
        break
      case 'html':
        if (!/^<!--[\s\S]*-->\s*$/.test(node.value.trim()))
          refuse(`\`${brief(node.value)}\` is HTML, and content holds none. Write it as Markdown.`)
        break
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement': {
        const fault = componentFault(node, use)
        if (fault) refuse(fault.message, fault.suggestion)
        break
      }
      case 'link':
      case 'image':
      case 'definition': {
        const scheme = unsafeScheme(node.url)
        if (scheme)
          refuse(`A link may begin with https:, http:, mailto: or be relative; this one begins with \`${brief(scheme)}\`.`)
      }
    }
  })
}

/** True when an MDX expression holds nothing but a comment. */
export function isComment(value: string): boolean {
  return /^\s*(?:\/\*(?:[^*]|\*(?!\/))*\*\/\s*)*$/.test(value)
}

type Jsx = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>

/** What is wrong with a component, and what to write instead; undefined when it is one that stands ready, used as it should be. */
function componentFault(node: Jsx, use: ComponentUse): { message: string; suggestion?: string } | undefined {
  const name = node.name ?? ''
  if (!isComponent(name)) {
    const suggestion = nearest(name, Object.keys(components))
    const known = `Components that stand ready: ${Object.keys(components).join(', ')}.`
    const message = `\`<${brief(name)}>\` is neither Markdown nor a component that stands ready.${didYouMean(suggestion)} ${known}`
    return suggestion ? { message, suggestion } : { message }
  }
  if (use === 'text-only')
    return { message: `A cell holds text, lists and links; \`<${name}>\` belongs in a guide or a category.` }
  if (node.type === 'mdxJsxTextElement')
    return { message: `\`<${name}>\` stands inside a paragraph. Put it on lines of its own.` }
  const given: Record<string, string> = {}
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value === 'object') {
      return { message: `\`<${name}>\` is handed code. Attributes are plain text in quotes: \`title="…"\`.` }
    }
    given[attribute.name] = attribute.value ?? ''
  }
  const issue = components[name].safeParse(given).error?.issues[0]
  if (!issue) return undefined
  const field = issue.code === 'unrecognized_keys' ? issue.keys[0] : issue.path.join('.')
  const known = Object.keys(components[name].shape).map((key) => `\`${key}\``)
  const takes = known.length === 0 ? 'no attributes' : known.join(', ')
  return { message: `\`<${name}>\` has no right \`${field}\`. It takes ${takes}.` }
}

/** The scheme of `url` when it is one that a browser could run or that leaves without saying so; undefined for a safe link. */
function unsafeScheme(url: string): string | undefined {
  // Browsers ignore controls and spaces inside a scheme, so they are ignored here too.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is removed
  const clean = url.replace(/[\u0000-\u0020]+/g, '')
  if (/^[/\\]{2}/.test(clean)) return '//'
  const scheme = /^([^/?#:]*):/.exec(clean)?.[1]
  return scheme === undefined || /^(https?|mailto)$/i.test(scheme) ? undefined : `${scheme}:`
}

const brief = (text: string): string => {
  const line = text.trim().split('\n')[0] ?? ''
  return line.length > 40 ? `${line.slice(0, 39)}…` : line
}
