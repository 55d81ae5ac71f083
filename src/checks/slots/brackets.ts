import { asked } from './asked.ts'

/** A bracket that is no link, reference, footnote, check box or escaped sign. */
const bracket = (inside: string) =>
  `(?<![\\\\\\]!\\p{L}\\p{N}])\\[(?!\\^|\\[)${inside}\\](?!\\]|\\/[a-z-]+\\/|[([]|:\\S| \\((?:#|https?:|\\.{0,2}/))`
const words = '[\\p{L}\\p{N}+-]+(?: [\\p{L}\\p{N}+-]+){0,4}'

/** Brackets that are slots wherever they stand. */
export const brackets: readonly RegExp[] = [
  // [insert tool], within other brackets too: [Due: [insert date]]
  new RegExp(bracket(` ?${asked} ?`), 'giu'),
  new RegExp(`(?<=\\[[^\\][]{1,60})\\[${asked}\\](?=[^\\][]{0,60}\\])`, 'giu'),
  /\[\[(?:(?:insert|enter|add|your) [^\][]{1,80}|X{1,3}|number|date|[^\][|]{3,60}, (?:as|if|where) (?:appropriate|needed|applicable))\]\]/gi,
  /\[\[[A-Z]{3,}(?: [A-Z]+)+\]\]/g,
  // [High / Medium]: a choice that nobody made.
  new RegExp(`(?=\\[)(?<!\\be\\.?g\\.?,?[\\s*_"'(]{1,3})${bracket(`(?=\\p{L})${words}(?:(?: ?/ ?| \\| )${words}){1,8}`)}`, 'gu'),
  // Mode: [low|medium|high]
  /(?<=:\*{0,2}\s*)\[[a-z]+(?:\|[a-z]+){1,6}\](?=\W*$)/g,
  // [Name of the Lead], [Team Member Name]
  new RegExp(
    bracket(
      "(?:(?:\\p{Lu}[\\p{L}'’]*[ -]){0,3}(?:Line|Hiring|Your|Direct|Their|Project|Company|Name|Employee) (?:Manager|Team)|(?:\\p{Lu}[\\p{L}'’]*[ -]){1,4}(?:Name|Title|Date|Role|Company|Level|Link|URL|Email|Number|Department|Project|Product))",
    ),
    'gu',
  ),
  // [insert link](x): a link whose words nobody has put in.
  /(?<!!)\[(?:insert|your|enter) (?:name|link|title|text|url|description|words)(?: here)?\](?=\()/gi,
  // [Two sentences about the service. No more than 50 words]
  new RegExp(
    bracket(
      '(?=\\p{Lu}|\\d)[^\\][]{0,200}\\b(?:no more than|max(?:imum|\\.)?|up to|at most|about|around|approx\\.?) ?~? ?\\d+ (?:words|sentences|lines|characters|bullets|paragraphs|points)[^\\][]{0,60}',
    ),
    'giu',
  ),
  // [DAY AND TIME]
  new RegExp(
    bracket(
      '(?=[^\\][]*\\b(?:NAME|DATE|DAY|TIME|LINK|URL|TITLE|ROLE|TEAM|COMPANY|EMAIL|NUMBER|PLACE|LOCATION|PROJECT|CHANNEL|CONTACT|ADDRESS|MANAGER|HERE|DETAILS|DESCRIPTION|AREA|PERIOD|SECTOR|QUALIFICATION|REGULATION|SYSTEM|COMMITTEE|ORGANI[SZ]ATION|DEPARTMENT|COMPANY|SKILL|TOOL)\\b)[A-Z]{2,}(?: [A-Z&]+){1,9}',
    ),
    'gu',
  ),
  // Captain: (name)
  /(?<=:\*{0,2}\s*)\((?:name|email|e-mail|phone|contact|link|date|url|title|role|location|time|number|description|place|address)s?\)(?=\W*$)/gi,
  // [naam], [nom de l'équipe]
  new RegExp(
    bracket(
      '(?:naam|nom|nombre|nome|vorname|datum|fecha|data|equipo|équipe|empresa|entreprise|unternehmen|firma|bedrijf|team naam)(?: (?:van|de|del|da|der|des|do|di)\\b[^\\][]{1,40})?',
    ),
    'giu',
  ),
  // [TODO](), [TBD](#)
  /\[(?:TODO|TBD|TBC|FIXME)\]\(\s*#?\s*\)/g,
  // [ADD LINK TO THE RULES]()
  /\[(?:ADD|INSERT|PUT|LINK TO)\b[^\][]{1,60}\](?=\(\s*#?\s*\))/g,
  // [repository](LINK TO REPO)
  /(?:LINK|URL|ADDRESS|PATH)(?<=\]\([A-Z]+)(?: [A-Z]+){1,5}(?=\))/g,
  // [url_link_goes_here](x)
  /\[[a-z]+(?:_[a-z]+)*_(?:goes_)?here\]/gi,
  // [^add link]: words are no mark of a footnote.
  /\[\^(?:add|insert|finish|investigate|update|write|check|find|fix|ask|confirm|todo|link|source|needs?|missing|expand|clarify)\b[^\][^]{0,60}\](?!:)/gi,
  // [Need a number here], [check with Kim]: somebody asks for what is not there.
  new RegExp(
    bracket('(?:needs?|missing|find|confirm|verify|ask|check|clarify|expand|elaborate on|discuss|decide)\\b [^\\][]{3,120}'),
    'giu',
  ),
  // [other places as applicable]
  new RegExp(bracket('[^\\][]{3,60} as (?:applicable|appropriate)'), 'giu'),
  // £[●]m: what lawyers leave open.
  /\[[●•▪■]\]/g,
  // [PARTNER TO REWORD - sounds dated]
  new RegExp(
    bracket(
      '[A-Z]{2,}(?: [A-Z]+){0,2} TO (?:ADD|ADVISE|AGREE|CHECK|COMPLETE|CONFIRM|DECIDE|DEFINE|DRAFT|FILL|INSERT|PROVIDE|REVIEW|REWORD|REWRITE|SEND|SUPPLY|UPDATE|WRITE)\\b[^\\][]{0,100}',
    ),
    'gu',
  ),
  // [how many?]
  new RegExp(bracket('(?:how (?:many|much|long|often)|which|who|what|when|where|name|number|amount)\\b[^\\][]{0,40}\\?'), 'giu'),
  // Interview with [...]
  /(?<=\b(?:with|to|by|of|for) )\[(?:\.{3}|…)\](?=\W{0,3}$)/g,
  // See the plan [link?]
  new RegExp(bracket('(?:link|name|date|number|source|title|url|wording|example|owner|reference|citation)s?\\?'), 'gi'),
  // for [X] years, [X-Y] years
  /(?:(?<=\S )|^)\[(?:X{1,3}|N|#)(?:[-–/][XYZN]{1,3})?\](?:\+? \p{L}+|%)|\[X{1,3}\+? (?:years?|months?|weeks?|days?|hours?|people|times|%)\]|\[_+\]/gu,
  // [line manager name], [one sentence summary]
  new RegExp(
    bracket(
      '(?:[a-z]+ ){1,3}(?:name|title|date|number|link|url|email|summary|description|amount|team|role|level|manager|project|company|address|area|service|department|directorate|division|unit|function|location|profession|speciality|specialty|segment|sector|qualification|period|committee|organisation|organization)',
    ),
    'gu',
  ),
  // [one sentence that explains the value], [two examples]
  new RegExp(
    bracket(
      '(?:(?:an?|one|two|three|four|1|2|3|some|a few|short|brief|1-2|2-3|one or two) )+(?:sentences?|lines?|paragraphs?|words|examples?|bullets?|bullet points?|quotes?|stor(?:y|ies)|descriptions?|summary|summaries|explanations?)\\b[^\\][]{0,120}',
    ),
    'giu',
  ),
  // [how you agree, e.g. "by a vote"], [Your rule. By a vote?]
  new RegExp(bracket('\\p{L}[^\\][]{2,80}[,;—–.-] ?e\\.?g\\.?[,: ][^\\][]{2,160}'), 'gu'),
  // [e.g., a matrix of priorities]
  new RegExp(bracket('e\\.?g\\.?[,: ][^\\][]{2,160}'), 'giu'),
  // [placeholder]: in the middle of a statement no note finds it.
  new RegExp(bracket('(?:TBD|TBC|to be (?:defined|decided|determined|confirmed|added|filled in)|placeholder)'), 'gu'),
  // (small/medium/large): a choice too, as all that a statement says.
  /^\(\p{L}+(?:\/\p{L}[\p{L} ]*){2,}\)\W*$/gu,
  // (insert name), (company name)
  /\((?:insert|add|put|enter) (?:an? |the |your )?(?:links?|names?|dates?|text|examples?|numbers?|titles?|urls?|details?)(?: here)?\)|\((?:company|team|role|product|(?:line )?manager|supervisor|person|employee|organi[sz]ation|department|client|candidate|committee|first)(?:'s)? name(?:, last name)?\)/gi,
]

/** Brackets as all that a statement says: `[What will be better?]`, `[Strength]: [Specific examples]`. */
export const whole = new RegExp(
  `^(?:\\W{0,3}${bracket("(?=[^\\][]*\\p{L}\\p{L} )(?:[\\p{Lu}\\p{N}]|(?!(?:see|from|optional|continued|source|back|to|if|or|and|not|no|yes|via|by|in|on|at|for)\\b)\\p{Ll}+(?: [\\p{L}\\p{N}’'-]+){3})[^\\][]{2,200}")}\\W*)+$`,
  'u',
)
/** Brackets as all that is said behind a label: `Manager: [Name]`. */
export const labelled = new RegExp(
  `^[^:[\\]{}<>]{1,60}:\\s*(?:\\W{0,3}${bracket('(?=[^\\][]*\\p{L})[\\p{Lu}\\p{N}][^\\][]{1,200}')}[^\\p{L}\\p{N}[\\]]*)+$`,
  'u',
)
/** Any bracket with words, for a document that has sure slots. */
export const anyBracket = new RegExp(bracket('(?=[^\\][]*\\p{L})[^\\][]{1,160}'), 'gu')

/** What brackets hold that is no slot whatever stands around them: a mark of a task, a year of a source, a remark of an editor. */
export const noSlot =
  /^(?:[xX ]|\p{Ll}|sic|\d+|[^\p{L}]*(?:19|20)\d\d[^\p{L}]*|optional|required|deprecated|new|tba|fixme|wip|draft|beta|no(?:ne)?(?: \p{L}+)?|call|chat|f2f|call\/f2f|online|\p{Lu}[\p{Lu}\p{N}]+-\d+)$/iu
