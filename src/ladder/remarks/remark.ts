import { straighten } from '../plain.ts'
import { askingForms } from './asking-forms.ts'
import { commentForms } from './comment-forms.ts'
import { anyOf, intendedForm, neededToBegin } from './forms.ts'
import { handoverForms } from './handover-forms.ts'
import { markForms } from './mark-forms.ts'
import { isNoteInOther } from './other-languages.ts'
import { promiseForms } from './promise-forms.ts'
import { mayBeNote, worksite } from './quick-look.ts'
import { requestForms } from './request-forms.ts'
import { sentenceForms } from './sentence-forms.ts'
import { stateForms } from './state-forms.ts'
import { namesHole, tellsAside, tellsOfHole } from './tells.ts'
import { wholeForms } from './whole-forms.ts'
import { shapeOf } from './word-letters.ts'
import { writerForms } from './writer-forms.ts'

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

const someWholeForm = anyOf([...wholeForms, ...markForms, ...handoverForms])
const isCommentForm = anyOf(commentForms)
const isWholeForm = (text: string): boolean => (someWholeForm(text) || isNoteInOther(text)) && !neededToBegin.test(text)
const someSentenceForm = anyOf([
  ...sentenceForms,
  ...promiseForms,
  ...askingForms,
  ...requestForms,
  ...stateForms,
  ...writerForms,
])
const isSentenceForm = (text: string): boolean => someSentenceForm(text) || isNoteInOther(text)

/** Statements longer than this, markup and all, are prose: a sentence in them may be a note. It also bounds what a form can cost. */
const longest = 800

/**
 * Reads the plain text of a whole list item, paragraph, table cell, heading or comment as a remark; undefined when it is ordinary
 * content. A heading, a comment and an `aside` in italics say more with less: `(Draft)` in a heading and `todo …` in a comment are notes.
 */
export function readRemark(plainText: string, kind?: string): Remark | undefined {
  if (kind !== 'comment' && !mayBeNote(plainText)) return undefined
  const text = withoutStops(straighten(plainText))
  if (plainText.length > longest) return notesInProse(text)
  const words = text.replace(/\p{Extended_Pictographic}|\ufe0f|\u200d|[™®©]|(?<!\w):[a-z_]+:(?!\w)/gu, '').trim()
  // What a list of versions says of one.
  if (kind === 'cell' && /^(?:initial|first|early) draft\W*$/i.test(words)) return undefined
  // What is done in July.
  if (kind === 'cell' && /^(?:rewrite|update|complete|expand|reword|elaborate)$/i.test(words)) return undefined
  // Above instructions.
  if (kind === 'heading' && /^(?:how )?(?:to )?add (?:an?|more|new|your(?: own)?) (?:new )?examples?\W*$/i.test(words))
    return undefined
  // A slot of a template, which is another rule's.
  if (/^[[<{]+insert\b/i.test(words)) return undefined
  const bare = withoutMarks(words)
  if (intendedForm.test(bare)) return { kind: 'intended', text }
  const saysLess =
    (kind === 'heading' &&
      /[([](?:(?:(?:first|working|early|rough) )?draft|coming|parked|planned|on hold|empty)[)\]]\W*$|[([](?:(?:first|working|early|rough) )?draft[)\]]|^draft\b\W*$/i.test(
        words,
      )) ||
    (kind === 'comment' &&
      (/^(?:todo|fixme|xxx|tbd|draft(?=[,.:-])|(?:reword|rewrite|rephrase|expand) (?:this|that|it|these|me)|(?:reformat|restructure|merge|move|split|shorten) (?:this|these|it|to)(?! (?:file|line|comment)))\b/i.test(
        words,
      ) ||
        [words, ...sentencesOf(words)].some((each) => isCommentForm(each) || tellsAside(shapeOf(each)))))
  const inside = unwrapped(words)
  if (
    saysLess ||
    signedAsUnfinished.test(text) ||
    isWholeForm(bare) ||
    (bare !== words && isWholeForm(words)) ||
    isNoteAlone(inside, kind) ||
    ((inside !== words || kind === 'aside') && tellsAside(shapeOf(inside)))
  )
    return { kind: 'wanted', text, sentences: [text], leads: true }
  const behindDash = /\s-+\s+([^-]{2,60})$/.exec(inside)?.[1]
  const [begin = '', ...rest] = sentencesOf(inside)
  const first = noteIn(begin, kind)
  if (first === begin) return { kind: 'wanted', text, sentences: [first], leads: true }
  const alone = (each: string) => (each === behindDash && isNoteAlone(each, 'cell') ? each : undefined)
  const sentences = [first, ...rest.map((each) => noteIn(each, kind) ?? alone(each))].filter((each) => each !== undefined)
  if (sentences.length > 0) return { kind: 'wanted', text, sentences, leads: false }
  return isSentenceForm(bare) ? { kind: 'wanted', text, sentences: [text], leads: true } : undefined
}

/** Reads words that are a remark as a whole; undefined for content, also when a note stands behind it. */
export function remarkAlone(plainText: string): Remark | undefined {
  // Asterisks that a word processor left behind are no words: `**Need example for ****Web**`.
  const remark = readRemark(plainText.replace(/\*{2,}/g, ''))
  return remark?.kind === 'wanted' && !remark.leads ? undefined : remark
}

/** The sentences of a long text that are notes. */
function notesInProse(text: string): Remark | undefined {
  const sentences = sentencesOf(text).flatMap((each) => {
    // A sentence that never ends is judged by its beginning.
    const judged = each.length <= longest ? each : each.slice(0, each.lastIndexOf(' ', longest) + 1).trim()
    if (judged === '' || !mayBeNote(judged)) return []
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

/** The text without a number or a short tag before it, and brackets or dashes around all of it. */
function unwrapped(text: string): string {
  const bare = text.replace(/^\.{2,}\s*|^-+ |^(?:\d+(?:\.\d+)*\.?|\[[A-Z]{1,6}\]|e\.g\.,?)\s+/, '').trim()
  const inside = /^(?:\(([^()]*)\)|\[([^[\]]*)\]|[<⟨‹]([^<>⟨⟩‹›]*)[>⟩›]|-{2,}\s*([^-]*)-{2,}|\*{2,}([^*]*)\*{2,})\W{0,2}$/.exec(
    bare,
  )
  return (inside?.slice(1).find((each) => each !== undefined) ?? bare).trim()
}

/** True for words that are a note as a whole. */
const isFormed = (text: string): boolean => /\p{L}/u.test(text) && isWholeForm(text)

/** Without the stops of what it quotes: a sentence about a quote goes on behind them. */
const withoutStops = (text: string): string =>
  text.includes('"') ? text.replace(/"[^"]{2,300}"(?=\s+\p{Ll})/gu, (quote) => quote.replace(/[.!?;](?=[\s"])/g, '')) : text

/** Its sentences; a dash between words parts two, but not within brackets, and a quote ends none that goes on after it. */
const sentencesOf = (text: string): string[] =>
  text
    .replace(/\([^()]{1,120}\)/g, (aside) => aside.replace(/ -+ /g, ', '))
    .split(
      /(?<=[.!?;])(?<!\b(?:ex|eg|e\.g|i\.e|incl|mr|ms|dr)\.)\s+(?:-+\s+)?|(?<=[.!?;][")])(?!\s+\p{Ll})\s+(?:-+\s+)?|\s+-+\s+/iu,
    )

/** In a cell one word may be a state that somebody chose. */
const isNoteAlone = (text: string, kind?: string): boolean =>
  text.length <= 80 &&
  !(kind === 'cell' && /^(?:pending(?: \w+)?|missing|incomplete|unfinished|provisional|tentative)$/i.test(text)) &&
  // What is agreed anew each time.
  !/\b(?:each case|case by case|individually)\b/i.test(text) &&
  // What a line of a form asks for.
  !/\b(?:by|on|in|for|of|with|from)$/i.test(text) &&
  namesHole(shapeOf(text))

/** With the sign at either end; in a legend it stands between words. */
const signedAsUnfinished = new RegExp(`(?:^|[.:]\\s)\\W{0,3}${worksite}|${worksite}[\\ufe0f\\W]{0,3}$`, 'u')

/** What of a sentence is a note: all of it, or what stands in brackets at its end when a statement stands before them. */
function noteIn(said: string, kind?: string): string | undefined {
  const sentence = unwrapped(said)
    .replace(/^(?:please |kindly )?note(?: that\b|\W)\s*/i, '')
    .replace(/^([^:]{1,60}) : /, '$1: ')
  // A glossary says what the letters mean.
  if (/^wip: work in progress/i.test(sentence)) return undefined
  if (neededToBegin.test(sentence)) return undefined
  // What may have gone wrong.
  if (/\bmissing or\b/i.test(sentence)) return undefined
  // Somebody offers help.
  if (/^(?:need|want|looking for) an? .*\?$/i.test(sentence)) return undefined
  const [, before = '', aside] = asideAtEnd.exec(sentence) ?? []
  if (
    aside !== undefined &&
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
  const innermost = labelled?.slice(labelled.lastIndexOf(': ') + 1).trim()
  if (
    labelled !== undefined &&
    innermost !== undefined &&
    (tellsInPart(labelled, kind) ||
      (innermost !== labelled && tellsInPart(innermost, kind)) ||
      (!labelled.startsWith('"') && isSentenceForm(labelled)) ||
      /^(?:(?:\.\s*){3,}|\?{2,})$/.test(labelled))
  )
    return said
  // In brackets, a sentence of its own may be as short as one behind a label.
  const tells = /^[([]/.test(said) ? tellsAside : tellsOfHole
  return (kind !== 'heading' || /^[([]/.test(said)) && tells(shapeOf(sentence)) ? said : undefined
}

const asideAtEnd =
  /^(.*)(?<!\b(?:will|can|may|with|as|to|by|in|of|the|an?|or|and|says?|means?))[\s\w][([{]([^()[\]{}]{2,100})[)\]}]\W{0,3}$/i

/** False for what only names the thing that a note in brackets wants: `Mobile apps (to come)`, `Examples from all the teams (TBD)`. */
const isStatement = (words: string): boolean =>
  (words.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) >= 4 && !/\bexamples?\b/i.test(words)

const beginsWithMark =
  /^(?:TODO|FIXME|TBD|TBC|TBA|tbd|tbc|tba)\b(?! (?:values?|items?|lists?|entries|comments?|markers?|tickets?|is|are|was|or|and)\b)/

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
