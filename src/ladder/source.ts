/** A text file of the content folder, decoded. */
export interface SourceFile {
  /** Path below the content folder, with `/`. */
  path: string
  text: string
}

/** Everything that was read from a content folder. Images are named, not held: pages copy them when they are shown. */
export interface ContentFiles {
  texts: SourceFile[]
  /** Paths of images, below the content folder. */
  images: string[]
}

/** File endings of images that a document may show. */
export const imageEndings = ['png', 'jpg', 'jpeg', 'webp', 'gif', 'avif', 'svg'] as const
