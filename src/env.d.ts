declare namespace App {
  interface Locals {
    /** What stands around a page's title. */
    pageHead?: {
      /** A short line above the title. */
      eyebrow?: { text: string; address?: string } | undefined
      /** A sentence below the title. */
      lead?: string | undefined
    }
  }
}
