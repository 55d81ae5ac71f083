import type { Catalog } from '../../search/catalog.ts'
import { type Answer, type Finder, type FullTextHits, finderOf } from '../../search/finder.ts'
import { facetCounts, fits } from '../../search/narrow.ts'
import { type Facet, facets } from '../../search/record.ts'
import type { SearchState } from '../../search/search-state.ts'
import { type FullText, openFullText, type Pagefind, readFragment } from './full-text.ts'

/** What was asked for when the reader showed intent. */
export interface Ahead {
  /** Address of the handbook, with a slash at its end. */
  home: string
  catalog: Promise<Response>
  pagefind: Promise<Pagefind>
  /** Files that the full-text index will read from the browser's cache. */
  files: Promise<Response>[]
}

/** One handbook that is searched. */
interface Source {
  /** Where it is published, with a slash at its end. */
  home: string
  catalog: Catalog
  finder: Finder
  /** True for the handbook that the reader is in. */
  own: boolean
}

/** An answer with what is needed to draw it. */
export interface Shown extends Answer {
  source: Source
  href: string
}

/** Everything that a search box draws. */
export interface Results {
  shown: Shown[]
  counts: Record<Facet, Map<string, number>>
  marks: string[]
  mended?: string
}

/** The search behind the box: names at once, the full text when it is there. */
export class Search {
  readonly sources: Source[] = []
  /** What could not be loaded, in words for the reader. */
  readonly faults: string[] = []
  private fullText: Promise<FullText | undefined> | undefined
  private readonly texts = new Map<string, Promise<string>>()

  /** Opens the search with what was asked for ahead; throws when the catalogue cannot be had. */
  static async load({ home, catalog: response, pagefind, files }: Ahead): Promise<Search> {
    const search = new Search()
    const catalog = search.add(home, await catalogOf(await response), true)
    const further = catalog.fullText.files.map((file) => fetch(`${home}pagefind/${file}`, { priority: 'low' }))
    search.fullText = openFullText(home, catalog.fullText.tag, pagefind, [...files, ...further]).catch(() => {
      search.faults.push('The full text could not be loaded; these are names and expectations only')
      return undefined
    })
    return search
  }

  /** Adds the other handbooks that handbook.yaml names. One that cannot be reached is told, and the rest is searched. */
  async addOthers(): Promise<void> {
    const { handbooks = [] } = this.sources[0]?.catalog ?? {}
    await Promise.all(
      handbooks.map(async ({ title, url }) => {
        const home = url.replace(/\/?$/, '/')
        try {
          const { fullText } = this.add(home, await catalogOf(await fetch(`${home}search.json`)), false)
          await (await this.fullText)?.merge(home, fullText.tag)
        } catch {
          this.faults.push(`${title} could not be reached`)
        }
      }),
    )
  }

  /** Answers from names alone: there before the next frame. */
  atOnce(state: SearchState): Results {
    return this.results(state, new Map())
  }

  /** Answers with the full text; the same as `atOnce` when it cannot be had. */
  async whole(state: SearchState): Promise<Results> {
    const queries = [...new Set(this.sources.flatMap(({ finder }) => finder.fullTextQueries(state.text)))]
    const fullText = queries.length === 0 ? undefined : await this.fullText
    return this.results(state, (await fullText?.search(queries)) ?? new Map())
  }

  /** The text of an answer, asked for once. */
  textOf({ entry, source: { home } }: Shown): Promise<string> {
    if (entry.text !== '') return Promise.resolve(entry.text)
    const text = this.texts.get(entry.fragment) ?? readFragment(home, entry.fragment).catch(() => '')
    this.texts.set(entry.fragment, text)
    return text
  }

  /** The name of a facet's value. */
  nameOf(facet: Facet, id: string): string {
    return this.valuesOf(facet).get(id) ?? id
  }

  /** The values of a facet with their names, in the order in which people know them. */
  valuesOf(facet: Facet): Map<string, string> {
    return new Map(this.sources.flatMap(({ catalog }) => catalog.facets[facet].map(({ id, name }) => [id, name] as const)))
  }

  private add(home: string, catalog: Catalog, own: boolean): Catalog {
    this.sources.push({ home, catalog, finder: finderOf(catalog), own })
    return catalog
  }

  private results({ text, chosen }: SearchState, fullText: FullTextHits): Results {
    const marks: string[] = []
    let mended: string | undefined
    const all: Shown[] = []
    for (const source of this.sources) {
      const found = text.trim() === '' ? browse(source) : source.finder.find(text, fullText)
      marks.push(...found.marks)
      mended ??= found.mended
      for (const answer of found.answers) {
        all.push({ ...answer, source, href: `${source.home.replace(/\/$/, '')}${answer.entry.address}` })
      }
    }
    if (this.sources.length > 1 && text.trim() !== '') all.sort((one, other) => other.score - one.score)
    const nothing = text.trim() === '' && facets.every((facet) => !chosen[facet])
    return {
      shown: nothing ? [] : all.filter(({ entry }) => fits(entry, chosen)),
      counts: facetCounts(
        all.map(({ entry }) => entry),
        chosen,
      ),
      marks,
      ...(mended ? { mended } : {}),
    }
  }
}

/** Everything, in ladder order, for browsing by facets alone. */
function browse({ finder }: Source): { answers: Answer[]; marks: string[]; mended?: string } {
  return { answers: finder.entries.map((entry) => ({ entry, score: 0 })), marks: [] }
}

async function catalogOf(response: Response): Promise<Catalog> {
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`)
  return response.json()
}
