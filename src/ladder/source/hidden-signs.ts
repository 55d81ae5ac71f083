import type { Nodes, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Findings } from '../finding.ts'
import { hiddenSign, lineAndColumn } from './decode.ts'
import type { SourceFile } from './source.ts'

const reference = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|[a-z]\w{1,31});/gi

/** Reports signs that nobody can see and that a character reference writes in letters: `&#x202e;`, `&ZeroWidthSpace;`. */
export function reportHiddenSigns(root: Root, { path, text }: SourceFile, findings: Findings): void {
  if (!text.includes('&')) return
  visit(root, (node) => {
    const sign = textsOf(node)
      .map(hiddenSign)
      .find((each) => each !== undefined)
    if (!sign) return
    const start = node.position?.start.offset ?? 0
    const at = start + referenceIn(text.slice(start, node.position?.end.offset))
    findings.error('encoding', { file: path, ...lineAndColumn(text, at) }, sign.message)
  })
}

/** What a node says in its own fields, with references resolved. */
function textsOf(node: Nodes): string[] {
  const {
    value,
    title,
    alt,
    attributes = [],
  } = node as { value?: unknown; title?: unknown; alt?: unknown; attributes?: { value?: unknown }[] }
  const own = node.type === 'text' || node.type === 'inlineCode' || node.type === 'code' ? value : undefined
  return [own, title, alt, ...attributes.map((each) => each.value)].filter((each) => typeof each === 'string')
}

/** Where the reference to such a sign begins, or the first one whose name nobody can judge here. */
function referenceIn(source: string): number {
  const all = [...source.matchAll(reference)]
  const numbered = all.find(([, decimal, hex]) => {
    const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16)
    return code <= 0x10ffff && hiddenSign(String.fromCodePoint(code)) !== undefined
  })
  return (numbered ?? all.find(([, decimal, hex]) => !decimal && !hex))?.index ?? 0
}
