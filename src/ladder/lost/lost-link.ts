import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { placeOf } from '../passage.ts'
import { shortly } from '../shortly.ts'
import { wordsOf } from '../words.ts'
import type { LostContext, ProseBlock } from './lost-block.ts'

/** No words of a link and no address that somebody wrote is longer. */
const longest = 300

/** A sign between two brackets, and how what stands around it is read. */
interface Joint {
  pattern: RegExp
  read: (joint: { block: ProseBlock; at: number; behind: number }, context: LostContext) => Lost | undefined
}

/** What was meant as a link: where it begins in its block, what is said, and what to write. */
interface Lost {
  at: number
  message: string
  suggestion?: string
}

/** Reports brackets that were meant as a link, and that readers see as brackets. */
export function reportLostLinks(block: ProseBlock, context: LostContext): boolean {
  if (!block.shown.includes('[')) return false
  const seen = new Set<number>()
  for (const { pattern, read } of joints) {
    for (const { 0: sign, index } of block.shown.matchAll(pattern)) {
      const lost = read({ block, at: index, behind: index + sign.length }, context)
      if (!lost || seen.has(lost.at)) continue
      seen.add(lost.at)
      context.findings.error('lost-link', context.placeAt(block.from + lost.at), lost.message, lost.suggestion)
    }
  }
  return seen.size > 0
}

const joints: readonly Joint[] = [
  // [words](an address with a space) or without an end
  {
    pattern: /\]\(/g,
    read: ({ block, at, behind }, { kind }) => {
      const words = before(block, at, '[')
      if (words === undefined || words.text.trim() === '') return undefined
      const address = after(block, behind, ')')
      if (kind === 'anywhere' && !(address && / /.test(address) && /^[\p{L}\p{N} _./-]{1,100}\.mdx?$/u.test(address)))
        return undefined
      const shown = shortly(block.raw.slice(words.at, behind + longest).split('\n')[0] ?? '', 50)
      if (address === undefined)
        return { at: words.at, message: `The link \`${shown}\` is never closed. End its address with \`)\`.` }
      const space = /\s/.test(address) ? 'no space may stand in its address' : 'its address is none'
      return {
        at: words.at,
        message: `\`[${words.text}](${shortly(address)})\` is no link: ${space}. Write the path of the file as it is called, as in \`../folder/file.mdx\`.`,
      }
    },
  },
  // [words] (address)
  {
    pattern: /\]\s{1,3}\(/g,
    read: ({ block, at, behind }, { kind }) => {
      const [words, address] = [before(block, at, '['), after(block, behind, ')')]
      if (!words || !address || !isAddress(address, kind)) return undefined
      return mended(`[${words.text}] (${address})`, words, address, 'a space stands between its brackets.')
    },
  },
  // (words)[address]
  {
    pattern: /\)\s{0,3}\[/g,
    read: ({ block, at, behind }, { kind }) => {
      const [words, address] = [before(block, at, '('), after(block, behind, ']')]
      if (!words || !address || !isAddress(address, kind)) return undefined
      return mended(`(${words.text})[${address}]`, words, address, 'its brackets are the wrong way round.')
    },
  },
  // [words][name that nothing explains]
  {
    pattern: /\]\[/g,
    read: ({ block, at, behind }, { kind }) => {
      const [words, label] = [before(block, at, '['), after(block, behind, ']')]
      if (kind === 'anywhere' || !words || label === undefined || !/\p{L}{2}/u.test(words.text)) return undefined
      if (/[\p{L}\p{N}\]]/u.test(block.shown[words.at - 1] ?? ' ')) return undefined
      const written = `\`[${words.text}][${label}]\` is no link: nothing says where it leads.`
      return { at: words.at, message: `${written} Write \`[${words.text}](../folder/file.mdx)\` with the path of the file.` }
    },
  },
  // [[address]]
  {
    pattern: /\[\[/g,
    read: ({ block, at, behind }, { kind }) => {
      const inside = after(block, behind, ']')
      if (kind === 'anywhere' || !inside || !/\p{L}/u.test(inside) || block.shown[behind + inside.length + 1] !== ']')
        return undefined
      const [page = '', words = page] = inside.split('|')
      const message = `\`[[${shortly(inside)}]]\` is no link here. Write \`[${shortly(words)}](../folder/file.mdx)\` with the path of the file.`
      return { at, message }
    },
  },
]

/** The words before `at`, back to the bracket that opens there; undefined when none does nearby. */
function before({ shown, raw }: ProseBlock, at: number, bracket: '[' | '('): { text: string; at: number } | undefined {
  const start = Math.max(0, at - longest)
  const index = shown.slice(start, at).lastIndexOf(bracket)
  return index < 0 ? undefined : { text: shortly(raw.slice(start + index + 1, at)), at: start + index }
}

/** What stands behind an opening bracket, up to the one that closes; undefined when none does nearby. */
function after({ shown, raw }: ProseBlock, from: number, bracket: ']' | ')'): string | undefined {
  const index = shown.slice(from, from + longest).indexOf(bracket)
  return index < 0 ? undefined : raw.slice(from, from + index)
}

function isAddress(text: string, kind: LostContext['kind']): boolean {
  if (/\s/.test(text)) return false
  if (kind === 'anywhere') return /^(?:https?:\/\/\S|[\w./-]+\.mdx?(?:#[\w-]*)?$)/i.test(text)
  return /^(?:https?:|mailto:|www\.|\.{0,2}\/|#[\p{L}\p{N}])|\.(?:mdx?|html?|png|jpe?g|svg|webp|gif|pdf)(?:#|$)/iu.test(text)
}

function mended(written: string, words: { text: string; at: number }, address: string, wrong: string): Lost {
  const suggestion = `[${words.text}](${address})`
  return { at: words.at, message: `\`${written}\` is no link: ${wrong} Write \`${suggestion}\`.`, suggestion }
}

/** Reports marks of footnotes that are not there, the first of each name. */
export function reportLostMarks({ shown, from }: ProseBlock, known: Set<string>, { kind, placeAt, findings }: LostContext): void {
  if (kind === 'anywhere' || !shown.includes('[^')) return
  for (const { 0: mark, 1: name = '', index } of shown.matchAll(/\[\^([^\][\s\ufffc]{1,60})\]/g)) {
    // [^a-z] is said of letters, not of a note.
    if (known.has(name.toLowerCase()) || /^\w-\w/.test(name)) continue
    known.add(name.toLowerCase())
    findings.error(
      'lost-link',
      placeAt(from + index),
      `The mark \`${mark}\` leads to no footnote. Write the note in a line \`${mark}: …\`, or remove the mark.`,
    )
  }
}

/** Reports links that nobody could see, and addresses of other sites that lack a slash. */
export function reportBlindLinks(root: Root, { file, kind, findings }: LostContext): void {
  visit(root, (node) => {
    if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') return
    const [, scheme, rest = ''] = /^(https?:)\/?([\p{L}\p{N}][^\s{]*)$/iu.exec(node.url) ?? []
    if (scheme) {
      const meant = `${scheme}//${rest}`
      const message = `\`${shortly(node.url)}\` is no address: two slashes belong behind \`${scheme}\`. Write \`${shortly(meant)}\`.`
      findings.error('lost-link', placeOf(node, file), message, meant)
    }
    if (
      node.type === 'link' &&
      kind !== 'anywhere' &&
      wordsOf(node) === '' &&
      !node.children.some(({ type }) => type === 'image')
    ) {
      findings.error(
        'lost-link',
        placeOf(node, file),
        `The link to \`${shortly(node.url)}\` has no words, and nobody would see it. Write them between \`[\` and \`]\`.`,
      )
    }
  })
}
