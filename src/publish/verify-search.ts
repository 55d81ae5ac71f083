import { promises as fs } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { decode } from 'cborg'
import { each } from './each.ts'

/** The list of languages that Pagefind writes for its own start. */
interface Entry {
  languages: Record<string, { hash: string; wasm: string | null; page_count: number }>
}

/** What the index of a language names, in Pagefind's order; each hash is a part of a file name. */
type Meta = [
  version: string,
  pages: [hash: string][],
  chunks: [from: string, to: string, hash: string][],
  filters: [name: string, hash: string][],
]

/** Pagefind begins each of its files so, once unpacked. */
const magic = 'pagefind_dcd'

/**
 * Everything that is wrong with the search index in `folder`: files that it names and that are missing or cut short, results that lead
 * nowhere. Pagefind says nothing when a disk is full. `pageAt` is true for an address of the site that has a page.
 */
export async function verifySearch(folder: string, pageAt: (address: string) => boolean): Promise<string[]> {
  const faults: string[] = []
  const missing = (file: string) => faults.push(`The search index has no whole \`${file}\`.`)
  const entry = await readEntry(join(folder, 'pagefind-entry.json'))
  if (!entry) return ['The search index has no whole `pagefind-entry.json`.']
  for (const file of ['pagefind.js', 'pagefind-worker.js']) if (!(await isFilled(join(folder, file)))) missing(file)
  for (const { hash, wasm, page_count: count } of Object.values(entry.languages)) {
    const names = [`wasm.${wasm ?? 'unknown'}.pagefind`, `pagefind.${hash}.pf_meta`]
    const meta = await readMeta(join(folder, `pagefind.${hash}.pf_meta`))
    const [, pages = [], chunks = [], filters = []] = meta ?? []
    if (meta && pages.length !== count) faults.push(`The search index counts ${count} pages and lists ${pages.length}.`)
    for (const [page] of pages) names.push(`fragment/${page}.pf_fragment`)
    for (const [, , chunk] of chunks) names.push(`index/${chunk}.pf_index`)
    for (const [, filter] of filters) names.push(`filter/${filter}.pf_filter`)
    await each(names, availableParallelism() * 4, async (file) => {
      const content = await unpacked(join(folder, file))
      if (!content) missing(file)
      else if (file.startsWith('fragment/')) {
        const { url } = JSON.parse(content.toString()) as { url: string }
        if (!pageAt(url)) faults.push(`The search index leads to \`${url}\`, which is no page.`)
      }
    })
  }
  return faults.sort()
}

async function readEntry(path: string): Promise<Entry | undefined> {
  try {
    return JSON.parse(await fs.readFile(path, 'utf8')) as Entry
  } catch {
    return undefined
  }
}

async function readMeta(path: string): Promise<Meta | undefined> {
  const content = await unpacked(path)
  return content ? (decode(content) as Meta) : undefined
}

/** The content of one of Pagefind's files, without its magic word; undefined when it is missing or not whole. */
async function unpacked(path: string): Promise<Buffer | undefined> {
  try {
    const content = await promisify(gunzip)(await fs.readFile(path))
    return content.length > magic.length && content.subarray(0, magic.length).toString() === magic
      ? content.subarray(magic.length)
      : undefined
  } catch {
    return undefined
  }
}

const isFilled = (path: string): Promise<boolean> =>
  fs.stat(path).then(
    ({ size }) => size > 0,
    () => false,
  )
