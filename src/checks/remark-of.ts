import { codeSign, plainWords } from '../ladder/plain.ts'
import { type Remark, readRemark } from '../ladder/remarks/remark.ts'
import { withMarksBare } from './mark-in-code.ts'
import type { Item } from './text/item.ts'

/** Fields that name something, as a heading does. */
const names = /^(?:title|name|heading|label|role|level)$/i

/** All of it in italics. */
const italic = /^([*_])(?![*_\s])[^*_]+\1\W?$/

/** Words in bold before what is said about them: **Reviews** to be written. */
const boldLabel =
  /^(?:\*\*|<b>|<strong>)([\w &/'-]{2,40})(?:\*\*|<\/b>|<\/strong>)\s+(?=(?:to be|tb[acd]|to-?do|wip|coming|missing|not yet|pending$|will (?:be|follow)|needs (?:an? |some |more )?(?:examples?|text|work|wording|content|definition|description))\b[^.]{0,25}\W*$)/i

/** The word of a link that leads somewhere, or right before an address. */
const linkedHere = /(\[[^\][]{0,60}\b|\b)here(\W{0,2}\]\((?!#?\s*\))[^)]+\)|:? <?https?:\/\/|: ?\[[^\][]{1,80}\]\((?!#?\s*\)))/i

/** The words of an item, and what they say of themselves. */
export interface Said {
  words: string
  remark: Remark | undefined
}

/** An item as words and what they say of themselves. Where that is something missing, code in it is read as the words that it quotes. */
export function remarkOf({ raw, kind, key }: Item): Said {
  // A level in bold is a label, with or without its colon, and so are words in bold before a sentence.
  const labelled = withMarksBare(raw, kind).replace(
    /^(?:\*\*|<b>|<strong>)([A-Z]{1,4}-?\d{1,2}|[\w &/-]{2,40}(?=[^:]{1,9}\s+\p{Lu}))(?:\*\*|<\/b>|<\/strong>)\s+(?=[^\s:-])/u,
    '$1: ',
  )
  const as = italic.test(raw) ? 'aside' : kind === 'field' && names.test(key ?? '') ? 'heading' : kind
  const words = plainWords(labelled.replace(boldLabel, '$1: '))
  const remark = readRemark(words, as)
  // Behind a link, "here" is somewhere else: `Job description [here](…)`.
  if (remark?.kind === 'wanted' && linkedHere.test(raw)) {
    const elsewhere = plainWords(labelled.replace(linkedHere, '$1there$2')).replace(/^(?:some )?more\b(?: (?:on|about) )?/i, '')
    if (readRemark(elsewhere, as) === undefined) return { words, remark: undefined }
  }
  if (remark?.kind !== 'wanted' || !words.includes(codeSign)) return { words, remark }
  const quoting = plainWords(labelled.replace(codeInNote, (_, code: string) => (/^\p{Lu}\S* /u.test(code) ? `"${code}"` : code)))
  const again = readRemark(quoting, as)
  return again?.kind === 'wanted' && again.leads === remark.leads && again.sentences.length === remark.sentences.length
    ? { words: quoting, remark: again }
    : { words, remark }
}

const codeInNote = /(?<!`)`([^`]{1,300})`(?!`)/g
