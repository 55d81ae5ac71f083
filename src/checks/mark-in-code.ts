import type { ItemKind } from './text/item.ts'

// A mark that somebody has dressed as code stands for itself where code would make no sense; elsewhere code is quoted, and asks for nothing.

/** The whole of it, with what is to be done. */
const note = /^`((?:TODO|FIXME|TBD): [^`]+)`(?=\W?$| `)/
/** The whole of it: in a list it may be one of several that are explained. */
const alone = /^[*_]{0,2}`(TODO|FIXME|TBD|WIP)`[*_]{0,2}$/
const behindLabel =
  /(?<=(?::\**|[-–—]) )`<?(TODO|FIXME|WIP|TB[ACDW]|[\w ]{0,30}(?:to be (?:added|defined|decided|announced|confirmed)|coming soon|to come))>?`(?=\W*$)/
const atEndOfHeading = /(?<=[\w:–—-] )`(TODO|FIXME|WIP|TB[ACDW]|NEEDS [A-Z]+\??)`(?=\W*$)/

/** The source of an item of this kind with such a mark as plain words. */
export function withMarksBare(raw: string, kind: ItemKind): string {
  if (!raw.includes('`')) return raw
  const whole = note.exec(raw) ?? (kind === 'paragraph' || kind === 'comment' ? alone.exec(raw) : null)
  return (whole?.[1] ?? raw).replace(kind === 'heading' ? atEndOfHeading : behindLabel, '$1')
}
