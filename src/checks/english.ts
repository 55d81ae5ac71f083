import type { HandbookConfig } from '../ladder/schemas.ts'

/** True when the content is English: rules on wording know no other language. */
export function isEnglish({ language }: HandbookConfig): boolean {
  return /^en\b/i.test(language)
}
