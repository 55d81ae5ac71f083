// The ways in which people write that something is missing, as whole statements. A list of keywords is wrong four times in ten, because
// ladders speak of examples, progress and to-do lists all the time; a statement that is nothing but a note is wrong nearly never.

const amount = `(?:an?|some|any|the|more|few|a few|two|three|several|additional|another|further|extra|other|better|good|great|new|real|real-life|real-world|concrete|specific|actual|relevant|recent|clear(?:er)?|\\d+(?:-\\d+)?)`
const examples = `(?:${amount} )*(?:[a-z]+ )??examples?`
const politely = `(?:(?:we|i|you|they|it|this|still|also|please|maybe|perhaps|currently|do|does|really|should|could|would|to|use|love|like|need to|needs to|must|have to|todo:?|note:?|help(?: wanted)?:?|-|nb:?) )*`

/** What must not follow "need example": then somebody in the ladder needs one, or the reader is asked. */
const goesOnAsProse = `(?!\\s*\\?)(?! (?:to (?!be\\b|come\\b|illustrate|show|highlight|demonstrate|support|clarify)|(?:and|or) (?:[a-z]+ )?(?:guidance|help|support|direction|instructions?)\\b|before |in order |when |if ))`

const thing = `(?:details?|examples?|contents?|criteria|expectations?|competenc(?:y|ies)|responsibilities|requirements?|descriptions?|salary|salaries|compensation|pay|titles?|scope|sections?|levels?|information|info|text|definitions?|skills?|behaviou?rs?|metrics|process|templates?|roles?|links?|dates?|owners?|names?|pages?|documents?|docs?|documentation|ladders?|tracks?|framework|matrix|rubrics?|guides?|guidelines|polic(?:y|ies)|bands?|ranges?|resources|updates?|translations?|part|chapter|draft|list|table(?: of contents?)?|column|row|rungs?|paths?|progression|profiles?)`

/** A thing of the document itself, as a promise names it. */
const documentThing = `(?:(?:this|the|these|our|your|its?|an?|some|certain|some of (?:the|these)|more|further|other|additional|detailed|full|all|rest|remaining|of|specific|exact|first|second|third|next|level|l\\d+|role|job|career|track|manager|management|ladder|team|individual|integration) )*${thing}`
const subject = `(?:this|it|these|${documentThing}|(?:this|the|our|these|some of these|some) (?:[a-z0-9'/-]+ ){0,4}${thing})(?: (?:for|of|at|in) [^.]{1,50}?)?`

const doneLater = `(?:defined|determined|decided|confirmed|added|written|announced|completed|documented|filled(?: in)?|finali[sz]ed|expanded|continued|specified|discussed|described|provided|published|updated|created|developed|agreed|drafted|established|done|refined|filled out|fleshed out|linked|translated|populated)`
const mark = '(?:TODO|TBD|TBC|TBA|FIXME|WIP|XXX)'
const elsewhere =
  '(?:por definir|a definir|à définir|à compléter|à venir|da definire|noch offen|noch zu (?:definieren|ergänzen)|in arbeit|próximamente|pendiente de definir)'

/** Forms that must be the whole statement, or begin it. */
export const wholeForms: readonly RegExp[] = [
  new RegExp(
    `^${politely}(?:could use|would love|needs?|needed|want(?:ed)?|missing|lacking|lacks?|looking for|seeking|requesting|collecting) ${examples}\\b${goesOnAsProse}`,
    'i',
  ),
  // "Add an example." with a sentence after it is how-to text.
  new RegExp(
    `^${politely}(?:add|insert|find) ${examples}(?=\\W{0,4}$|\\s*[:(]| (?:for|from|of|here|that|which|showing|where|about|on|in|illustrating)\\b)`,
    'i',
  ),
  new RegExp(
    `^${politely}examples?(?: [a-z'/-]+){0,6}? (?:is |are |still |very )*(?:needed|wanted|missing|to come|to follow|tbd|tba|tbc|todo|to be ${doneLater}|coming soon|pending)\\b`,
    'i',
  ),
  /^(?:there (?:are|is) )?no examples? (?:yet|available yet|so far)\b/i,
  /^(?:more |further |other )*examples? (?:are |is )?(?:always |very |most )*(?:welcomed?|appreciated)\b/i,
  // What is needed is something that only a document has.
  /^(?:needs?|needed|wanted|missing):? (?:an? |more |some |better |further )*(?:demonstrations?|illustrations?|clarifications?|explanations?|definitions?|citations?|screenshots?|diagrams?|wording|rewording|rewriting)\b(?! (?:to|before|when|if)\b)/i,
  /^examples?\s*[:-]?\s*(?:tbd|tbc|tba|todo|none yet|n\/a yet|\.{3}|\?+)\s*\.?$/i,
  // TODO and its kin: alone, behind a label, or in front.
  /^\W{0,3}(?:todo|to-do|to do|tbd|tbc|tba|t\.b\.d\.?|t\.b\.c\.?|fixme|wip|xxx|tk)\W{0,4}$/i,
  /^[^.:?!]{1,60}\s?[:=-]\s*\W{0,2}(?:todo|tbd|tbc|tba|fixme|wip|xxx)\W{0,4}$/i,
  new RegExp(`[:=-]\\s*\\W{0,2}${mark}\\b(?:\\W{0,4}(?:$|\\()|\\s?[-,;] )`),
  /^\W{0,3}(?:todo|tbd|tbc|tba|fixme)\s?(?:\([^)]{1,40}\)\s?)?[:-]\s?\S/i,
  /^\W{0,3}(?:WIP|Wip|wip)\s?[:-]\s?\S/,
  /^\W{0,3}WIP (?!Polic|Limit|Board|Manage|Branch|PR|Commit|Count|Age)[A-Z0-9]/,
  /^\W{0,3}(?:TODO|FIXME|TBD|TBC|TBA)\b(?! (?:comments?|lists?|items?|apps?|tags?|markers?|notes?|tickets?|entries|is|are|was|or|and)\b)(?=[\s(])/,
  /^(?:[\p{L}\p{N}/&'(),→-]+ ){1,6}(?:is |are |still |currently )*(?:TBD|TBC|TBA)\W{0,4}$/u,
  /\b(?:is|are|remains?|currently|still) (?:still |currently )?(?:TBD|TBC|TBA)\b/,
  /[([](?:tbd|tbc|tba|todo|to be (?:defined|determined|decided|confirmed|added|written)|coming soon|work in progress|under construction|in progress|placeholder)[)\]]\W{0,3}$/i,
  /(?<!(?:work[ -]in[ -]progress|limit|lavoro|trabajo|travail).{0,60})[([]wip[)\]]\W{0,3}$/i,
  /(?:^|[:-]\s*|\b(?:is|are|remains?) (?:still )?)TO BE (?:DEFINED|DETERMINED|DECIDED|CONFIRMED|ADDED|WRITTEN|ANNOUNCED)\b/,
  new RegExp(`(?:^|[:-]\\s*)${elsewhere}\\W{0,4}$`, 'i'),
  // Stand-ins.
  /^\W{0,3}PLACE ?HOLDER\b\s?[:-]/,
  /^(?:auto-?(?:matically )?generated |this is (?:only |just |still )?an? |an? )?(?:stub|placeholder)(?: page| section| text)?[.:,;!]/i,
  /^still to come\W{0,4}$/i,
  /^\W{0,6}(?:content|text|details?|descriptions?|examples?) pending\b/i,
  /^\W{0,6}PLACE ?HOLDER (?:DOCUMENT|PAGE|SECTION|TEXT|FILE)\b/,
  /^[^:]{1,40}:\s*(?:unspecified|not (?:yet )?(?:specified|defined|decided)|to be (?:determined|decided|defined|confirmed))\W{0,3}$/i,
  // At the end, but as the name of a thing: "fixed a TODO".
  /^(?!.*\b(?:an?|the|no|any|every|each|its|their|one|of|or|and|as|in|to|for|with) (?:TODO|FIXME)\W{0,3}$).{3,80}[\s)](?:TODO|FIXME)\W{0,3}$/,
  /^(?:insert|include|paste|place|put|add) [^.?!:]{2,60} here\W{0,3}$/i,
  /^[^.?!:,]{3,60} goes here\W{0,3}$/i,
  /^[([]stub[)\]]/i,
  /^!!!? ?[a-z-]+ "?(?:work in progress|wip|todo|under construction|draft|tbd)\b/i,
  /^(?:this|the) (?:section|page|document|list|part|chapter|description|level|table)\b[^.]{0,30} needs? (?:a lot of |alot of |more |some |further |much )*(?:improvements?|work|details?|expansion|expanding|clean-?up|rewriting|content|examples?)\b/i,
  // What a template asks for, in brackets: (one paragraph), (Briefly describe the reason).
  /^\((?:an?|one|two|three|a few|some|\d+(?:-\d+)?)(?: short| brief| few| small)? (?:paragraphs?|sentences?|bullet points?|bullets|lines?|words)\b[^()]*\)\W{0,3}$/i,
  /^\((?:briefly |please |just |shortly )*(?:describe|list|explain|write|add|insert|include|summari[sz]e|specify|provide|fill in)\b[^()]{3,}\)\W{0,3}$/i,
  /^(?:some|more|your|sample|dummy|random|body|test) text(?: (?:goes )?here)?\W{0,4}$/i,
  /^(?:[a-z]+ ){0,2}(?:text|content|usage|description|details|copy|summary|example|info(?:rmation)?|code|image|stuff|something) (?:goes |comes )?here\W{0,4}$/i,
  /^\W{0,3}place ?holder(?: (?:text|content|copy|section|for [^.]{1,60}|only|here))?\W{0,4}$/i,
  /^(?:insert|enter|add|put|write|type) (?:your |the |some |a |an )?(?:text|content|description|example|details|copy|name|summary|something|title|definition|link|expectations?|skills?|responsibilities) (?:here|below)\W{0,4}$/i,
  /^(?:(?:fill|filling) (?:me |this |it |these )?in(?: later| please)?|to (?:be )?fill(?:ed)?(?: in| out)?|lorem|(?:add|write) (?:me|this))\W{0,4}$/i,
  /^[^:]{1,40}:\s*(?:YYYY-MM-DD|DD[/.-]MM[/.-]YYYY)$/,
  /^\?{2,}$|^(?:\.\s*){3,}$|^-{2,}\?$/,
  /^(?:work[ -]in[ -]progress|in progress|under construction|currently being (?:written|developed|defined|updated))(?:\W{0,4}$|[.!] [^?]{0,80}$|,? (?:please|but|so|stay|check|we|more|soon)\b[^?]{0,80}$)/i,
]

/** Forms that may be one sentence of a statement: nobody says them of anything but the document. */
export const sentenceForms: readonly RegExp[] = [
  // A word that nobody writes of anything but a hole.
  /(?<![\w$#/.:-])X{3,}(?![\w/:-])/,
  /\((?:an? |more |better )?examples? (?:needed|wanted|required|missing|to come|to follow|welcome)\)\W{0,3}$/i,
  /(?:^|[.;:] )(?:it )?(?:would|might|could) be (?:good|nice|great|helpful|useful|ideal|better) to (?:have|add|include|see|get) (?:an? |some |more |a few |better |concrete |real )*(?:[a-z]+ )?examples?\b/i,
  /^(?:please )?replace (?:this|these|the) (?:[a-z]+ )?(?:text|content|section|page|paragraph|placeholders?|example|description|sentence)?\s?with (?:your|the|an?|real|actual)\b/i,
  /\bexpect (?:more|further) (?:[a-z]+ )?to (?:come|follow)\b/i,
  /^to be (?:determined|decided|confirmed|announced|defined|added) by (?:the |each |your )?[a-z ]{1,30}\W{0,3}$/i,
  new RegExp(
    `^${politely}(?:an? )?(?:more|additional|further|other|better|concrete|good|new|real|specific)(?: (?:concrete|specific|real|good))* examples?\\b[^.?]*\\b(?:needed|wanted|welcome|useful|helpful|required|to come|here|missing|soon|please|appreciated|tbd|to follow|to be added)\\b`,
    'i',
  ),
  /^(?:TODO|FIXME|TBD):/,
  /(?<!\b(?:was|were|that is|as) )\bcoming soon\W{0,4}(?:\([^)]*\))?$/i,
  new RegExp(
    `^(?:and )?(?:${documentThing} )?(?:is |are |will be )?(?:coming soon|coming shortly|coming later|to come|to follow|follows? soon|coming|will follow)(?: (?:here|later|shortly|soon))*(?:\\W{0,4}$| (?:here|for|on|in)\\b)`,
    'i',
  ),
  /^\W*(?:there(?:'s| is| are) )?(?:and )?(?:many )?(?:more|others?)(?: (?:details?|info(?:rmation)?|content|examples?|sections?|docs?|documentation|levels?))? (?:are |is )?(?:to come|coming(?: soon)?|to follow|will follow|soon)\b/i,
  /\((?:more|further) (?:details?|info(?:rmation)?|examples?|content) to (?:come|follow)\)/i,
  /\bwatch this space\W{0,4}$/i,
  /^(?:(?!(?:that|which|who|what|how|if)\b)[\p{L}'-]+ ){1,4}(?:is|are) to be (?:determined|confirmed|announced)\b/iu,
  /^(?:watch this space|stay tuned|check back (?:soon|later))\b/i,
  /\bto be continued\W{0,4}$/i,
  new RegExp(
    `^(?:${documentThing} )?(?:is |are |has |have |still |yet |needs? )*to be ${doneLater}\\b(?! (?:by|in|with|before|from|into|through) (?:the )?(?:team|engineers?|others?|users?))`,
    'i',
  ),
  new RegExp(`[:,-]\\s*(?:content |text |details )?to be ${doneLater}\\W{0,4}$`, 'i'),
  new RegExp(
    `^(?:(?!(?:that|which|whose|where|when|who|if)\\b)[\\p{L}\\p{N}'-]+ ){1,4}(?:has|have|is|are) (?:yet|still) to be ${doneLater}\\b`,
    'iu',
  ),
  new RegExp(
    `^${subject} (?:(?:is|are|has|have|was|will be)(?: not| yet to)(?: yet)?(?: been| be)?|(?:isn't|aren't|hasn't|haven't)(?: yet)?(?: been| be)?|(?:is|are)(?: still| currently| now)* being|(?:needs?|has|have) (?:still )?to be) (?:[a-z]+ly )?${doneLater}\\b(?! (?:regarding|about|with|between|before|as)\\b)`,
    'i',
  ),
  new RegExp(
    `^${subject} (?:is|are|remains?)(?: still| currently| now| very much)* (?:under (?:active )?(?:development|construction)|in (?:progress|development|draft)|an? (?:early |rough |first )?(?:wip|work[ -]in[ -]progress|draft|stub|placeholder)|wip|incomplete|unfinished|coming soon|empty|blank)\\b(?! (?:for|to) )`,
    'i',
  ),
  new RegExp(
    `(?<!\\b(?:that|which|who|whose)\\b.{0,80})(?<=^.{1,80}) will be ${doneLater} (?:here |at a )?(?:later|soon|shortly|here|in (?:the|a) (?:near )?(?:future|later)[a-z ]{0,20})\\W{0,4}$`,
    'i',
  ),
  new RegExp(
    `^(?:we|i)(?:'re| are|'ve| have|'ll| will| haven't| have not| still)(?: [a-z'-]+){0,4}? (?:not |yet |still |currently |later |soon )*(?:${doneLater}|working on|writing|define|add|write|decide|finali[sz]e|working out|figuring out)\\b[^?]*\\b(?:yet|soon|later|this|these|section|level|page|document|role|track|ladder|tbd|in progress|here)\\b`,
    'i',
  ),
  new RegExp(`^(?:not|none) (?:yet|currently) (?:${doneLater}|available|ready|complete|applicable)\\b`, 'i'),
  /\b(?:text|content|description|example|details|copy|body|summary|paragraph|information) (?:goes|go|comes|belongs) here\W{0,4}$/i,
  /^\W*please (?:add|insert|fill in|put|write) (?:the |your |some |more )?(?:text|content|description|details|copy|examples?|information)(?: here| below)?\W{0,4}$/i,
  /^draft:/i,
]

/** Forms that say that a hole is meant. */
export const intendedForm =
  /^(?:no (?:more |further )?examples? (?:is |are )?(?:needed|required|necessary)\b|(?:this (?:page|section|cell|row) )?(?:is )?(?:intentionally|deliberately) (?:left )?(?:blank|empty)\b|(?:expectations?|requirements?|levels?)\b[^.]{0,60}\b(?:do|does) not (?:go|extend|continue) beyond\b)/i

/**
 * Words without which no form can match: most statements have none of them and are done with at once. Plain words stand together and in
 * order, so that the engine shares their beginnings; this list is read more often than anything else in a check.
 */
const hints =
  "\\.\\.\\.|\\?\\?|\\btk\\b|add content|add details|add me|add text|add this|are being|are working|be fill|belongs here|blank|body text|check back|come here|comes here|coming|compléter|currently being|definir|draft|dummy text|empty|enter |example|fill in|fill it|fill me|fill these|fill this|filling in|filling it|fixme|go here|goes here|haven|in arbeit|in progress|in-progress|incomplete|insert|is being|later(?=\\W{0,3}(?:$|[.!?;]))|lorem|more text|noch |not \\w+ beyond|place ?holder|place holder|placeholder|please add|próximamente|put text|put your|random text|replace the|replace this|sample text|shortly|some text|soon|stay tuned|still being|still to|still working|stub|t\\.b\\.|tba|tbc|tbd|test text|to be |to come|to do|to fill|to follow|to-do|todo|type your|under active|under constr|under develop|unfinished|venir|watch this|we're working|will follow|wip|write me|write text|write this|write your|xxx|yet|your text|yyyy|…|here\\W{0,4}$|^\\W{0,3}\\(|^\\W{0,3}(?:need|want|miss)|needs? (?:a|more|some|further|much|impro|work|rewri|expan|clean)|(?:a|or|until) later|later (?:date|stage|on|this|today)|pending|unspecified|not specified|not defined|not decided"

/** True for a text in which a form may be found. */
export const hint = new RegExp(hints, 'i')
