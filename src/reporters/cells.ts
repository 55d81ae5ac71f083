// Cells of a terminal: most signs take one, those of East Asia and emoji two, marks that sit on another sign none.

// Made when it is needed: it takes longer than a hundred files.
let segmenter: Intl.Segmenter | undefined

const wide =
  /^(?:[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}|\p{Extended_Pictographic}.*\ufe0f|\p{RI}\p{RI}|[#*0-9]\ufe0f)/u

/** How many cells of a terminal a text takes. */
export function cellsOf(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' })
  let cells = 0
  for (const { segment } of segmenter.segment(text)) cells += wide.test(segment) ? 2 : /^\p{Mn}|^\p{Me}/u.test(segment) ? 0 : 1
  return cells
}
