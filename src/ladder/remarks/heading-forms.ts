import type { Form } from './forms.ts'

const draft = '(?:(?:first|working|early|rough|initial) )?draft'

/** Forms of a heading, which says with a word or two in what state all of it is: in the title of work, a draft is what somebody writes. */
export const headingForms: readonly Form[] = [
  ['Levels (draft)', new RegExp(`[([]${draft}[)\\]]`, 'i')],
  [
    'Levels (planned)',
    /[([](?:coming|parked|planned|on hold|empty|to[- ]?do|out of date|outdated|needs (?:work|an? update|update|updating)|not yet|later|soon|skeleton|help wanted|for (?:discussion|review|comments?))[)\]]\W*$/i,
  ],
  ['Draft', /^draft\b\W*$/i],
  ['Levels - draft', new RegExp(`(?:\\s[-|/]|:)\\s${draft}\\W*$`, 'i')],
  ['Work in progress: levels', /^work in progress\s?[:-]/i],
  [
    'Levels - incomplete',
    /(?:\s[-|/]|:)\s(?:incomplete|unfinished|outdated|out of date|not (?:yet )?(?:finished|complete|ready))\W*$/i,
  ],
  ['Levels #todo', /\s#(?:todo|tbd|fixme|wip|draft)\W*$/i],
  [
    'Levels NEEDS REVIEW',
    /\p{Ll}.*[\s(]NEEDS (?:REVIEW|WORK|UPDATE|UPDATING|EDITING|REFINED|REFINEMENT|REFINING|DISCUSSION|REWRITE|INPUT|DETAIL)\W*$/u,
  ],
  // In capitals it is a stamp, unless all is in capitals.
  ['DRAFT Levels', /^\W*DRAFT\b(?=.*\p{Ll})/u],
  ['Levels DRAFT', /\p{Ll}.*\bDRAFT\W*$/u],
  // Of one thing without an article: "Draft job descriptions" is what somebody does.
  [
    'Draft career ladder',
    /^(?:working |first |initial |early )?draft (?!(?:the|an?|your|each|every)\b)(?:of (?:the|our|an?) (?:[\w-]+ ){0,4}?\w+|(?:[\w-]+ ){0,4}?(?:ladder|framework|matrix|rubric|handbook|guide|page|section|document|template|overview|policy|level|progression|path))\W*$/i,
  ],
  // Work in progress is also a thing that teams limit.
  [
    'Levels WIP',
    /^(?!.*\b(?:limit|manag|reduc|keep|control|measur|visuali|minimi|monitor|track|set|flow|team|personal|of|in|and|or|the|an?|your|our|their|low|high|too|much)\w*\b).*\p{L}.*\sWIP\W*$/iu,
  ],
  [
    'Positions are currently being updated. Check back later.',
    /\b(?:is|are) (?:currently|still) being (?:updated|written|rewritten|revised|reworked|defined|developed)\b|\bcheck back (?:later|soon|again)\b/i,
  ],
]
