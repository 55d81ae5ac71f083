import type { Packages } from '../packages.ts'
import type { PlainPage } from '../plain-page.ts'

/** A site whose search is measured: what a reader meets there. */
export interface SearchedSite {
  name: string
  /** Where it finds the page of a cell, by the address in the handbook. */
  pathOf(address: string): string
  /** The field that has the focus after Ctrl K, and links that are answers. */
  field: string
  answers: string
  /** Paths of files that only the search needs. Search code in a file that the page needs too is not counted, on any site. */
  searchFiles: RegExp
}

/** A site generator with the handbook's content, as near to what it ships with as can be. */
export interface Generator extends SearchedSite {
  /** Name of its folder in the cache. */
  id: string
  /** What it is made of; left out when the project has it already. */
  packages?: Packages
  /** Files of its project, by path. */
  project(pages: readonly PlainPage[], title: string): Map<string, string>
  /** The command that builds it, below its `node_modules`, and the folder that this fills. */
  command: readonly string[]
  output: string
}

/** The front matter that all of them read. */
export function frontMatter({ title, description }: PlainPage, more: Record<string, string> = {}): string {
  const fields = { title, ...(description ? { description } : {}), ...more }
  return `---\n${Object.entries(fields)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`)
    .join('')}---\n\n`
}

/** The file of a page below the folder of documents: `levels/l4.md`, and `index.md` where others are below it. */
export function fileOf(address: string, pages: readonly PlainPage[]): string {
  const holds = pages.some((other) => other.address !== address && other.address.startsWith(address))
  return holds ? `${address.slice(1)}index.md` : `${address.slice(1, -1)}.md`
}
