import { type Form, namesMark } from './forms.ts'

/** Forms of a sentence that says to somebody what to do about the document, or what should stand there. */
export const requestForms: readonly Form[] = [
  [
    "We're looking for someone to write this page",
    /\blooking for (?:someone|somebody|volunteers?|a volunteer|an owner|an author|authors|contributors?|people) (?:to|who (?:can|could|will|would)) (?:write|draft|finish|complete|fill in|add|take over|maintain|describe) (?:this|the|these|that|it|an?)\b/i,
  ],
  [
    '@kim can you fill this in',
    /^@[\w-]+[,:]? (?:please|pls|(?:will|has|should|said) |(?:can|could|would|will|do|did) (?:you|we)|(?:what|which|who|is|are) )/i,
  ],
  [
    'Can someone check?',
    /^(?:can|could) (?:someone|somebody|anyone|anybody)(?: please)? (?:check|confirm|verify|fix|update|help|fill|finish|look)\b[^?]*\?$/i,
  ],
  [
    'ask the security guild',
    /^ask (?:the )?(?:[\w-]+ )?(?:team|guild|group|leads?|hr|legal|finance|security|design|people ops|managers)\W*$/,
  ],
  [
    'finish this cell!',
    /^(?:finish|fix|fill|complete|expand|rewrite|shorten|reword|rephrase|split|merge|delete|clarify|revisit) (?!these sentences)(?:this|these) (?:cell|row|column|table|section|page|paragraph|para|sentence|bullet|list|part|bit|line|item|heading|text)s?\b.{0,30}$/i,
  ],
  ['Add the calculator here.', /^(?:add|insert|put|paste) (?!your\b|you\b)[^.]{3,50} here\W*$/i],
  // What somebody is asked for.
  ['Kim, can you smooth this?', /^[A-Z]\w+, (?:can|could|would|will) you\b[^?"]*\?/],
  ['story about the move - Kim, could you?', /[-,:;] [A-Z]\w+, (?:can|could|would|will) you\?/],
  [
    "Kim, you said you'd have one",
    /(?:^|@?\b[A-Z][\w-]+[,:] )[Yy]ou said (?:that )?you(?:'d| would) (?:have|send|write|add|give|find|draft|look|take|provide|do|fill|supply|get|collect)\b/,
  ],
  [
    'part on tests: ask Kim what she does',
    /(?:^|[-:;] |, )(?:please )?ask (?!HR\b|IT\b|Legal\b|Finance\b|Support\b|Security\b|Why\b|What\b|How\b|Who\b)[A-Z]\w+\.?(?: [A-Z]\w+)? (?:what|whether|if|how|which) (?!you\b|your\b)/,
  ],
  ['Story of the move, get numbers', /, get (?:the )?(?:numbers|names|quotes|dates|details)\W*$/i],
  ['ask me again after the vote', /^ask (?:me|us) again\b/i],
  ['Kim sits on this, bug him', /, (?:bug|nag|poke|nudge|chase|ping) (?:me|him|her|them)\b/i],
  ['ping me if you remember', /(?:^|[.,;] )(?:bug|nag|poke|nudge|ping|shout at) (?:me|him|her|us) if\b/i],
  ['Whoever has the picture, please add it', /(?:^|[,;] )whoever [^.]{3,60}, (?:please|pls)\b/i],
  [
    'If anyone has a better one, please share',
    /\bif (?:anyone|anybody|someone|somebody) has\b.{3,60}\b(?:please|pls) (?:share|send|add|paste|tell)\b/i,
  ],
  [
    "We'd appreciate help from the guild with this",
    /\b(?:we|i)(?:'d| would) (?:really |very much )?(?:appreciate|welcome|be grateful for) (?:some |any |your )?(?:help|input|examples|numbers|volunteers) (?:from|with|on)\b/i,
  ],
  [
    'Would love numbers from the shift here',
    /^(?:would|'d) love (?:(?:an?|another|one|some|two|to (?:have|see|add|hear)) |(?:[\w-]+ ){1,6}here\b)/i,
  ],
  ['Volunteers from the shift?', /^(?:any )?volunteers\b[^?]{0,30}\?/i],
  [
    'Somebody from the guild fill this row please',
    /^(?:someone|somebody|anyone|anybody) (?:from|in|on|at|with)\b.{0,60}\b(?:fill|write|add|complete|check|do|own|take)\b.{0,40}\b(?:please|pls)\b/i,
  ],
  [
    'Please do not quote it',
    /(?:^|[.;,] )(?:please )?(?:do not|don'?t) (?:quote|cite|circulate|screenshot|forward|consider) (?:it|this|them|these)\b/i,
  ],
  ['Not for circulation outside the guild', /\bnot for (?:circulation|publication|distribution|quotation)\b/i],
  ['Need to get Kim to write it down', /^(?:We |I )?(?:still )?[Nn]eed to (?:get|have) (?!to\b)[A-Z]\w+ to\b/],
  [
    'Wording needed from the guild',
    /^(?:wording|text|input|examples?|description|definition|content|numbers|details?|quote|story|confirmation|decision|sign-?off|guidance) (?:still )?(?:needed|wanted|required|requested) from (?:the|legal|hr|finance)\b/i,
  ],
  [
    'Another paragraph on guests would be desirable',
    /^(?:an? |one |more |some |another |further )+(?:[\w-]+ ){1,8}would be (?:desirable|ideal|appreciated)\W*$/i,
  ],
  [
    'This one needs a proper look with the guild',
    /\bthis (?:one|row|section|part|level|bit)? ?needs (?:a |another )(?:proper|good|serious|second|fresh)? ?(?:think|look|pass|rethink|go)\b/i,
  ],
  [
    'Holds for half of them (or all? Kim to confirm)',
    /\((?:[^()]*[?,;] )?[A-Z]\w+(?: [a-z]+)? to (?:confirm|check|verify|supply|clarify)\)/,
  ],
  [
    'Fix before publishing',
    /^(?:fix|sort|check|replace|update|remove|finish|rewrite|reword|ask)\b.{0,60}\bbefore (?:publishing|we publish|this goes (?:public|live|out)|going (?:public|live))\b/i,
  ],
  [
    'Old names in this table, kindly update',
    /^(?!(?:if|when|in case|should)\b).*, (?:kindly|please|pls) (?:update|correct|fix|adapt)(?:\W*$|: | (?:this|it|them)\b)/i,
  ],
  [
    'Second example, not from Data please',
    /^(?:second|third|another|next|one more|a further) (?:example|one|bullet|story)\b[^.?]*\b(?:please|pls)\b/i,
  ],
  ['Only the guild can fill this', /^only [^.?]{3,40} can (?:fill|write|answer|complete|word) this\b/i],
  ['Does this even exist for guests?', /^do(?:es)? (?:this|these|we) even\b/i],
  ['The book that Kim named, title?', /, (?:title|name|link|source|number|date)\?\W*$/i],
  ['Add 2-3 more, the list is thin', /^add (?:\d(?:-\d)?|two|three|some|a few|one or two) more\b(?=\W*$|[,;:])/i],
  // What should stand here.
  ['Here should come a story from the shift', /^here (?:should|must|shall|will|could) (?:come|be|go|stand|follow)\b/i],
  ['Here it lacks a part on guests', /^here (?:it )?(?:lacks?|misses|is missing|are missing)\b/i],
  [
    'To redo entirely',
    /^to (?:redo|rewrite|rework|reword|complete|revise|reformulate|translate)(?: (?:this|it|entirely|completely|fully|later|soon|asap|here))+\b/i,
  ],
  [
    'The statement of the board goes here verbatim',
    /^(?!(?:find|see|read|get|click|what|which|nothing|everything|anything)\b)(?!\w+s )(?:[\w'-]+ ){1,7}goes here\b(?! (?:is|and|too)\b)/i,
  ],
  [
    'Insert list of tools',
    /^insert (?:\S+ ){0,3}(?:list|table|picture|link|example|text|diagram|image|logo|quote|screenshot)(?: of \S+)?\W*$/i,
  ],
  [
    'needs thinking',
    /(?:^|\.{3} |, )needs? (?:some |more |a )?(?:thinking|thought|proper think|verb|noun|rethink|better word|second opinion)\b/i,
  ],
  ['Not sure we need it', /^not sure (?:we|i|that we|if we|whether we|if this|whether this|this is|that this)\b[^?]*$/i],
  ['Lead? Chief? vote in the channel', /^(?!(?:what|who|why|how|when|where)(?:'s)? )(?:[\w'-]+(?: [\w'-]+){0,2}\?(?: |$)){2,}/i],
  ['We should find one from the shift', /\bwe should (?:find|get|collect) (?:one|an?|some|more)\b.{0,40}(?:\W*$|\bfrom\b)/i],
  ['Story of the move? check w/ Legal first', /\bcheck (?:w\/|with) \w+ first\b/i],
  [
    'the book on this, someone find the link',
    /(?:^|, )some(?:one|body) (?:please )?(?:find|add|write|check|fill|paste|dig up) (?:the|a|one|this|it)\b/i,
  ],
  [
    'Somebody from Data should go over it',
    /^(?:someone|somebody)\b[^.]{0,40}\bshould (?:go over|look at|check|sanity[- ]check|review|rewrite|write|add)\b/i,
  ],
  ['Same as above - Kim, got one?', /, (?:have you )?got (?:one|any|some)\?/i],
  [
    "Don't treat it as final",
    /\b(?:don'?t|do not) (?:treat|take|read) (?:this |it |them |these )?as (?:final|gospel|agreed|settled)\b/i,
  ],
  ['Hold for Kim before publishing', /^[Hh]old (?:this )?for [A-Z]\w+/],
  ['Two good ones, need permission from them', /(?<!\bnot |n't )\bneeds? permission from\b/i],
  [
    'legal to confirm',
    /^(?:legal|hr|finance|comms|marketing|payroll|security|people team|ops|management|leadership|the board|the council) to (?:confirm|check|decide|provide|supply|advise|sign off|agree|review|write)\W*$/i,
  ],
  ['Input from the shift required', /^input from .{3,40} (?:required|needed|wanted)\b/i],
  [
    'Need a shorter example too',
    /^(?:still )?need (?:an?|some|one|more) .{0,40}\b(?:example|story|illustration)s?(?: too| here| please| as well)?\W*$/i,
  ],
  [
    'needs at least 3 more bullets',
    /^needs? (?:at least )?(?:\d|two|three|some|a few)(?: more)? (?:bullets?|points?|lines?|rows?|sentences?)\b/i,
  ],
  ['needs one that is shorter', /^needs? (?:one|some|an example) (?:that|which|from|about)\b/i],
  ['empty in the old file, anybody remember?', /\bany(?:body|one) (?:remember|know|got)\b[^?]{0,30}\?/i],
  ['add 1 on pay', /^add \d (?:on|about|for|from)\b/i],
  ['find something less dry', /^find (?:sth|something)\b/i],
  ['write-up is in the old file, move it over', /, (?:move|copy|carry|bring) (?:it|them|this) over\W*$/i],
  ["Please don't use it until rewritten", /\buntil (?:(?:it is|they are|it'?s) )?(?:rewritten|written up|reworded)\b/i],
  [
    'Needs input from the Data folks',
    /^needs? (?:input|an example|text|wording|help|numbers) from the [\w ]{2,24}(?:folks|team|guild|people|side|org|lot|crew)\b/i,
  ],
  [
    'Can somebody from Data fill this in?',
    /\b(?:can|could|would) (?:someone|somebody|anyone|anybody)\b[^?]{0,40}\bfill (?:this|it|these|them) (?:in|out)\b[^?]*\?/i,
  ],
  ['Better wording?', /^(?:any |a )?better (?:wording|word|name|title|example|term|phrase|idea)s?\?/i],
  [
    "We need one that isn't about the move",
    /\bwe need (?:one|some|an example|a story|examples) (?:that|which|from|about|for)\b/i,
  ],
  ['Anyone from Data who could describe it?', /\bany(?:one|body) from [^?]{2,60}\?/i],
  ['Wrote the first one, TODO say what came of it', new RegExp(`[,;] (?:TODO|FIXME|TBD|TBC)\\b(?!${namesMark})`)],
]
