import type { Findings } from './finding.ts'
import { type ImageFault, imageFault, tooLarge } from './images/image.ts'
import { isPartOfNoHandbook, kindOf } from './layout.ts'
import { decodeText, guessText } from './source/decode.ts'
import { type ContentFiles, imageEndings, largestImage, largestText } from './source/source.ts'

/** What has been read of a content folder so far, wherever it comes from: the disk, or a commit. */
export interface Taking extends Required<ContentFiles> {
  findings: Findings
}

/** What an entry of a folder is, as a disk or git says it. */
export type EntryKind = 'file' | 'folder' | 'link' | 'other'

/** Reports an entry that cannot be read at all, by its kind and its name. False when there is nothing to report. */
export function refuseEntry(path: string, kind: EntryKind, taking: Taking): boolean {
  const fault = entryFault(nameOf(path), kind)
  if (fault) refuse(path, 'file', fault, taking)
  return fault !== undefined
}

function entryFault(name: string, kind: EntryKind): string | undefined {
  if (kind === 'link') return 'This is a symbolic link, and links are not followed. Put the file itself here.'
  if (unprintable.test(name)) return 'The name holds a line break or another sign that nobody can see. Rename it.'
  if (kind === 'other') return 'This is not an ordinary file. Remove it.'
  if (kind === 'folder' && /\.mdx?$/i.test(name))
    return 'This is a folder with the name of a document. Move the documents in it to the folder above, and remove it.'
  return undefined
}

// Line breaks would tear a report apart; U+FFFD is what Node makes of a name that is not UTF-8.
const unprintable = /[\p{Cc}\p{Cf}\u2028\u2029\ufffd]/u

/** True for a folder that is not looked into. */
export const isHidden = (path: string): boolean => /^(?:\.|(?:Thumbs\.db|desktop\.ini)$)/i.test(nameOf(path))

/** True for a file below a hidden folder that somebody may miss: a document within one of our folders, or with a place but for the dot. */
export function isLostDocument(path: string): boolean {
  if (/(?:^|\/)\.(?:git|trash)\//.test(path)) return false
  return path.startsWith('.') ? kindOf(path.replace(/(^|\/)\.[^/]*\//g, '$1')) !== undefined : /\.mdx?$/i.test(path)
}

/** Reports a document below a hidden folder. Tools keep such folders for themselves, and one finding is enough for each. */
export function refuseHidden(path: string, taking: Taking): void {
  const folder = path.split('/').find((each) => each.startsWith('.'))
  const message = `The folder \`${folder}\` is hidden, since its name begins with a dot. Rename it, or move it away.`
  refuse(path, 'file-name', message, taking)
}

/** Reports a file that is there and stays unread. */
export function refuse(path: string, rule: string, message: string, { unreadable, findings }: Taking): void {
  unreadable.push(path)
  findings.error(rule, { file: path.replace(new RegExp(unprintable, 'gu'), '\ufffd'), line: 1, column: 1 }, message)
}

/** The most bytes that are read of a file; 0 when its name says all there is to say. */
export function mostBytesOf(path: string): number {
  if (isHidden(path)) return 0
  if (isImage(path)) return largestImage
  return isText(path) ? largestText : 0
}

/** Takes a file by its bytes, or by their number when there are more of them than are read. */
export function takeFile(path: string, bytes: Uint8Array | number, taking: Taking): void {
  if (isHidden(path)) {
    if (isDocument(path))
      refuse(path, 'file-name', 'A file whose name begins with a dot is hidden. Rename it, or move it away.', taking)
  } else if (isImage(path)) takeImage(path, bytes, taking)
  else if (isText(path)) takeText(path, bytes, taking)
  // Nobody reads anything else; the layout says that it has no place for it.
  else taking.texts.push({ path, text: '' })
}

function takeText(path: string, bytes: Uint8Array | number, taking: Taking): void {
  if (typeof bytes === 'number') {
    const most = `${largestText / 1024} kB are the most`
    refuse(path, 'file', `The document has ${Math.ceil(bytes / 1024)} kB, and ${most}. Split it.`, taking)
    return
  }
  const text = decodeText(bytes, path, taking.findings)
  const readable = text ?? guessText(bytes)
  const meant = meantEnding(path)
  if (meant !== undefined) {
    const message = `The ending \`.${nameOf(path).split('.').at(-1)}\` is not read. Rename the file to end with \`.mdx\`.`
    taking.findings.error('file-name', { file: path, line: 1, column: 1 }, message)
  }
  if (readable === undefined) taking.unreadable.push(path)
  else {
    const guessed = text === undefined || !(isDocument(path) || meant === undefined)
    const doubts = { ...(guessed ? { guessed } : {}), ...(meant === undefined ? {} : { meant }) }
    taking.texts.push({ path, text: readable, ...doubts })
  }
}

function takeImage(path: string, bytes: Uint8Array | number, { images, findings }: Taking): void {
  images.push(path)
  const fault: ImageFault | undefined = typeof bytes === 'number' ? tooLarge(bytes) : imageFault(bytes, path)
  if (fault) findings.error('image', { file: path, line: fault.line ?? 1, column: fault.column ?? 1 }, fault.message)
}

const nameOf = (path: string): string => path.replace(/.*\//s, '')
const endingOf = (path: string): string => /\.([^.]+)$/.exec(nameOf(path))?.[1]?.toLowerCase() ?? ''
const isImage = (path: string): boolean => imageEndings.some((each) => each === endingOf(path))
const isDocument = (path: string): boolean => /^(?:mdx?|markdown|mdown|mkd)$/.test(endingOf(path))
const isText = (path: string): boolean => isDocument(path) || kindOf(path) !== undefined || meantEnding(path) !== undefined

/**
 * The path with the ending that a document needs; undefined for one that has it, and for what is none. Some systems read an ending in
 * capitals and others do not, so it has to be in small letters.
 */
function meantEnding(path: string): string | undefined {
  if (/\.mdx?$/.test(path)) return undefined
  const meant = path.replace(/(?:\.mdx?)?\.[^./]+$/i, '.mdx')
  if (isDocument(path)) return meant
  return /\.txt$/i.test(path) && !isPartOfNoHandbook(path) && kindOf(meant) !== undefined ? meant : undefined
}
