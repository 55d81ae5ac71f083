import { anyOf } from './any-of.ts'

/** Phrases that do the work of one word, and that word. The first one that fits counts. */
const phrases: readonly (readonly [phrase: string, word: string])[] = [
  ['\\bwork[ -]in[ -]progress\\b', 'wip'],
  [
    '\\b(?:in|under) (?:active |early |heavy |the )?(?:progress|preparation|construction|development|discussion|review|revision|consideration|works|making|negotiation)\\b',
    'in-progress',
  ],
  ['\\b(?:handed|sent) in\\b', 'handed-in'],
  ['\\bto-?do lists?\\b', 'tasks'],
  ['\\be\\.g\\.s\\b|\\begs\\b|\\bexs\\b', 'examples'],
  ['\\be\\.g\\.', 'eg'],
  ['\\bex\\.(?= )', 'example'],
  ['\\b2 be\\b', 'to be'],
  ['\\b(?:product|code|service|business|process|data|system) owners?\\b', 'person'],
  ['\\bmoar\\b', 'more'],
  ['\\bto be put\\b', 'to be added'],
  ['\\bput together\\b', 'prepared'],
  ['^open question\\b', 'unfinished'],
  ['\\bre:', 'about'],
  ['\\bt\\.b\\.[dcaw]\\b\\.?', 'tbd'],
  ['\\btb (?=[a-z]+ed\\b)', 'to be '],
  ['\\bhalf[- ](?:written|done|finished)\\b', 'unfinished'],
  ['\\bsort out\\b', 'settle'],
  ['\\b(?:still|is|are) outstanding\\b', 'is missing'],
  ['\\bon hold\\b', 'on-hold'],
  ['\\bset out\\b', 'set-out'],
  ['\\bforth coming\\b', 'forthcoming'],
  ['\\b(?:fleshed|worked|written|filled|taken|sorted|drawn) (?:out|up|in)\\b', 'completed'],
  [
    '(?<=^\\W*(?=(?:\\S+ ){2,5}\\S+$)|\\b(?:is|are|be|still|currently|all|draft|version|but|and|text|content|everything|numbers?),? )subject to (?:(?:(?:further|final|public|staff|union|formal) )?consultation|confirmation|approval|agreement|revision|change|review)\\b',
    'pending',
  ],
  ['\\bleft open\\b', 'unfinished'],
  ['\\bstill open\\b', 'still unfinished'],
  [
    '\\b(?:for now|for the (?:moment|time being|instant)|so far|as yet|as of (?:now|today|yet|this writing)|at (?:the moment|present|this (?:moment|time|point))|right now|to date|until now)\\b',
    'so-far',
  ],
  ['\\bagreed (?:on|upon)(?=\\W*$|[.,;])', 'agreed'],
  ['\\bbeing worked on\\b', 'being rewritten'],
  [
    '\\bin the (?:(?:coming|next|near|foreseeable) )(?:(?:few|couple of) )?(?:days?|weeks?|months?|quarters?|future|iteration|version|revision|edition|update|sprint|release|phase)\\b',
    'later',
  ],
  ['\\b(?:tidying|cleaning|polishing|writing|typing) up\\b', 'polishing'],
  ['\\bin (?:due course|a (?:future|later|coming) (?:version|iteration|release|phase|step|update))\\b', 'later'],
  [
    '\\b(?:in (?:early |late |mid-?)?(?:q[1-4]|h[12]|20\\d\\d)(?: (?:of )?20\\d\\d)?|later (?:this|next) (?:month|quarter|year))\\b',
    'later',
  ],
  ['(?<!\\b(?:for|of|from|until|till|to|than|since) )\\bnext (?:week|month|quarter|year|sprint)\\b', 'later'],
  ['\\bat (?:a later|some(?: later)?) (?:date|time|point|stage)\\b', 'later'],
  [
    '\\bby (?:the )?(?:end|start|beginning|middle) of (?:(?:the|this|next) )?(?:week|month|quarter|year|q[1-4]|20\\d\\d)\\b',
    'later',
  ],
  ['\\bas (?:they|it) becomes? available\\b', 'later'],
  ['\\b(?:not (?:quite )?ready yet|not yet (?:quite )?ready)\\b', 'not yet available'],
  ['\\bwill be ready\\b', 'will be available'],
  ['\\bon (?:the|its|their) way\\b(?! (?:to|up|out|home)\\b)', 'coming'],
  ['\\b(?:still|currently) in draft\\b', 'still unfinished'],
  ['\\bas soon as\\b', 'once'],
  ['\\bgoing to\\b', 'will'],
  ['(?<!\\w)"[^"]{1,200}"(?!\\w)', '"'],
]
/** Any of them, one group each. */
const anyPhrase = new RegExp(phrases.map(([phrase]) => `(${phrase})`).join('|'), 'gi')
const hasPhrase = anyOf(
  'phrases',
  phrases.map(([phrase, word]) => [word, new RegExp(phrase, 'i')]),
)

/** The text with a word in the place of each of these phrases. */
export const inWords = (text: string): string =>
  hasPhrase(text)
    ? text.replace(anyPhrase, (_, ...groups) => phrases[groups.findIndex((group) => group !== undefined)]?.[1] ?? '')
    : text
