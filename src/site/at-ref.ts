import { execFileSync } from 'node:child_process'
import { decodeText } from '../ladder/decode.ts'
import { Findings } from '../ladder/finding.ts'
import { type ContentFiles, imageEndings } from '../ladder/source.ts'

/** The content folder as it was at a git ref. Throws with git's own words when there is no such ref or no repository. */
export function contentAt(ref: string, folder: string): ContentFiles {
  if (ref.startsWith('-')) throw new Error(`\`${ref}\` is no git ref.`)
  const git = (args: string[], input?: string) =>
    execFileSync('git', ['-C', folder, ...args], {
      maxBuffer: 1 << 30,
      stdio: ['pipe', 'pipe', 'pipe'],
      ...(input === undefined ? {} : { input }),
    })
  const entries = git(['ls-tree', '-r', '-z', ref, '--', '.'])
    .toString()
    .split('\0')
    .flatMap((entry) => {
      const match = /^100\d{3} blob ([0-9a-f]+)\t(.*)$/s.exec(entry)
      return match?.[1] && match[2] ? [{ hash: match[1], path: match[2] }] : []
    })
  const isImage = (path: string) => imageEndings.some((ending) => path.toLowerCase().endsWith(`.${ending}`))
  const texts = entries.filter(({ path }) => !isImage(path))
  const bodies = blobs(git(['cat-file', '--batch'], texts.map(({ hash }) => `${hash}\n`).join('')))
  const files: ContentFiles = { texts: [], images: entries.filter(({ path }) => isImage(path)).map(({ path }) => path) }
  for (const [index, { path }] of texts.entries()) {
    const text = decodeText(bodies[index] ?? new Uint8Array(), path, new Findings())
    if (text !== undefined) files.texts.push({ path, text })
  }
  return files
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
