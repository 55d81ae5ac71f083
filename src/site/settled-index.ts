import { createHash } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'
import { decode, encode } from 'cborg'

/** Files of a full-text index by their path below `/pagefind/`. */
type Files = ReadonlyMap<string, Uint8Array>

type Filter = [name: string, values: [value: string, records: number[]][]]
type Meta = [version: string, pages: unknown, chunks: unknown, filters: [name: string, hash: string][], ...rest: unknown[]]

/**
 * The same index, whose bytes depend on its content alone. Pagefind lists filters and their values in an order that is another one in
 * each run; here they are sorted, and the files that change get a new hash in their names.
 */
export function settled(files: Files): Map<string, Uint8Array> {
  const result = new Map(files)
  const move = (from: string, to: string, content: unknown) => {
    result.delete(from)
    result.set(to, pack(content))
  }
  const entryText = Buffer.from(files.get('pagefind-entry.json') ?? []).toString()
  const entry = JSON.parse(entryText) as { languages: Record<string, { hash: string }> }
  for (const [language, about] of Object.entries(entry.languages)) {
    const metaFile = `pagefind.${about.hash}.pf_meta`
    const meta: Meta = unpack(files.get(metaFile))
    for (const filter of meta[3]) {
      const file = `filter/${filter[1]}.pf_filter`
      const content: Filter = unpack(files.get(file))
      content[1].sort(byFirst)
      filter[1] = `${language}_${hashOf(content).slice(0, 7)}`
      move(file, `filter/${filter[1]}.pf_filter`, content)
    }
    meta[3].sort(byFirst)
    about.hash = `${language}_${hashOf(meta).slice(0, 10)}`
    move(metaFile, `pagefind.${about.hash}.pf_meta`, meta)
  }
  result.set('pagefind-entry.json', Buffer.from(JSON.stringify(entry)))
  return result
}

// Each file is a signature of twelve signs and CBOR, gzipped.
const signature = Buffer.from('pagefind_dcd')

const unpack = <T>(content: Uint8Array = Buffer.alloc(0)): T => decode(gunzipSync(content).subarray(signature.length)) as T

function pack(content: unknown): Uint8Array {
  const packed = gzipSync(Buffer.concat([signature, encode(content)]), { level: 9 })
  // The kind of system that packed it, which says nothing to a reader.
  packed[9] = 255
  return packed
}

const hashOf = (content: unknown): string => createHash('sha256').update(encode(content)).digest('hex')

const byFirst = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number =>
  one < other ? -1 : Number(one > other)
