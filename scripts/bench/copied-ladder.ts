import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'

const content = resolve('content')

/** Writes the documents of the ladder that ships into `folder` so many times, as Markdown that any checker reads; gives back how many files these are. */
export function copyLadder(folder: string, times: number): number {
  const files = readdirSync(content, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.mdx'))
    .map((entry) => join(entry.parentPath, entry.name))
  for (let copy = 0; copy < times; copy++) {
    for (const file of files) {
      const path = join(folder, String(copy), relative(content, dirname(file)), basename(file, '.mdx'))
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(`${path}.md`, readFileSync(file, 'utf8').replaceAll('.mdx', '.md'))
    }
  }
  return files.length * times
}
