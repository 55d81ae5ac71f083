import { type Dirent, promises as fs } from 'node:fs'
import { join } from 'node:path'
import { buildLadder, type LadderResult } from './build.ts'
import { decodeText } from './decode.ts'
import { Findings } from './finding.ts'
import { type ContentFiles, imageEndings } from './source.ts'

/** Reads the content folder at `folder` into a ladder. The only module of the core that touches files. */
export async function readLadder(folder: string): Promise<LadderResult> {
  const findings = new Findings()
  const files = await readContent(folder, findings)
  return buildLadder(files, findings.all)
}

/** Reads every file below `folder`. Links to elsewhere and files that cannot be read become findings. */
export async function readContent(folder: string, findings: Findings): Promise<ContentFiles> {
  const files: ContentFiles = { texts: [], images: [] }
  await readFolder(folder, '', files, findings)
  return files
}

async function readFolder(root: string, below: string, files: ContentFiles, findings: Findings): Promise<void> {
  const entries = await list(join(root, below), below, findings)
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`
    const refuse = (message: string) => findings.error('file', { file: path, line: 1, column: 1 }, message)
    if (entry.isSymbolicLink()) refuse('This is a symbolic link, and links are not followed. Put the file itself here.')
    else if (entry.isDirectory()) {
      if (/\.mdx?$/i.test(entry.name)) refuse('This is a folder with the name of a document. Rename it.')
      else if (!entry.name.startsWith('.')) await readFolder(root, path, files, findings)
    } else if (entry.isFile()) await readFile(root, path, files, findings)
    else refuse('This is not an ordinary file. Remove it.')
  }
}

async function list(folder: string, path: string, findings: Findings): Promise<Dirent[]> {
  try {
    return await fs.readdir(folder, { withFileTypes: true })
  } catch (error) {
    findings.error('file', { file: path || '.', line: 1, column: 1 }, `The folder cannot be read (${codeOf(error)}).`)
    return []
  }
}

async function readFile(root: string, path: string, files: ContentFiles, findings: Findings): Promise<void> {
  const name = path.replace(/.*\//, '')
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
  const refuse = (message: string) => findings.error('file-name', { file: path, line: 1, column: 1 }, message)
  if (name.startsWith('.')) {
    if (/^mdx?$/.test(ending)) refuse('A file whose name begins with a dot is hidden. Rename it, or move it away.')
    return
  }
  if (imageEndings.some((each) => each === ending)) files.images.push(path)
  else if (/\.(MDX?|Mdx?|markdown|mdown|mkd)$/.test(name))
    refuse(`The ending \`.${name.split('.').at(-1)}\` is not read. Rename the file to end with \`.mdx\`.`)
  else {
    const text = await readText(root, path, findings)
    if (text !== undefined) files.texts.push({ path, text })
  }
}

async function readText(root: string, path: string, findings: Findings): Promise<string | undefined> {
  try {
    return decodeText(await fs.readFile(join(root, path)), path, findings)
  } catch (error) {
    findings.error('file', { file: path, line: 1, column: 1 }, `The file cannot be read (${codeOf(error)}).`)
    return undefined
  }
}

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? 'unknown'
