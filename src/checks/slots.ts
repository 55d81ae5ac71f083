import { codeSign } from '../ladder/plain.ts'

// The ways in which templates mark what somebody has to fill in. A sign alone is no slot: brackets are links, references and check
// boxes, braces are types and macros, angle brackets are markup. So each form says what has to stand inside, or around.

const asks =
  '(?:insert|enter|add|put|fill in|type|choose|select|describe|specify|name of|your|our|the name of|replace|links? to|(?:screenshot|picture|photo|image|diagram|logo|chart) of|e\\.?g\\.?,? your)'
const things =
  '(?:company|team|organi[sz]ation|org|product|project|tool|role|job|title|name|manager|department|person|date|link|url|number|level|technology|language|framework|domain|city|country|region|office|location|metric|amount|verb|currency|email)'
const slot = `(?:${asks}\\b[^\\]{}<>]{0,80}|(?:the |a |an |my )?${things}(?:['’]s)?(?:[ _-]?(?:name|title|here|url|link|lead|goal))?)`

/** A bracket that is no link, reference, footnote, check box or escaped sign. */
const bracket = (inside: string) => `(?<![\\\\\\]!\\w])\\[(?!\\^|\\[)${inside}\\](?!\\]|[([]|:\\S| \\((?:#|https?:|\\.{0,2}/))`

const strong: readonly RegExp[] = [
  // {{name}} and {{REMOTE | HYBRID}}, but no template language: {{ page.title }}, {{< figure >}}, {{% note %}}, {{#if}}, {{toc}}.
  /\{\{\s*(?!toc\b|TOC\b)\p{L}[\p{L}\p{N} _-]*\s*\}\}|\{\{\s*(?!TOC\b)\p{Lu}[\p{Lu}\p{N}_% -]*(?:[|:%][^{}]{0,160})?\}\}/gu,
  // [insert tool], within other brackets too: [Due: [insert date]]
  new RegExp(bracket(slot), 'gi'),
  new RegExp(`(?<=\\[[^\\][]{1,60})\\[${slot}\\](?=[^\\][]{0,60}\\])`, 'gi'),
  // [High / Medium]: a choice that nobody made.
  new RegExp(
    bracket('\\p{L}[\\p{L}\\p{N}+-]*(?: [\\p{L}\\p{N}+-]+){0,4}(?: ?/ ?[\\p{L}\\p{N}+-]+(?: [\\p{L}\\p{N}+-]+){0,4}){1,8}'),
    'gu',
  ),
  // [Name of the Lead], [Team Member Name]
  new RegExp(
    bracket(
      "(?:\\p{Lu}[\\p{L}'’]*[ -]){1,4}(?:Name|Title|Date|Role|Team|Company|Manager|Level|Link|URL|Email|Number|Department|Project|Product)",
    ),
    'gu',
  ),
  // (small/medium/large): the same, as all that a statement says.
  /^\(\p{L}+(?:\/\p{L}[\p{L} ]*){2,}\)\W*$/gu,
  // [e.g., a matrix of priorities]
  new RegExp(bracket('e\\.?g\\.?[,: ][^\\][]{2,160}'), 'gi'),
  // XX%: a share that nobody has put in.
  /(?<![\p{L}\p{N}])(?:X{2,}|Y{2,}|Z{2,}|N{2,})(?=\s?%)/gu,
  // A number that nobody has put in: delivering X major projects.
  /(?<=\b(?:of|than|least|minimum|deliver(?:ing|ed)|leading|led|manag(?:ing|ed)|within|after|over|every|for|about|around) )X(?=\+? (?:[a-z]+ ){0,3}(?:years?|months?|weeks?|days?|hours?|people|engineers|developers|reports|projects|initiatives|features|teams|clients|customers|times|members)\b)/gu,
  /^\W{0,4}X(?=\+? (?:[a-z]+ ){0,2}(?:years?|months?|weeks?|days?|hours?)\b)/gu,
  // An amount or a year: $XX,XXX, £Xk, 20XX.
  /(?<![\w$£€])[$£€]\s?(?:\d*X{1,3}|\d*x{2,3}|\d*x(?=,x))(?:[,.]?[Xx]{3})*[kK]?(?![\w$])|(?<!\w)20[Xx]{2}(?!\w)/gu,
  // A line to write on.
  /(?<![\w\\*_])_{4,}(?![\w*_])|(?<=:\**\s*)_{3,}(?![\w*_])|(?:\\_){4,}/g,
  // {Name of Thing}; behind code it is the type of what the code names: `size` {number}, Type: {number}.
  new RegExp(`(?<![\\\\$\\w{]|${codeSign} ?|\\b(?:types?|returns?):\\s?)\\{${slot}\\}`, 'gi'),
  new RegExp(`(?<![\\\\$\\w{]|${codeSign} ?)\\{\\p{Lu}\\p{L}*(?: [\\p{L}\\p{N}]+)+\\}`, 'gu'),
  new RegExp(
    `(?<![\\\\])<(?:${asks}(?:[ _-][a-z' _-]{1,60})?|(?:the |a |an |my )?${things}[ _-](?:name|title|here|url|link|lead|goal))>`,
    'gi',
  ),
]

/** Brackets as all that a statement says: `[What will be better?]`, `[Strength]: [Specific examples]`. */
const whole = new RegExp(`^(?:\\W{0,3}${bracket('(?=[^\\][]*\\p{L}\\p{L} )[\\p{Lu}\\p{N}][^\\][]{2,200}')}\\W*)+$`, 'u')
/** Brackets as all that is said behind a label: `Manager: [Name]`. */
const labelled = new RegExp(
  `^[^:[\\]{}<>]{1,60}:\\s*(?:\\W{0,3}${bracket('(?=[^\\][]*\\p{L})[\\p{Lu}\\p{N}][^\\][]{1,200}')}[^\\p{L}\\p{N}[\\]]*)+$`,
  'u',
)
const anyBracket = new RegExp(bracket('(?=[^\\][]*\\p{L})[^\\][]{1,160}'), 'gu')

/** In angle brackets: words, which are no markup. */
const angle = /(?<![\w$\\])<(?![/!?%\s])((?:\p{L}|\d+[-–]\d)[^<>=":@.{}]{0,60})>/gu
const tag =
  /^(?:a|abbr|address|area|article|aside|audio|b|base|bdi|bdo|big|blockquote|body|br|button|canvas|caption|center|cite|code|col|colgroup|data|datalist|dd|del|details|dfn|dialog|div|dl|dt|em|embed|fieldset|figcaption|figure|font|footer|form|frame|frameset|h[1-6]|head|header|hgroup|hr|html|i|iframe|image|img|input|ins|kbd|label|legend|li|link|main|map|mark|math|menu|meta|meter|nav|noscript|object|ol|optgroup|option|output|p|param|picture|pre|progress|q|rp|rt|ruby|s|samp|script|search|section|select|slot|small|source|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|template|textarea|tfoot|th|thead|time|title|tr|track|tt|u|ul|var|video|wbr|path|g|circle|rect|line|text|defs|use|vt)$/i

/** What brackets hold that is no slot whatever stands around them: a mark of a task, a year of a source, a remark of an editor. */
const noSlot =
  /^(?:[xX ]|sic|\d+|[^\p{L}]*(?:19|20)\d\d[^\p{L}]*|optional|required|deprecated|new|todo|tbd|tbc|tba|fixme|wip|draft|beta|\p{Lu}[\p{Lu}\p{N}]+-\d+)$/iu

/** How a document is read for slots. */
export interface SlotReading {
  /** Labels of its link definitions, in lower case: brackets with these are links. */
  defined: ReadonlySet<string>
  /** True where markup in angle brackets may be a component of the document's own. */
  components: boolean
  /** Names of elements that the document closes: these are markup, whatever they are called. */
  closed: ReadonlySet<string>
  /** True for a document that has several sure slots: then it is a template, and its other brackets are slots too. */
  template: boolean
  /** True for the source of a heading: brackets around all of it may belong to its name. */
  isName: boolean
}

/** The slots in the source of one statement, in order, as they are written. Code in it counts as one sign a letter. */
export function slotsIn(text: string, { defined, components, closed, template, isName }: SlotReading): string[] {
  const found = new Map<number, string>()
  const take = (expression: RegExp, from: string) => {
    for (const match of from.matchAll(expression)) if (isSlot(match[0], defined)) found.set(match.index, match[0])
  }
  for (const form of strong) take(form, text)
  const bare = text.replace(/[*_"“”]/g, ' ')
  if ((!isName && whole.test(bare.trim())) || labelled.test(bare.trim()) || template) take(anyBracket, text)
  if (!components)
    for (const match of text.matchAll(angle)) if (!isMarkup(match[1] ?? '', closed)) found.set(match.index, match[0])
  return [...found].sort(([one], [other]) => one - other).map(([, slotText]) => slotText)
}

function isSlot(text: string, defined: ReadonlySet<string>): boolean {
  const inside = /^\[(.*)\]$/s.exec(text)?.[1]?.trim()
  return inside === undefined || !(noSlot.test(inside) || defined.has(inside.toLowerCase()))
}

function isMarkup(inside: string, closed: ReadonlySet<string>): boolean {
  const name = inside.split(/[\s/]/)[0] ?? ''
  // "<path to the list>": what a person says of a thing, and no attribute of it; "<Summary>": nobody writes tags so.
  if (/^\w+ (?:to|of|for|in|from|with|here|text|name|your|our|the)\b/.test(inside) || isNameAlone(inside, closed)) return false
  return tag.test(name) || closed.has(name) || inside.endsWith('/')
}

const isNameAlone = (inside: string, closed: ReadonlySet<string>): boolean =>
  /^(?:Title|Summary|Address|Link|Label|Image|Picture|Source|Section|Header|Caption|Text|Data|Time|Video|Path)$/.test(inside) &&
  !closed.has(inside)
