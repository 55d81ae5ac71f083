import { didYouMean } from '../nearest.ts'

/** What is said of a link without an address. */
export const emptyLink = 'This link leads nowhere. Write the file that it means in the round brackets, or remove it.'

/** What is said of an address of Windows. */
export const backslashes = (suggestion: string | undefined): string =>
  `An address has slashes, and this one has backslashes.${didYouMean(suggestion) || ' Write it as in `../folder/file.mdx`.'}`

/** What is said of a link to nothing. `more` is how many others of the same document lead there as well. */
export function brokenLink(href: string, suggestion: string | undefined, more = 0): string {
  const remedy =
    didYouMean(suggestion) ||
    ' Write the path from this file to the one that is meant, as in `../folder/file.mdx`, write the file if it is missing, or keep the words without the link.'
  const others = more === 0 ? '' : `, and ${more} more in this document ${more === 1 ? 'leads' : 'lead'} to the same file`
  return `The link \`${href}\` leads to nothing${others}.${remedy}`
}

/** What is said of a link to a heading that stands in another document. */
export function movedAnchor(document: string, anchor: string, other: string, suggestion: string): string {
  return `\`${document}\` has no heading \`#${anchor}\`, but \`${other}\` has.${didYouMean(suggestion)}`
}

/** What is said, behind what is missing, of the links that lead there. */
export function linksLeadThere(count: number): string {
  return count === 0 ? '' : ` ${count} ${count === 1 ? 'link leads' : 'links lead'} there.`
}

/**
 * What is said of a link to a heading that `document` lacks. `nearest` is the id that comes nearest; `here` is true for a link within the
 * document.
 */
export function brokenAnchor(document: string, anchor: string, nearest: string | undefined, here = false): string {
  const other = here ? ' Link to one of its headings, or remove the link.' : ' Link to the document, or to one of its headings.'
  const remedy = didYouMean(nearest && `#${nearest}`) || other
  return `\`${document}\` has no heading \`#${anchor}\`.${remedy}`
}

/** What is said of an image that is not there. */
export function missingImage(href: string, suggestion: string | undefined): string {
  return `There is no image \`${href}\`.${didYouMean(suggestion) || ' Put a file of this name beside the document, write the name of one that is there, or remove this image.'}`
}

/** What is said of a link whose scheme may run something. */
export function unsafeLink(scheme: string): string {
  return `A link may begin with https:, http:, mailto: or be relative; this one begins with \`${scheme}\`. Write the address of a page, or remove the link.`
}
