import { namesHole, tellsAside } from '../ladder/remarks/tells.ts'
import { shapeOf } from '../ladder/remarks/word-letters.ts'

const head = /\bexamples?\b/i
const mark = /^\W*(?:todo|tbd|tbc|tba|fixme|wip|xxx)\b(?:\([^()]{1,40}\))?[\s:-]*/i
/** Ways to ask and to promise, before and behind what is wanted. */
const asks =
  '(?:needed|wanted|welcomed?|missing|required|pending|appreciated|useful|helpful|nice|good|great|to come|to follow|to be \\p{L}+|coming soon|coming|tbd|tba|tbc|todo|wip)'
const passing = '(?:is|are|would|will|be|still|very|always|most|also|really|so|yet|here|please|soon|later|shortly|too)'
const askedBefore = new RegExp(`^(?:\\s+${passing})*\\s+${asks}(?!\\p{L})`, 'iu')
const askedBehind = new RegExp(`(?:(?:^|\\s+)(?:${passing}|${asks})(?!\\p{L}))+\\W*$`, 'iu')
const sentenceEnd = /(?<!\.)[.!?](?=\s+\p{Lu}|\s*$)/u

/** What a note wants, in its own words: what follows "need example for" or "TODO", else all of it. */
export function aimOf(text: string): string {
  const match = head.exec(text)
  const rest = match ? text.slice(match.index + match[0].length).replace(askedBefore, '') : text.replace(mark, '')
  const end = sentenceEnd.exec(rest)?.index ?? rest.length
  return rest
    .slice(0, end)
    .replace(/^[\s:;,(-]*(?:(?:of|for|from|that|which|where|on|about|at|showing|highlighting|in)\b[\s:-]*)?/i, '')
    .replace(/[.!\s]+$/, '')
}

/** A part of a document that is named only to say what belongs there: `Section on`. */
const part =
  /^(?:(?:an?|the|another|one|some|more|two|three|few)\s+)*(?:sections?|paragraphs?|pages?|parts?|lines?|sentences?|bullets?|points?|text|details?|more|descriptions?|chapters?|lists?|info|information|something|examples?)\s+(?:on|about|for|of|regarding|describing)\s+/i
const predicate = new RegExp(
  `\\s+(?:is|are|was|were|has|have|hasn't|haven't|isn't|aren't|will|shall|must|should|needs?|still|remains?|not|yet|follows?|goes|${asks}|under|awaiting|waiting|in (?:progress|preparation|discussion|review|development))(?![\\p{L}'])`,
  'iu',
)
const pronoun =
  /^(?:we|i|it|this|these|that|they|there|you|(?:some|any)(?:body|one|thing)?|no(?:body|thing|ne|t| one)?|what|who|how|why|do|does|can|could|would|if|please|others?|more|add|same|call)\b/i

/** What is named stands in the beginning; what follows costs the square of a run of words that may go. */
const longest = 1000

/** The noun phrase by which a reader would look for what a note wants; undefined when it names nothing. */
export function topicOf(note: string): string | undefined {
  const text = note.slice(0, longest)
  const topic = tidy(head.test(text) || mark.test(text) ? aimOf(text) : (named(text) ?? ''))
  return topic.length < 200 &&
    !errand.test(topic) &&
    !topic.split(/[^\p{L}\p{N}]+/u).every((word) => word.length < 2 || empty.has(word.toLowerCase()))
    ? topic
    : undefined
}

/** Something to be done, or when: nobody looks for these. */
const errand = /^(?:ask|check|confirm|decide|discuss|fix|revisit|see|talk|before|once|until|because|so far|as soon)\b/i

/** What a note without an example or a mark at its beginning names: `Salary bands: TBD`, `Not yet written: how we pay`. */
function named(text: string): string | undefined {
  const [, before = '', behind = ''] = /^([^:(]{2,80})(?::\s+|\s+-+\s+|\s*(?=\())(.*)$/.exec(text) ?? []
  if (behind !== '' && isHole(behind)) return isHole(before) ? undefined : before
  if (behind !== '' && (isHole(before) || /^(?:still )?(?:to add|add|needed|wanted|missing)$/i.test(before))) return behind
  const subject = text.slice(0, predicate.exec(text)?.index ?? 0)
  const words = subject.split(' ').length
  return words > 8 || pronoun.test(subject) || /\b(?:this|these|here|below|above)\b/i.test(subject) ? undefined : subject
}

const isHole = (words: string): boolean => {
  const bare = words.replace(/^[\s([]+|[\s)\]]+$/g, '')
  return mark.test(bare) || /^\W*$/.test(bare) || namesHole(shapeOf(bare)) || tellsAside(shapeOf(bare))
}

/** Without what introduces it, what asks for it, and signs around it. */
export function tidy(words: string): string {
  if (words.length > longest) return words.trim()
  return withoutHalves(words)
    .replace(/\s+/g, ' ')
    .replace(/^[\s.,:;&/"-]+/, '')
    .replace(
      /^(?:(?:that|which|who|showing|highlighting|highlights?|shows?|demonstrates?|describe|explain|define|document|write|add|cover|say|ideally|preferably|maybe|perhaps|for|from|of|and|or|in|at|by|on|about|with|an?(?= (?:and|or|for|that|which|who|where)\b))[\s,&/]+)+/i,
      '',
    )
    .replace(part, '')
    .replace(askedBehind, '')
    .replace(/[([][^\p{L}\p{N}]{0,40}[)\]]/gu, '')
    .replace(/(?:[\s.,:;&/?!"-]|\s(?:for|from|of|and|or|in|by|an?|the))+$/i, '')
    .trim()
}

/** Without a bracket at an end that has no other half. */
function withoutHalves(words: string): string {
  const begun = /[)\]]/.test(words) ? words : words.replace(/^[\s([]+/, '')
  return /[([]/.test(begun) ? begun : begun.replace(/[)\]][.\s]*$/, '')
}

/** Words that name nothing to look for. */
const empty = new Set(
  `a an the this that these those it its here there some any no more few another other others one ones two three good better best concrete real
  new further additional your our my their yet still later soon shortly for of from in on by at to with and or is are be please not also too need needs
  needed wanted welcome missing required pending coming come follow example examples text content contents section page paragraph part
  level levels cell row list title name owner date status link links details detail info information description definition note notes
  rest something stuff todo tbd tbc tba wip fixme xxx draft developer developers engineer engineers engineering folks people project
  projects side squad squads team teams ask nobody none nothing who what when which how etc both either ideally preferably maybe perhaps describe explain define document write add cover say`.split(
    /\s+/,
  ),
)
