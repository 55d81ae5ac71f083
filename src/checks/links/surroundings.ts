import { type Anchors, anchorsOf } from './anchors.ts'

/** What an entry of a folder is. What lies behind a symbolic link is not looked at. */
export type Entry = 'file' | 'folder' | 'link'

/** The disk below one folder, the root. Its paths are relative to the root, with `/`; the root itself is the empty path. */
export interface Disk {
  /** True when the root is that of a git repository, to which links such as `/docs/x.md` refer. */
  repository: boolean
  /** The path below the root of a document as reports name it. */
  below: (path: string) => string
  /** What a folder holds; undefined when there is no such folder. */
  entries: (folder: string) => ReadonlyMap<string, Entry> | undefined
  /** The text of a file; undefined when it cannot be read. */
  read: (file: string) => string | undefined
}

/** So many anchors and names are kept at hand; then they are read again, so that memory does not grow with the number of documents. */
const mostHeld = 50_000

/** So many folders are walked to find where a document has gone. */
const mostFolders = 2_000

/** What stands around a document: other files, and the anchors in them. Each folder and each document is read once, when first asked for. */
export class Surroundings {
  readonly disk: Disk
  readonly #entries = new Map<string, ReadonlyMap<string, Entry> | undefined>()
  readonly #anchors = new Map<string, Anchors | undefined>()
  #held = 0
  #homes: ReadonlyMap<string, readonly string[]> | undefined

  constructor(disk: Disk) {
    this.disk = disk
  }

  /** What a folder holds; undefined when there is no such folder. */
  entriesOf(folder: string): ReadonlyMap<string, Entry> | undefined {
    if (this.#entries.has(folder)) return this.#entries.get(folder)
    const entries = this.kindOf(folder) === 'folder' ? this.disk.entries(folder) : undefined
    this.hold(entries?.size ?? 0)
    this.#entries.set(folder, entries)
    return entries
  }

  /** What stands at `path`, its name taken to the letter whatever the system; all below what is not looked at or cannot be read counts as a link. */
  kindOf(path: string): Entry | undefined {
    if (path === '') return 'folder'
    const cut = path.lastIndexOf('/')
    const folder = path.slice(0, Math.max(cut, 0))
    const entries = this.entriesOf(folder)
    if (entries) return entries.get(path.slice(cut + 1))
    const above = this.kindOf(folder)
    return above === 'file' ? undefined : above && 'link'
  }

  /** The anchors of a document, or undefined when it cannot be read. */
  anchorsOf(path: string): Anchors | undefined {
    if (this.#anchors.has(path)) return this.#anchors.get(path)
    const text = this.disk.read(path)
    const anchors = text === undefined ? undefined : anchorsOf(text)
    this.hold(anchors?.exact.size ?? 0)
    this.#anchors.set(path, anchors)
    return anchors
  }

  /** Where else below the root files of this name stand. */
  homesOf(name: string): readonly string[] {
    this.#homes ??= this.walk()
    return this.#homes.get(name) ?? []
  }

  private hold(size: number): void {
    this.#held += size + 1
    if (this.#held < mostHeld) return
    this.#anchors.clear()
    this.#entries.clear()
    this.#held = size + 1
  }

  private walk(): ReadonlyMap<string, readonly string[]> {
    const homes = new Map<string, string[]>()
    const waiting = ['']
    for (let seen = 0; seen < mostFolders && seen < waiting.length; seen++) {
      const folder = waiting[seen] ?? ''
      for (const [name, kind] of this.entriesOf(folder) ?? []) {
        const path = folder === '' ? name : `${folder}/${name}`
        if (kind === 'folder' && !/^(?:\..*|node_modules|dist)$/.test(name)) waiting.push(path)
        else if (kind === 'file') homes.set(name, [...(homes.get(name) ?? []), path])
      }
    }
    return homes
  }
}
