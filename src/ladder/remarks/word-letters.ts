import { inWords } from './phrases.ts'
import { remembered } from './remembered.ts'

// The words of which people make a statement about a hole, by what they do in it. A sentence becomes a string with one letter a word
// (`Example for "Keeps calm" still to be found` is `erQy2iD`), on which `shapes.ts` looks.

/**
 * The letters, what words of each do, and the words. Of those that are not listed, `S` is first and ends like a verb, `X` begins with a
 * capital, `N` with a digit, `x` is anything else; `Q` is a quotation.
 */
const letters: Readonly<Record<string, readonly [meaning: string, words: string]>> = {
  e: [
    'an example and its kin',
    `example examples exampels exmaples exampel exmaple illustration illustrations story stories anecdote anecdotes instance
    instances sample samples eg quote quotes`,
  ],
  t: [
    'another thing that a document has',
    `description specification definition definitions descriptions wording text texts section sections paragraph paragraphs page pages
    level column row chapter table figure figures amount amounts range ranges band bands title name owner owners contact
    link date template templates policy policies criteria criterion expectation expectations competency competencies
    competence skill skills behaviour behaviours behavior behaviors screenshot screenshots diagram diagrams translation
    translations content contents introduction intro summary overview annex appendix ladder ladders matrix framework rubric
    rubrics guideline guidelines document doc docs documentation version salary salaries compensation pay information info
    metrics role roles profile profiles stage bullet bullets sentence item items entry entries descriptor descriptors indicator
    indicators requirement requirements responsibility responsibilities heading headings review approval calibration
    sign-off answer process image images picture photo citation footnote glossary grade grades cell cells step steps path paths family families specialty specialties speciality exercise
    rest quotation quotations number numbers bonus budget track input material attachment attachments handbook repository
    repo wiki site area areas topic topics catalogue catalog point line lines blurb sentences evidence bit bits phrase
    chunk guidance faq faqs resources video videos slides spreadsheet spreadsheets worksheet worksheets checklist
    checklists questionnaire tips advice instructions explanation explanations rationale timeline agenda chart graph
    graphic graphics icon logo breakdown mapping terminology duties qualifications milestones perks article articles
    recording recordings transcript legend preamble foreword caption subsection target targets percentage percentages para
    paras pts descr desc rules rule terms thresholds deadlines conditions`,
  ],
  v: [
    'such a thing as the first word, where it may be a verb',
    `details documents levels tracks links lists guides names titles references points stages answers contacts dates notes
    values steps outlines columns rows tables forms scopes templates covers parts list guide maps charts graphs posts
    benefits words signals copy scores weights colours colors`,
  ],
  l: ['not there', 'missing lacking unavailable awaited lacks'],
  L: ['lack', 'lack'],
  s: [
    'not ready',
    `incomplete unfinished provisional preliminary stub unwritten undecided unspecified uncalibrated tentative rough wip
    in-progress on-hold placeholder placeholders unresolved`,
  ],
  K: ['a draft, which may as well be meant', 'draft drafts outline'],
  P: ['pending', 'pending'],
  m: ['a mark', 'todo fixme'],
  M: ['a mark that nobody uses in a sentence', 'tbd tbc tba tbw tbs tk tdb'],
  W: ['want', 'need needed want wanted seeking requested sought'],
  V: ['required: of a person, but for an example', 'required'],
  Z: ['wants: of somebody in the ladder, more often than not', 'needs wants'],
  R: ['remains', 'remains remain'],
  A: ['ask', 'ask check'],
  d: [
    'does it to a document',
    `write add insert improve rephrase import fill complete expand extend describe update reword rewrite finish flesh
    populate translate include put cite define clarify specify elaborate revisit supply provide contribute adapt replace
    polish tidy clean publish share upload release`,
  ],
  E: ['says', 'say mention cover explain'],
  D: [
    'was done to a document',
    `written writen added inserted filled completed expanded extended drafted reworded rewritten rephrased finished fleshed
    populated translated supplied linked published created found named started elaborated formulated prepared collected
    gathered attached done included delivered illustrated replaced updated provided developed released appended transcribed
    continued uploaded shared posted circulated issued received recorded lifted launched produced fleshed-out worked-out
    migrated moved merged ported imported copied transferred covered reworked revised redone worded cleared chosen drawn
    supplemented built listed typed taken compiled sourced communicated intimated notified handed-in designed detailed
    differentiated separated structured scheduled arranged answered adapted`,
  ],
  c: ['settles', `decide determine confirm agree discuss verify settle finalise finalize coordinate announce`],
  C: [
    'was settled',
    `defined decided determined confirmed confirmd agreed discussed specified finalised finalized approved reviewed
    announced calibrated coordinated clarified set established verified checked negotiated settled aligned fixed set-out
    described documented formalised formalized codified refined outlined captured articulated figured ironed hammered
    pinned firmed revisited restructured redesigned standardised standardized consolidated corrected amended validated
    assigned appointed final advised vetted available known adopted ratified endorsed`,
  ],
  G: [
    'is at it',
    `working drafting finalising finalizing defining figuring deciding discussing collecting gathering revising preparing
    compiling restoring porting migrating transferring converting reconstructing`,
  ],
  g: [
    'what a document needs',
    `writing rewriting rewording polish polishing fixing cleanup clean-up edit editing expansion elaboration filling
    proofreading rework reworking typing trimming boiling sorting checking fleshing expanding completing finishing updating
    reviewing tidying cleaning`,
  ],
  I: ['what a person may need as well', 'improvement improvements work love attention'],
  '2': ['to', 'to'],
  i: ['be', 'is are be been being'],
  h: ['have', 'has have got'],
  B: ['was, did: what was missing is a story', 'was were had did do does'],
  n: ['not', 'not never'],
  b: ['none', 'no none nothing nobody'],
  y: ['yet', 'yet still so-far atm'],
  f: ['will', 'will shall'],
  k: ['may', 'can could should would may might must'],
  F: ['comes', 'follow follows come comes coming comming forthcoming arrive appear'],
  S: ['says what something is, or how it is to be read', 'means mean'],
  z: ['later', 'later soon shortly once when until eventually after'],
  w: ['waits', 'waiting awaiting'],
  o: ['here', 'here there'],
  O: ['this', 'this these it'],
  u: ['who writes', 'i we'],
  U: ['who could', 'someone somebody anyone anybody you'],
  a: [
    'how many and whose',
    `a an the some any more another one ones two three few several other others further additional better good all each our
    your my its their real concrete second third next last something sth smth`,
  ],
  r: ['a preposition', 'for of from at in on about with by per into as via within across above below between beyond w/'],
  j: ['joins', 'and or but so plus'],
  p: [
    'polite, or in passing',
    `please sorry also maybe perhaps only just really very much currently help pls thanks then plz kindly hmm hm erm`,
  ],
  q: ['opens another clause', 'what who how why which where whether if that whose everything anything things those'],
}

const letterOf = new Map(
  Object.entries(letters).flatMap(([letter, [, words]]) => words.split(/\s+/).map((word) => [word, letter] as const)),
)
// Two words in one.
for (const [word, letter] of [
  ["i'm", 'ui'],
  ['im', 'ui'],
  ["we're", 'ui'],
  ["we've", 'uh'],
  ["i've", 'uh'],
  ["i'll", 'uf'],
  ["we'll", 'uf'],
  ["we'd", 'uk'],
  ["i'd", 'uk'],
  ["what's", 'qi'],
  ["who's", 'qi'],
  ["let's", 'uf'],
  ["it's", 'Oi'],
  ["isn't", 'in'],
  ["aren't", 'in'],
  ["hasn't", 'hn'],
  ["haven't", 'hn'],
  ['havent', 'hn'],
  ["didn't", 'hn'],
  ['didnt', 'hn'],
  ["couldn't", 'hn'],
  ['couldnt', 'hn'],
  ["don't", 'n'],
  ['dont', 'n'],
  ["doesn't", 'n'],
  ["won't", 'fn'],
  ['cannot', 'kn'],
  ["can't", 'kn'],
] as const)
  letterOf.set(word, letter)

const token = /["?!.,;:()]|[^\s"?!.,;:()[\]]+/g

/** One letter for each word of a sentence, as the table above has them; signs stand for themselves, a run of them once. */
export const shapeOf = remembered((sentence) => {
  const text = inWords(sentence.includes('(') ? sentence.replace(/ \([^()]{1,60}\)(?= [\p{L}\p{N}])/gu, '') : sentence)
  let shape = ''
  for (const word of text.match(token) ?? []) {
    const letter = shape === '' ? letterFor(word, true) : knownLetter(word)
    if (letter !== shape.at(-1) || !sign.test(letter)) shape += letter
  }
  return shape
})

const sign = /^[?!.,;:()-]$/

/** The same few words make up most texts. */
const seen = new Map<string, string>()
const mostWords = 20_000

function knownLetter(word: string): string {
  const known = seen.get(word)
  if (known !== undefined) return known
  const letter = letterFor(word, false)
  if (seen.size < mostWords) seen.set(word, letter)
  return letter
}

function letterFor(word: string, first: boolean): string {
  const known = letterOf.get(word.toLowerCase())
  if (known) return known === 'v' && !first ? 't' : known
  if (word === '"') return 'Q'
  if (sign.test(word)) return word
  if (word === '=') return 'S'
  if (/^-+$/.test(word)) return '-'
  // "Confirmed/updated" does what its first word does.
  const half = /^([^/]+)\//.exec(word)?.[1]
  if (half) return letterFor(half, first)
  // What is re-added was added before.
  const again = /^re-(\w+)$/i.exec(word)?.[1]
  if (again) return letterFor(again, first)
  // What begins a sentence and ends in s is the verb of an expectation more often than not.
  if (first && /[a-z](?<![isu])s$/.test(word)) return 'S'
  const sort = /^[^\p{L}\p{N}]*(?:(\p{N})|(\p{Lu})|(\p{L}))/u.exec(word)
  return sort?.[1] ? 'N' : sort?.[2] ? 'X' : sort ? 'x' : ''
}
