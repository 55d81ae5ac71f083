import type { FullTextHits } from '../../search/finder.ts'

/** The part of Pagefind's browser API that is used here. */
export interface Pagefind {
  createInstance(options: { basePath: string; noWorker: boolean; metaCacheTag: string }): PagefindInstance
}

interface PagefindInstance {
  init(): Promise<void>
  mergeIndex(path: string, options: { metaCacheTag: string }): Promise<void>
  search(text: string): Promise<{ results: { id: string; score: number }[] }>
}

/** The full-text index of one handbook or of several. */
export interface FullText {
  /** Looks for each of `queries`. */
  search(queries: readonly string[]): Promise<FullTextHits>
  merge(home: string, tag: string): Promise<void>
}

/**
 * Opens the full-text index below `home`, when the files that it reads have come into the browser's cache. In the page and not in a
 * worker: an index of a ladder is searched in a millisecond.
 */
export async function openFullText(
  home: string,
  tag: string,
  loading: Promise<Pagefind>,
  files: readonly Promise<Response>[],
): Promise<FullText> {
  const [module] = await Promise.all([loading, ...files.map(async (file) => (await file).arrayBuffer())])
  const pagefind = module.createInstance({ basePath: `${home}pagefind/`, noWorker: true, metaCacheTag: tag })
  await pagefind.init()
  return {
    merge: (other, otherTag) => pagefind.mergeIndex(`${other}pagefind/`, { metaCacheTag: otherTag }),
    search: async (queries) => {
      const found = await Promise.all(queries.map(async (query) => [query, strengths(await pagefind.search(query))] as const))
      return new Map(found)
    },
  }
}

/** Scores of one search, the best being 1. */
function strengths({ results }: { results: { id: string; score: number }[] }): Map<string, number> {
  const best = results.reduce((most, { score }) => Math.max(most, score), Number.MIN_VALUE)
  return new Map(results.map(({ id, score }) => [id, score / best]))
}

/** The text of a record that the catalogue leaves out: a fragment is a signature of twelve signs and JSON, gzipped. */
export async function readFragment(home: string, id: string): Promise<string> {
  const response = await fetch(`${home}pagefind/fragment/${id}.pf_fragment`)
  if (!response.ok || !response.body) throw new Error(`${response.url}: ${response.status}`)
  const text = await new Response(response.body.pipeThrough(new DecompressionStream('gzip'))).text()
  return (JSON.parse(text.slice(12)) as { content: string }).content
}
