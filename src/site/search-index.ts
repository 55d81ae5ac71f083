import { gunzipSync } from 'node:zlib'
import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind'
import { type Catalog, catalogOf } from '../search/catalog.ts'
import { facets, facetValues, type SearchRecord } from '../search/record.ts'
import { recordsOf } from '../search/records.ts'
import { getLadder } from './ladder.ts'
import { settled } from './settled-index.ts'

/** What the search of the site is served from. */
export interface SearchIndex {
  catalog: Catalog
  /** Files of the full-text index by their path below `/pagefind/`. */
  files: ReadonlyMap<string, Uint8Array>
}

// Pagefind brings its own search boxes, half a megabyte of them; the handbook has its own.
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./

let making: Promise<SearchIndex> | undefined

/** The search index of the ladder, made once in a build and again in dev when content changes. Throws what Pagefind says. */
export function getSearchIndex(): Promise<SearchIndex> {
  making ??= make()
  return making
}

async function make(): Promise<SearchIndex> {
  const ladder = await getLadder()
  const records = recordsOf(ladder)
  const made = await indexed(records, ladder.config.language)
  const files = settled(new Map(made.filter(({ path }) => !unused.test(path)).map(({ path, content }) => [path, content])))
  const tag = [...files.keys()].find((path) => path.endsWith('.pf_meta')) ?? ''
  const wanted = [...files.keys()].filter((path) => path === tag || /^index\/|^wasm\.(?!unknown)/.test(path)).sort()
  const fragments = fragmentsByAddress(files)
  const ids = records.map(({ address }) => fragments.get(address) ?? '')
  const lost = records[ids.indexOf('')]
  if (lost) throw new Error(`Pagefind has no record of \`${lost.address}\`.`)
  return { catalog: catalogOf(ladder, records, ids, { tag: tag.replace(/^pagefind\.|\.pf_meta$/g, ''), files: wanted }), files }
}

async function indexed(records: readonly SearchRecord[], language: string): Promise<IndexFile[]> {
  try {
    const { index, errors } = await createIndex()
    refuse(errors)
    if (!index) return []
    for (const record of records) refuse((await index.addCustomRecord(customRecord(record, language))).errors)
    const result = await index.getFiles()
    refuse(result.errors)
    return result.files
  } finally {
    await close()
  }
}

function customRecord(record: SearchRecord, language: string): Parameters<PagefindIndex['addCustomRecord']>[0] {
  const { name, text, address: url, kind, level, category, parent } = record
  const filters = Object.fromEntries(
    facets.map((facet) => [facet, [...facetValues(record, facet)]]).filter(([, values]) => values?.length),
  )
  const meta = {
    title: name,
    kind,
    ...(level ? { level } : {}),
    ...(category ? { category } : {}),
    ...(parent ? { within: parent.name } : {}),
  }
  return { url, content: text === '' ? name : text, language, meta, filters }
}

/** Ids of the fragments by the address of their record. A fragment is a signature of twelve signs and JSON, gzipped. */
function fragmentsByAddress(files: ReadonlyMap<string, Uint8Array>): Map<string, string> {
  const ids = new Map<string, string>()
  for (const [path, content] of files) {
    const id = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1]
    if (id === undefined) continue
    const { url } = JSON.parse(gunzipSync(content).toString().slice(12)) as { url: string }
    ids.set(url, id)
  }
  return ids
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind cannot index the ladder: ${errors.join(' ')}`)
}
