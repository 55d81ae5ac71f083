import type { Root } from 'mdast'
import { isMarkdown } from '../is-markdown.ts'
import type { Situation, TextDocument } from '../rule.ts'
import { type LinkFault, linkFault, type Origin } from './follow.ts'
import { type LinkUse, linkUses, someAddress } from './link-uses.ts'
import type { Surroundings } from './surroundings.ts'

/** A link of a document with what is wrong about it. */
export interface FaultyLink extends LinkUse {
  fault: LinkFault | { kind: 'empty' }
}

const known = new WeakMap<TextDocument, FaultyLink[]>()
const unread = new WeakSet<TextDocument>()

/** True for a document in which some link leads to nothing, and which no parser can be trusted with; known when `faultyLinks` was asked. */
export const isUnread = (document: TextDocument): boolean => unread.has(document)

/**
 * The links of a document that lead to nothing. A quick look finds whether there may be one; only then is the document parsed, which
 * tells links from code that looks like them. Read once, however many rules ask.
 */
export function faultyLinks(document: TextDocument, situation: Situation): FaultyLink[] {
  const { around, parse } = situation
  const before = known.get(document)
  if (before) return before
  const looked = around && parse && isMarkdown(document.path) && mayHaveOne(document, around)
  const root = looked ? parse(document) : undefined
  if (looked && !root) unread.add(document)
  const found = around && root ? readAll(document, root, around) : []
  known.set(document, found)
  return found
}

const originOf = ({ path, text }: TextDocument, around: Surroundings): Origin => ({ path: around.disk.below(path), text })

function mayHaveOne(document: TextDocument, around: Surroundings): boolean {
  const from = originOf(document, around)
  const seen = new Set<string>()
  return someAddress(document.text, (href) => {
    if (seen.has(href)) return false
    seen.add(href)
    return href === '' || href === '#' || linkFault(href, from, around) !== undefined
  })
}

function readAll(document: TextDocument, root: Root, around: Surroundings): FaultyLink[] {
  const from = originOf(document, around)
  return linkUses(root, document.path, document.text).flatMap((use): FaultyLink[] => {
    const fault = use.blank ? ({ kind: 'empty' } as const) : linkFault(use.href, from, around)
    return fault ? [{ ...use, fault }] : []
  })
}
