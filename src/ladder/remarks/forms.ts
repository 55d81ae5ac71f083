// Turns of phrase in which people write that something is missing, where letters, signs or single words matter; what can be said in many
// words has a shape instead (`shapes.ts`). A list of keywords is wrong four times in ten, because ladders speak of examples, progress and
// to-do lists all the time; a statement that is nothing but a note is wrong nearly never.

/** A statement, and the form that finds it and its like. */
export type Form = readonly [example: string, form: RegExp]

/**
 * What may stand before the verb of a sentence about the document: no verb of an expectation, which ends in s, and no clause in which
 * somebody of the ladder deals with what is open.
 */
export const ofSubject =
  "(?![a-z]+s (?!(?:are|have|were|will|must|should|still|need|to|not|haven'?t|aren'?t|outstanding|on|for|of) ))(?:(?!\\b(?:who|what|whether|whose|which|that|when|while|if|where|how|because|until)\\b)[^.?!])*?(?<!\\w)"

/** A part of the document, or all of it, by its name. */
export const documentPart =
  '(?:details?|information|info|guidance|examples?|roles?|levels?|pages?|sections?|parts?|half|content|documentation|docs?|documents?|descriptions?|definitions?|expectations|competenc(?:y|ies)|criteria|tracks?|ladders?|frameworks?|matrix|matrices|rubrics?|bands?|ranges?|guides?|guidelines?|handbook|templates?|resources|links?|lists?|tables?|diagrams?|chapters?|faqs?|wording|titles?|overview|introduction|glossary|annex|appendix)'

/** What an organisation works by. */
export const institution =
  '(?:process(?:es)?|procedures?|polic(?:y|ies)|career (?:paths?|ladders?|tracks?)|ladders?|levels?|tracks?|paths?|criteria|definitions?|frameworks?|guidelines?|rules|descriptions?|structures?|standards?|documentation|rubrics?|matrix|templates?|plans?|agreements?|approach|mechanism|system|programmes?|programs?)'

/** What people say before they ask. */
export const politely = `(?:(?:we|i|you|they|it|this|still|also|please|maybe|perhaps|currently|do|does|really|should|could|would|to|use|love|like|need to|needs to|must|have to|todo:?|note:?|help(?: wanted)?:?|-|nb:?) )*`

/** What follows a mark that is spoken of: "TODO comments", "TBD values", "a TODO is". */
export const namesMark =
  '(?: (?:comments?|lists?|items?|apps?|tags?|markers?|notes?|tickets?|entries|values?|means?|stands for|helps?|allows?|lets|is|are|was|or|and)\\b)'

/** People in the ladder need examples before they can begin; the document lacks none. */
export const neededToBegin = /^(?:we|you|they) (?:will )?need [^.?]{0,80} before [^.?]{1,60} can\b/i

/** Forms that say that a hole is meant. */
export const intendedForm =
  /^(?:no (?:more |further )?examples? (?:is |are )?(?:needed|required|necessary)\b|(?:this (?:page|section|cell|row|list|table) )?(?:is )?(?:intentionally|deliberately) (?:left )?(?:blank|empty|incomplete)\b|(?:expectations?|requirements?|levels?)\b[^.]{0,60}\b(?:do|does) not (?:go|extend|continue) beyond\b)/i

/** Words that begin a sentence like a name before "to confirm", and are none. */
export const noNames =
  'Able|Ability|About|Access|Asked|Authority|Begins|Capacity|Confidence|Courage|Curiosity|Desire|Eager|Expected|Glad|Happy|Pleased|Proud|Quick|Unable|Likely|Allowed|Encouraged|Invited|Prepared|Comfortable|Confident|Opportunity|Option|Chance|Button|Command|Commitment|First|Free|Freedom|Function|Guide|Here|How|Keen|Knowledge|Need|Needs|Patience|Permission|Power|Ready|Remember|Responsible|Right|Script|Skill|Skills|Starts|Tendency|Time|Tool|Tools|Trusted|Try|Used|Utility|Want|Wants|Way|Ways|What|When|Where|Who|Willing|Willingness|Act|Agree|Aim|Ask|Attempt|Begin|Best|Choose|Close|Collaborate|Come|Commit|Continue|Contribute|Coordinate|Decide|Easy|Enough|Expect|Fail|Get|Go|Hard|Hook|Hope|Important|Intend|Learn|Like|Link|Links|Listen|Look|Love|Manage|Meet|Needed|Offer|Open|Pair|Partner|Plan|Prefer|Prepare|Promise|Proposal|Proposals|Push|Refuse|Return|Seek|Serve|Set|Speak|Start|Step|Stop|Strive|Take|Talk|Tend|Volunteer|Wait|Work|Works'
