import type { LinkUse } from '../passage.ts'
import type { HandbookConfig } from '../schemas.ts'
import type { LinkContext } from './link.ts'
import { nearestPath } from './near-path.ts'
import { relative } from './paths.ts'
import type { Target } from './targets.ts'

/** Reports a link of the web that leads to a document of this handbook, or to the computer of its writer: it relates nothing. */
export function reportOwnAddress(link: LinkUse, { targets, config, findings }: LinkContext): void {
  const { href, place } = link
  const [, bare = '', query = '', anchor = ''] = /^([^?#]*)(\?[^#]*)?#?(.*)$/s.exec(href) ?? []
  const say = (what: string, path: string | undefined) => {
    const known = path !== undefined && targets.get(path)?.anchors.has(anchor)
    const meant = path && relative(place.file, path) + (known ? `#${anchor}` : '')
    const remedy = meant
      ? `Write \`${meant}\`.`
      : 'Write the path from this file to the one that is meant, as in `../folder/file.mdx`.'
    findings.warn('own-address', place, `\`${href}\` ${what} ${remedy}`, meant)
  }
  const file = /[?&]plain=1/.test(query) ? undefined : fileAt(bare, config)
  if (file !== undefined) {
    const path = targets.has(file) ? file : nearestPath(file, targets.keys())
    say('is a document of this handbook, and a link to it as a page of the web relates nothing.', path)
    return
  }
  const local = /^https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?(?=\/.)/i.exec(bare)?.[0]
  const site = config.site?.replace(/\/$/, '')
  const published = site !== undefined && bare.startsWith(`${site}/`)
  const base = published ? site : local
  const path = base === undefined ? undefined : documentAt(bare.slice(base.length), config, targets)
  if (published && path) say('is a page of this handbook, and a link to it as a page of the web relates nothing.', path)
  // An address that stands as it is tells people what to type.
  else if (local && link.text !== href) say('is an address of your own computer, which no reader reaches.', path)
}

/** The path below the content folder of the document that `address` shows on the host of the repository. */
function fileAt(address: string, { repository }: HandbookConfig): string | undefined {
  if (!repository) return undefined
  const { url, branch, folder } = repository
  const root = url.replace(/\/$|\.git$/, '')
  const way = [branch, ...folder.split('/')].filter((part) => part !== '' && part !== '.').join('/')
  const begin = [`${root}/blob/${way}/`, `${root}/-/blob/${way}/`].find((each) => address.startsWith(each))
  return begin !== undefined && /\.mdx?$/.test(address) ? address.slice(begin.length) : undefined
}

/** The document with this address on the site, which may stand below the site's base path. */
function documentAt(address: string, { site }: HandbookConfig, targets: ReadonlyMap<string, Target>): string | undefined {
  const base = (site ?? '').replace(/^https?:\/\/[^/]*|\/$/gi, '')
  const below = address.startsWith(`${base}/`) ? address.slice(base.length) : address
  const bare = (each: string) => each.replace(/\/$/, '')
  return [...targets].find(([, target]) => bare(target.address) === bare(below))?.[0]
}
