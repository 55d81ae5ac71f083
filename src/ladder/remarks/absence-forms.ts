import { documentPart, type Form } from './forms.ts'

// What an organisation says that it does not have, for now. "No formal process" alone is a step of a scale of maturity, so somebody has to
// say when it is so, or be at work on it.

const thing =
  '(?:process(?:es)?|procedures?|polic(?:y|ies)|career (?:paths?|ladders?|tracks?)|ladders?|levels?|tracks?|paths?|criteria|definitions?|frameworks?|guidelines?|rules|descriptions?|structures?|standards?|documentation|rubrics?|matrix|templates?|plans?|agreements?|approach|mechanism|system|programmes?|programs?)'
const formal =
  '(?:formal|formali[sz]ed|official|documented|written|defined|fixed|standard|clear|agreed|established|explicit|consistent|proper|dedicated|published|separate|specific|single|shared|detailed|complete|full)'
const now = '(?:currently|at present|at the moment|at this (?:time|point|stage)|right now|as of now|for now|presently|so far)'
const none =
  "(?:(?:do not|don't|does not|doesn't)(?: (?:currently|yet|really))* have(?: an?| any)?|(?:have|has)(?: currently)? no|(?:is|are)(?: currently)? no|(?:isn't|aren't|is not|are not)(?: currently)?(?: an?| any)?|(?:lacks?|lack)(?: an?| any)?)"
const someone = '(?:(?:we|there|the [\\w-]+(?: \\w+)?|[A-Z][\\w.-]+|it|they) )?'
const what = `(?: ${formal}(?:,? (?:and |or )?${formal})?)?(?: [\\w-]+)?? ${thing}`

/** Forms of a sentence that says what there is not, and that it is to come. */
export const absenceForms: readonly Form[] = [
  ["Currently the guild doesn't have a formal process for it", new RegExp(`^${now},? ${someone}${none}${what}\\b`, 'i')],
  [
    'There is currently no documented path for guests',
    new RegExp(`^${someone}(?=[^.]{0,20}\\b${now}\\b)(?:${now} )?${none}${what}\\b`, 'i'),
  ],
  ["There isn't a ladder for guests at this time", new RegExp(`^${someone}${none}${what}\\b[^.,;]{0,60}\\b${now}\\W*$`, 'i')],
  [
    'We are in the process of writing this up',
    /\b(?:we(?:'re| are)|(?:the|our) (?:\w+ )?(?:team|guild|group|board|committee|council) is) (?:currently |still |now )*in the process of (?:re)?(?:defin|writ|draft|develop|creat|build|document|updat|revis|formali[sz]|finali[sz]|collect|gather|add|work|publish|translat|structur|clarif)\w*ing\b(?! (?:a|your) )/i,
  ],
  [
    'We will come up with a process soon',
    new RegExp(
      `^(?:[^.,]{0,40}, )?we(?:'ll| will| are going to| plan to| hope to| intend to| aim to) (?:soon |also |eventually )*(?:come[- ]up with|work out|figure out|put together|set up|formali[sz]e|introduce|establish|develop|put in place) (?:an?|the|some|more|better|our|this|these) (?:[\\w-]+ ){0,3}?${thing}\\b(?!.*\\byour?\\b)[^.]{0,60}\\b(?:soon|later|shortly|in (?:the )?(?:near )?future|in due course|eventually|next (?:week|month|quarter|year)|in (?:q[1-4]|20\\d\\d)|at some point)\\W*$`,
      'i',
    ),
  ],
  [
    'This is something we are working on',
    /^(?:this|it) is something (?:that )?we(?:'re| are) (?:still |currently |actively )*(?:working on|discussing|figuring out|looking into)\W*$/i,
  ],
  [
    'This ladder has not been rolled out yet',
    /^(?:this|the|our) (?:[\w-]+ ){0,3}(?:ladder|framework|process|policy|levels?|tracks?|programme|program|matrix) (?:has|have) not (?:yet )?been (?:rolled out|introduced|adopted|put in place|launched)(?= yet|\W*$)/i,
  ],
  [
    'Eventually this will be replaced by the real list',
    /^(?:eventually|later|soon|at some point),? (?:this|these) (?:will|should|shall) be (?:replaced|rewritten|moved|expanded|extended|updated|filled in)\b/i,
  ],
  ["We'll figure this out later", /^(?:we|i)(?:'ll| will) (?:figure|work|sort) (?:this|it|that|these) out\b/i],
  [
    'The rules are described in TODO',
    /\b(?:see|described in|defined in|listed (?:in|at|on)|found (?:in|at|on)|documented (?:in|at)|available (?:at|on|in|from)|contact|email|join|visit|refer to|according to|located at|linked (?:in|at|from)|as per) (?:the )?(?:TODO|TBD|FIXME|XXX|\?{3,})(?=\W*$|[,.;:)]| (?:for|if|when|before|after|document|page|guide|link)\b)/i,
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
    'Other roles will be added as we grow',
    new RegExp(
      `^(?:more|other|further|additional) (?:[\\w-]+ )?${documentPart} will be (?:added|defined|described|documented|published|created)(?: (?:here|below))? (?:as (?!needed\\b)|when|once|over time|in (?:the )?future|later|soon)`,
      'i',
    ),
  ],
  [
    'A first version will be released in May',
    /^(?:(?:an?|the|our) )?(?:first|next|final|full|complete|official|updated|revised) (?:version|draft|edition|page|ladder|document|guide|framework|list|matrix) (?:will|is to|should|is expected to) (?:be (?:released|published|shared|ready|available|finished|posted|added|announced)|follow|appear|come out)\b(?! (?:with|to|every|each)\b)/i,
  ],
]
