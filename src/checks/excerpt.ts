import { cutShort } from '../ladder/shortly.ts'

/** The beginning of a text, short enough for a message. */
export const excerpt = (text: string, most = 80): string => cutShort(text, most)
