import { kept } from '../kept.ts'
import { fillerBeginnings, numberedThings, standInWords } from './filler-beginnings.ts'
import { noteBeginnings } from './note-beginnings.ts'
import { otherBeginnings } from './other-languages/beginnings.ts'
import { otherScript } from './other-languages/other-scripts.ts'
import { StringMatcher } from './string-matcher.ts'
import { learnStrings } from './string-table.ts'

// Most statements have none of the words without which nothing says of itself that it is missing, and are done with at once. This is read
// more often than anything else in a check.

type Kind = 'note' | 'other language' | 'filler'

/** The beginning of a word or phrase, what must stand behind it, and what may be found in a text that has it. */
interface Beginning {
  kind: Kind
  begin: string
  next?: RegExp
}

const endOfWord = /(?![a-z])/iy

const listed = (kind: Kind, list: string): Beginning[] =>
  list.split('|').flatMap((each) => {
    const begin = each.trim()
    const [plain, next] = begin.endsWith('.') ? [begin.slice(0, -1), endOfWord] : [begin]
    // A label may be in bold.
    const ways = plain.includes(': ') ? [plain, plain.replace(': ', ':** ')] : [plain]
    return ways.map((way) => (next ? { kind, begin: way, next } : { kind, begin: way }))
  })

/** Words that tell something only with some others behind them. */
const withMore: readonly Beginning[] = [
  { kind: 'note', begin: 'not ', next: /\w+(?:ed|en)(?![a-z])/iy },
  { kind: 'note', begin: 'need ', next: /(?:[a-z]{3,12}ing|\w+'s)(?![a-z])/iy },
  { kind: 'note', begin: 'needs ', next: /(?:[a-z]{3,12}ing|\w+'s)(?![a-z])/iy },
  { kind: 'note', begin: 'currently', next: /,? (?:\S+ ){1,3}(?:do|does|has|have|is|are|lacks?|isn't|aren't|don't|doesn't) /iy },
  { kind: 'note', begin: 'more', next: /(?! than\b)(?![a-z])/iy },
  { kind: 'note', begin: 'ask ', next: /\w+(?: for|\.? (?:\w+ )?(?:what|whether|if|how|which))(?![a-z])/iy },
]

/** Words that fill a place when a statement ends with them. */
const standIns = [...standInWords, 'summary', 'overview', 'bar'].map(
  (begin): Beginning => ({ kind: 'filler', begin, next: /(?=\W*(?:\||$))/y }),
)

/** In capital letters, what somebody has to be put in for. */
const inCapitals: Beginning = { kind: 'filler', begin: 'name', next: /(?<=NAME)S?\W*$/y }

/** What is counted and not written: a thing and its number, at the end. */
const numbered = numberedThings.map((begin): Beginning => ({ kind: 'filler', begin: `${begin} `, next: /[\da-d]\W*$/iy }))

/** What is named and numbered: "Name1". */
const namedByNumber = ['name', 'person', 'role', 'member', 'title', 'heading', 'section', 'topic'].map(
  (begin): Beginning => ({ kind: 'filler', begin, next: /\d\W*$/y }),
)

/** What is announced below a heading and does not come: "Overview of the role". */
const announced = ['description of ', 'summary of ', 'overview of ', 'explanation of '].map(
  (begin): Beginning => ({ kind: 'filler', begin, next: /(?:\w+ )?\w+\W*$/iy }),
)

/** What is named without being said: "Another skill". */
const another = ['some ', 'another '].map(
  (begin): Beginning => ({
    kind: 'filler',
    begin,
    next: new RegExp(`(?:other )?(?:${numberedThings.join('|')}|stuff)\\W*$`, 'iy'),
  }),
)

/** At either end of a statement it says what no words do. */
export const worksite = '(?:🚧|🏗|🔜|:(?:building_)?construction:|:soon:)'
const signs = ['🚧', '🏗', '🔜', '…', '¯'].map((begin): Beginning => ({ kind: 'note', begin }))
/** Of a path they are the way up. */
const dots: Beginning = { kind: 'note', begin: '..', next: /(?!\/)/y }

const all: readonly Beginning[] = [
  ...listed('note', noteBeginnings),
  ...withMore,
  ...Object.values(otherBeginnings).flatMap((list) => listed('other language', list)),
  ...listed('filler', fillerBeginnings),
  ...standIns,
  inCapitals,
  ...numbered,
  ...another,
  ...announced,
  ...namedByNumber,
  ...signs,
  dots,
]

let matcher: StringMatcher | undefined

/** True for a text with a beginning of this kind, or with any. */
function hasBeginning(text: string, kind?: Kind): boolean {
  matcher ??= new StringMatcher(
    kept('beginnings', () =>
      learnStrings(
        all.map(({ begin }) => [begin]),
        { atWords: true },
      ),
    ),
  )
  return matcher.some(text, (number, end) => {
    const beginning = all[number] as Beginning
    return (kind === undefined || beginning.kind === kind) && fits(text, beginning, end)
  })
}

function fits(text: string, { next }: Beginning, end: number): boolean {
  if (next) next.lastIndex = end
  return next === undefined || next.test(text)
}

/** What it takes more than plain letters to tell, at the beginning of a statement or anywhere in it. */
const atBegin =
  /^ask [a-z]|^\W{0,3}(?:[\w.&'-]+ ){1,4}to (?:write|send|draft|word|propose|suggest|explain|describe|finish|find|revert|intimate|advise|give us|let us|come back|get back|supply|sign off|fill|complete|rephrase|merge|split|ask|examine|rework|redo|chase|reword|collect|verify|provide)\b|^\W{0,3}(?:\(|\?|\[(?:second|third|fourth|another|next) |(?:who|which|when)\?|to \w+(?::|(?: \w+){0,3}\W*$)|(?:ex|eg|someone|somebody|add|another|better|do we|same|ask|check|complete|draft|elaborate|expand|give|na|n\/a|not|provide|rewrite|reword|update|needs?|flesh|any(?:one)?|bullet|blurb|intro|insert|include|line|paste|place|put|not everything|let's|more|needs?|note|one (?:more|for|about)|paragraph|section|sentence|some|something|sth|stuff|eventually|text|two more|want)(?![a-z])|(?:second|third|fourth) \w+\?|\w+\?\W*$)/i
/** Somebody who is asked: @kim could you …? */
const mention = /^[("]?@[a-z]|@[a-z][\w-]*\W*$/i
/** A question that nobody has answered: (name?), Who: ? */
const question =
  /^(?:define|specify|clarify|outline|mention)\b.*\?\W*$|^[\w' -]{1,40}\? [\w' -]{1,40}\?|\w\?[)\]]|\(\?\)|\d ?\?\W*$| [/+] (?:[\w ]{1,20} )?\?$| - \?|\?\?|:[*_\s]*\w{0,12}\?+$/i
const promise =
  /(?:follows?|later|shortly|soon|add|write|update|listed|dropped|typed|taken|rephrase|improve|wording\?.*|text\?.*)\W{0,4}$/i

/** The text in plain signs: to an engine an underscore is a letter, as in _TBD_, and word processors have an apostrophe of their own. */
const inPlainSigns = (text: string): string =>
  text.includes('_') || text.includes('’') ? text.replaceAll('_', ' ').replaceAll('’', "'") : text

/** True for a text in which a form or a shape of a note may be found, or filler. */
export function mayTell(text: string): boolean {
  const plain = inPlainSigns(text)
  return (
    hasBeginning(plain) ||
    atBegin.test(plain) ||
    otherScript.test(plain) ||
    (text.includes('@') && mention.test(plain)) ||
    (text.length < 60 && promise.test(plain)) ||
    (text.includes('?') && question.test(plain))
  )
}

/** True for a text in which filler may be found. */
export const mayBeFiller = (text: string): boolean => hasBeginning(inPlainSigns(text), 'filler')

/** The last text without such a note: none of its parts has one. */
let withoutOther = ''

/** True for a text in which a note in another language may be found. */
export function mayBeInOther(text: string): boolean {
  if (withoutOther.includes(text)) return false
  const may = hasBeginning(inPlainSigns(text), 'other language')
  if (!may) withoutOther = text
  return may
}
