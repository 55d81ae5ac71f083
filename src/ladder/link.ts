import { slug } from 'github-slugger'
import type { Finding, Findings } from './finding.ts'
import { kindOf } from './layout.ts'
import { brokenAnchor, brokenLink, emptyLink } from './link-words.ts'
import type { LadderNode } from './model.ts'
import { nearestPath } from './near-path.ts'
import { nearest } from './nearest.ts'
import { reportOwnAddress } from './own-address.ts'
import type { LinkUse } from './passage.ts'
import { relative, resolveLink } from './paths.ts'
import type { HandbookConfig } from './schemas.ts'
import { schemeOf } from './scheme.ts'
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
  images: ReadonlySet<string>
  config: HandbookConfig
  findings: Findings
}

/** Gives a link its address on the site, and returns the node that it leads to, if any. A link to nothing becomes a finding. */
export function followLink(link: LinkUse, context: LinkContext): LadderNode | undefined {
  if (schemeOf(link.href) !== undefined) {
    reportOwnAddress(link, context)
    return undefined
  }
  const { path, anchor } = resolveLink(link.href, link.place.file)
  const target = path === undefined ? undefined : context.targets.get(path)
  if (path === undefined || !target || link.href === '#') {
    if (path !== undefined && context.images.has(path)) link.node.data = { ...link.node.data, address: `/media/${path}` }
    else reportNothing(link, path, anchor, context)
    return undefined
  }
  if (anchor !== '' && !target.anchors.has(anchor)) {
    const heading = context.maybeHeadings.get(`${path}#${anchor}`)
    if (heading) context.findings.raise(heading, `A link in \`${link.place.file}\` leads there; if this is none, mend that link.`)
    else if (!context.unread.has(path)) reportAnchor(link, path, anchor, target, context.findings)
    return undefined
  }
  link.node.data = { ...link.node.data, address: target.address + (anchor === '' ? '' : `#${anchor}`) }
  return target.anchors.get(anchor) ?? target.node
}

function reportAnchor(link: LinkUse, path: string, anchor: string, { anchors }: Target, findings: Findings): void {
  const plain = slug(anchor)
  const suggestion = anchors.has(plain) ? plain : nearest(anchor, anchors.keys())
  findings.error(
    'broken-anchor',
    link.place,
    brokenAnchor(path, anchor, suggestion),
    suggestion && `${link.href.split('#')[0]}#${suggestion}`,
  )
}

function reportNothing(link: LinkUse, path: string | undefined, anchor: string, context: LinkContext): void {
  const { targets, paths, findings } = context
  const say = (message: string, suggestion?: string) => findings.error('broken-link', link.place, message, suggestion)
  if (link.href === '' || link.href === '#') {
    say(emptyLink)
    return
  }
  // A folder that could not be read has a finding already, and nobody knows what stands in it.
  if (path?.split('/').some((_, index, parts) => index > 0 && paths.has(parts.slice(0, index).join('/')))) return
  if (path !== undefined && paths.has(path)) {
    // A document without a page of its own has a finding already, which says why.
    const kind = kindOf(path)?.kind
    if (kind && kind !== 'handbook') return
    say(`The file \`${path}\` has no page on the site. Link to a document that has one, or write its name without a link.`)
    return
  }
  const address = sureAddress(link.href)
  if (address !== undefined) {
    say(brokenLink(link.href, address), address)
    return
  }
  const near = path === undefined ? withAddress(link.href, targets) : nearestPath(path, targets.keys())
  const known = near !== undefined && targets.get(near)?.anchors.has(anchor)
  const suggestion = near === undefined ? likelyAddress(link.href) : relative(link.place.file, near) + (known ? `#${anchor}` : '')
  say(brokenLink(link.href, suggestion), suggestion)
}

/** The document whose address on the site somebody wrote in place of its path. */
function withAddress(href: string, targets: ReadonlyMap<string, Target>): string | undefined {
  const bare = (address: string) => address.replace(/[?#].*$/s, '').replace(/\/$/, '')
  return [...targets].find(([, { address }]) => bare(address) === bare(href))?.[0]
}
