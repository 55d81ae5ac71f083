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
  ['\\b(?:fleshed|worked|written|filled|taken|sorted|drawn) (?:out|up|in)\\b', 'completed'],
  ['\\bsubject to (?:(?:\\w+ )?consultation|confirmation|approval|agreement|revision|change|review)\\b', 'pending'],
  ['\\bleft open\\b', 'unfinished'],
  ['\\bstill open\\b', 'still unfinished'],
  [
    '\\b(?:for now|for the (?:moment|time being|instant)|so far|as yet|as of (?:now|today|yet|this writing)|at (?:the moment|present|this (?:moment|time|point))|right now|to date|until now)\\b',
    'so-far',
  ],
  ['\\bbeing worked on\\b', 'being rewritten'],
  ['\\bas soon as\\b', 'once'],
  ['\\bgoing to\\b', 'will'],
  ['(?<!\\w)"[^"]{1,200}"(?!\\w)', '"'],
]
/** Any of them, one group each. */
const anyPhrase = new RegExp(phrases.map(([phrase]) => `(${phrase})`).join('|'), 'gi')
const hasPhrase = anyOf(phrases.map(([phrase, word]) => [word, new RegExp(phrase, 'i')]))

/** The text with a word in the place of each of these phrases. */
export const inWords = (text: string): string =>
  hasPhrase(text)
    ? text.replace(anyPhrase, (_, ...groups) => phrases[groups.findIndex((group) => group !== undefined)]?.[1] ?? '')
    : text
