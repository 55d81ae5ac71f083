import { brokenAnchor, brokenLink, emptyLink, missingImage } from '../../ladder/links/link-words.ts'
import { largestText } from '../../ladder/source/source.ts'
import { faultyLinks, isUnread } from '../links/document-links.ts'
import type { Rule } from '../rule.ts'

const unreadLinks = (length: number): string => {
  const why =
    length > largestText
      ? `the file has more than ${largestText / 1024} kB. Split it.`
      : 'more brackets, stars or quotes stand within each other, or in one paragraph, than anybody writes. Split the text.'
  return `Some link here leads to nothing, and nobody can say which: ${why}`
}

type Look = NonNullable<Rule['text']>

/** Reports links to files that are not there, in folders without a model. */
export const sayBrokenLinks: Look = (document, situation, say) => {
  for (const { fault, image, href, place } of faultyLinks(document, situation)) {
    // On a page with scripts, `#` may be what a button has for an address.
    if (fault.kind === 'empty') say(place, emptyLink, href === '#' ? { severity: 'warning' } : {})
    else if (fault.kind === 'file' && !image) say(place, brokenLink(href, fault.suggestion), suggest(fault.suggestion))
  }
  if (isUnread(document))
    say({ file: document.path, line: 1, column: 1 }, unreadLinks(document.text.length), { severity: 'warning' })
}

/** Reports links to headings that are not there, in folders without a model. */
export const sayBrokenAnchors: Look = (document, situation, say) => {
  for (const { fault, href, place } of faultyLinks(document, situation)) {
    if (fault.kind !== 'anchor') continue
    say(place, brokenAnchor(fault.document, fault.anchor, fault.nearest, href.startsWith('#')), suggest(fault.suggestion))
  }
}

/** Reports images that are not there, in folders without a model. */
export const sayMissingImages: Look = (document, situation, say) => {
  for (const { fault, image, href, place } of faultyLinks(document, situation)) {
    if (fault.kind === 'file' && image) say(place, missingImage(href, fault.suggestion), suggest(fault.suggestion))
  }
}

const suggest = (suggestion: string | undefined) => (suggestion === undefined ? {} : { suggestion })
