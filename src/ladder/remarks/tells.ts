import { lead, type Shape, sentences, subject } from './shapes.ts'
import { alone, asides } from './short-shapes.ts'

/** One expression for many shapes. What begins with a subject shares it: read again for each of them it would cost most of the time. */
function any(shapes: readonly Shape[]): string {
  const patterns = shapes.map(([, pattern]) => pattern)
  const after = patterns.filter((pattern) => pattern.startsWith(subject)).map((pattern) => pattern.slice(subject.length))
  const others = patterns.filter((pattern) => !pattern.startsWith(subject))
  return `(?:${[...(after.length > 0 ? [`${subject}(?:${after.join('|')})`] : []), ...others].join('|')})`
}

const sentence = new RegExp(`^${lead}${any(sentences)}`)
const aside = new RegExp(`^${lead}${any(asides)}`)
const whole = new RegExp(`^${lead}${any(alone)}[.!]*$`)

/** Longer than this, in words, nothing stands alone. */
const mostWordsAlone = 24

/** True for the shape of a sentence about a hole. */
export const tellsOfHole = (shape: string): boolean => sentence.test(shape)

/** True for the shape of a sentence about a hole that stands behind a label or in brackets. */
export const tellsAside = (shape: string): boolean => tellsOfHole(shape) || aside.test(shape)

/** True for the shape of a few words that, alone, are about a hole. */
export const namesHole = (shape: string): boolean => shape.length <= mostWordsAlone && whole.test(shape)
