/** Stands for code in plain text, so that words in code are never taken for words of the writer. */
export const codeSign = '\ufffc'

/**
 * The words of a piece of inline Markdown or HTML: emphasis, links, tags and entities are gone, code has become one sign, quotes and
 * dashes are plain. For looking at what a line says, not for showing it.
 */
export function plainWords(raw: string): string {
  if (raw.length > longest) return piecesOf(raw).map(plainWords).join(' ')
  if (!/[`<[&\\*_~!]|http/.test(raw)) return straighten(raw)
  return straighten(
    raw
      .replace(/(?<!`)(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g, codeSign)
      .replace(/<(code|kbd)\b[^>]*>[\s\S]*?<\/\1>/gi, codeSign)
      .replace(/!\[[^[\]]*\]\([^)]*\)/g, ' ')
      .replace(/\[([^[\]]*)\]\((?:[^()]|\([^()]*\))*\)/g, '$1')
      .replace(/\[([^[\]]+)\]\[[^\]]*\]/g, '$1')
      // Words that Pandoc marks: [text]{.underline}.
      .replace(/\[([^[\]]+)\]\{[.#][^{}]{0,60}\}/g, '$1')
      .replace(/<https?:[^>]*>|\bhttps?:\/\/[^\s)>\]]+/g, codeSign)
      .replace(/<\/?[a-z][a-z0-9-]*(?:\s+[a-z:@-]+(?:=(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*\s*\/?>/gi, ' ')
      // What is struck out is no longer said.
      .replace(/~~[^~]+~~/g, ' ')
      .replace(/&nbsp;|&#160;/gi, ' ')
      .replace(/&amp;/gi, '&')
      .replace(/&quot;/gi, '"')
      .replace(/&lt;/gi, '<')
      .replace(/&gt;/gi, '>')
      .replace(/&[a-z]{2,8};|&#\d+;/gi, ' ')
      .replace(/\\([!-/:-@[-`{-~])/g, '$1')
      .replace(/\*+|~~|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, ''),
  )
}

/** No paragraph that somebody wrote is longer. Signs without their counterparts cost the square of the length. */
const longest = 4000

/** The text in pieces of at most that length, cut between words when it has any. */
function piecesOf(text: string): string[] {
  const pieces: string[] = []
  for (let start = 0; start < text.length; ) {
    const piece = text.slice(start, start + longest)
    const space = start + longest < text.length ? piece.lastIndexOf(' ') : -1
    pieces.push(space > 0 ? piece.slice(0, space) : piece)
    start += space > 0 ? space + 1 : piece.length
  }
  return pieces
}

/** Plain quotes, dashes and spaces for typographic ones. */
export function straighten(text: string): string {
  // Most lines are plain already; what follows costs ten times as much as this look.
  if (/^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/.test(text)) return text
  return text
    .replace(/[™®©℠]/g, '')
    .normalize('NFKC')
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’‚]/g, "'")
    .replace(/[–—−]/g, '-')
    .replace(/…/g, '...')
    .replace(/\s+/g, ' ')
    .trim()
}
