// What has the words of a note and is none.

/** A statement, the form that finds it and its like, and the kinds of item in which it is ordinary: in all when none is named. */
export type Ordinary = readonly [example: string, form: RegExp, ...kinds: string[]]

/** Ordinary statements. */
export const ordinaryStatements: readonly Ordinary[] = [
  // A list for readers.
  [
    'To do before your first day',
    /^to do (?:before|after|on|during|in|at|every|each|while) (?!(?:this|the) (?:page|document|section|guide|ladder|file|release|draft))\w/i,
    'heading',
  ],
  // What a list of versions says of one.
  ['First draft', /^(?:initial|first|early) draft\W*$/i, 'cell'],
  ['Instructions that are easy to follow', /\b(?:hard|harder|easy|easier|difficult|simple|tricky) to follow\W*$/i],
  // What somebody is told to do more of.
  [
    "Any behaviour I'd like to see more of",
    /\b(?:behaviou?rs?|things?|what) (?:that )?(?:i|we)(?:'d| would) (?:like|love) to see\b/i,
  ],
  ['All guests follow ../rules.md', /\bfollows? \.{1,2}\//i],
  // What people do.
  [
    'Choosing tools to be used',
    /^(?!(?:pending|missing|outstanding|remaining|something|anything|nothing|wording|everything)\b)\w{2,}ing (?:[\w-]+ ){1,3}to be (?:used|started|run|followed|adopted)$/i,
  ],
  ['Waiting for a plan to end before the next one', /^waiting for an? [\w -]{3,30} to \w+ before\b/i],
  // What readers keep to.
  [
    'Rules to follow',
    /^(?:[\w-]+ ){0,2}(?:rules?|steps?|process|procedures?|principles|practices|conventions|order|path) to follow\W*$/i,
  ],
  // What stands above estimates.
  ['Years (rough)', /^(?:\w+ ){1,2}\(rough!?\)$/i, 'cell'],
  ['Pages pending for more than a week', /\bpending for (?:longer|more|over|at least)\b/i],
  // What a sentence says of a thing that waits, and of what somebody has looked through.
  [
    'Pending questions can take a month',
    /^(?:pending|outstanding|missing|open) [\w ,-]{3,60} (?:can|may|might|usually|often|always|never)\b(?! (?:be )?(?:added|found))/i,
  ],
  [
    'Wrote a plan, listing the parts still missing',
    /, (?!(?:missing|pending|outstanding|remaining)\b)\w{3,}ing (?:the|what|which|those|any|every|each|all|only)\b[^.?!,]*\b(?:missing|outstanding|open|unclear|pending|needed)\W*$/i,
  ],
  ['Out of date', /^(?:[\d.]+ )?out[- ]of[- ]date\W*$/i, 'heading'],
  // Readers who are welcome, and what rules ask for.
  ["We'd love to have you", /\bwe(?:'d| would) (?:love|like) to (?:have|see|meet|hear from) you\b/i],
  [
    'Requirements for changes to be approved',
    /^(?:[\w-]+ )?(?:requirements?|criteria|conditions?|steps?|process|procedures?|rules?|votes?|time|quorum|threshold|how|what it takes) (?:for|of|on|needed for) [\w ,-]{3,60} to be \w+ed\b/i,
  ],
  // What a grade means, and what a list of versions says of one.
  ['Evidence is missing in one area', /\bevidence (?:is|was) (?:still )?(?:missing|lacking|incomplete)\b/i],
  [
    '2024-02: first draft, by Kim',
    /^\W*(?:\d{1,2}\.? [A-Z][a-z]{2,8}\.?(?: \d{4})?|(?:19|20)\d\d(?:[-/.]\d\d?){0,2}|v?\d+(?:\.\d+)+|v\d+|(?:\d{1,2} )?[A-Z][a-z]{2,8}\.? (?:\d{1,2},? )?(?:19|20)?\d\d|\d{1,2}[./]\d{1,2}[./]\d{2,4})\W{1,4}(?:initial|first|early|rough|second|new|working) (?:draft|version|outline|cut|release)\b/,
  ],
  ['Please provide enough detail with a request', /^please (?:provide|include|give|add) (?:enough|sufficient|as much)\b/i],
  [
    '"TODO: later" is no plan',
    /^(?:[\w ]{2,20}: )?"[^"]{3,60}" (?:is|are|in|has|means|does|was|as|and|or|isn't|aren't|doesn't|can't)\b/,
  ],
  [
    'The examples are not complete; they illustrate',
    /\b(?:is|are) not (?:complete|exhaustive|final)[;,:] (?:they|it|this|these) (?:only )?(?:illustrates?|shows?|gives?|are meant|is meant|helps?)\b/i,
  ],
  [
    'Needs some guidance',
    /^(?:still |often )?needs? (?:some |more |a lot of |little |less |regular |close )?(?:guidance|help|supervision|oversight|support|direction|coaching)[.]?$/i,
  ],
  // What opens a box.
  ['Expand', /^expand\W*$/i, 'paragraph'],
  // What is done in July.
  ['Rewrite', /^(?:rewrite|update|complete|expand|reword|elaborate)$/i, 'cell'],
  // Above instructions, and above what it names.
  ['How to add an example', /^(?:how )?(?:to )?add (?:an?|more|new|your(?: own)?) (?:new )?examples?\W*$/i, 'heading'],
  [
    'Description of the role',
    /^(?!.*\b(?:todo|tb[acd]|fixme|wip|coming|draft|soon|later|missing|pending|needed|progress)\b)(?:[\w-]+ ){0,2}(?:description|summary|explanation|overview|definition|statement)s? of[\w ,&'/]+$/i,
    'heading',
  ],
  // What readers ask: the answer stands below.
  ["My trade isn't listed, what does that mean?", /\b(?:my|i|i'm)\b.*\?\W*$/i, 'heading'],
  // What readers may ask themselves.
  [
    'Not sure where you are?',
    /^(?:still )?(?:not|un)\s?sure (?:where|which|what|how|who|if|whether) (?:you|your|to)\b[^.?!]*\?(?= |$)/i,
  ],
  // What a page leaves out on purpose.
  ['Not covered', /^(?:what is |what's )?not (?:covered|included)\W*$/i, 'heading'],
  ['Partner (not covered here)', /\(not (?:covered|included|described|in scope)(?: (?:here|in this \w+))?\)\W*$/i],
  // What people follow.
  ['Examples to follow, not limits', /^[\w ]{3,30} to follow,? (?:and )?not\b/i],
  // What a number on a scale means.
  ['0 no evidence so far', /^\d\W{0,4}(?:no|none|nothing|not|never|missing|little)\b/i, 'list-item', 'cell'],
  // A slot of a template, which is another rule's.
  ['[insert the missing link]', /^[[<{]+insert\b/i],
  // The states that work goes through, a few words each.
  ['To do -> In progress -> Done', /^(?:[\w -]{2,20}(?:→|->|=>|⇒)\s*){2,}[\w -]{2,20}\W*$/],
  // A glossary says what the letters and the words mean.
  ['WIP. Work in progress', /^wip[:.] work in progress/i],
  [
    'Open question. A question that has an owner',
    /^(?:(?:open (?:question|point|item|issue)|draft|placeholder|pending|stub)s?(?::? -|\.) an? [\w-]+ (?:that|which|in|of|to|for|with|who|whose|is)|wip:? - work in progress|open questions?:? - see)\b/i,
  ],
  ['We need examples, not adjectives', /\bneeds? [\w-]+, not (?!yet\b)\w+/i],
  // What readers may do.
  [
    'Suggestions? Comments? Write to us',
    /^(?:suggestions?|comments?|questions?|feedback|ideas?|corrections?)\?(?: \w+(?: \w+){0,2}\?)* (?:write|tell|ask|e?mail|contact|open|post|talk|reach|see|join)\b/i,
  ],
  [
    'Would you like to add an example? Edit the page',
    /^(?:would you like to|want to|found an?|spotted an?) [^?]{2,60}\?\s+(?:add|edit|open|tell|write|send|let|please|then|just|see|click)\b/i,
  ],
  // A chapter on it.
  ['The first draft', /^the (?:first|second|next|final|rough|last) drafts?$/i, 'heading'],
  ['1. Arrive (5 min)', /^\W*(?:\d+\W+)?[\w ]+ \(\d+ ?(?:min|mins|minutes|h|hours|days)\)$/i, 'heading'],
  ['Waiting too long to ask', /^waiting (?:too|until|long)\b/i],
  // What was needed then, and what somebody scored.
  ['Needed one for the harbour', /^needed (?:one|an?|the|to|more) /i],
  ['Overall: 67/100 (not yet ready)', /\b\d+\/\d+ \(/],
  ['Need more evidence of influence', /\bneeds? more evidence of\b/i],
  ['e.g. todo-item for snacks', /^e\.?g\.? to-?do[- ]items?\b/i],
  [
    'Some experience of boats would be helpful',
    /\b(?:experience|knowledge|familiarity|background|interest) .*\bwould be (?:helpful|good|great|nice|useful)\b/i,
  ],
  ['Planned: 16 weeks; needed: 18.', /\bneeded: \d/i],
  ['Boats for guests (2022): waiting list', /\bwaiting lists?\b/i],
  // Words that somebody calls bad ones.
  [
    'Bad: "Performance: TBD."',
    /^(?:bad|worse|poor|weak|vague|wrong|avoid|don'?t(?: write| say)?|not|instead of|unhelpful|too vague)(?: (?:example|answer|one))?: ?"[^"]+"\W*$/i,
  ],
  [
    "What's outstanding from the previous week?",
    /\bwhat(?:'s| is| was) (?:\w+ )?(?:outstanding|missing|left|open|pending) from (?:the |our )?(?:previous|last)\b/i,
  ],
  // What a post has in it.
  [
    'A short description of what you worked on',
    /^an? (?:short |brief )?(?:description|summary|overview|explanation) of (?:what|how|why) you (?!(?:want|would|can|could|will)\b)/i,
    'list-item',
  ],
  [
    'WHY? WHAT? and HOW?',
    /^(?:(?:and|maybe|or|then) )*(?:what|who|why|how|when|where)\?(?:[ ,]*(?:and|maybe|or|then|what|who|why|how|when|where)\??)+$/i,
    'heading',
  ],
  ['ToDo items', /^to-?do items?$/i, 'heading'],
  // What a page is not to have, and how a proposal fares.
  ['Placeholders where the numbers should be.', /^placeholders where\b/i],
  ['Proposal in limbo', /^(?:an? )?(?:[\w-]+ ){1,2}in limbo\W*$/i, 'cell'],
  // What the letters stand for.
  ['TBD (trunk based development)', /\bTBD\W{1,3}trunk\b/i],
]

/** True for an ordinary statement of this kind of item. */
export const isOrdinary = (words: string, kind?: string): boolean =>
  ordinaryStatements.some(
    ([, form, ...kinds]) => (kinds.length === 0 || (kind !== undefined && kinds.includes(kind))) && form.test(words),
  )
