import type { Form } from './forms.ts'

/**
 * Forms of a comment, which only writers read: who is addressed there, doubts the text or says what to do to it, speaks of a hole. What a
 * build or another editor has to mind ("keep the ids stable", "do not edit by hand") is none.
 */
export const commentForms: readonly Form[] = [
  [
    '@kim the points here are all about Data',
    /^@(?!(?:param|returns?|type|see|ts|format|import|charset|todo|media|apply)\b)[\w-]{2,} /,
  ],
  [
    'should this be two rows?',
    /(?:^|[.;:] )(?:should|do|does|is|are|shall|could|can|what else|why) (?:we|i|this|it|these|that|they|there|the|do)\b[^?]{2,}\?$/i,
  ],
  [
    'revisit after the move',
    /^(?:revisit|reconsider|rethink|double-?check|recheck|confirm|verify|clarify|reformat|rework|redo|proofread|shorten)\b(?! (?:your|before you)\b)/i,
  ],
  [
    "add photos, and get Kim's consent",
    /^add (?!(?:new|your|a new|an entry|entries|them|it|one (?:per|line))\b)(?![^.]*\b(?:per line|when you|if you|to add)\b)/i,
  ],
  [
    'Replace the words in brackets, then delete this comment',
    /\b(?:and|then|before) (?:then )?(?:delet(?:e|ing)|remov(?:e|ing)) this (?:comment|block|note|line|instruction|text)\b/i,
  ],
  ['remember to say who decides', /^(?:remember|don'?t forget) to (?:mention|add|include|update|say|link|ask)\b/i],
  ['agree with Legal!!', /^(?:agree|discuss|align|clear|sync|settle) (?:this |it )?with\b/i],
  ['Kim: can you paste the stories?', /(?:^|[:,] )(?:can|could|would|will) (?:you|u)\b[^?]*\?/i],
  ['Kim has these in her notebook', /\bhas (?:these|this|them|it|the (?:text|list|wording)) (?:in|on)\b/i],
  ['copied from the other list, adapt!', /, (?:adapt|fix|update|check|rewrite|shorten)!*$/i],
  ['find out who decides', /^(?:find out|look up|dig (?:out|up)|track down|chase|nudge|ping)\b/i],
  [
    'still to sort out with Finance',
    /^(?:[\w .]{1,20}: )?(?:still |we |i )*(?:(?:need|needs|have|want|wanted) to (?!know\b|be in\b)|to (?=sort|check|ask|write|port|move|add|do\b))/i,
  ],
  ['check with Kim if it is still so', /(?:^|[:;,.] )(?:pls |please )?check (?:this |that |it )?(?:with|w\/) (?!each)/i],
  [
    'hold off until the board has met',
    /\b(?:hold off|wait(?:ing)?|parked|leave (?:it|this|out)) (?:until|till|for now|for the moment)\b/i,
  ],
  [
    'a point on models got lost in the move',
    /\b(?:got|was|were|we|i) lost (?:in|an?|one|two|some|the)\b|\bput (?:it|them|this) back\b/i,
  ],
  [
    'this was written for the old structure',
    /^(?:[^:]{1,20}: )?(?:this|these|the|everything)\b.{0,60}\b(?:(?:was|were) written (?:for|by|before|in)|(?:is|are) (?:out of date|outdated|stale|too (?:short|long|vague|thin)|rough|wrong)|in the wrong place|needs? (?:tidying|work|love|a (?:review|pass|rewrite)))\b/i,
  ],
  ['we have nobody here yet', /\b(?:nobody|no ?one) (?:here|at this level|like this)\b/i],
  ['nobody has signed this off', /\b(?:none|nobody|not|hasn't|haven't)\b.{0,30}\bsigned (?:\w+ )?off\b/i],
  ['the picture is still the placeholder one', /\bstill the (?:placeholder|old|wrong|dummy)\b/i],
  ['I will look for the rest', /\b(?:i think (?:we|its|it's|this|that)\b|i'll|i will|will dig|remind me|not sure)\b/i],
  ['copy-pasted from the other list', /\bcopy-?pasted (?:over )?from\b/i],
  [
    'before this goes public, have Kim read it',
    /\bbefore (?:publishing|merging|release|launch|we publish|(?:this|it) (?:goes|is published))\b|\bhave [a-z]\w+ (?:go over|check|look|review|read)\b/i,
  ],
  ['buttons to be built by the web team', /\bto be (?:built|written|designed|decided|linked|moved|replaced|drawn)\b/i],
  [
    'the form needs to be recreated',
    /\bneeds? to be (?:re(?:created|written|done|placed|built|drawn|viewed|named)|updated|added|written|created|fixed|checked|moved|translated|linked|finished|completed|filled)\b/i,
  ],
  ['Finance wants a say', /\bwants? a say\b|\bdon'?t merge\b/i],
  [
    'example? the guild wants to see it first',
    /^(?:example|story|wording|source|link|numbers?|date|name|title|owner|better)\b[\w ]{0,20}\?/i,
  ],
  ['anything about people?', /\banything (?:about|from|on|for|else)\b[^?]*\?/i],
  [
    "ok for now, let's find better words",
    /\blet'?s (?:find|use|add|write|drop|move|merge|split|change|replace)\b|\bok(?:ay)? for now\b/i,
  ],
  ['needs work', /^(?:this |still |it )*needs? (?:some |more |a bit of )*(?:work|love|polish|editing|cleanup)\b/i],
  [
    'check the numbers',
    /^(?:double-?)?check (?:the |these |all |this |that )*(?:numbers?|wording|spelling|links?|dates?|names?|facts?|sources?|grammar|figures?|quotes?|with [A-Z]\w+)\b/,
  ],
  ['rewrite in the active voice', /^(?:rewrite|reword|rephrase|reorder|restructure) (?:in|as|for|to|so|from|with|all|the)\b/i],
  [
    'hidden until it is approved',
    /^(?:[\w ]{0,20} )?(?:hidden|commented out|disabled|removed|parked|taken out|left out) (?:until|till|for now|because|while|pending)\b/i,
  ],
  [
    'show when L6 exists',
    /^(?:uncomment|re-?enable|show|unhide|publish|enable|restore|bring back|put back) (?:this |it |these )?(?:when|once|after|if|as soon as)\b/i,
  ],
  [
    'remove after the launch',
    /^(?:please )?(?:remove|delete|drop|change|update|replace) (?:this |it |these )?(?:after|when|once|before|in|by) /i,
  ],
  ['old version below', /^(?:the )?(?:old|previous|original) (?:version|text|wording|table|draft|list)s?\b/i],
  [
    'Finance wants to review',
    /\b(?:wants?|would like|has|have|needs?) to (?:review|check|see|approve|look at|sign off|confirm|rewrite|agree) ?(?:this|it|that|these|$)/i,
  ],
  [
    "Kim: I'd rather say guild",
    /^[A-Z][a-z]+: (?:(?:I|[Ii]'d|[Ii]'m|[Ss]hould|[Cc]an we|[Cc]ould|[Dd]o we|[Ii]s this|[Mm]aybe|[Nn]ot sure|[Ll]et's|[Ww]e)\b)/,
  ],
  ['temporary', /^(?:temp|temporary|tmp|hm+|wip|for now)\W*$/i],
]
