import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { decodeText } from '../src/ladder/decode.ts'
import type { Findings } from '../src/ladder/finding.ts'
import type { SourceFile } from '../src/ladder/source.ts'

const read = /\.(?:mdx?|markdown|ya?ml)$/i
const skipped = new Set(['node_modules', 'dist', '.git', '.astro'])

/**
 * Reads the Markdown, MDX and YAML files at `paths` and below, named relative to the working folder. Reads one after another: files
 * are small, and waiting for each takes longer than reading it. Throws when a path does not exist.
 */
export function readPaths(paths: readonly string[], findings: Findings): SourceFile[] {
  const files: SourceFile[] = []
  for (const path of paths) {
    if (statSync(path).isDirectory()) readFolder(path, files, findings)
    else readOne(path, files, findings)
  }
  return files
}

function readFolder(folder: string, files: SourceFile[], findings: Findings): void {
  const entries: Dirent[] = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const entry of entries) {
    const path = join(folder, entry.name)
    if (entry.isDirectory() && !skipped.has(entry.name)) readFolder(path, files, findings)
    else if (entry.isFile() && read.test(entry.name)) readOne(path, files, findings)
  }
}

function readOne(path: string, files: SourceFile[], findings: Findings): void {
  const name = relative(process.cwd(), path).split(sep).join('/')
  const text = decodeText(readFileSync(path), name, findings)
  if (text !== undefined) files.push({ path: name, text })
}
