// What single lines of Markdown begin with.

/** The bullet or number of a list item, with its check box: its indentation, and the room behind it. */
export const listMarker = /^(\s*)(?:[-*+]|\d{1,9}[.)])(?:(\s+)(?:\[[ xX]\]\s+)?|$)/
/** A heading with its signs in front, and its text. */
export const atxHeading = /^ {0,3}(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$/
/** The sign of a heading or of a list item, and nothing behind it. */
export const bareMark = /^\s*(?:#{1,6}|[-*+]|\d{1,9}[.)])\s*$/
const label = /^(?:\*\*[^*]{1,40}(?::\*\*|\*\*:)|([*_])(?![*_])[^*_]{1,40}(?::\1|\1:)|e\.g\. )/
const plainLabel = /^[A-Z][^\s:]*(?: [^\s:]+){0,3} ?:\s\S/
/** 6.1 Purpose */
const outlineNumber = /^\d+(?:\.\d+)+\.? \S/
const boldStart = /^\*\*[^*]{1,40}\*\*\s\S/
const bold = /^\*\*[^*]{1,60}\*\*$/
/** A line across the page. */
export const rule = /^\s*(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,})$/
/** What a footnote begins with. */
const footnoteMark = /^ {0,3}\[\^[^\]\s]{1,60}\]:\s+(?=\S)/
/** A line that is a component with words in it: <Cell>TBD</Cell>. */
const heldByComponent = /^(\s*<([A-Z]\w*)(?:\s[^<>]*)?>)([^<>]+)<\/\2>\s*$/
/** What marks a quote, also one in a quote. */
export const quoteMark = /^(?:\s{0,3}>\s?)+/
/** The same within a list, where it may stand further in. */
export const quoteInList = /^(?:\s*>\s?)+/

const mark =
  /^\W{0,3}(?:TODO|to-do|tbd|tbc|tba|fixme|coming soon|work in progress|under construction|draft)\W{0,3}$|^[_*`]{0,3}(?:TODO|FIXME)[_*]{0,3}:/i

const markAtEnd = /\s[-–—]?\s?(?:TODO|to-do|TB[ACD]|WIP|FIXME)[.!]?$/i

const words = /^(?:[-*+] (?:\*\*)?)?[A-Za-z](?!mport\s|xport\s)/

/** True for a line that begins with words, with or without a bullet, and can be nothing else: no row, no code, no comment in it. */
export const isPlain = (line: string): boolean =>
  words.test(line) && !line.includes('|') && !line.includes('<!--') && !line.includes('{/*') && !line.includes('%')

/** True for a line that says something of its own, below the text `above` of the same paragraph. */
export function beginsAnew(line: string, above: string): boolean {
  // A line with a label does, **Owner:** …; so do a definition, which begins with a colon, and what follows a line in bold.
  // A mark of its own line is about what stands above it, and one that ends a line ends what it is about.
  return (
    mark.test(line) ||
    markAtEnd.test(above.slice(-12)) ||
    (/^[A-Z]/.test(line) && markAtEnd.test(line.slice(-12))) ||
    label.test(line) ||
    /^:\s/.test(line) ||
    bold.test(above) ||
    (plainLabel.test(line) && plainLabel.test(above)) ||
    (boldStart.test(line) && boldStart.test(above)) ||
    (outlineNumber.test(line) && outlineNumber.test(above))
  )
}

/** The words behind the mark of a footnote, or within a component, where in the line they begin, and whether they end with it. */
export function wordsBehind(line: string): { words: string; at: number; ends: boolean } | undefined {
  const footnote = line.includes('[^') ? footnoteMark.exec(line) : null
  if (footnote) return { words: line.slice(footnote[0].length), at: footnote[0].length, ends: false }
  const held = heldByComponent.exec(line)
  return held ? { words: held[3] ?? '', at: held[1]?.length ?? 0, ends: true } : undefined
}
