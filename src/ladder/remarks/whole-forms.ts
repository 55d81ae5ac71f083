import { type Form, politely } from './forms.ts'

const amount = `(?:an?|some|any|the|more|few|a few|two|three|several|additional|another|further|extra|other|better|good|great|new|real|real-life|real-world|concrete|specific|actual|relevant|recent|clear(?:er)?|\\d+(?:-\\d+)?)`
const examples = `(?:${amount} )*(?:[a-z]+ )??examples?`

/** What must not follow "need example": then somebody in the ladder needs one, or the reader is asked. */
const goesOnAsProse = `(?!\\s*\\?)(?![^.?]{0,80}\\? \\S)(?! (?:to (?!be\\b|come\\b|illustrate|show|highlight|demonstrate|support|clarify)|(?:and|or) (?!.*\\bexamples?\\b)|before |in order |when |if ))`

const doneLater = `(?:defined|determined|decided|confirmed|added|written|announced|completed|documented|filled(?: in)?|finali[sz]ed|expanded|continued|specified|discussed|described|provided|published|updated|created|developed|agreed|drafted|established|done|refined|filled out|fleshed out|linked|translated|populated)`

/** What becomes of people, and what somebody wishes for. */
const ofPeople =
  '(?:trusted|respected|heard|challenged|valued|liked|loved|included|promoted|paid|treated|recogni[sz]ed|seen|supported|inspired|helped|considered|understood|involved|informed|consulted|asked|told|coached|mentored|commended|avoided|used|expected|praised|encouraged|cherished|celebrated|noted|read|fair)'

/**
 * Up to four words that name a thing of any sort. Where there are more than one, the first ends in no s: it may be what somebody does
 * ("Expects goals to be agreed").
 */
const named =
  "(?!(?:ask|allow|enable|help|want|expect|require|need|get|let|wait|push|drive|request|cause|keep|leave|not|only|everything|anything|others?|people|decisions?|actions?|each|it|they|we|you|there|(?:requir|ask|wait|allow|enabl|expect|help)ing)\\b)(?:[\\w'&/-]+|[\\w'&/-]*[^\\Ws](?: (?!(?:has|have|is|are|to|for|takes?|needs?|wants?)\\b)[\\w'&/-]+){1,3})"

/** Forms that must be the whole statement, or begin it. */
export const wholeForms: readonly Form[] = [
  ['ex?', /^e(?:x|\.?g)\b\.?[\s.]*\?$/i],
  ['Example for guests: ?', /:\s*\?+$/],
  [
    'To be hired',
    new RegExp(
      `^(?:still |yet )*to be (?!${ofPeople}\\b)(?:re-?)?(?:\\w+ed|written|chosen|drawn|found|set|built|seen|given|done|put|split)(?: (?:out|up|in|on|upon|off|down|together|again|later|soon|shortly|here|next))*\\W*$`,
      'i',
    ),
  ],
  // What is named and left open.
  [
    'Venue to be confirmed',
    new RegExp(
      `^${named} to be (?:confirmed|announced|determined|finali[sz]ed|assigned|appointed|agreed|decided|defined)\\W*$`,
      'i',
    ),
  ],
  [
    'Training plan under discussion',
    new RegExp(
      `^${named} (?:(?:will|shall) be announced|(?:is |are )?(?:still )?under discussion|(?:is |are )?being (?:defined|worked on|drafted|finali[sz]ed|reworked)|(?:is |are )?in the works|(?:(?:has|have) yet|needs?|still) to be (?:decided|defined|agreed|written|confirmed|clarified)|(?:is |are )?not (?:yet (?:decided|finali[sz]ed|confirmed|written|published)|(?:decided|finali[sz]ed|confirmed|written|published) yet))\\W*$`,
      'i',
    ),
  ],
  // People slip on the last letters.
  [
    'To be define',
    /^(?:still )?(?:to be|tobe) (?:updat|defin|complet|decid|determin|finali[sz]|describ|revis|provid|clarif|specif|review|discuss|confirm|announc|add|fill|writ|document|continu)(?:e|y)?(?: (?:soon|later|here|yet))?\W*$|^tobe \w+ed\W*$/i,
  ],
  [
    'Need to update',
    /^(?:we |i |still |also )*needs? to (?:update|complete|finish|expand|rewrite|define|write|add|check|clarify|review|revise)\W*$/i,
  ],
  [
    'Not yet implemented',
    /^not (?=.*\byet\b)(?:yet )?(?:implemented|introduced|rolled out|assigned|appointed|scheduled|set up|in place)(?: yet)?\W*$/i,
  ],
  ['(Planned)', /^\((?:planned|sketch|undefined|tentative|in draft|outline)\)\W*$/i],
  ['Title (Working Draft)', /\((?:[A-Z][\w-]* ){0,3}Draft\)$/],
  ['Nobody at this level, leave empty for the moment', /\bleave (?:this |it )?(?:empty|blank) (?:for|until)\b/i],
  ['More bullets please, three is thin', /^(?:more|another|better) (?:\w+ ){1,2}(?:please|pls|plz)(?![a-z])/i],
  ['add more', /^add (?:more|some more|others?)(?: (?:here|please|pls))?\W*$/i],
  ['add link', /^add (?:a |the )?links?(?: here)?\W*$/i],
  ['tbd lol', /^(?:tbd|tbc|tba|fixme)(?: [a-z]+){1,2}\W{0,2}$/],
  ['(empty)', /^[([](?:empty|blank)[)\]]\W*$|^(?:blank|empty) for now\b/i],
  [
    "Add Kim's suggestions",
    /^[Aa]dd [A-Z]\w+(?: [A-Z]\w+)?'s (?:suggestions?|examples?|comments?|notes?|points?|text|slides?|input|wording|books?|articles?|talks?|posts?|papers?|videos?|links?)\b/,
  ],
  ["Paste the table from Kim's sheet", /^paste (?:the|in) .{2,40} from [A-Z]\w+'s\b/i],
  ['think of a better phrase for this', /^(?:think of|find) a better (?:phrase|word|wording|term|phrasing)\b/i],
  ['Not available at time of publication', /^not (?:yet )?available (?:at (?:the )?time of|as of|yet)\b/i],
  [
    'More detail here',
    /^(?:some |a bit |one )?(?:more|another)(?=.*\b(?:examples?|details?|info|information|text|content|words?|context|explanations?|structure|specifics|bullets?|points?|behaviou?rs?|items?|sentences?|links?|resources?|ideas?|stories|numbers?|facts|rows?|detailed|stuff|things?|one|on|about)\b)(?!.*\b(?:available|found|listed|located|can)\b)(?: [\w-]+){1,4} here[^\w:]*$/i,
  ],
  ['Fill this in when we know', /^fill (?:this|it|these|me) in (?:when|once|later|soon|after|as soon)\b/i],
  [
    'Could use one from Data as well',
    /^(?:could|can) (?:really )?use (?:(?:one|two)\b|(?:an?|another|some)\b.{0,40}\b(?:one|examples?|more)\b)/i,
  ],
  [
    'One for mobile?',
    /^(?:more|(?:another|second|third|fourth|one more)(?: (?!question|thing|time|try)[a-z]+)?|one for [\w ]{2,20})\?\W*$/i,
  ],
  [
    'Please add, guild',
    /^(?:please|pls|plz) (?:add|write|fill in|complete|expand|extend|provide)(?: (?:one|some|more|yours|it|this|here))?(?:, [\w ]{2,30})?\W*$/i,
  ],
  [
    '?? same as the level above',
    /^\?{1,4} (?!(?:note|abstract|info|tip|success|question|warning|failure|danger|bug|example|quote)\b)\S/i,
  ],
  ['DRAFT - not approved', /^(?:DRAFT|WIP)\s*-\s|^[Dd]raft\s?[-,;:] ?(?:not|do not|don't|please|subject to|pending)\b/],
  [
    'Write this section with Kim',
    /^(?:write|draft|finish|complete|rewrite|restructure|split up|flesh out) (?:this|the rest of the|the rest of this|the missing) (?:section|page|paragraph|text|level|part|chapter|table|cell|row|column|list)s?\b/i,
  ],
  ['Add something on pay', /^add (?:something|sth|smth|stuff|one|\d(?:-\d)? more|more|some more) (?:on|about|for|from)\b/i],
  ['Page does not exist yet', /^(?![A-Z]?[a-z]+s (?!doe))(?:\S+ ){1,3}(?:doesn'?t|don'?t|does not|do not) exist yet\W*$/i],
  ['ask around', /^ask around\W*$/i],
  ['Add ex.', /^(?:add|insert|give) (?:an? )?ex\.?$/i],
  ['[Reserved]', /^\[reserved\b/i],
  ['wip, not for guests', /^wip[,;]/i],
  [
    'Add more detail',
    /^(?:add|needs?|give|provide) (?:some |a bit )?more (?:details?|content|information|info|text|context|guidance)\b/i,
  ],
  [
    'Add 1-2 more bullets',
    /^add (?:\d(?:-\d)?|one|two|some|a few|another) (?:more )?(?:bullet|example|point|sentence|signal|line)s?\b/i,
  ],
  [
    'Add a point about pay',
    /^add (?:an? |some )?(?:point|paragraph|section|sentence|line|bullet|text|words?) (?:about|on|for|regarding)\b/i,
  ],
  ['v1, still very much a draft', /^v?\d[\d.]*,? (?:still )?(?:very much )?a draft\b/i],
  ['Need something about speed', /^need something (?:less|more|about|on|for|from|that)\b/i],
  ['who?', /^(?:who|which|when)\?\W*$/i],
  ['Add content', /^add (?:content|text|descriptions?|details)\W*$/i],
  ['Get a story from Ines', /^[Gg]et (?:an?|some|one|more) (?:story|stories|examples?|quotes?) from [A-Z]\w+\W*$/],
  [
    'Mobile part to do',
    /^(?:[A-Z]+-?\d+|level \w+|\w+ (?:row|column|level|cell|part|half|section|track)) (?:still )?to[ -]do\W*$/i,
  ],
  ['How points are counted: Kim?', /:\s(?!(?:Why|Who|How|What|When|Where|Yes|No|Really)\b)[A-Z][a-z]+\?$/],
  ["don't know, ask the guild", /^(?:don'?t know|not sure)(?:\.|, )/i],
  ['(what else?)', /^\((?:what|anything|who|anyone) else\?\)\W*$/i],
  [
    '(find quotes from the last survey)',
    /^\(find (?:an? |some |better |the )?(?:quotes?|examples?|stor(?:y|ies)|pictures?|photos?|links?|numbers?)\b/i,
  ],
  ['add names, if they agree', /^add (?:names?|links?|numbers?|dates?|photos?|pictures?|quotes?), if\b/i],
  [
    '[complete sentence]',
    /^\[(?:complete|finish|rewrite|reword|expand|shorten|fix|check|update)\b(?![^\]]*\byour?\b)[^\]]*\]\W*$/i,
  ],
  ['on its way (design team)', /^on (?:its|the|their) way\b(?: \([^)]*\))?\W*$/i],
  ['Outline only', /^(?:outline|sketch|skeleton|headings|bullets?|notes) only\W*$/i],
  [
    'Terms for guests - Kim drafting.',
    /- [A-Z]\w+(?:,? (?:&|and|\+) [A-Z]\w+)? (?:(?:is |are )?(?:drafting|writing|working on it|on it|checking)|will (?:send|write|add|supply|share|bring))\W*$/,
  ],
  [
    'Under development by the Data guild',
    /^(?:still |currently |now )?(?:under|in) (?:development|construction|preparation|revision|consultation|negotiation) (?:by|with|at) (?:the )?[A-Z][\w ,&'-]{1,50}\W*$/i,
  ],
  ['DRAFT v2', /^DRAFT v?\d[\d.]*\W*$/],
  [
    'ask Kim, she tells it best',
    /^ask (?!HR|IT\b|Legal|Finance|Support|Security)[A-Z]\w+(?: [A-Z]\w+)?(?:,| (?:what|whether|if|how|for|about)\b)/,
  ],
  ['(ask Legal what they would expect here)', /^\(ask [A-Z]\w+ [^()]*\)\W*$/],
  ['Draft. Do not share.', /^draft[.!] (?:do not|don't|not|please|comments?|work in|subject to|under|feedback)\b/i],
  ['DRAFT DRAFT', /^(?:draft\W+){2,}|^(?:draft\W*){2,}$/i],
  ['More pls', /^more(?: \w+)?,? (?:please|pls|plz)\W*$/i],
  ['+ 2 more, after the workshop', /^\+ ?\d+ more\b/i],
  ['...more', /^\.{3}\s?more\W*$/i],
  ['blocked until we know', /^(?:blocked|on hold|parked|postponed|paused|delayed) (?:until|till|by)\b/i],
  ['[who has the list?]', /^[[(](?:who|where|which|when|what|how much|how many)\b[^\])]*\?[\])]\W*$/i],
  ['Wording? Something shorter', /^(?:wording|text|definition|source)\?(?= |$)/i],
  ['(broken link, ticket raised)', /^\(?(?:broken|dead) link\b(?!,? (?:broken|dead|missing|wrong|link|or|and|an?)\b)/i],
  ['Coming with release 2', /^coming (?:with|in) (?:the )?(?:next|release|version|v?\d|Q\d|spring|summer|autumn|winter)\b/i],
  ['Citation needed: the other report', /^\W{0,3}(?:citation|source|reference) needed\b/i],
  ['Fourth level - add', /^[^-]{2,40} - (?:add|write|complete|fill in|expand)\W*$/i],
  ['Example to be dropped in here', /\bto be dropped in\b/i],
  ['(Hmm, is it so?)', /^\(h+m+\b/i],
  ['Text outstanding', /\b(?:description|text|approval|wording|input|review|definition|descriptor|answer)s? outstanding\W*$/i],
  ['Update!!', /^update!+$/i],
  ['(the old one?) @kim', /\?\)?(?: @[a-z][\w-]+)+\W*$/],
  ['ADD - a line on pay', /^ADD\s*[-:]\s*\S/],
  ['For remote leads - parked', /(?:^|[-:,] )(?:parked|parking this)(?: for now)?\W*$/i],
  ['MORE', /^MORE\W*$/],
  ['etc., etc.', /^etc\.?(?:, etc\.?)+\W*$/i],
  ['Drafting note: the third part is to be replaced', /^(?:drafting|working|editorial) note\s*:/i],
  ['drafting...', /^(?:still drafting\W*|drafting\.{2,})$/i],
  ['Work in progress! Input until May', /^work in progress(?:\s+-\s|!)/i],
  ['Update this, we no longer do it', /^(?:expand|update|rewrite|reword|fix) this, /i],
  [
    'Expand on this',
    /^(?:(?:expand|elaborate|fill in|flesh out|rewrite|reword)(?: (?:on )?(?:this|here|more|later|me))?|(?:complete|update) (?:this|here|later|me))\W{0,3}$/i,
  ],
  ['Level seven - DRAFT', /[-:] DRAFT\W{0,3}$/],
  ['n/a yet', /^n\/?a (?:yet|for now|atm)(?:\W{0,3}$|, )/i],
  ['[WIP] Duties of a lead', /^\[(?:draft|wip|todo|tbd)\] \S/i],
  ['Under construction, only the first level is done', /^under construction\b/i],
  ['Put the logo here', /^(?:insert|include|paste|place|put|add|enter|type) [^.?!:]{2,60} here\W{0,3}$/i],
  [
    'We could use an example from the night shift',
    new RegExp(
      `^(?!do(?:es)? (?:i|we|you|it)\\b)${politely}(?:could use|would love|needs?|needed|want(?:ed)?|missing|lacking|lacks?|looking for|seeking|requesting|collecting) ${examples}\\b${goesOnAsProse}`,
      'i',
    ),
  ],
  // "Add an example." with a sentence after it is how-to text.
  [
    'Please add examples here',
    new RegExp(
      `^${politely}(?:add|insert|find) ${examples}(?!.*\\b(?:pull request|merge request|issue|copy|click|edit)\\b)(?=\\W{0,4}$|\\s*[:([]| (?:for|from|of|here|that|which|showing|where|about|on|in|illustrating)\\b)`,
      'i',
    ),
  ],
  [
    'Examples for leads are still needed',
    new RegExp(
      `^${politely}examples?(?: [a-z'/-]+){0,6}? (?:is |are |still |very )*(?:needed|wanted|missing|to come|to follow|tbd|tba|tbc|todo|to be ${doneLater}|coming soon|pending)\\b`,
      'i',
    ),
  ],
  [
    'More examples are very welcome',
    /^(?:more |further |other )*examples? (?:are |is )?(?:always |very |most )*(?:welcomed?|appreciated)\b/i,
  ],
  // What is needed is something that only a document has.
  [
    'Needs clarification',
    /^(?:needs?|needed|wanted|missing):? (?:an? |more |some |better |further )*(?:demonstrations?|illustrations?|clarifications?|explanations?|definitions?|citations?|screenshots?|diagrams?|wording|rewording|rewriting)\b(?! (?:to|before|when|if)\b)/i,
  ],
  [
    'Draft version, not approved by the guild yet',
    /^(?:(?:early|first|rough|working|preliminary|initial|current) )?(?:draft|version)(?: version| text| document)?,? (?:and )?(?:still )?(?:not|never) (?:yet )?(?:approved|reviewed|agreed|published|final|finished|checked|official|adopted|edited|complete)\b[^.?!]{0,60}\W*$/i,
  ],
  [
    'Still in draft form, we are trying it out',
    /^(?:this |it |the (?:page|document|text|section|guide|matrix|ladder|framework|table) )?(?:is |are )?(?:still |currently |only )*in (?:a )?(?:rough |early )*(?:draft|beta|alpha) (?:form|state|stage|status|phase)\b/i,
  ],
  ['To come, once we have one', /^(?:still )?to come[,;:]? (?:after|once|when|as soon as|before|in|by|from|next|later|with)\b/i],
  [
    'To be dealt with: the guild, guests',
    /^to be (?:dealt with|covered|treated|discussed|handled|addressed|described|written up)(?: later| here| still)?: \S/i,
  ],
  [
    'Will be added if the guild grows',
    /^will be (?:added|written|defined|filled in|described|created|completed) (?:if|if\/when|when\/if|once|as soon as|only when) \w/i,
  ],
  // What somebody left out, and what nobody knows.
  [
    'Skipping this row, we never agreed',
    /^(?:skipping|parking|omitting|dropping|leaving out) (?:this|these) (?:one|row|column|section|level|part|bit|for now|until|line|cell)s?\b/i,
  ],
  [
    'No clue',
    /^(?:lol,? |sorry,? |honestly,? )?(?:no (?:clue|idea)|beats me|who knows)(?: (?:what (?:to (?:write|put)|goes here|this means)|here|yet|sorry))?[.!]*$/i,
  ],
  ['fix me', /^(?:fix me|2 ?do|w\.i\.p\.|(?:etc\.?,? ?){2,})\W*$/i],
  ['FIX: wording', /^FIX: \S/],
  [
    'Expected Q2 2027',
    /^(?:eta|expected|promised|scheduled|targeted)(?: (?:in|for|by|on))?:? (?:(?:early|mid|late|end of|spring|summer|autumn|fall|winter)[ -]?)?(?:Q[1-4]|20\d\d|January|February|March|April|May|June|July|August|September|October|November|December)\b[\w /,.'-]{0,12}$/i,
  ],
  [
    'Enter description',
    /^enter (?:an? |the |your |some )?(?:description|text|name|title|date|details|summary|content|value)(?: here)?\W*$/i,
  ],
  ['Fill this form: To-Do', /^(?!.*\b(?:status|states?|columns?|lists?|labels?)\b)[^.!?]{4,}(?:\s-|:)\s*to-do[.!]*$/i],
  ['The text got cut off', /\b(?:got|was|were|is) cut off\W*$/i],
  ['Draft section: first thoughts', /^draft (?:section|page|chapter|level)s?(?=\W*$|[:;(]| -)/i],
]
