import { closeTo } from '../../ladder/close-names.ts'
import { relative, resolveLink } from '../../ladder/links/paths.ts'
import { schemeOf } from '../../ladder/links/scheme.ts'
import { likelyAddress, sureAddress } from '../../ladder/links/web-address.ts'
import { nearest } from '../../ladder/nearest.ts'
import { isMarkdown } from '../is-markdown.ts'
import { loosely } from './anchors.ts'
import { meansElsewhere, otherReadings, servedBySite } from './conventions.ts'
import { nearestFile } from './nearest-file.ts'
import type { Surroundings } from './surroundings.ts'

/** A link that leads to nothing: no file, or a file without that anchor. */
export type LinkFault =
  | { kind: 'file'; suggestion?: string }
  | { kind: 'anchor'; document: string; anchor: string; nearest?: string; suggestion?: string }

/** A document whose links are followed. */
export interface Origin {
  /** Its path below the root. */
  path: string
  text: string
}

/** What is wrong with a link to `href`; undefined when it leads somewhere, or to where nobody can look. */
export function linkFault(href: string, from: Origin, around: Surroundings): LinkFault | undefined {
  if (href === '' || href === '#' || schemeOf(href) !== undefined) return undefined
  const absolute = href.startsWith('/')
  const { path, anchor } = resolveLink(absolute ? href.replace(/^\/+/, '') : href, absolute ? '' : from.path)
  if (path === undefined) return undefined
  const kind = around.kindOf(path)
  if (kind === 'file') return isMarkdown(path) ? anchorFault(href, path, anchor, around) : undefined
  if (kind !== undefined || (absolute && !around.disk.repository) || meansElsewhere(href, from.path)) return undefined
  if (otherReadings(path, href, from, around).some((reading) => around.kindOf(reading) !== undefined)) return undefined
  if (servedBySite(path, href, from, around)) return undefined
  const address = sureAddress(href)
  if (address !== undefined) return { kind: 'file', suggestion: address }
  const near = nearestFile(path, from.path, around)
  const tail = /[?#].*$/s.exec(href)?.[0] ?? ''
  const likely = near === undefined ? likelyAddress(href) : undefined
  if (likely !== undefined) return { kind: 'file', suggestion: likely }
  return near === undefined ? { kind: 'file' } : { kind: 'file', suggestion: encodeURI(relative(from.path, near)) + tail }
}

function anchorFault(href: string, path: string, anchor: string, around: Surroundings): LinkFault | undefined {
  // A place in the text, a line, a footnote, a route, a part that tools make by themselves.
  if (anchor === '' || /^(?:top$|:~|L\d+|fn|footnote|cite|toc|__|readme$|[/!?~])|[={}&]/i.test(anchor)) return undefined
  const anchors = around.anchorsOf(path)
  const id = anchor.replace(/^user-content-/, '')
  if (!anchors || anchors.open || anchors.exact.has(id)) return undefined
  if (anchors.loose.has(loosely(id)) || anchors.loose.has(loosely(id.replace(/_\d+$/, '')))) return undefined
  const near = nearest(id, closeTo(id, anchors.exact))
  const fault = { kind: 'anchor', document: path, anchor } as const
  return near === undefined ? fault : { ...fault, nearest: near, suggestion: `${href.split('#')[0]}#${near}` }
}
