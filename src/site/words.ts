import type { Cell } from '../ladder/model.ts'

/** `1 example`, `3 examples`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`
}

/** The first sentence of a text, for places that are brief. */
export function firstSentence(text: string, language: string): string {
  const [first] = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text.replace(/\s+/g, ' '))
  return first?.segment.trim() ?? ''
}

/** The text with a capital at its start and a full stop at its end. */
export function sentence(text: string): string {
  const capital = text.charAt(0).toUpperCase() + text.slice(1)
  return /[.!?]$/.test(capital) ? capital : `${capital}.`
}

/** What a link to a cell says: its theme as a sentence, else how much stands in it. */
export function summaryOf({ written, theme, expectations }: Cell): string {
  if (!written) return 'Not written yet.'
  return theme ? sentence(theme) : `${count(expectations.length, 'expectation')}.`
}

/** `a, b and c`. */
export function joined(words: readonly string[], language: string): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(words)
}
