/** What may stand before a note, and has no letters. */
const begin = `^[\\s>*•→¿¡(["'-]{0,3}`
/** What may stand behind one: a name or a reason in brackets, and signs. */
const end = `(?: ?\\([^()]{1,60}\\))?[\\s.!?;:)\\]}"'-]{0,5}$`

/** A statement that is the pattern and nothing else. To an expression `à` is no letter, so that no pattern asks for the end of a word. */
export const only = (pattern: string): RegExp => new RegExp(`${begin}(?:${pattern})${end}`, 'i')

/** A statement that is the pattern, or goes on behind a comma. For patterns that nobody begins an expectation with. */
export const whole = (pattern: string): RegExp => new RegExp(`${begin}(?:${pattern})(?:[,;] [^.]{1,80})?${end}`, 'i')

/** A word that may also be a state, a phase or the column of a board: as all that is in brackets. */
export const bracketed = (pattern: string): RegExp => new RegExp(`^[([](?:${pattern})[)\\]]\\W{0,3}$`, 'i')

/** Such a word behind a label. */
export const labelled = (pattern: string): RegExp =>
  new RegExp(`^(?:[^\\s:]{1,30} ){0,5}[^\\s:]{1,30} ?: (?:${pattern})${end}`, 'i')
