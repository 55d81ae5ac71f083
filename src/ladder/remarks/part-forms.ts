import { documentPart, type Form } from './forms.ts'

// What is said of a part of the document, by who says it (the part itself, the writers, nobody) and what is wanted: each of them in its
// own list, because people combine them in all ways.

/** What a document is made of, and nothing that people in the ladder have. */
const sheet =
  '(?:pages?|sections?|documents?|docs?|ladders?|frameworks?|lists?|tables?|matrix|matrices|rubrics?|guides?|guidelines?|handbook|texts?|wording|descriptions?|definitions?|content|chapters?|glossary|overview|templates?|diagrams?|documentation|wiki|site|charts?|annex|paragraphs?|columns?|rows?|cells?)'
const theSheet = `(?:(?:this|the|our|these|those) (?:[\\w-]+ ){0,3}?${sheet}(?: (?:below|above|here|(?:of|for|on) [\\w ]{3,30}?))?|(?:everything|all|much|most|half|parts?|the rest)(?: of)?(?: (?:this|the|these|it))?(?: (?:page|section|document|ladder|framework|list|table|guide))?(?: (?:below|above|here))?)`
const passing =
  '(?: (?:still|also|currently|only|just|very much|really|probably|already|badly|certainly|unfortunately|somewhat|a bit|quite))*'
const over = '(?=\\W*$|[.,;:)] | (?:and|but|so|because|since|as|until|for now|at the moment|-))'

/** What somebody may want of a document. */
const thing =
  '(?:(?:an?|the|some|more|one|two|three|a few|any|another|better|further|additional|other|good|real|concrete|our|of|kind|sort) )*(?:[\\w-]+ )??(?:examples?|descriptions?|sections?|paragraphs?|definitions?|links?|explanations?|wording|screenshots?|diagrams?|bullets?|sentences?|overview|intro(?:duction)?|glossary|(?:salary|pay) bands?|(?:more|some|further) (?:details?|text|content|context)|text|content)'
/** What only a document lacks: people do without levels and bands on purpose. */
const words =
  '(?:(?:an?|any|good|real|concrete|further|more|single|proper) )*(?:examples?|descriptions?|wording|screenshots?|text|content)'
const passingEnd = '(?: (?:yet|here|below|so far|at the moment|for now|please|too|as well))*'
const tail = `${passingEnd}(?: (?:for|from|about|on|of|at|to|in) (?!your\\b|each\\b|every\\b|all\\b|their\\b|new\\b)[\\w &/-]{2,45})?\\W*$`
const whole = (source: string): RegExp => new RegExp(`^(?:${source})`, 'i')

/** Forms of a sentence about a part of the document: in what state it is, and what it lacks. */
export const partForms: readonly Form[] = [
  [
    'This page is outdated',
    whole(
      `${theSheet} (?:is|are)${passing} (?:out of date|outdated|out-of-date|no longer (?:accurate|up to date)|stale|empty|blank)${over}`,
    ),
  ],
  [
    "The table isn't ready",
    whole(
      `${theSheet} (?:isn't|aren't|is not|are not)${passing} (?:ready(?: yet| for use)?|up to date|accurate any ?more|in use yet|official(?: yet)?|there yet)${over}`,
    ),
  ],
  // The same in the middle of a sentence, of what is below one heading.
  [
    'This section is thin',
    /(?<!\b(?:when|if|whether|that|where|because|once|while|unless) )\b(?:this|these|the) (?:section|page|part|row|list|bit|level|chapter|column|half|table|heading|cell|theme|pillar|profile|track|category|topic|ladder|matrix|document|guide|framework|translation)s? (?:is|are|looks?|feels?) (?:still |currently )?(?:very |quite |rather |a bit |far |too |way )*(?:thin|vague|rough|weak|sparse|stale|out of date|outdated|behind|wrong|incomplete|unfinished|empty|a draft|a work in progress)\b/i,
  ],
  [
    'The guest role is not finalized and opinions differ',
    whole(
      `(?:the|this|our) (?:[\\w-]+ ){0,4}?${documentPart} (?:is|are) not (?:yet )?(?:fully |entirely |completely |quite )?(?:finali[sz]ed|final|finished|settled|completed?|decided|agreed|defined|written)\\b(?! (?:by|until|when|if|as|in|on|with|for|to)\\b)`,
    ),
  ],
  [
    'It is just a first version',
    whole(
      `(?:${theSheet}|it|this|what follows)(?: is| are)${passing} (?:an?|the|in (?:its|an?))(?: (?:very|really))?(?: (?:first|rough|early|initial|working|preliminary|incomplete|unfinished|partial|tentative))+ (?:draft|version|iteration|cut|sketch|outline|attempt|pass|stab|proposal|stage|form)${over}`,
    ),
  ],
  [
    'This guide is only a proposal',
    whole(
      `${theSheet}(?: is| are)${passing} (?:an? (?:draft|proposal)|for discussion|open for (?:comments?|feedback|discussion|review)|in draft)${over}`,
    ),
  ],
  [
    'The list needs work',
    whole(
      `${theSheet}${passing} (?:needs?|could (?:use|do with)|requires?)${passing} (?:(?:some|more|a lot(?: more)? of|much|an?) )?(?:work|love|attention|review|clean-?up|updating|editing|rewrite|rewriting|update|revision|proofreading)${over}`,
    ),
  ],
  [
    'This page needs data',
    whole(
      `this (?:page|section|doc(?:ument)?|list|table|paragraph|chapter|row|column|wiki|readme|article|entry)${passing} needs (?!(?:to|your|approval|sign|no|at least|javascript|cookies|access)\\b|(?:an?|\\w+) (?:sign|approv|password))(?:[\\w'/&-]+ ?){1,6}\\W*$`,
    ),
  ],
  [
    'This ladder is in beta',
    whole(
      `${theSheet}(?: is| are)${passing} (?:(?:still )?in|an?) (?:(?:an?|its) )?(?:(?:early|very early|public|private) )?(?:pre-?release|beta|alpha|preview|pilot|trial|draft|infancy)(?: (?:phase|stage|state|version|form|mode|release))?${over}`,
    ),
  ],
  [
    'This is an early version of the ladder',
    whole(
      `this is${passing} an? (?:very )?(?:early|initial|rough|preliminary|pre-?release|beta|alpha|tentative|incomplete|partial) (?:version|draft|release|iteration|cut|edition|sketch|attempt)\\b`,
    ),
  ],
  [
    'This section might still change',
    whole(
      `${theSheet} (?:may|might|could|(?:is|are) (?:likely|bound|expected) to|will(?: probably| likely)?)(?: still)? change(?: (?:soon|later|again|a lot))?${over}`,
    ),
  ],
  [
    'This section should be rewritten',
    whole(
      `${theSheet} (?:should|must|needs to|need to|has to|have to)(?: probably| really)? be (?:updated|rewritten|reviewed|reworked|reworded|expanded|shortened|clarified|split(?: up)?|merged|moved|restructured|completed|filled(?: in| out)?|cleaned up|fleshed out)\\W*$`,
    ),
  ],
  [
    'The framework still has gaps',
    whole(
      `${theSheet}${passing} (?:has|have|contains?)${passing} (?:(?:some|a few|many|several|lots of|big) )?(?:gaps|holes|placeholders|blanks)${over}`,
    ),
  ],
  [
    'This page does not cover guests yet',
    whole(
      `(?:${theSheet}|it|this) (?:(?:does not|doesn't|do not|don't) yet (?:cover|include|mention|describe|address|contain|have)|(?:does not|doesn't|do not|don't) (?:cover|include|mention|describe|address|contain|have) [^.]{2,50} (?:yet|at the moment|for now|so far))\\b`,
    ),
  ],
  [
    'The ladder only covers engineers for now',
    whole(
      `${theSheet} (?:(?:currently )?only covers?|covers? only|currently covers?) [^.]{2,50} (?:for now|at the moment|so far|yet)\\W*$`,
    ),
  ],
  [
    'This section is missing more detail',
    whole(
      `(?:this|the|these) (?:[\\w-]+ ){0,3}?${documentPart}${passing} (?:could (?:use|do with)|lacks?|(?:is|are)(?: still)? missing|should (?:have|contain|include)|needs?|wants?) (?:${thing}|details|input)${tail}`,
    ),
  ],
  [
    'This remains to be resolved between the two',
    /^(?:this|it|that)(?: point| question| part)? remains to be (?:resolved|decided|agreed|defined|clarified|discussed|written|determined|settled|done|worked out)\b/i,
  ],
  [
    "The exact procedure isn't documented anywhere",
    /\b(?:isn't|is not|aren't|are not) (?:yet )?(?:documented|written down|recorded|described|defined) anywhere(?: yet)?(?=\W*$|, (?:see|ask)\b)/i,
  ],
  [
    'Half of this was written on a train, so expect gaps',
    /\bexpect (?:some |a few |many )?(?:gaps|holes|typos|rough edges|inaccuracies)\b/i,
  ],
  [
    'Step 3 still under discussion with the guild',
    /^(?:step|point|section|part|level|row|question|item|phase|stage|rule|paragraph|chapter|criterion|option) (?:\d+[a-z]?|[A-Z]|[IVX]+) (?:is |are )?(?:still )?(?:(?:under|in) (?:discussion|review|revision|construction|development)|open|missing|unclear|to be \w+|tbd|not (?:yet )?\w+(?:ed|en)(?: yet)?)\b/i,
  ],
  [
    "We haven't figured out yet what we want",
    /\b(?:we|i) (?:haven't|have not)(?: yet)? (?:figured out|worked out|decided|agreed(?: on)?|settled(?: on)?)(?: yet)? (?:what|who|how|whether|when|where|if)\b/i,
  ],
  // The writers lack it.
  [
    'We are missing a description',
    whole(`(?:we|i)(?:'re| are|'m| am)?(?: still)? (?:missing|looking for|in need of) ${thing}${tail}`),
  ],
  ['We still need more detail here', whole(`(?:we|i)${passing} (?:lack|need|could use|would like|'d like) ${thing}${tail}`)],
  [
    "We don't have any examples at this level",
    whole(
      `(?:(?:we|i)${passing} (?:(?:don't|do not)${passing}(?: yet)? have|have no)|there(?: is|'s| are)(?:n't| not yet| not| currently)?(?: no)?(?=.*\\b(?:no|not|n't)\\b)) ${words}${tail}`,
    ),
  ],
  ['There are no descriptions for guests', whole(`there (?:is|are)(?: still| currently)? no ${words}${tail}`)],
  // Somebody is to bring it.
  [
    'Can someone add a definition?',
    whole(
      `(?:please|pls|kindly|(?:can|could|would|will) (?:someone|somebody|anyone|we)(?: please)?|(?:someone|somebody|we) (?:should|could|might|need to|needs to|must|ought to)|let's|maybe|perhaps|(?:will|to|should|could|might|want to|would like to) (?=add)|please help us|contributions? (?:are )?welcome:|help wanted:)(?: also| just)? (?:add|insert|include|write|provide|contribute|supply|draft|flesh out|expand)(?: in)? ${thing}${tail}`,
    ),
  ],
  ['Will add examples', whole(`(?:will|to|should|could|might|want to|would like to)(?: also)? add ${thing}${tail}`)],
  [
    'It would help to have a diagram',
    whole(
      `(?:it )?(?:would|might|could) (?:be|help|make sense)(?: (?:nice|good|great|useful|helpful|better|ideal))? (?:to (?:have|add|see|include|get)|if (?:we|there)(?: had| were| was)) ${thing}${tail}`,
    ),
  ],
  [
    'Does anyone have an example from Data?',
    whole(
      `(?:(?:do|does) (?:we|anyone|anybody|someone|somebody)(?: (?:here|else))? have|(?:anyone|anybody)(?: got| have| has)|is there|are there|what about|how about|should there be|should we (?:add|have|include|give|put)) ${words}(?: (?:yet|here|below|too|from [\\w &]{2,30}|(?:for|at) this(?: [\\w ]{2,20})?))*\\W*$`,
    ),
  ],
  [
    'Any ideas for more examples?',
    whole(
      `(?:open to |any |more |your )?(?:ideas|suggestions|proposals|requests?|contributions|candidates)(?: welcome)? for ${words}${tail}`,
    ),
  ],
]
