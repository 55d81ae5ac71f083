import { documentPart, type Form, institution } from './forms.ts'

/** Forms of a sentence that says what will be there one day: who works on it, what the next version has, what a page will say. */
export const laterForms: readonly Form[] = [
  [
    'We are in the process of writing this up',
    /\b(?:we(?:'re| are)|(?:the|our) (?:\w+ )?(?:team|guild|group|board|committee|council) is) (?:currently |still |now )*in the process of (?:re)?(?:defin|writ|draft|develop|creat|build|document|updat|revis|formali[sz]|finali[sz]|collect|gather|add|work|publish|translat|structur|clarif)\w*ing\b(?! (?:a|your) )/i,
  ],
  [
    'We will come up with a process soon',
    new RegExp(
      `^(?:[^.,]{0,40}, )?we(?:'ll| will| are going to| plan to| hope to| intend to| aim to) (?:soon |also |eventually )*(?:come[- ]up with|work out|figure out|put together|set up|formali[sz]e|introduce|establish|develop|put in place) (?:an?|the|some|more|better|our|this|these) (?:[\\w-]+ ){0,3}?${institution}\\b(?!.*\\byour?\\b)[^.]{0,60}\\b(?:soon|later|shortly|in (?:the )?(?:near )?future|in due course|eventually|next (?:week|month|quarter|year)|in (?:q[1-4]|20\\d\\d)|at some point)\\W*$`,
      'i',
    ),
  ],
  [
    'This is something we are working on',
    /^(?:this|it) is something (?:that )?we(?:'re| are) (?:still |currently |actively )*(?:working on|discussing|figuring out|looking into)\W*$/i,
  ],
  [
    'Eventually this will be replaced by the real list',
    /^(?:eventually|later|soon|at some point),? (?:this|these) (?:will|should|shall) be (?:replaced|rewritten|moved|expanded|extended|updated|filled in)\b/i,
  ],
  ["We'll figure this out later", /^(?:[^.,]{0,40}, )?(?:we|i)(?:'ll| will) (?:figure|work|sort) (?:this|it|that|these) out\b/i],
  [
    'We have applied for it and will update this page when we hear back',
    /\bwill update (?:this|the) (?:section|page|document|doc|list|table|part)\b(?!.*\b(?:every|each|regularly)\b).*\b(?:when|once|soon|later|after|as soon)\b/i,
  ],
  [
    'Format for this is being worked on by Kim',
    new RegExp(
      `^(?:the |an? |our )?(?:format|process|${documentPart})(?: (?:for|of|on) [^.?]{2,30})? (?:is|are) (?:currently |still )?being worked on(?: by [A-Z][^.?]{0,40})?\\W*$`,
      'i',
    ),
  ],
  [
    'More details will be provided',
    /^(?:more |further |additional |exact |full |final |the )*(?:details?|info(?:rmation)?|dates?|times?|venue|guidance|instructions) (?:will|to|shall) be (?:announced|shared|communicated|published|posted|provided|added|given|supplied|circulated)(?: (?:here|soon|shortly|later|in due course|closer to [\w ]{3,30}|(?:as|when|once|by|in) [\w ]{3,30}))?\W*$/i,
  ],
  [
    'Future versions of this page will cover managers',
    /^(?:(?:a|the) )?(?:future|later|next|coming|upcoming|subsequent) (?:versions?|editions?|iterations?|releases?|revisions?|updates?)(?: of (?:this|the|our) (?:[\w-]+ )?(?:page|document|ladder|framework|guide|handbook|matrix|section|list|rubric|policy|model))? (?:will|should|may|might|could) (?:also )?(?:include|cover|address|contain|add|describe|define|have|explain|detail|expand)\b/i,
  ],
  [
    'In the future this page will list all roles',
    /^(?:in (?:the )?(?:near )?future|eventually|one day|at some point|over time|later(?: on)?|soon),? (?:this|the) (?:page|section|document|list|table|ladder|guide|framework|matrix|chapter) (?:will|should|shall)\b/i,
  ],
  [
    'In future we will add levels for designers',
    new RegExp(
      `^(?:in (?:the )?(?:near )?future|eventually|one day|at some point|later(?: on)?|soon),? we(?:'ll| will| should| plan to| hope to| want to) (?:also )?(?:add|publish|document|describe|define|write|include|cover|expand|extend|list|link|provide|create) (?!your\\b|a\\b)(?:[\\w-]+ ){0,3}?(?:${documentPart}|it|this|these)\\b`,
      'i',
    ),
  ],
  [
    'We plan to add levels for designers',
    new RegExp(
      `^we (?:plan|hope|intend|aim|want|are planning|are going) to (?:add|publish|introduce|document|define|describe|write) (?:(?!your\\b|a\\b)\\w+ ){0,2}?${documentPart}(?: (?:for|about|on) [\\w ]{2,40})?\\W*$`,
      'i',
    ),
  ],
  [
    "There is none; if we hire for it we'll extend the matrix",
    /\bwe(?:'ll| will) (?:extend|update|expand|revise|revisit|adapt|add to|get to) (?:(?:the|this) (?:matrix|ladder|framework|page|list|guide|table|section|document)|it|this|them)\b(?=.* (?:when|once|later|as soon as) |(?<=\b(?:if|when|once|as soon as)\b.*)\W*$)/i,
  ],
  [
    'We are planning to publish the bands, but not before May',
    /^we(?:'re planning| are planning| plan| intend| hope) to (?:publish|add|write|share|define|introduce)\b[^,;]{3,60}, but (?:not (?:before|until|yet)|only (?:when|once|after))\b/i,
  ],
  ['It will be introduced at a later date', /\bwill be \w+ at a later (?:date|stage|time|point)\b/i],
  [
    "Good question, we're working on it",
    /(?:^|[,;:] |\.{3} )we(?:'re| are) (?:still |currently )?(?:working on (?:it|this|that)|waiting (?:on|for) (?:it|this|that|them))\b(?! (?:with you|together with you|every)\b)/i,
  ],
  ['Our lawyers are still at it', /\b(?:is|are) still (?:at it|on it)\W*$/i],
  ['Link to the role once it is merged', /^(?:link|point|refer) to [^.]{2,50} (?:once|when|as soon as) (?:it|they|we|that)\b/i],
  [
    'Other roles will be added as we grow',
    new RegExp(
      `^(?:more|other|further|additional) (?:[\\w-]+ )?${documentPart} will be (?:added|defined|described|documented|published|created)(?: (?:here|below))? (?:as (?!needed\\b)|when|once|over time|in (?:the )?future|later|soon)`,
      'i',
    ),
  ],
  [
    'A first version will be released in May',
    /^(?:(?:an?|the|our) )?(?:first|next|final|full|complete|official|updated|revised) (?:version|draft|edition|page|ladder|document|guide|framework|list|matrix) (?:(?:will|is to|should|is expected to) (?:be (?:released|published|shared|ready|available|finished|posted|added|announced)|follow|appear|come out)|(?:is )?expected)\b(?! (?:with|to|every|each)\b)/i,
  ],
  [
    'List of approved guests to follow',
    /^(?:an? |the )?(?!.*\b(?:steps|rules|process|practices|conventions|guidelines|instructions|accounts|order)\b)(?:list|names?|details|table|links?|examples?|template|descriptions?|numbers?) of [\w' -]{3,40} to follow\W*$/i,
  ],
  ['Figure 1: to be redrawn by @kim', /(?:^|: |\()(?:still )?to be (?:re-?)?[a-z]+(?:ed|wn|en) by @[\w-]+/i],
  [
    'Please wait for the next version',
    /^(?:please )?wait for (?:the |our )?(?:next|new|final|updated|full) (?:version|update|release|edition)\b|^we are (?:still |currently )?considering(?: (?:this|it))?(?: now)?\.?$/i,
  ],
  [
    'Only two are filled in, the other levels will follow once the team has grown',
    /(?:^|[,;:] )(?:and )?(?:the )?(?:others?|other|remaining|rest of the|missing|next) (?:levels?|roles?|tracks?|sections?|pages?|parts?|skills?|examples?|descriptions?|rows?|columns?|areas?)? ?will (?:follow|come|be added)\b(?! (?:the|this|these|an?|our|up)\b)/i,
  ],
  [
    'See the slides until this is written up',
    /\buntil (?:this|the (?:page|section|text|list|table|chapter)|this (?:page|section|part)) (?:is|has been|gets) (?:written(?: up| down| out)?|published|translated|filled in|migrated)\b/i,
  ],
  [
    'The description is being prepared together with the Data guild',
    new RegExp(
      `^(?:the |this |these |our )?(?:[\\w-]+ )?${documentPart}(?: (?:of|for) [\\w' -]{2,30})? (?:is|are) (?:currently |still |now )*being (?:prepared|written|drafted|defined|described|developed|finali[sz]ed|reworked|translated|collected|revised)(?: (?:together|jointly|in cooperation))? (?:with|by) `,
      'i',
    ),
  ],
  [
    'This is a future level where we will outline the duties when there is a need',
    /\b(?:will|would) (?:outline|define|describe|add|document|detail|specify|publish|write) (?:the |more |further |additional |these |those |our |detailed? )*(?:requirements?|responsibilit(?:y|ies)|expectations|details?|levels?|criteria|duties|examples?|descriptions?|competenc(?:y|ies)|skills|information|content)\b[^.]{0,80}\b(?:when|once|at the time|at a later|as soon as|later|in (?:the )?future|upon|as (?:the )?(?:needs?|teams?|compan(?:y|ies)|organi[sz]ation) )/i,
  ],
  [
    'The duties of a guest would be defined at the time of need',
    new RegExp(
      `^(?:the |these |our )?(?:[\\w-]+ )?(?:${documentPart}|responsibilit(?:y|ies)|requirements?|duties)\\b(?:(?! (?:will|would|shall|is|are|who|that) )[^.]){0,90} (?:would|will|shall) be (?:defined|determined|decided|described|documented|added|outlined|published) (?:at the time|at a later|when|once|upon|as soon as|as needed|as the)\\b`,
      'i',
    ),
  ],
  [
    'That will be finalised soon',
    /^(?:that|they|these|those) will be (?:finali[sz]ed|added|published|defined|announced|documented|updated|shared|available|completed|written|ready) (?:soon|shortly|later|in due course|at a later|eventually)\b/i,
  ],
  [
    'Each change gets a vote, but this has yet to be developed',
    /\bbut (?:this|that|it|these|those|they) (?:(?:has|have) (?:yet|still) to be|(?:is|are) (?:yet|still) to be|(?:still )?needs? to be|(?:has|have) not (?:yet )?been) (?:developed|defined|written|decided|agreed|documented|worked out|described|finali[sz]ed|published|drafted|determined|set up)\b/i,
  ],
  [
    'Further work on this page will link the books',
    /^(?:further|future|more|additional) work on this (?:page|section|document|guide|handbook|list|table)\b/i,
  ],
  [
    'There are others, which we are not defining in this guide (yet)',
    /\b(?:not|n't)\b[^.?!()]{3,80}\b(?:here|(?:in|on) (?:this|the) (?:doc(?:ument)?|page|section|guide|ladder|table|list|handbook|framework)) \(yet\)\W*$/i,
  ],
  [
    'The mentor roles are deferred until there are more guests',
    /\b(?:roles?|levels?|tracks?|sections?|ladders?|expectations|descriptions?) (?:is|are|has been|have been) (?:deferred|postponed|put off|left out) (?:until|till|for now)\b/i,
  ],
]
