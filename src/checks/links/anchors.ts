import GithubSlugger from 'github-slugger'

/** The anchors of a document. */
export interface Anchors {
  /** Ids as GitHub makes them, and those that the writer fixed. */
  exact: ReadonlySet<string>
  /** The same as other tools may write them: see `loosely`. */
  loose: ReadonlySet<string>
  /** The document takes in text from elsewhere, so it may have more than these. */
  open: boolean
}

const heading = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?#{1,6}[ \t]+(\S.*)$|<h[1-6]\b[^<>]*>(.*)|\n[ \t>]*(?:=+|-+)[ \t]*\r?$/gim
const fixed = /\b(?:id|name)\s*=\s*(?:"([^"\n]*)"|'([^'\n]*)'|([^\s"'>]+))|\{:?[^{}\n]{0,80}?#([^\s{}]+)|\[#([^[\]\s]+)\]/gi
// Includes of several tools, templates, components of MDX, imports and generated reference text.
const takesIn =
  /^[ \t]*(?:-{1,2}8<-{1,2}|;?-{2,}8<|!INCLUDE|::: ?[a-z_]+\.|import\s)|\{%|\{\{|<[A-Z]|\[!include|@import|!\[\[|\]\([^)\n]{0,300}['"]?:include/m

/**
 * Every anchor that `text` may have. Headings count wherever they stand, in code too: a link is called broken only when nothing in the
 * document could be meant. Takes time in proportion to the text.
 */
export function anchorsOf(text: string): Anchors {
  const slugger = new GithubSlugger()
  const exact = new Set<string>()
  const loose = new Set<string>()
  for (const { 1: atx, 2: html, index } of text.matchAll(heading)) {
    const words = wordsOfHeading(atx ?? html ?? text.slice(text.lastIndexOf('\n', index - 1) + 1, index))
    exact.add(slugger.slug(words))
    loose.add(loosely(words))
  }
  for (const match of text.matchAll(fixed)) {
    const id = match.slice(1).find((group) => group !== undefined) ?? ''
    exact.add(id)
    loose.add(loosely(id))
  }
  return { exact, loose, open: takesIn.test(text) }
}

/** An id without what tools disagree about: case, signs, accents, numbers in front, repeated hyphens, codes for emoji. */
export function loosely(id: string): string {
  return id
    .normalize('NFKD')
    .toLowerCase()
    .replace(/:[a-z0-9_+-]+:|\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}_]+/gu, '-')
    .replace(/^[-\d]+(?=\D)|-+$/g, '')
}

/** The words of a heading's source, code too, as GitHub takes them for its id. */
function wordsOfHeading(raw: string): string {
  return (
    raw
      .slice(0, 500)
      // Brackets in code are no links, and no id keeps them.
      .replace(/(`+)(?!`)(.*?[^`])\1(?!`)/g, (_, __, code: string) => code.replace(/[[\](){}<>&!]/g, ''))
      .replace(/<!--.*?-->|<[^>]*>|\{:?[^{}]*#[^{}]*\}|\[#[^\]]*\]\s*$|\s#+\s*$/g, '')
      .replace(/!\[[^\]]*\](?:\([^)]*\)|\[[^\]]*\])/g, '')
      .replace(/\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])/g, '$1')
      .replace(/&[a-z]+;|&#\d+;/gi, '')
      .replace(/(?<![\p{L}\p{N}])_+(?=\S)|(?<=\S)_+(?![\p{L}\p{N}])/gu, '')
      .trim()
  )
}
