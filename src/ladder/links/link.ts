import { slug } from 'github-slugger'
import { closeTo } from '../close-names.ts'
import type { Finding, Findings } from '../finding.ts'
import { kindOf } from '../layout.ts'
import type { LadderNode } from '../model.ts'
import { nearest } from '../nearest.ts'
import type { LinkUse } from '../passage.ts'
import type { HandbookConfig } from '../schemas.ts'
import { backslashes, brokenAnchor, brokenLink, emptyLink, movedAnchor } from './link-words.ts'
import { documentWithAnchor, meantDocument } from './meant-target.ts'
import { nearestPath } from './near-path.ts'
import { reportOwnAddress } from './own-address.ts'
import { relative, resolveLink } from './paths.ts'
import { schemeOf } from './scheme.ts'
import type { Survey } from './survey.ts'
import type { Target } from './targets.ts'
import { likelyAddress, sureAddress } from './web-address.ts'

/** What a link needs to be followed. */
export interface LinkContext {
  targets: ReadonlyMap<string, Target>
  /** Paths of all text files, readable or not. */
  paths: ReadonlySet<string>
  /** Paths of those that could not be read, whose anchors nobody knows. */
  unread: ReadonlySet<string>
  /** Warnings of lines that may be meant as headings, by path and anchor. */
  maybeHeadings: ReadonlyMap<string, Finding>
  /** Where the documents stand that are read as others, by the paths of those. */
  standsAt: ReadonlyMap<string, string>
  /** Documents and folders that are listed and not there, which is said where they are listed. */
  absent: ReadonlySet<string>
  survey: Survey
  images: ReadonlySet<string>
  config: HandbookConfig
  /** The broken paths that were told, each with the file that has the link. */
  told: Set<string>
  findings: Findings
}

/** Where a link leads. */
export interface Followed {
  target?: LadderNode | undefined
  /** True when the link is broken, so that this is only what it most likely means. */
  meant?: boolean
}

/** Gives a link its address on the site, and returns the node that it leads to, if any. A link to nothing becomes a finding. */
export function followLink(link: LinkUse, context: LinkContext): Followed {
  if (schemeOf(link.href) !== undefined) {
    reportOwnAddress(link, context)
    return {}
  }
  const { path: written, anchor } = resolveLink(link.href, link.place.file)
  const path = written !== undefined && !context.targets.has(written) ? (context.standsAt.get(written) ?? written) : written
  const target = path === undefined ? undefined : context.targets.get(path)
  if (path === undefined || !target || link.href === '#') {
    if (path === undefined || !context.images.has(path)) return reportNothing(link, path, anchor, context)
    link.node.data = { ...link.node.data, address: `/media/${path}` }
    return {}
  }
  if (anchor !== '' && !target.anchors.has(anchor)) {
    const heading = context.maybeHeadings.get(`${path}#${anchor}`)
    if (heading) {
      context.findings.raise(heading, `A link in \`${link.place.file}\` leads there; if this is none, mend that link.`)
      return {}
    }
    const isKnown = context.paths.has(path) && !context.unread.has(path)
    return isKnown ? reportAnchor(link, path, anchor, target, context) : {}
  }
  link.node.data = { ...link.node.data, address: target.address + (anchor === '' ? '' : `#${anchor}`) }
  return { target: target.anchors.get(anchor) ?? target.node }
}

function reportAnchor(link: LinkUse, path: string, anchor: string, { anchors }: Target, context: LinkContext): Followed {
  const { targets, findings } = context
  const say = (message: string, suggestion?: string) => findings.error('broken-anchor', link.place, message, suggestion)
  const plain = slug(anchor)
  const near = anchors.has(plain) ? plain : nearest(anchor, closeTo(anchor, anchors))
  const other = near === undefined ? documentWithAnchor(anchor, path, targets) : undefined
  if (other === undefined) {
    say(brokenAnchor(path, anchor, near, link.href.startsWith('#')), near && `${link.href.split('#')[0]}#${near}`)
    return { target: near === undefined ? undefined : anchors.get(near), meant: true }
  }
  const suggestion = `${relative(link.place.file, other)}#${anchor}`
  say(movedAnchor(path, anchor, other, suggestion), suggestion)
  return { target: targets.get(other)?.anchors.get(anchor), meant: true }
}

function reportNothing(link: LinkUse, path: string | undefined, anchor: string, context: LinkContext): Followed {
  const { targets, paths, survey, findings } = context
  const say = (message: string, suggestion?: string) => findings.error('broken-link', link.place, message, suggestion)
  if (link.href === '' || link.href === '#') {
    say(emptyLink)
    return {}
  }
  if (path !== undefined && isToldOf(path, context)) return {}
  if (link.href.includes('\\')) {
    // Markdown takes `\.` for a full stop, so of the way there only the name of the file is left.
    const meant = nearestPath(link.href.replace(/.*\\/, '').replace(/#.*/, ''), targets.keys())
    const suggestion = meant && relative(link.place.file, meant) + (anchor && `#${anchor}`)
    say(backslashes(suggestion), suggestion)
    return { target: meant === undefined ? undefined : targets.get(meant)?.node, meant: true }
  }
  if (path !== undefined && paths.has(path)) {
    say(`The file \`${path}\` has no page on the site. Link to a document that has one, or write its name without a link.`)
    return {}
  }
  const address = sureAddress(link.href)
  if (address !== undefined) {
    say(brokenLink(link.href, address), address)
    return {}
  }
  const { file } = link.place
  const near =
    path === undefined
      ? withAddress(link.href, targets)
      : meantDocument({ path, anchor, words: link.text, from: file }, targets, survey)
  const known = near === undefined ? undefined : targets.get(near)
  const heading = known?.anchors.has(anchor) ? `#${anchor}` : ''
  const suggestion = near === undefined ? likelyAddress(link.href) : relative(link.place.file, near) + heading
  const same = path === undefined ? [] : (survey.get(path) ?? []).filter((lead) => lead.link.place.file === file)
  if (path === undefined || !context.told.has(`${file}\n${path}`)) {
    say(brokenLink(link.href, suggestion, Math.max(same.length - 1, 0)), suggestion)
    context.told.add(`${file}\n${path}`)
  }
  return { target: known?.anchors.get(anchor) ?? known?.node, meant: true }
}

/** True for a path of which there is a finding already, which says what is wrong. */
function isToldOf(path: string, { paths, absent }: LinkContext): boolean {
  const folders = path.split('/').map((_, index, parts) => parts.slice(0, index).join('/'))
  // A folder that could not be read, or that a category lacks: nobody knows what would stand in it.
  if (absent.has(path) || folders.some((folder) => paths.has(folder) || absent.has(`${folder}/`))) return true
  const kind = kindOf(path)?.kind
  // A document without a page of its own.
  return paths.has(path) && kind !== undefined && kind !== 'handbook'
}

/** The document whose address on the site somebody wrote in place of its path. */
function withAddress(href: string, targets: ReadonlyMap<string, Target>): string | undefined {
  const bare = (address: string) => address.replace(/[?#].*$/s, '').replace(/\/$/, '')
  return [...targets].find(([, { address }]) => bare(address) === bare(href))?.[0]
}
