/** Three words or more in quotation marks. */
const speech = /"[^"\s]+(?:\s+[^"\s]+){2,}"/g
/** Nothing but words in quotation marks, and more than a name. */
const nothingElse = /^"[^"]*(?:\s[^"]*|[?!.])"[\s.,;!?]*$/
const mark =
  /\b(?:to-?do|tb[acd]|fixme|wip|xxx|lorem|here|quote|placeholder|(?:example|wording|text)s?|needed|coming soon|to be \w+)\b/i

/** What stands in the place of a quote. */
const slot = /\b(?:to-?do|tb[acd]|fixme|go(?:es)? here|coming soon|lorem)\b/i

/** The text with what somebody says in it as one word: a form that stands in a quote is none of the text. */
export const withoutSpeech = (text: string): string =>
  text.includes('"') ? text.replace(speech, (said) => (slot.test(said) ? said : '"so"')) : text

/** True for words that somebody says or may say, as an example of good or bad ones; a mark in quotation marks is a mark. */
export const isSpeech = (text: string): boolean => text.startsWith('"') && nothingElse.test(text) && !mark.test(text)
