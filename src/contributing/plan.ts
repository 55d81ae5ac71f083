import type { Place } from '../ladder/finding.ts'

/** A document of the content folder before and after a contribution. */
export interface Change {
  /** Path below the content folder, with `/`. */
  path: string
  /** Its text as it stands in the file; absent for a document that is not there yet. */
  before?: string
  after: string
}

/** What a contribution changes, and where its words can be found afterwards. */
export interface Plan {
  changes: Change[]
  place: Pick<Place, 'file' | 'line'>
  /** Address of the page that shows it, without the base path. */
  address: string
  /** What was added, in ids alone, as the end of "Add …": it goes into a commit message. */
  what: string
}

/** The text of a document as it stands in its file. Throws when it cannot be read. */
export type TextOf = (path: string) => string

/** Changes the text of the document at `path`, which may begin with a byte order mark; the mark stays. */
export function changeOf(path: string, textOf: TextOf, change: (text: string) => string): Change {
  const before = textOf(path)
  const mark = before.startsWith('\ufeff') ? '\ufeff' : ''
  return { path, before, after: mark + change(before.slice(mark.length)) }
}
