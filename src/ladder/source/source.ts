/** A text file of the content folder, decoded. */
export interface SourceFile {
  /** Path below the content folder, with `/`. */
  path: string
  text: string
  /** True when its bytes are no sound text, so that this is what most likely stands there; it has a finding already. */
  guessed?: boolean
  /** The path that it most likely should have, where its ending is wrong; that has a finding already. */
  meant?: string
}

/** Everything that was read from a content folder. Images are named, not held: pages copy them when they are shown. */
export interface ContentFiles {
  texts: SourceFile[]
  /** Paths of images, below the content folder. */
  images: string[]
  /** Paths of files that are there and could not be read. Each has a finding already. */
  unreadable?: string[]
}

/** File endings of images that a document may show. */
export const imageEndings = ['png', 'jpg', 'jpeg', 'webp', 'gif', 'avif', 'svg'] as const

/** The most bytes that an image may have: readers on slow lines wait for every one. */
export const largestImage = 256 * 1024

/** The most bytes that a document may have: some 40,000 words. It also bounds what the worst text can cost to parse. */
export const largestText = 256 * 1024

/** The text of a document with empty lines in place of its front matter, so that lines keep their numbers. */
export function bodyOf({ text }: SourceFile): string {
  return text.replace(/^---[ \t]*\r?\n(?:[\s\S]*?\n)?---[ \t]*(?=\r?\n|$)/, (fields) => fields.replace(/[^\n]+/g, ''))
}
