import { checkTexts } from '../../../src/checks/check-texts.ts'
import { type Disk, type Entry, Surroundings } from '../../../src/checks/links/surroundings.ts'
import { treeOf } from '../../../src/checks/text/tree.ts'
import type { Finding } from '../../../src/ladder/finding.ts'

/** Files by their paths; a path that ends with `/` is an empty folder, one whose text is `->` a symbolic link. */
export type Files = Readonly<Record<string, string>>

const linkRules = ['broken-link', 'broken-anchor', 'image']

/** What is found of the links of `files`, as `file:line:column rule message`. */
export function linkFaults(files: Files, repository = true): string[] {
  return linkFindings(files, repository).map(
    ({ file, line, column, rule, message }) => `${file}:${line}:${column} ${rule} ${message}`,
  )
}

/** The findings of the rules on links in `files`. */
export function linkFindings(files: Files, repository = true): Finding[] {
  const texts = Object.entries(files).flatMap(([path, text]) => (/\.(?:mdx?|markdown)$/.test(path) ? [{ path, text }] : []))
  const around = new Surroundings(diskOf(files, repository))
  return checkTexts(texts, { today: '2026-11-21', around, parse: treeOf }).filter(({ rule }) => linkRules.includes(rule))
}

function diskOf(files: Files, repository: boolean): Disk {
  const folders = new Map<string, Map<string, Entry>>([['', new Map()]])
  for (const [path, text] of Object.entries(files)) {
    const parts = path.split('/')
    for (const [index, name] of parts.entries()) {
      if (name === '') continue
      const folder = parts.slice(0, index).join('/')
      const last = index === parts.length - 1
      folders.get(folder)?.set(name, last ? (text === '->' ? 'link' : 'file') : 'folder')
      const own = parts.slice(0, index + 1).join('/')
      if (!last && !folders.has(own)) folders.set(own, new Map())
    }
  }
  return { repository, below: (path) => path, entries: (folder) => folders.get(folder), read: (file) => files[file] }
}
