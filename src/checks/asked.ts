/** What a note asks of whoever mends it: how it is announced, and the remedy. */
interface Asked {
  announced: string
  remedy: string
}

const words: Asked = { announced: 'Something is wanted here', remedy: 'Add it and remove this note.' }
const answer: Asked = { announced: 'A question is open here', remedy: 'Answer it in the text and remove the question.' }
const task: Asked = { announced: 'Something is to be done here', remedy: 'Do it and remove this note.' }
const end: Asked = { announced: 'This says that it is unfinished', remedy: 'Finish it and remove this note.' }

/** Marks before the words, with who has to do it and the sign behind: "TODO (Kim): ". */
const marks = /^(?:[^\w@]*(?:\b(?:to-?do|fixme|xxx|tb[acd]|note)\b|@[\w-]+)(?:\s?\([^()]{1,40}\))?[^\w@]*)+/i
const verbs =
  /^(?:please |pls |still |we |i |need to |needs? |must |should |to )*(?:to )?(?:agree|align|ask|check|chase|clarify|clean|confirm|consult|convert|decide|delete|discuss|edit|finish|fix|merge|move|proof-?read|re-?(?:consider|do|format|group|move|name|order|organi[sz]e|phrase|place|structure|think|view|visit|word|work|writ(?:e|ing))|shorten|split|sync|talk|test|translate|update|validate|verify)\b(?! (?:needed|wanted|missing|pending))/i
const unfinished =
  /\b(?:draft|wip|in[ -]progress|under (?:active |heavy )?(?:construction|development|review|revision|discussion)|unfinished|incomplete|in the works|in flux|alpha|preliminary|provisional|tentative|outdated|out of date|stale|(?:is|are|it's|not) (?:still |only |very )*(?:rough|early)|not (?:yet |quite )*(?:final|finali[sz]ed|finished|complete|completed|ready|reviewed|approved|agreed|done)|being (?:re\w+|updated|written|drafted|worked)|needs? (?:more |some |a |an )?(?:re\w+|work|edit\w*|clean\w*|updat\w+))\b/i
/** What is not there, whatever else is said of it. */
const absent =
  /\b(?:examples?|missing|coming|to come|to follow|tb[acd]|to be (?:added|written|defined|announced)|no|none|nothing)\b/i

/** A question after what is not there, in place of an order. */
const wanting = /\b(?:something|examples?|to be (?:added|written)|need(?:s|ed)?)\b/i

/** What the words of a note ask for: an answer, a piece of work, the end of a piece of work, or words that are not there. */
export function askedBy(note: string): Asked {
  // What it is about is said at its beginning, however long it is.
  const begun = note.slice(0, 300)
  if (/(?<!\?\?)\?[^?\w]{0,6}$/.test(note.slice(-8)) && /^\W*\w\S*(?:\s+\S+){2}/.test(begun) && !wanting.test(begun))
    return answer
  if (verbs.test(begun.replace(marks, ''))) return task
  return unfinished.test(begun) && !absent.test(begun) ? end : words
}

/** The message of a note without its remedy: what readers are told, who need no rule. */
export function withoutRemedy(message: string): string {
  const found = [words, answer, task, end].find(({ announced }) => message.startsWith(announced))
  return found ? message.replace(` ${found.remedy}`, '') : message
}
