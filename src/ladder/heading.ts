import type { Heading } from 'mdast'
import { toString as plain } from 'mdast-util-to-string'

/** A heading's words and the id that the writer fixed for it, if any. */
export interface HeadingName {
  name: string
  /** From `## Name [#kept-id]`: keeps old links alive when a name changes. */
  keptId?: string
}

const keptId = /\s*\[#([^\]\s]+)\]\s*$/

/** Reads `## Name` or `## Name [#kept-id]`, and takes the `[#kept-id]` out of the tree so that nobody sees it. */
export function readHeading(heading: Heading): HeadingName {
  const text = plain(heading)
  const kept = keptId.exec(text)?.[1]
  const last = heading.children.at(-1)
  if (kept !== undefined && last?.type === 'text') last.value = last.value.replace(keptId, '')
  return { name: text.replace(keptId, '').trim(), ...(kept === undefined ? {} : { keptId: kept }) }
}
