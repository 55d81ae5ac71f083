import { isSentenceForm, isWholeForm } from './formed.ts'
import { namesMark, neededToBegin } from './forms.ts'
import { isOrdinarySentence, isWayOfWorking } from './ordinary-sentences.ts'
import { namesHole, tellsAside, tellsOfHole } from './tells.ts'
import { shapeOf } from './word-letters.ts'

/** The text without a number or a short tag before it, and brackets or dashes around all of it. */
export function unwrapped(text: string): string {
  const bare = text
    .replace(
      /^(?:\/\/+|→|->|=>|➡\ufe0f?|▶|»|>>|↳|⇒)\s*|^\.{2,}\s*|^-+ |\s-+$|^(?:\d+(?:\.\d+)*\.?|[a-z]\)|\[[A-Z]{1,6}\]|e\.g\.,?)\s+/g,
      '',
    )
    .trim()
  const inside = /^(?:\(([^()]*)\)|\[([^[\]]*)\]|[<⟨‹]([^<>⟨⟩‹›]*)[>⟩›]|-{2,}\s*([^-]*)-{2,}|\*{2,}([^*]*)\*{2,})\W{0,2}$/.exec(
    bare,
  )
  return (inside?.slice(1).find((each) => each !== undefined) ?? bare).trim()
}

/** True for words that are a note as a whole. */
export const isFormed = (text: string): boolean => /\p{L}/u.test(text) && isWholeForm(text)

/** True for few words that alone are a note; in a cell one word may be a state that somebody chose. */
export const isNoteAlone = (text: string, kind?: string): boolean =>
  text.length <= 80 &&
  !(
    kind === 'cell' && /^(?:pending(?: (?!hr$|legal$|it$)\w+)?|missing|incomplete|unfinished|provisional|tentative)$/i.test(text)
  ) &&
  // What is agreed anew each time.
  !/\b(?:each case|case by case|individually)\b/i.test(text) &&
  !isWayOfWorking(text) &&
  // What a line of a form asks for.
  !/\b(?:by|on|in|for|of|with|from)$/i.test(text) &&
  namesHole(shapeOf(text))

/** What of a sentence is a note: all of it, or what stands in brackets at its end when a statement stands before them. */
export function noteIn(said: string, kind?: string): string | undefined {
  const sentence = unwrapped(said)
    .replace(/^(?:please |kindly )?note(?: that\b|\W)\s*/i, '')
    .replace(/^([^:]{1,60}) : /, '$1: ')
  const note = notePart(said, sentence, kind)
  // Asked last, because it takes long and most sentences are none.
  return note === undefined || neededToBegin.test(sentence) || isOrdinarySentence(sentence) ? undefined : note
}

/** The same of a `sentence` without what is around it; it may be ordinary all the same. */
function notePart(said: string, sentence: string, kind?: string): string | undefined {
  const [, before = '', aside] = asideAtEnd.exec(sentence) ?? []
  if (
    aside !== undefined &&
    !isEnumeration(aside) &&
    !/[[{]insert\b/i.test(sentence) &&
    (tellsInPart(aside, kind) ||
      isSentenceForm(aside.replace(/^\S{1,12}: /, '')) ||
      isSentenceForm(`(${aside})`) ||
      /^draft(?=,| v?\d)/i.test(aside))
  )
    return kind !== 'heading' && isStatement(before) ? aside : said
  // In a cell, "it" is what the row is about.
  if (kind === 'cell' && /^it is an? work in progress\b/i.test(sentence)) return undefined
  if (
    beginsWithMark.test(sentence) ||
    isSentenceForm(sentence) ||
    (/^[([]/.test(said) && (isFormed(sentence) || isNoteAlone(sentence)))
  )
    return said
  const labelled = /^(?:[^\s:.]+ ){0,11}[^\s:.]+ ?:\s+(.*)$/.exec(sentence.replace(/ \([^()]{1,60}\)(?=:)/, ''))?.[1]
  // A label may stand before a label: `Engine: example: TBA`.
  const innermost = labelled
    ?.slice(labelled.lastIndexOf(': ') + 1)
    .replace(/\.{2,}(?=\w)|(?<=\w)\.{3,}$/g, '')
    .trim()
  if (
    labelled !== undefined &&
    // What somebody says, as an example of good or bad words.
    !/^"[^"]* [^"]* [^"]*"\W*$/.test(labelled) &&
    !isEnumeration(labelled) &&
    innermost !== undefined &&
    (tellsInPart(labelled, kind) ||
      (innermost !== labelled && tellsInPart(innermost, kind)) ||
      (!labelled.startsWith('"') && isSentenceForm(labelled)) ||
      /^(?:(?:\.\s*){3,}|\?+)$/.test(labelled))
  )
    return said
  // What people are offered, and when.
  if (/\bbe (?:made )?available (?:to|for) (?!be\b)[^.]*\bwhen\b/i.test(sentence)) return undefined
  // What is done meanwhile.
  if (/^(?:while|whenever|wherever|unless|although|though|as long as)\b/i.test(sentence)) return undefined
  // In brackets, a sentence of its own may be as short as one behind a label.
  const tells = /^[([]/.test(said) ? tellsAside : tellsOfHole
  return (kind !== 'heading' || /^[([]/.test(said)) && tells(shapeOf(sentence)) ? said : undefined
}

const asideAtEnd =
  /^(.*)(?<!\b(?:will|can|may|with|as|to|by|in|of|the|an?|or|and|says?|means?))[\s\w][([{]([^()[\]{}]{2,100})[)\]}]\W{0,3}$/i

/** True for three things or more that a statement names: "(rejected, pending, metadata missing)". */
const isEnumeration = (aside: string): boolean =>
  /^(?:[\w-]+(?: [\w-]+){0,2}, ){2,}(?:(?:and|or) )?[\w-]+(?: [\w-]+){0,4}\W*$/.test(aside) &&
  !/\b(?:TODO|TB[ACD]|FIXME|WIP)\b/i.test(aside)

/** False for what only names the thing that a note in brackets wants: `Mobile apps (to come)`, `Examples from all the teams (TBD)`. */
const isStatement = (words: string): boolean =>
  (words.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) >= 4 && !/\bexamples?\b/i.test(words)

const beginsWithMark = new RegExp(`^(?:TODO|FIXME|TBD|TBC|TBA|tbd|tbc|tba)\\b(?!${namesMark})`)

/** True when a part of a sentence, or one of its clauses, is a note. */
function tellsInPart(part: string, kind?: string): boolean {
  if (/^[A-Z][a-z]+, (?:what|where|who|how|is|are|do|did|any|can|could|would)\b[^?]*\?$/.test(part)) return true
  const parts = part.split(/,\s+/)
  const clauses = [part, ...parts.filter(({ length }) => length > 9)]
  // Among three or more, `half-finished` is one of the things that a statement counts.
  const mayNameOne = parts.length < 3
  return (
    clauses.some((clause) => ((mayNameOne || clause === part) && isNoteAlone(clause)) || tellsAside(shapeOf(clause))) ||
    beginsWithMark.test(part) ||
    (kind !== 'heading' && isFormed(part))
  )
}
