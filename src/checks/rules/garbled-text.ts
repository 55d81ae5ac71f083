import type { Rule } from '../rule.ts'
import { guide } from '../small-documents.ts'

// A letter beyond English is two bytes or more in UTF-8, and two signs or more to whoever takes each byte for a letter. `Ã` and `Â` are
// letters of their own: signs that may follow a word count only where the word goes on.
const garbled = /\ufffd|â[€†‰œ]|ðŸ|Â[\u00a0£§©«®°±²³·¼½¾]|Ã(?:[\u00a0-ª¬-º¼-¿€‚ƒ„†‡ˆ‰Š‹ŒŽ‘•˜™š›œžŸ]|[«»’“”–—…](?=\p{L}))/u

/** Letters that were lost when a text was read in the wrong way. */
export const garbledText: Rule = {
  severity: 'warning',
  title: 'Letters that were lost on the way',
  why: 'A program took UTF-8 for something else, and the page shows what it made of a letter.',
  remedy: 'Write what stood there before. Where there is much of it, copy the text anew and save it as UTF-8.',
  fires: guide('Meets in the Caf\u00c3\u00a9.'),
  quiet: guide('Meets in the Caf\u00e9.'),
  text: ({ path, text }, _, say) => {
    if (!garbled.test(text)) return
    for (const [index, line] of text.split('\n').entries()) {
      const at = line.search(garbled)
      if (at < 0) continue
      const word = wordAt(line, at)
      const whole = repaired(word)
      const remedy = whole ? `Write \`${whole}\`.` : 'Write what stood there.'
      const place = { file: path, line: index + 1, column: at + 1 }
      say(place, `A letter was lost here: \`${word}\` was read in the wrong way. ${remedy}`, whole ? { suggestion: whole } : {})
    }
  },
}

/** The word that holds the offset `at`, or what stands near it in a long one. */
function wordAt(line: string, at: number): string {
  const before = /[^\s`]*$/.exec(line.slice(Math.max(at - 30, 0), at))?.[0] ?? ''
  const after = /^.[^\s`]*/su.exec(line.slice(at, at + 30))?.[0] ?? ''
  return (before + after).toWellFormed()
}

/** What the bytes say that a reader took for letters of Windows; undefined when they say nothing. */
function repaired(word: string): string | undefined {
  const bytes = [...word].map((sign) => bytesOfSigns.get(sign))
  if (bytes.includes(undefined)) return undefined
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes as number[])).trim() || undefined
  } catch {
    return undefined
  }
}

const bytesOfSigns: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 256 }, (_, byte) => [new TextDecoder('windows-1252').decode(Uint8Array.of(byte)), byte]),
)
