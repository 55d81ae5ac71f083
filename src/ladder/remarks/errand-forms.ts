import type { Form } from './forms.ts'

/** What somebody will bring. */
const matter =
  '(?:data|numbers?|figures?|texts?|wording|details|examples?|quotes?|names|links?|para(?:graph)?s?|sentences?|lists?|tables?|bullets?|amounts?|pictures?)'

/** Forms of a whole statement that names what is to be done with a part of the document. */
export const errands: readonly Form[] = [
  [
    'Chapter to rewrite completely.',
    /^\W{0,2}(?:(?:this|the|whole) )?(?:chapter|section|page|paragraph|part|text|description|table|list|row|example|level|bullet|wording) to (?:re)?(?:write|do|word|check|agree|translate|complete|finish|define|update)(?: (?:completely|again|anew|soon|later|please|with .{2,40}))?\W*$/i,
  ],
  [
    'Text comes from the guild',
    /^(?:the )?(?:text|wording|description|numbers?|figures|table) (?:comes?|will come) from (?!the (?:same|first|last)\b)\S/i,
  ],
  [
    '(Specific sections for each guild to be defined by it)',
    /^\W{0,3}(?:specific|further|more|detailed) (?:sections?|examples?|criteria|expectations|details|levels?)\b.*\bto be (?:defined|added|written|decided)(?: (?:by|per|later|based)\b|\W*$)/i,
  ],
  ['nn', /^nn$/],
  ['(to ask Kim one example on planning)', /^\W{0,3}to ask (?:to )?[A-Z]\w+ (?:for |about )?(?:an?|one|some|the)\b/],
  ['[mailbox being set up, ticket is open]', /^\[[\w -]{2,30} being (?:set up|written|drafted|prepared)\b/i],
]

/** Forms of a sentence about what somebody still owes the document. */
export const errandForms: readonly Form[] = [
  ['Second example still to be requested by Kim', /\b(?:still|yet) to be requested\b/i],
  [
    'guests: numbers to come from the guild',
    new RegExp(`(?:^|[,;:(] ?|- )(?:the |all )?${matter} (?:still )?to (?:come|follow) from\\b`, 'i'),
  ],
  [
    'number of shifts to agree with the board',
    /^[\w ,:-]{0,40}\b(?:number|amount|length|share) of [\w -]{2,30} to (?:agree|define|check|discuss|confirm) with\b/i,
  ],
  [
    "Kim's drafting the para for this one",
    /\b[A-Z]\w+(?:'s| is) (?:drafting|writing|rewriting|redoing|preparing) (?:the|this|these|an?) (?:[\w-]+ )?(?:para|paragraph|text|section|bit|page|row|bullet|wording|list|table)\b/,
  ],
  [
    'finance will send the real figure',
    /(?:\bwill|'ll) (?:send|provide|supply|deliver|give us) (?:us )?(?:the |a )?(?:real|correct|final|actual|right|missing|exact) (?:[\w-]+ )?(?:figures?|numbers?|text|wording|names?|dates?|amounts?|data|list)\b/i,
  ],
  ['Paragraph from Kim to slot in here.', /\bto (?:slot|drop|paste|be (?:slotted|dropped|pasted)) in (?:here|below)\b/i],
  [
    'Same as above, will redo after the move',
    /(?:^|[,;:(] ?|- )(?:i )?(?:will|'ll) (?:redo|reword|rewrite|write (?:it|this|that) (?:out|up) properly)\b/i,
  ],
  ["We haven't landed on a title for it", /\b(?:we|i) (?:haven't|have not) (?:really |quite )?landed on\b/i],
  [
    'The third title: is to be worked out with the board (May)',
    /:\W{0,3}(?:is|are) (?:still )?to be (?:worked out|agreed|clarified|defined|settled|discussed) with\b/i,
  ],
  // Words that nobody leaves in what is finished.
  ['tbh it depends on the board', /\b(?:pls|plz|tbh|abt|idk|dunno|smth)\b/i],
  // Who has what is missing, and who is told so.
  [
    'Planning: Kim has it on his laptop',
    /\b[A-Z][a-z]+ has (?:it|them|the \w+|a (?:version|copy|draft|list)) (?:on|in) (?:his|her|their|an? |excel\b|word\b|slack\b|paper\b|notion\b|google\b)/i,
  ],
  [
    'Sam, you tell it best.',
    /(?:^|[.:;!?-] )(?!(?:Here|There|Now|Then|Next|First|Second|Third|Today|However|Instead|Otherwise|Sometimes|Often|Together|Remember|Yes|No|Again|Overall|Well|Sure|Also|Still|Thus|Perhaps|Maybe|Engineers|Managers|Leads|Everyone|Hello|Hi|Welcome|Congratulations|Thanks|[A-Z]\w+ly)\b)[A-Z][a-z]+(?: (?:&|and) [A-Z][a-z]+)?, (?:you (?:tell|told|said|wrote|promised|never)\b|your (?:copy|notes?|turn|version|draft|text)\b|describe yourself\b|over to you\b)/,
  ],
  ['Bea: stopped here.', /(?:^|[.:;] )stopped here\b/i],
  ['the second bullet goes in here once it is agreed', /\bgoe?s? in here\b/i],
  [
    'Kim has not answered 2 mails',
    /\b(?:has not|hasn't|have not|haven't) answered(?: to)? (?:my|our|\d+|two|three) (?:e-?mails?|mails?|messages?)\b/i,
  ],
  [
    'The board is on it, we put the answer when there is one',
    /\bput (?:the|an?) (?:answer|text|number|figure|link|list)s? (?:here |in )?(?:when|once|as soon as)\b/i,
  ],
  [
    'rules: here the board wants a list',
    /(?:^|[:;,] )here (?:the )?[\w-]+ (?:wants|want|would like) an? (?:list|text|sentence|table|example|paragraph)\b/i,
  ],
  ['Length of a turn under discussion in #14', /\bunder discussion in #\d/i],
  ['The text is withdrawn, new version not before the autumn', /\b(?:new|next) version not before\b/i],
  ['Kim, @tbc', /(?<![\w.])@(?:tbc|tbd|tba)\b/i],
  [
    'Weights under discussion, text here after that lands',
    /(?:^|[,;:(] ?|- )(?:link|text|wording|numbers|figures)(?: here| below)? (?:when|once|after|as soon as) (?:it|this|that|they|these)(?:'s|'re| is| are| has| have| lands?)\b/i,
  ],
  ["so, examples when they're back.", /(?:^|[,;:(] ?|- )examples? (?:when|once) (?:they're|he's|she's|[A-Z]\w+ is|we're) back\b/],
  ['How it works: park until the board has met', /(?:^|[,;:?(] ?|- )(?:park|don't fill(?: this| it)?(?: in)?) until\b/i],
  ['third point was on the board, who remembers?', /[,;:-] who remembers\?/i],
  ['Kim has the list on paper, needs moving here', /\bneeds? (?:moving|copying|pasting|porting) (?:here|over here|in here)\b/i],
  [
    'Rest as in the ad, Kim copies it over when it is online',
    /\b(?:copies|copy|pastes|paste) (?:it|this|them|that) (?:over|here|in here) (?:when|once|as soon as)\b/i,
  ],
  ['see above. word this better', /(?:^|[,;:(.] ?|- )word (?:this|that|it) better\b/i],
  ['You know it when pls help', /\b(?:pls|plz) help\b/i],
  ['Kim & Sam disagree on this row.', /\bdisagrees? on this (?:row|section|point|one|level|bullet|line|paragraph)\b/i],
  ['Still owe: the second half', /(?:^|[.;,:] )(?:i )?still owe:? /i],
  ['Kim has promised a proposal', /^\W{0,2}[A-Z]\w+ (?:has )?promised an? (?:proposal|draft|text|list|example)\W*$/],
  [
    'It depends on the board, ask me in May',
    /(?:^|[,;:(.] ?|- )ask me (?:again )?in (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|q[1-4]|a )/i,
  ],
  ['Kim - one on planning here?', /^[A-Z]\w+,? - (?:one|something|a line|an example|more) on [\w ]{3,30} here\?/],
  ['two bullets needed x3, as above', /\b(?:bullets?|examples?|lines?|sentences?|rows?) needed x ?\d/i],
  ['Kim tells it best - 4 lines max pls', /\b\d (?:lines?|sentences?|bullets?) max\b[^.]{0,10}\b(?:pls|plz|please)\b/i],
  ['the table goes below, Kim has it', /\b(?:table|list|text|example|diagram|chart|paragraph|matrix) goes below\b/i],
  ['B1 (or B2?? no idea)', /\(or [\w ]{1,20}\?{2,}/i],
]
