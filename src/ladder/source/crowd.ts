import type { Place } from '../finding.ts'
import { bodyOf, type SourceFile } from './source.ts'

/** Signs that a Markdown parser tries to pair with each other; with n in one block it may try n × n times. */
const mostMarks = 2000
/** Lines that underline a heading cost the parser the square of their number in the whole document. */
const mostUnderlines = 1000

/** Where a paragraph begins that holds more than 2000 signs of emphasis and links, or the 1001st line of `---`; linear in the text. */
export function crowdedBlock(file: SourceFile): Place | undefined {
  let begin = 1
  let marks = 0
  let underlines = 0
  for (const [index, line] of bodyOf(file).split('\n').entries()) {
    const [, opening] = /^[\s>]*($|(?:[-+*]|\d{1,9}[.)]|#{1,6})\s)/.exec(line) ?? []
    if (opening !== undefined) {
      // A paragraph begins below an empty line, but with the sign of a list or heading.
      begin = opening === '' ? index + 2 : index + 1
      marks = 0
    }
    marks += line.match(/[*_~[\]]/g)?.length ?? 0
    if (/^[\s>]*[=-]+\s*$/.test(line)) underlines++
    if (marks > mostMarks || underlines > mostUnderlines) return { file: file.path, line: begin, column: 1 }
  }
  return undefined
}
