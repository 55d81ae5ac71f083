import { type Dirent, promises as fs } from 'node:fs'
import { join } from 'node:path'
import { buildLadder, type LadderResult } from './build.ts'
import { Findings } from './finding.ts'
import type { ContentFiles } from './source/source.ts'
import {
  type EntryKind,
  isHidden,
  isLostDocument,
  mostBytesOf,
  refuse,
  refuseEntry,
  refuseHidden,
  type Taking,
  takeFile,
} from './take.ts'

/** Reads the content folder at `folder` into a ladder. The only module of the core that touches files. */
export async function readLadder(folder: string): Promise<LadderResult> {
  const findings = new Findings()
  const files = await readContent(folder, findings)
  return buildLadder(files, findings.all)
}

/** Reads every file below `folder`. Links to elsewhere and files that cannot be read become findings. */
export async function readContent(folder: string, findings: Findings): Promise<ContentFiles> {
  const reading: Reading = { root: folder, texts: [], images: [], unreadable: [], findings }
  await readFolder('', reading)
  const { texts, images, unreadable } = reading
  return { texts, images, unreadable }
}

interface Reading extends Taking {
  root: string
}

async function readFolder(below: string, reading: Reading): Promise<void> {
  for (const entry of await list(below, reading)) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`
    const kind = kindOf(entry)
    if (refuseEntry(path, kind, reading)) continue
    if (kind === 'file') await readFile(path, reading)
    else if (!isHidden(path)) await readFolder(path, reading)
    else {
      const lost = await lostDocumentIn(path, reading.root)
      if (lost !== undefined) refuseHidden(lost, reading)
    }
  }
}

/** The first document below a hidden folder that somebody may miss. */
async function lostDocumentIn(folder: string, root: string): Promise<string | undefined> {
  const entries = await fs.readdir(join(root, folder), { withFileTypes: true }).catch(() => [])
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = `${folder}/${entry.name}`
    const lost = entry.isDirectory() ? await lostDocumentIn(path, root) : path
    if (lost !== undefined && isLostDocument(lost)) return lost
  }
  return undefined
}

function kindOf(entry: Dirent): EntryKind {
  if (entry.isSymbolicLink()) return 'link'
  if (entry.isDirectory()) return 'folder'
  return entry.isFile() ? 'file' : 'other'
}

async function list(path: string, reading: Reading): Promise<Dirent[]> {
  try {
    const entries = await fs.readdir(join(reading.root, path), { withFileTypes: true })
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch (error) {
    const remedy = path === '' ? 'Check the name of the content folder.' : 'Give yourself the right to read it.'
    refuse(path || '.', 'file', `The folder cannot be read (${codeOf(error)}). ${remedy}`, reading)
    // Without a folder there is no handbook.yaml to miss either.
    if (path === '') reading.unreadable.push('handbook.yaml')
    return []
  }
}

async function readFile(path: string, reading: Reading): Promise<void> {
  const bytes = await readBytes(path, mostBytesOf(path), reading)
  if (bytes !== undefined) takeFile(path, bytes, reading)
}

/** The bytes of a file, or their number when it is more than `most`; undefined, with a finding, when it cannot be read. */
async function readBytes(path: string, most: number, reading: Reading): Promise<Uint8Array | number | undefined> {
  if (most === 0) return 0
  try {
    const file = join(reading.root, path)
    const { size } = await fs.stat(file)
    return size > most ? size : await fs.readFile(file)
  } catch (error) {
    refuse(path, 'file', `The file cannot be read (${codeOf(error)}). Give yourself the right to read it.`, reading)
    return undefined
  }
}

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? 'unknown'
