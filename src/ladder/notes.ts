import { straighten } from './plain.ts'

/** What a list item or paragraph says about itself: that something is missing, or that it is meant to be missing. */
export type Remark = { kind: 'wanted'; text: string } | { kind: 'intended'; text: string }

const amount = `(?:an?|some|any|the|more|few|a few|two|three|several|additional|another|further|extra|other|better|good|great|new|real|real-life|real-world|concrete|specific|actual|relevant|recent|clear(?:er)?|\\d+(?:-\\d+)?)`
const examples = `(?:${amount} )*(?:[a-z]+ )??examples?`
const politely = `(?:(?:we|i|you|they|it|this|still|also|please|maybe|perhaps|currently|do|does|really|should|could|would|to|use|love|like|could use|todo:?|note:?|help(?: wanted)?:?|-|nb:?) )*`

/** What must not follow "need example": then somebody in the ladder needs one, or the reader is asked. */
const goesOnAsProse = `(?!\\s*\\?)(?! (?:to (?!be\\b|come\\b|illustrate|show|highlight|demonstrate|support|clarify)|and (?:guidance|help|support|direction|instruction)|or (?:guidance|help|support|direction)|before |in order |when |if ))`

/** A thing of the document itself, as a promise names it. */
const documentThing = `(?:(?:this|the|these|our|your|its?|more|further|other|additional|detailed|full|all|rest|remaining|of|specific|level|l\\d+|role|job|career|track|manager|management|ladder|team|individual) )*(?:details?|examples?|contents?|criteria|expectations?|competenc(?:y|ies)|responsibilities|requirements?|descriptions?|salary|salaries|compensation|pay|titles?|scope|sections?|levels?|information|info|text|definitions?|skills?|behaviou?rs?|metrics|process|templates?|roles?|links?|dates?|owners?|names?|pages?|documents?|docs?|ladder|ladders|tracks?|framework|matrix|rubrics?|guides?|guidelines|polic(?:y|ies)|bands?|ranges?|resources|updates?|translations?|part|chapter|document|draft|list|table|column|row|rungs?|paths?|progression)`

const doneLater = `(?:defined|determined|decided|confirmed|added|written|announced|completed|documented|filled(?: in)?|finali[sz]ed|expanded|continued|specified|discussed|described|provided|published|updated|created|developed|agreed|drafted|established|done|refined|filled out|fleshed out|linked|translated)`

const subject = `(?:this|it|these|${documentThing}|(?:this|the|our|these) (?:[a-z0-9'/-]+ ){0,4}(?:section|page|document|doc|ladder|framework|matrix|rubric|guide|level|levels|track|role|part|chapter|list|table|content|text|description|expectations|criteria|definition)s?)(?: (?:for|of|at|in) [^.]{1,50}?)?`

/** Each form is a whole item or its beginning, never a word within a sentence: "tests that need to be run" must not match. */
const wholeItem: readonly RegExp[] = [
  new RegExp(`^${politely}(?:could use|would love|needs?|needed|add|want(?:ed)?|missing|lacking|lacks?|looking for|seeking|requesting|collecting|insert|find) ${examples}\\b${goesOnAsProse}`, 'i'),
  new RegExp(`^${politely}(?:an? )?(?:more|additional|further|other|better|concrete|good|new|real|specific)(?: (?:concrete|specific|real|good))* examples?\\b[^.?]*\\b(?:needed|wanted|welcome|useful|helpful|required|to come|here|missing|soon|please|appreciated|tbd|to follow|to be added)\\b`, 'i'),
  new RegExp(`^${politely}examples?(?: [a-z'/-]+){0,6}? (?:is |are |still |very )*(?:needed|wanted|missing|to come|to follow|tbd|tba|tbc|todo|to be ${doneLater}|coming soon|pending)\\b`, 'i'),
  /^(?:there (?:are|is) )?no examples? (?:yet|available yet|so far)\b/i,
  /^examples?\s*[:-]?\s*(?:tbd|tbc|tba|todo|none yet|n\/a yet|\.{3}|\?+)\s*\.?$/i,
  // TODO and its kin: alone, behind a short label, or in front.
  /^\W{0,3}(?:todo|to-do|to do|tbd|tbc|tba|t\.b\.d\.?|t\.b\.c\.?|fixme|wip|xxx|tk)\W{0,4}$/i,
  /^[^.:?!]{1,60}\s?[:=-]\s*\W{0,2}(?:todo|tbd|tbc|tba|fixme|wip|xxx)\W{0,4}$/i,
  /^\W{0,3}(?:todo|tbd|tbc|tba|fixme)\s?(?:\([^)]{1,40}\)\s?)?[:-]\s?\S/i,
  /^\W{0,3}(?:WIP|Wip|wip)\s?[:-]\s?\S/,
  /^\W{0,3}(?:TODO|FIXME|TBD|TBC|TBA)\b(?! (?:comments?|lists?|items?|apps?|tags?|markers?|notes?|tickets?|entries|is|are|was|or|and)\b)(?=[\s(])/,
  /^(?:[\p{L}\p{N}/&'(),-]+ ){1,6}(?:is |are |still |currently )*(?:TBD|TBC|TBA)\W{0,4}$/u,
  /\b(?:is|are|remains?|currently|still) (?:still |currently )?(?:TBD|TBC|TBA)\b/,
  /[([](?:tbd|tbc|tba|todo|wip|to be (?:defined|determined|decided|confirmed|added|written)|coming soon|work in progress|under construction|in progress|placeholder)[)\]]\W{0,3}$/i,
  /(?:^|[.;!?)] |\s[-|] )(?:TODO|FIXME|TBD):/,
  // Promises.
  new RegExp(`^(?:and )?(?:${documentThing} )?(?:is |are |will be )?(?:coming soon|coming shortly|coming later|to come|to follow|follows? soon|coming)(?: (?:here|later|shortly|soon))*\\W{0,4}$`, 'i'),
  /^(?:coming soon|watch this space|stay tuned|to be continued|under construction|check back (?:soon|later)|more soon|more to come|more to follow|(?:and )?(?:many )?(?:more|others?) (?:are )?(?:to come|coming|to follow)|work in progress|in progress|currently being (?:written|developed|defined|updated))(?:\W{0,4}$|[.!:] [^?]{0,80}$|,? (?:please|but|so|stay|check|we|more|soon)\b[^?]{0,80}$)/i,
  new RegExp(`^(?:${documentThing} )?(?:is |are |has |have |still |yet |needs? )*to be ${doneLater}\\b(?! (?:by|in|with|before|from|into|through) (?:the )?(?:team|engineers?|others?|users?))`, 'i'),
  new RegExp(`^${subject} (?:(?:is|are|has|have|was|will be)(?: not| yet to)(?: yet)?(?: been| be)?|(?:isn't|aren't|hasn't|haven't)(?: yet)?(?: been| be)?|(?:is|are)(?: still| currently| now)* being|(?:needs?|has|have) (?:still )?to be) (?:[a-z]+ly )?${doneLater}\\b`, 'i'),
  new RegExp(`^${subject} (?:is|are|remains?)(?: still| currently| now| very much)* (?:under (?:active )?(?:development|construction)|in (?:progress|development|draft)|an? (?:early |rough |first )?(?:wip|work[ -]in[ -]progress|draft|stub|placeholder)|incomplete|unfinished|coming soon|empty|blank)\\b(?! (?:for|to) )`, 'i'),
  new RegExp(`^(?:we|i)(?:'re| are|'ve| have|'ll| will| haven't| have not| still)(?: [a-z'-]+){0,4}? (?:not |yet |still |currently |later |soon )*(?:${doneLater}|working on|writing|define|add|write|decide|finali[sz]e|working out|figuring out)\\b[^?]*\\b(?:yet|soon|later|this|these|section|level|page|document|role|track|ladder|tbd|in progress|here)\\b`, 'i'),
  /^(?:not|none) (?:yet|currently) (?:written|defined|available|documented|finali[sz]ed|determined|decided|specified|complete|completed|ready|filled in|applicable)\W{0,3}$/i,
  // Stand-ins.
  /^\W{0,3}place ?holder(?: (?:text|content|copy|section|for [^.]{1,60}|only|here))?\W{0,4}$/i,
  /^\W{0,3}(?:(?:your |the )?(?:text|content|description|example|details|copy|body|summary|something|words?|paragraph|information|title|name) (?:goes|go|comes|belongs) here|(?:insert|enter|add|put|write|type) (?:your |the |some |a |an )?(?:text|content|description|example|details|copy|name|summary|something|title|definition|link|expectations?|skills?|responsibilities) (?:here|below)|(?:fill|filling) (?:me |this |it |these )?in(?: later| please)?|to (?:be )?fill(?:ed)?(?: in| out)?|lorem|description|(?:add|write) (?:me|this))\W{0,4}$/i,
  /^\?{2,}$|^(?:\.\s*){3,}$|^-{2,}\?$/,
]

const intended =
  /^(?:no (?:more |further )?examples? (?:is |are )?(?:needed|required|necessary)\b|(?:this (?:page|section|cell|row) )?(?:is )?(?:intentionally|deliberately) (?:left )?(?:blank|empty)\b|(?:expectations?|requirements?|levels?)\b[^.]{0,60}\b(?:do|does) not (?:go|extend|continue) beyond\b)/i

/** Words without which no form can match: most items have none of them and are done with at once. */
const hint =
  /examples?|todo|to-do|to do|tb[dca]|t\.b\.|fixme|wip|xxx|\btk\b|soon|to come|to follow|coming|follow|shortly|to be |yet|haven't|under|progress|draft|placeholder|place holder|goes here|here|below|fill|lorem|stay tuned|watch this|continued|check back|incomplete|unfinished|stub|empty|blank|\?\?|\.\.\.|…|beyond|still|add this|write this|write me|description|others?/i

/**
 * Reads the plain text of a whole list item, paragraph, heading or comment as a remark; undefined when it is ordinary content.
 * A heading says more with less: `(Draft)` in it is a note.
 */
export function readRemark(plainText: string, kind?: string): Remark | undefined {
  if (plainText.length > 600 || !hint.test(plainText)) return undefined
  const text = straighten(plainText)
  const bare = text.replace(/^[[({*_"'>•\s-]+(?=\S)/, (lead) => (/^-{2,}$/.test(text) ? lead : '')).replace(/[\])}*_\s]+$/, (tail) => (text.includes('(') ? tail : ''))
  if (intended.test(bare)) return { kind: 'intended', text }
  if (kind === 'heading' && /[([]draft[)\]]|^draft\b\W*$|\bdraft:/i.test(text)) return { kind: 'wanted', text }
  return wholeItem.some((form) => form.test(bare) || form.test(text)) ? { kind: 'wanted', text } : undefined
}
