import { type Form, institution } from './forms.ts'

// What is said not to be there. "No formal process" alone is a step of a scale of maturity, so somebody has to say when it is so.

/** What only a ladder has. */
const documented =
  '(?:career (?:paths?|ladders?|tracks?)|ladders?|levels|criteria|definitions?|rubrics?|descriptions?|documentation)'
const formal =
  '(?:formal|formali[sz]ed|official|documented|written|defined|fixed|standard|clear|agreed|established|explicit|consistent|proper|dedicated|published|separate|specific|single|shared|detailed|complete|full)'
const now = '(?:currently|at present|at the moment|at this (?:time|point|stage)|right now|as of now|for now|presently|so far)'
const none =
  "(?:(?:do not|don't|does not|doesn't)(?: (?:currently|yet|really))* have(?: an?| any)?|(?:have|has)(?: currently)? no|(?:is|are)(?: currently)? no|(?:isn't|aren't|is not|are not)(?: currently)?(?: an?| any)?|(?:lacks?|lack)(?: an?| any)?)"
const someone = '(?:(?:we|there|the [\\w-]+(?: \\w+)?|[A-Z][\\w.-]+|it|they) )?'
const what = `(?: ${formal}(?:,? (?:and |or )?${formal})?(?: [\\w-]+)?? ${institution}|(?: [\\w-]+)?? ${documented})`

/** Forms of a sentence that says what there is not. */
export const absenceForms: readonly Form[] = [
  ["Currently the guild doesn't have a formal process for it", new RegExp(`^${now},? ${someone}${none}${what}\\b`, 'i')],
  [
    'There is currently no documented path for guests',
    new RegExp(`^${someone}(?=[^.]{0,20}\\b${now}\\b)(?:${now} )?${none}${what}\\b`, 'i'),
  ],
  ["There isn't a ladder for guests at this time", new RegExp(`^${someone}${none}${what}\\b[^.,;]{0,60}\\b${now}\\W*$`, 'i')],
  [
    'This ladder has not been rolled out yet',
    /^(?:this|the|our) (?:[\w-]+ ){0,3}(?:ladder|framework|process|policy|levels?|tracks?|programme|program|matrix) (?:has|have) not (?:yet )?been (?:rolled out|introduced|adopted|put in place|launched)(?= yet|\W*$)/i,
  ],
  [
    'The rules are described in TODO',
    /\b(?:see|described in|defined in|listed (?:in|at|on)|found (?:in|at|on)|documented (?:in|at)|available (?:at|on|in|from)|contact|email|join|visit|refer to|according to|located at|linked (?:in|at|from)|as per) (?:the )?(?:TODO|TBD|FIXME|XXX|\?{3,})(?=\W*$|[,.;:)]| (?:for|if|when|before|after|document|page|guide|link)\b)/i,
  ],
  ['Has reviewed at least 5 (?) pages', /\b\d+ ?\(\?\)/],
  [
    'It ends after ??? months',
    /\b(?:for|of|to|by|in|at|after|within|than|least|every|about|is|are|from|on|with|see|until|per) \?{2,}(?=\W*$| \w)/i,
  ],
  [
    'Not all chapters are finished',
    /\bnot (?:all|every)(?: of)?(?: the| our)? (?:[\w-]+ )?(?:chapters?|sections?|levels?|pages?|parts?|rows?|roles?|tracks?|cells?|descriptions?) (?:is|are|has been|have been)(?: yet)? (?:finished|complete|completed|written|done|filled(?: in)?|ready|there|described|defined|translated)\b/i,
  ],
  [
    "We've talked about it and haven't agreed on what goes in",
    /^we(?:'ve| have)?\b[^.,]*\b(?:haven't|have not|didn't|did not|couldn't|could not) (?:yet )?(?:agreed?|decided?|settled?) on\b/i,
  ],
  [
    'There is currently no single place that documents this',
    /^there (?:is|are) (?:currently|at present|as of now|as yet|at the moment) no [^.]{0,40}\b(?:that|which) (?:documents?|describes?|explains?|lists?|covers?|says)\b/i,
  ],
  [
    'The numbers are a first guess',
    /\b(?:is|are) (?:only |just |still )?(?:an? |my |our )?(?:first|rough|best|wild) (?:guess|guesses|stab|cut|estimate)\b(?=\W*$|,)/i,
  ],
  [
    'Out of scope for this first version',
    /^[^.]{0,60}\bout of scope for (?:this (?:first |current )?(?:version|draft|edition)|now)\b/i,
  ],
  ['Do we still want this role?', /^do we (?:still|really|actually|even) (?:want|need|have|use|do)\b[^?]*\?$/i],
  [
    'I wrote this quickly, and several sections are missing',
    /^(?!.*\b(?:when|if|that|where|whether)\b).*\b(?:several|some|many|most|a few|two|three) (?:sections|parts|pages|levels|links|roles|details|examples|descriptions) are (?:still )?(?:missing|incomplete|empty|unfinished|outdated)\b/i,
  ],
  [
    'The profile has not been signed off by Legal',
    /^(?!.*\b(?:when|if|that|which|until|before|whose)\b)(?:the|this|our|these|L?\d)\b[^.?,]{2,60} (?:has|have) (?:not (?:yet )?been (?:signed off|checked|uploaded)\b|not been (?:written|drafted|described) yet\b|not yet been (?:written|drafted|described)\b|yet to be (?:written|drafted|described)\b)/i,
  ],
  [
    'We need a process for this',
    /^\W*we (?:still |really |probably )*need (?:an?|some|better) (?:[\w-]+ )?(?:process|policy|definition|name|plan|rule|list|page|template|word|owner|answer) (?:for|on) (?:this|these|it|that)\W*$/i,
  ],
  [
    'The next step for the Data family, or for guests, is not yet defined',
    /^the next (?:step|level|role)s? (?:in|for|within|after|on|of) [^.?!]{3,120} (?:is|are|has|have) (?:not (?:yet )?(?:been )?(?:defined|determined|decided|described)|undefined)\b(?! (?:by|in|as)\b)/i,
  ],
  [
    'The career path for guests does not exist yet',
    /^(?!.*\b(?:when|if|that|which|until|before|whose|because)\b)(?:the|this|our|these|levels?|expectations)\b[^.?,]{2,60} (?:does|do)(?:n't| not) (?:yet exist|exist yet)\b/i,
  ],
  [
    'The list of duties is placeholder text',
    /^(?!.*\b(?:when|if|that|which|until|before|whose|because)\b)[^.?,]{2,60} (?:is|are) (?:still |currently |only |just )*(?:an? )?(?:placeholder(?: text| content|s)?|in draft(?: status| form| state)?)\W*$/i,
  ],
]
