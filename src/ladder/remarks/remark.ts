import { straighten } from '../plain.ts'
import { isCommentForm, isHeadingForm, isSentenceForm, isWholeForm } from './formed.ts'
import { intendedForm } from './forms.ts'
import { isOrdinary } from './ordinary.ts'
import { isOrdinarySentence } from './ordinary-sentences.ts'
import { mayTell, worksite } from './quick-look.ts'
import { isSpeech } from './quoted.ts'
import { isFormed, isNoteAlone, noteIn, unwrapped } from './sentence.ts'
import { tellsAside } from './tells.ts'
import { isTrimmedMark } from './trimmings.ts'
import { shapeOf } from './word-letters.ts'

/** What a statement says about itself: that something is missing, or that it is meant to be missing. */
export type Remark =
  | {
      kind: 'wanted'
      text: string
      /** The parts of the text that say it, in order: all of it, or some of its sentences. */
      sentences: readonly string[]
      /** True when the text begins with it, and all of the text is about it; else content stands before it. */
      leads: boolean
    }
  | { kind: 'intended'; text: string }

/** Statements longer than this, markup and all, are prose: a sentence in them may be a note. It also bounds what a form can cost. */
const longest = 800

/**
 * Reads the plain text of a whole list item, paragraph, table cell, heading or comment as a remark; undefined when it is ordinary
 * content. A heading, a comment and an `aside` in italics say more with less: `(Draft)` in a heading and `todo …` in a comment are notes.
 */
export function readRemark(plainText: string, kind?: string): Remark | undefined {
  if (kind !== 'comment' && !mayTell(plainText)) return undefined
  const text = withoutStops(straighten(plainText))
  if (plainText.length > longest) return notesInProse(text)
  const words = text
    .replace(/\p{Extended_Pictographic}|\ufe0f|\u200d|[™®©]|(?<!\w):[a-z_]+:(?!\w)|\s[:;]-?[)(/D]{1,3}(?=\W*$)/gu, '')
    .trim()
  if (kind !== 'comment' && isSpeech(words)) return undefined
  const remark = remarkIn(text, words, kind)
  // Asked last, because it takes long and most statements are no remark.
  return remark !== undefined && isOrdinary(words, kind) ? undefined : remark
}

/** What a statement says of itself, in its `words` without signs; it may be ordinary all the same. */
function remarkIn(text: string, words: string, kind?: string): Remark | undefined {
  const bare = withoutMarks(words).replace(notice, '')
  if (intendedForm.test(bare)) return { kind: 'intended', text }
  const saysLess =
    // In a list or a cell it may be a state among others.
    ((kind === 'paragraph' || kind === 'aside') && /^\W*draft\W*$/i.test(words)) ||
    (kind === 'heading' && isHeadingForm(words)) ||
    (kind === 'comment' &&
      (/^(?:todo|fixme|xxx|tbd|draft(?=[,.:-])|(?:reword|rewrite|rephrase|expand) (?:this|that|it|these|me)|(?:reformat|restructure|merge|move|split|shorten) (?:this|these|it|to)(?! (?:file|line|comment)))\b/i.test(
        words,
      ) ||
        [words, ...sentencesOf(words)].some((each) => isCommentForm(each) || tellsAside(shapeOf(each)))))
  const inside = unwrapped(words).replace(notice, '')
  // The sign belongs to the line that it stands on, where there are more.
  const signed = signedAsUnfinished.test(text) ? sentencesOf(text).filter((each) => sign.test(each)) : []
  if (signed.length > 0 && signed.length < sentencesOf(text).length && !/^\W*\p{Extended_Pictographic}/u.test(text))
    return { kind: 'wanted', text, sentences: signed, leads: false }
  if (
    saysLess ||
    signed.length > 0 ||
    ((isWholeForm(bare) || (bare !== words && isWholeForm(words))) && !isSaidAtEnd(words)) ||
    isNoteAlone(inside, kind) ||
    ((inside !== words || kind === 'aside') && (isWholeForm(inside) || tellsAside(shapeOf(inside))))
  )
    return { kind: 'wanted', text, sentences: [text], leads: true }
  const behindDash = /(?:\s-+|;)\s+([^-;]{2,60})$/.exec(inside)?.[1]
  const behindArrow = /\s(?:→|->|=>|⇒)\s+([^-;→⇒]{2,60})$/.exec(inside)?.[1]
  const [begin = '', ...rest] = sentencesOf(inside)
  // One sentence of a statement has what made it look like a note, and the others are done with; a comment is looked at whatever it has.
  const looksLikeNote = (each: string) => rest.length === 0 || kind === 'comment' || mayTell(each)
  const noteOf = (each: string) => (looksLikeNote(each) && !isSpeech(each) ? noteIn(each, kind) : undefined)
  const first = noteOf(begin)
  if (first === begin) return { kind: 'wanted', text, sentences: [first], leads: true }
  // Readers are told to write and to ask, with a sentence on how behind it; one word is a label: "Complete. Says all of it."
  const tellsAsWhole = () =>
    /\s/.test(begin) &&
    !/^(?:add|write|ask|give|use|make|tell|fill|find|put|check|placeholder)\b/i.test(begin) &&
    isWholeForm(begin)
  if (rest.length > 0 && /[.!]$/.test(begin) && (isNoteAlone(begin, 'cell') || isTrimmedMark(begin) || tellsAsWhole()))
    return { kind: 'wanted', text, sentences: [begin], leads: true }
  // A sentence of its own, not what a dash adds: there few words may be a state of the work.
  const isOwn = (each: string) => /[.!?]["')]?\s+$/.test(inside.slice(0, Math.max(0, inside.lastIndexOf(each))))
  const tellsAlone = (each: string) =>
    isOwn(each) || each === behindArrow
      ? isNoteAlone(each) || isFormed(each)
      : each === behindDash && (isNoteAlone(each, 'cell') || (isFormed(each) && !/^insert\b/i.test(each)))
  const alone = (each: string) => (tellsAlone(each) && !isOrdinarySentence(each) ? each : undefined)
  const sentences = [first, ...rest.map((each) => noteOf(each) ?? alone(each))].filter((each) => each !== undefined)
  if (sentences.length > 0) return { kind: 'wanted', text, sentences, leads: false }
  if (!isSentenceForm(bare) || isOrdinarySentence(bare)) return undefined
  // Where one of several says it, with the words that `noteIn` takes for its end, the others are content.
  const formed = rest.length > 0 ? [begin, ...rest].filter(isSentenceForm) : []
  const saying = formed.filter((each) => !isOrdinarySentence(each))
  if (formed.length > saying.length && saying.length === 0) return undefined
  return saying.length > 0 && saying[0] !== begin
    ? { kind: 'wanted', text, sentences: saying, leads: false }
    : { kind: 'wanted', text, sentences: [text], leads: true }
}

/** Reads words that are a remark as a whole; undefined for content, also when a note stands behind it. */
export function remarkAlone(plainText: string): Remark | undefined {
  // Asterisks that a word processor left behind are no words: `**Need example for ****Web**`.
  const remark = readRemark(plainText.replace(/\*{2,}/g, ''))
  return remark?.kind === 'wanted' && !remark.leads ? undefined : remark
}

/** True for several sentences of which only the last is a note as a whole: "They meet often. See the rules (WIP)". */
function isSaidAtEnd(words: string): boolean {
  const last = sentencesOf(words).at(-1) ?? ''
  const before = words.slice(0, words.lastIndexOf(last)).trim()
  return (
    /(?:\s\S+){2}[.!?]["')]?$/.test(before) &&
    !/^[^(]*\)/.test(last) &&
    isWholeForm(withoutMarks(last)) &&
    !isWholeForm(withoutMarks(before))
  )
}

/** The sentences of a long text that are notes. */
function notesInProse(text: string): Remark | undefined {
  const sentences = sentencesOf(text).flatMap((each) => {
    // A sentence that never ends is judged by its beginning.
    const judged = each.length <= longest ? each : each.slice(0, each.lastIndexOf(' ', longest) + 1).trim()
    if (judged === '' || !mayTell(judged)) return []
    const note = noteIn(judged)
    return note === undefined ? [] : [note === judged ? each : note]
  })
  return sentences.length > 0 ? { kind: 'wanted', text, sentences, leads: false } : undefined
}

/** Without the brackets, bullets and marks at the ends; dots and dashes stay when they are all that there is. */
function withoutMarks(words: string): string {
  if (/^[-.\s?]+$/.test(words)) return words
  const begun = words.replace(/^"[^"]+"./.test(words) ? /^[[({*_'>•.\s-]+(?=\S)/ : /^[[({*_"'>•.\s-]+(?=\S)/, '')
  return words.includes('(') ? begun : begun.replace(/[\])}*_\s]+$/, '')
}

/** Without the stops of what it quotes: a sentence about a quote goes on behind them. */
const withoutStops = (text: string): string =>
  text.includes('"')
    ? text
        .replace(/"[^"]{2,300}"(?=\s+\p{Ll})/gu, (quote) => quote.replace(/(?<!\.\.)[.!?;](?=[\s"])/g, ''))
        .replace(/"[^"\s]+(?:\s+[^"\s]+){2,}"/g, (speech) => speech.replace(/(?<!\.\.)[.!?;](?=\s)/g, ''))
    : text

/** What stands before words to readers, and is none of them. */
const notice =
  /^(?:\(?(?:warning|info|note|attention)\)|(?:please note|note|nb|n\.b\.|important|warning|disclaimer|attention|caution|info|heads[- ]up)\s?[:!-])\s+/i

/** Dots that stand for words left out of a sentence; behind others somebody may say what is missing. */
const leftOut =
  /\.{3}(?=\s+\p{Ll})(?!\s+(?:also |still |please |maybe |some |an? |the )*(?:needs?|needed|add|tb[acdw]|to-?do|wip|examples?|missing|pending|to (?:be|come|do|follow)|coming|more|not yet|under|in progress|draft|work in|will|follows?|unfinished|incomplete|finish|write|rest|and so)\b)/gu

/**
 * Its sentences; a dash between words parts two, but not within brackets. A quote ends none that goes on after it, and dots that stand for
 * words left out end none either.
 */
const sentencesOf = (text: string): string[] =>
  text
    .replace(/\([^()]{1,120}\)/g, (aside) => aside.replace(/ -+ /g, ', '))
    // Behind a statement, what is in brackets is one remark.
    .replace(/\([^()]{1,120}\)\W{0,3}$/, (aside) => aside.replace(/; /g, ', '))
    .replace(leftOut, '…')
    .split(
      /(?<=[.!?;])(?<!\b(?:ex|eg|e\.g|i\.e|incl|mr|ms|dr|no(?=\.\s\d))\.|:\s?\.{3})\s+(?:-+\s+)?|(?<=[.!?;][")])(?!\s+\p{Ll})\s+(?:-+\s+)?|\s+(?:-+|→|->|=>|⇒|[·•|])\s+/iu,
    )
    .map((each) => each.replaceAll('…', '...'))

const sign = new RegExp(worksite, 'u')
/** With the sign at either end; in a legend it stands between words, and a crane before them says what is built. */
const signedAsUnfinished = new RegExp(`(?:^|[.:]\\s)\\W{0,3}(?!🏗\\ufe0f? ?\\p{L})${worksite}|${worksite}[\\ufe0f\\W]{0,3}$`, 'u')
