import type { Link, Nodes, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Place } from '../../ladder/finding.ts'
import { placeOf } from '../../ladder/passage.ts'
import { wordsOf } from '../../ladder/words.ts'

/** An address that a document names, where it stands. */
export interface LinkUse {
  href: string
  place: Place
  /** True for the address of an image. */
  image: boolean
  /** True for words that lead nowhere: `[the guide]()`, `[the guide](#)`. */
  blank: boolean
}

// Each begins at a sign that is looked for first, which costs a tenth of trying a pattern at every letter.
const written: readonly { sign: string; pattern: RegExp }[] = [
  { sign: '](', pattern: /\]\([ \t]*(?:<([^<>\n]{0,2000})>|([^\s()<]{0,2000}(?:\([^\s()]{0,2000}\)[^\s()]{0,2000}){0,9}))/y },
  { sign: ']:', pattern: /\]:[ \t]*(?:<([^<>\n]{0,2000})>|(\S{1,500}))/y },
  { sign: 'href', pattern: /href[ \t]*=[ \t]*(?:"([^"\n]*)"|'([^'\n]*)')/y },
  { sign: 'src', pattern: /src[ \t]*=[ \t]*(?:"([^"\n]*)"|'([^'\n]*)')/y },
]
const tag = /<(a|img)\b[^<>]*?\s(?:href|src)\s*=\s*(?:"([^"]*)"|'([^']*)')/gi

/**
 * True when `fits` says so of an address that `text` may name. It looks in code and comments too: at too many addresses rather than too
 * few.
 */
export function someAddress(text: string, fits: (href: string) => boolean): boolean {
  for (const { sign, pattern } of written) {
    for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + sign.length)) {
      pattern.lastIndex = at
      const match = pattern.exec(text)
      const address = match?.[1] ?? match?.[2]
      if (address !== undefined && fits(/[\\&]/.test(address) ? plain(address) : address)) return true
    }
  }
  return false
}

const plain = (address: string): string => address.replace(/\\(?=[!-/:-@[-`{-~])/g, '').replaceAll('&amp;', '&')

/** The addresses that a document does name: links, images, definitions and raw HTML of its syntax tree. */
export function linkUses(root: Root, file: string, text: string): LinkUse[] {
  const uses: LinkUse[] = []
  let lines: readonly string[] | undefined
  visit(root, (node) => {
    const place = placeOf(node, file)
    if (node.type === 'link') uses.push({ href: node.url, place, image: false, blank: isBlank(node) })
    else if (node.type === 'definition') uses.push({ href: node.url, place, image: false, blank: false })
    else if (node.type === 'image') uses.push({ href: node.url, place, image: true, blank: false })
    else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') uses.push(...ofElement(node, place))
    else if (node.type === 'html') {
      lines ??= text.split('\n')
      uses.push(...ofHtml(node.value, place, lines))
    }
  })
  return uses
}

/** Links without words are anchors and labels for comments; some lead back to the top of their page. */
function isBlank(link: Link): boolean {
  if (link.children.length === 0) return false
  return link.url === '' || (link.url === '#' && !/\b(?:top|up|back|home|contents)\b|[↑⬆🔝]/iu.test(wordsOf(link)))
}

function ofElement(node: Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>, place: Place): LinkUse[] {
  if (node.name !== 'a' && node.name !== 'img') return []
  return node.attributes.flatMap((attribute) => {
    const named = attribute.type === 'mdxJsxAttribute' && /^(?:href|src)$/.test(attribute.name)
    if (!named || typeof attribute.value !== 'string') return []
    return [{ href: attribute.value, place, image: node.name === 'img', blank: false }]
  })
}

function ofHtml(html: string, start: Place, lines: readonly string[]): LinkUse[] {
  const shown = html.replace(/<!--.*?(?:-->|$)|<(script|style|pre|code|textarea)\b.*?(?:<\/\1|$)/gis, (hidden) =>
    hidden.replace(/[^\n]/g, ' '),
  )
  return [...shown.matchAll(tag)].map((match) => {
    const line = start.line + shown.slice(0, match.index).split('\n').length - 1
    const [, name = '', double, single] = match
    // A quote or list around the block shifts its columns, so they are taken from the line itself.
    const column = (lines[line - 1]?.indexOf(match[0].split('\n')[0] ?? '') ?? -1) + 1
    const place = { file: start.file, line, column: Math.max(column, 1) }
    return { href: (double ?? single ?? '').replaceAll('&amp;', '&'), place, image: name.toLowerCase() === 'img', blank: false }
  })
}
