import { type Dirent, promises as fs } from 'node:fs'
import { join } from 'node:path'
import { buildLadder, type LadderResult } from './build.ts'
import { decodeText, guessText } from './decode.ts'
import { Findings } from './finding.ts'
import { type ImageFault, imageFault, tooLarge } from './image.ts'
import { kindOf } from './layout.ts'
import { type ContentFiles, imageEndings, largestImage, largestText } from './source.ts'

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

interface Reading extends Required<ContentFiles> {
  root: string
  findings: Findings
}

async function readFolder(below: string, reading: Reading): Promise<void> {
  for (const entry of await list(below, reading)) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`
    const fault = entryFault(entry)
    if (fault) refuse(path, 'file', fault, reading)
    else if (entry.isFile()) await readFile(path, reading)
    else if (entry.name.startsWith('.')) await refuseHidden(path, reading)
    else await readFolder(path, reading)
  }
}

/** Reports a hidden folder with a document in it; tools keep such folders for themselves, and nobody misses those. */
async function refuseHidden(folder: string, reading: Reading): Promise<void> {
  if (/(?:^|\/)\.(?:git|trash)$/.test(folder)) return
  const document = await documentIn(folder, reading.root)
  const name = folder.replace(/.*\//, '')
  if (document !== undefined)
    refuse(
      document,
      'file-name',
      `The folder \`${name}\` is hidden, since its name begins with a dot. Rename it, or move it away.`,
      reading,
    )
}

/** The first document in a hidden folder: any that lies within one of our folders, and one that would have a place without the dot. */
async function documentIn(folder: string, root: string): Promise<string | undefined> {
  const entries = await fs.readdir(join(root, folder), { withFileTypes: true }).catch(() => [])
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = `${folder}/${entry.name}`
    const inner = entry.isDirectory() ? await documentIn(path, root) : undefined
    if (inner !== undefined) return inner
    const isOurs = folder.startsWith('.') ? kindOf(path.replace(/(^|\/)\.[^/]*\//g, '$1')) : /\.mdx?$/i.test(entry.name)
    if (entry.isFile() && isOurs) return path
  }
  return undefined
}

/** What keeps an entry of a folder from being read at all. */
function entryFault(entry: Dirent): string | undefined {
  if (entry.isSymbolicLink()) return 'This is a symbolic link, and links are not followed. Put the file itself here.'
  if (unprintable.test(entry.name)) return 'The name holds a line break or another sign that nobody can see. Rename it.'
  if (!entry.isDirectory() && !entry.isFile()) return 'This is not an ordinary file. Remove it.'
  if (entry.isDirectory() && /\.mdx?$/i.test(entry.name)) return 'This is a folder with the name of a document. Rename it.'
  return undefined
}

// Line breaks would tear a report apart; U+FFFD is what Node makes of a name that is not UTF-8.
const unprintable = /[\p{Cc}\p{Cf}\u2028\u2029\ufffd]/u

/** Reports a file that is there and stays unread. */
function refuse(path: string, rule: string, message: string, { unreadable, findings }: Reading): void {
  unreadable.push(path)
  findings.error(rule, { file: path.replace(new RegExp(unprintable, 'gu'), '\ufffd'), line: 1, column: 1 }, message)
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
  const name = path.replace(/.*\//, '')
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
  const isDocument = /^(?:mdx?|markdown|mdown|mkd)$/.test(ending)
  if (name.startsWith('.')) {
    if (isDocument)
      refuse(path, 'file-name', 'A file whose name begins with a dot is hidden. Rename it, or move it away.', reading)
  } else if (imageEndings.some((each) => each === ending)) await readImage(path, reading)
  else if (isDocument && !/\.mdx?$/.test(name)) {
    refuse(
      path,
      'file-name',
      `The ending \`.${name.split('.').at(-1)}\` is not read. Rename the file to end with \`.mdx\`.`,
      reading,
    )
  } else if (kindOf(path) || isDocument) await readText(path, reading)
  // Nobody reads anything else; the layout says that it has no place for it.
  else reading.texts.push({ path, text: '' })
}

async function readText(path: string, reading: Reading): Promise<void> {
  const bytes = await readBytes(path, largestText, reading)
  if (bytes === undefined) return
  if (typeof bytes === 'number') {
    refuse(
      path,
      'file',
      `The document has ${Math.ceil(bytes / 1024)} kB, and ${largestText / 1024} kB are the most. Split it.`,
      reading,
    )
    return
  }
  const text = decodeText(bytes, path, reading.findings)
  const readable = text ?? guessText(bytes)
  if (readable === undefined) reading.unreadable.push(path)
  else reading.texts.push({ path, text: readable, ...(text === undefined ? { guessed: true } : {}) })
}

async function readImage(path: string, reading: Reading): Promise<void> {
  const bytes = await readBytes(path, largestImage, reading)
  if (bytes === undefined) return
  reading.images.push(path)
  const fault: ImageFault | undefined = typeof bytes === 'number' ? tooLarge(bytes) : imageFault(bytes, path)
  if (fault) reading.findings.error('image', { file: path, line: fault.line ?? 1, column: fault.column ?? 1 }, fault.message)
}

/** The bytes of a file, or their number when it is more than `most`; undefined, with a finding, when it cannot be read. */
async function readBytes(path: string, most: number, reading: Reading): Promise<Uint8Array | number | undefined> {
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
