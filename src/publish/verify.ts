import { promises as fs } from 'node:fs'
import { join } from 'node:path'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { isSafe, schemeOf } from '../ladder/links/scheme.ts'
import type { Ladder } from '../ladder/model.ts'
import { filesBelow } from './pages.ts'
import { verifySearch } from './verify-search.ts'

/** What one page of the built site holds. */
interface BuiltPage {
  file: string
  ids: Set<string>
  links: string[]
  /** True when it says what it may run. */
  policy: boolean
}

/** Throws with what is wrong when the built site in `folder` is not whole. */
export async function refuseFaults(folder: string, base: string, ladder: Ladder): Promise<void> {
  const faults = await verifySite(folder, base, ladder)
  if (faults.length === 0) return
  const more = faults.length > 20 ? `\n… and ${faults.length - 20} more.` : ''
  throw new Error(`The built site is not whole:\n${faults.slice(0, 20).join('\n')}${more}`)
}

/**
 * Everything that is wrong with a built site: pages of the ladder that are missing, links and anchors that lead to nothing, pages
 * without a policy, files without bytes, a search index with holes. One sentence each; none means that the site is whole.
 */
export async function verifySite(folder: string, base: string, ladder: Ladder): Promise<string[]> {
  const files = await filesBelow(folder)
  const known = new Set(files)
  const pages = new Map<string, BuiltPage>()
  for (const file of files.filter((name) => name.endsWith('.html')))
    pages.set(file, readPage(file, await fs.readFile(join(folder, file), 'utf8')))
  const faults: string[] = []
  for (const address of addressesOf(ladder)) {
    if (!known.has(fileOf(address))) faults.push(`The page \`${address}\` is missing.`)
  }
  for (const page of pages.values()) {
    if (!page.policy) faults.push(`\`${page.file}\` has no content security policy.`)
    for (const link of page.links) {
      const fault = faultOf(link, page, base, known, pages)
      if (fault) faults.push(`\`${page.file}\`: the link \`${link}\` ${fault}.`)
    }
  }
  for (const file of files) {
    if ((await fs.stat(join(folder, file))).size === 0) faults.push(`The file \`${file}\` is empty.`)
  }
  const pageAt = (address: string) => known.has(fileOf(address.replace(/#.*$/, '')))
  return [...new Set(faults), ...(await verifySearch(join(folder, 'pagefind'), pageAt))]
}

/** The addresses of all pages that the ladder must have. */
export function addressesOf(ladder: Ladder): string[] {
  const { levels, categories, cells, values, principles, guides, disciplines } = ladder
  const nodes = [...levels, ...categories, ...cells, ...values, ...principles, ...guides, ...disciplines]
  return ['/', ...nodes.map(({ address }) => address)]
}

const fileOf = (address: string): string => (address.endsWith('/') ? `${address}index.html` : address).replace(/^\//, '')

function faultOf(
  link: string,
  page: BuiltPage,
  base: string,
  known: ReadonlySet<string>,
  pages: ReadonlyMap<string, BuiltPage>,
): string | undefined {
  const scheme = schemeOf(link)
  if (scheme === '//') return 'leaves the site without saying so'
  if (scheme !== undefined) return isSafe(scheme) ? undefined : `begins with \`${scheme}\``
  const [before = '', anchor = ''] = link.split('#', 2)
  const path = before.replace(/\?.*$/, '')
  if (path !== '' && !path.startsWith(base)) return path.startsWith('/') ? `leaves the base path \`${base}\`` : 'is relative'
  const file = path === '' ? page.file : fileOf(decodeURIComponent(`/${path.slice(base.length)}`))
  if (!known.has(file)) return 'leads to no page'
  if (anchor !== '' && pages.has(file) && !pages.get(file)?.ids.has(decodeURIComponent(anchor)))
    return 'leads to no place on its page'
  return undefined
}

function readPage(file: string, html: string): BuiltPage {
  const page: BuiltPage = { file, ids: new Set(), links: [], policy: false }
  const queue: DefaultTreeAdapterTypes.Node[] = [parse(html)]
  for (let node = queue.pop(); node; node = queue.pop()) {
    if ('attrs' in node) {
      for (const { name, value } of node.attrs) {
        if (name === 'id') page.ids.add(value)
        else if (name === 'href' || name === 'src') page.links.push(value)
        else if (name === 'http-equiv' && value === 'content-security-policy') page.policy = true
      }
    }
    if ('childNodes' in node) queue.push(...node.childNodes)
    if ('content' in node) queue.push(node.content)
  }
  return page
}
