import type { Form } from './forms.ts'

// Sentences that have the words of a note and are none.

/** How, when or by whom a thing is done each time, and what readers get once they have done their part. */
export const waysOfWorking: readonly Form[] = [
  [
    'Waiting for the tide would have cost us a day',
    /^waiting for (?:[\w-]+ ){1,4}(?:would|will|can|may|costs?|is|was|means?|takes|took|has|had)\b/i,
  ],
  [
    'Ask questions!',
    /^(?:\d[\d.]* )?ask (?:(?:\w+ )?questions?|why|how|for|early|often|away|lots|others|yourself|good|open|them|your)\b(?!.*\b(?:example|text|wording|link)\b)[^.?]{0,40}[.!]*$/i,
  ],
  [
    'To be completed by the candidate',
    /\bto be \w+(?: in)? by (?:you|them|both of you|the two of you|him|her|the (?:candidate|applicant|employee|person|mentee|new \w+))\b/i,
  ],
  ['Your level will be added to your profile once you have confirmed it', /\bwill be \w+\b.*\b(?:once|when|after) you\b/i],
  [
    'To be reviewed by two maintainers',
    /^to be \w+ (?:by (?:two|three|\d|at least|all|(?<!added by )each|every|both|an?\b|the (?:line manager|manager|supervisor|employer|reviewers?|mentor|author|maintainers?)|vote)|with (?:your|the (?:line )?manager)|in (?:plain|simple))/i,
  ],
  [
    'To be set by the team each quarter',
    /^to be (?!added\b)\w+ [^.]*\b(?:each|every|before (?:it|they|each|every|the|any|merging))\b/i,
  ],
]

/** Ordinary sentences. */
export const ordinarySentences: readonly Form[] = [
  ...waysOfWorking,
  // What goes on for ever.
  ['The ladder is never finished', /\b(?:is|are|being) never (?:finished|done|complete|final|perfect)\b|\bnever will be\W*$/i],
  // What the word means.
  [
    'A document is a draft until two people have read it',
    /^(?:an?|any|every|each) [\w-]+ (?:is|stays|remains|counts as) an? (?:draft|proposal|placeholder|stub)\b/i,
  ],
  // What readers are asked to do then.
  ['If something is missing, please fix it: we like that', /^if (?:something|anything) is\b/i],
  ['Seeking tools to be adopted, reading news', /^(?:[^:]{1,40}: )?\w+ing [^,.;:]* to be \w+ed, \w+ing\b/i],
  // What comes each time.
  [
    'These points will appear on every page',
    /\bwill (?:appear|follow|come) (?:on|in|at|with|for) (?:each|every|all|any|the\b(?! (?:next|coming|future|following|new|final)))/i,
  ],
  [
    'In that case a word of thanks would be welcome',
    /^(?:however|in that case|if so)\b.* would be (?:appreciated|welcome|nice|good)\W*$/i,
  ],
  ['Easy to change if rows need to be added later', /\b(?:if|when|whether|where) (?:[\w-]+ ){1,4}needs? to be \w+/i],
  ['The notes will be updated when moving on', /\bwill be \w+ when \w+ing\b/i],
  ["We don't know yet that it is the boats", /\bdon't (?:yet know|know yet) (?:that|why it|what caused)\b/i],
  // How it was then, and how it is each time.
  [
    'We had not agreed on the names yet',
    /\bhad(?:n't| not| never) (?:yet )?(?:been |\w+(?:ed|en|un|ought|ade|aid|old|et|ut)\b)/i,
  ],
  ['The table was still empty when Kim came', /\b(?:was|were) still (?:[\w-]+ ){1,3}when\b/i],
  ['I still have to look it up every time', /\b(?:every|each) time\b/i],
  ["The plan isn't final, and that is fine", /,? (?:and|but) that(?:'s| is) (?:fine|ok|okay|all right|normal|good)\W*$/i],
  [
    'The ladder will change as we learn',
    /\bwill (?:change|evolve) (?:as (?:we|the|our)|over time|with|every|each|from time to time)\b/i,
  ],
  ['We want to improve how guests work here', /^we (?:want|aim|try|strive|work) to improve\b/i],
  // What readers have, and may leave.
  [
    "A plan that you haven't shared yet",
    /\byou (?:haven't|have not|don't|do not|didn't|aren't|are not|can't|cannot) [^.;]{0,40}\byet\b/i,
  ],
  ["We're allowed to leave a thing undecided", /\b(?:allowed|free|ok|okay|fine) to leave\b/i],
  ['It may change', /^it (?:may|might|can|could) change\W*$/i],
  // What may have gone wrong.
  ['The report is missing or late', /\bmissing or\b/i],
  // Of people and things that grow.
  [
    "Signs that they aren't there yet",
    /\b(?:signs?|signals?|indicators?|symptoms?|who|people|someone|somebody|reports?)\b.{0,40}(?:\bnot|n't) (?:quite )?there yet\b/i,
  ],
  [
    "They're filled in when you send it",
    /\b(?:are|is|'re|'s) (?:filled in|replaced|added|updated|completed) when(?:ever)? you\b/i,
  ],
  ['It was not finished in time', /\bnot (?:finished|done|ready|delivered|completed) (?:in|on) time\b/i],
  [
    'Pages with that status are not built',
    /^(?:pages|documents|files|sections|entries) (?:with|that|without|in which|whose)\b.*\b(?:aren't|are not|isn't|is not)\b/i,
  ],
  // What somebody argues for.
  ["I'm suggesting that this is a role like any other", /^i(?:'m| am) (?:suggesting|arguing|saying) that\b/i],
  ['You get the idea', /^you get the (?:idea|drift)\W*$/i],
  [
    'The hiring process is a work in progress.',
    /^(?:the|our|this|any|every) (?:[\w-]+ ){0,2}(?:process|culture|work|team|product) (?:is|will be) (?:always |ever )?an? (?:constant |continuous )?work in progress\b/i,
  ],
  // A hole that is meant.
  [
    'No levels above the seventh yet',
    /^(?:not covered (?:by|in) (?:this|the|our|other|any)|no (?:levels?|grades?|steps?|roles?) (?:above|beyond|below|under))\b/i,
  ],
  // A rule on what is taken for a hole, and what a mark means.
  ['A picture without a date counts as missing', /\bcounts? as (?:missing|incomplete|unfinished|absent|not done)\b/i],
  ['(TBD means: I know that it is open.)', /\b(?:TBD|TBA|TBC|TODO|WIP|FIXME)["')]*,? (?:means|stands for|says)\b/],
  // What is meant to be so.
  [
    'Some of them are left undefined on purpose',
    /\b(?:undefined|unspecified|open|blank|empty|vague|undecided)\b[^.]*\b(?:on purpose|by design|deliberately|and will stay so)\b/i,
  ],
  ['The form is attached (fill in name and date)', /\b(?:form|template|sheet)\b[^()]*\(fill in\b/i],
  // What a sum leaves out.
  ['Bonus not included', /\bnot included\W*$/i],
  // Somebody offers help.
  ['Need a quick introduction to the page?', /^(?:need|want|looking for) an? .*\?$/i],
]

const has = (forms: readonly Form[]) => (text: string) => forms.some(([, form]) => form.test(text))

/** True for a sentence about how something is done each time. */
export const isWayOfWorking = has(waysOfWorking)

/** True for an ordinary sentence. */
export const isOrdinarySentence = has(ordinarySentences)
