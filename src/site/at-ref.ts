import { execFileSync } from 'node:child_process'
import type { Findings } from '../ladder/finding.ts'
import type { ContentFiles } from '../ladder/source/source.ts'
import {
  type EntryKind,
  isHidden,
  isLostDocument,
  mostBytesOf,
  refuseEntry,
  refuseHidden,
  type Taking,
  takeFile,
} from '../ladder/take.ts'

/**
 * The content folder as it was at a git ref, read as the one on the disk is: what cannot be read becomes a finding. Throws with git's own
 * words when there is no such ref or no repository.
 */
export function contentAt(ref: string, folder: string, findings: Findings): ContentFiles {
  if (ref.startsWith('-')) throw new Error(`\`${ref}\` is no git ref.`)
  const taking: Taking = { texts: [], images: [], unreadable: [], findings }
  const files = filesOf(entriesAt(ref, folder), taking)
  const isRead = ({ path, size }: Entry) => mostBytesOf(path) > 0 && size <= mostBytesOf(path)
  const bodies = blobs(
    git(
      folder,
      ['cat-file', '--batch'],
      files
        .filter(isRead)
        .map(({ hash }) => `${hash}\n`)
        .join(''),
    ),
  )
  for (const file of files) takeFile(file.path, isRead(file) ? (bodies.shift() ?? new Uint8Array()) : file.size, taking)
  const { texts, images, unreadable } = taking
  return { texts, images, unreadable }
}

interface Entry {
  path: string
  kind: EntryKind
  hash: string
  /** Bytes; 0 for what is no file. */
  size: number
}

const kinds: Readonly<Record<string, EntryKind>> = { '040000': 'folder', '120000': 'link', '160000': 'folder' }

/** Everything below the folder at a ref; each folder before what is in it. */
function entriesAt(ref: string, folder: string): Entry[] {
  return git(folder, ['ls-tree', '-r', '-t', '-l', '-z', ref, '--', '.'])
    .toString()
    .split('\0')
    .flatMap((entry) => {
      const [, mode = '', hash = '', size = '', path = ''] = /^(\d+) \w+ ([0-9a-f]+) +(\S+)\t(.*)$/s.exec(entry) ?? []
      return path === '' ? [] : [{ path, kind: kinds[mode] ?? 'file', hash, size: Number(size) || 0 }]
    })
}

/** The files among entries, without those below a folder that is refused or hidden. */
function filesOf(entries: readonly Entry[], taking: Taking): Entry[] {
  let passed: string | undefined
  let hidden = false
  return entries.filter(({ path, kind }) => {
    if (passed !== undefined && path.startsWith(passed)) {
      if (hidden && kind === 'file' && isLostDocument(path)) {
        refuseHidden(path, taking)
        hidden = false
      }
      return false
    }
    const refused = refuseEntry(path, kind, taking)
    if (kind === 'folder' && (refused || isHidden(path))) {
      passed = `${path}/`
      hidden = !refused
    }
    return kind === 'file' && !refused
  })
}

function git(folder: string, args: readonly string[], input = ''): Buffer {
  return execFileSync('git', ['-C', folder, ...args], { maxBuffer: 1 << 30, stdio: ['pipe', 'pipe', 'pipe'], input })
}

/** The full id of the commit that `ref` names. Throws with git's own words when there is none. */
export function commitOf(ref: string): string {
  const answer = execFileSync('git', ['rev-parse', '--verify', '--end-of-options', `${ref}^{commit}`], { stdio: 'pipe' })
  return answer.toString().trim()
}

/** Takes the answer of `git cat-file --batch` apart: a line with the size, the bytes, a line break. */
function blobs(answer: Buffer): Buffer[] {
  const found: Buffer[] = []
  for (let at = 0; at < answer.length; ) {
    const end = answer.indexOf(0x0a, at)
    const size = Number(answer.subarray(at, end).toString().split(' ')[2] ?? 0)
    found.push(answer.subarray(end + 1, end + 1 + size))
    at = end + 1 + size + 1
  }
  return found
}
