import { type Form, ofSubject } from './forms.ts'

/** Forms of a sentence that promises what is missing: until when it is so, or what will be there. */
export const promiseForms: readonly Form[] = [
  [
    'We will develop a page on tides',
    /^(?:we|i)(?:'ll| will| plan to| intend to) (?:also |soon |then )?(?:develop|build|put together|prepare|create|produce|compile) (?:an? |the |our |some |more |this )?(?:[\w-]+ ){0,2}(?:page|guide|guideline|list|section|template|document|faq|glossary|playbook|handbook|checklist|overview)s?\b(?!.*\b(?:together|with you|your|each|every|when)\b)/i,
  ],
  [
    'The list ends at seven, names for eight will follow',
    /[,;] (?:the |our |all |more )?(?:[\w-]+ ){0,2}?(?:numbers?|details?|examples?|texts?|bands?|descriptions?|figures|links?|dates?|names?|definitions?|criteria)(?: (?:for|of|on|about) [\w &/-]{1,30}?)? (?:will follow|to follow|are coming|coming|will come)(?: soon| later| shortly)?[.!]*$/i,
  ],
  ['Coming soon: we are asking them', /^coming soon\s*[:,;-]/i],
  [
    'Text from Kim expected in May',
    /^(?:text|wording|content|examples?|details?|numbers?|list|quote|draft|input|paragraph)\b.{0,30}\b(?:expected|due|promised)\b(?: (?:by|in|on|mid|end|early|late|soon|next|from)\b|\W*$)/i,
  ],
  [
    'Managers get their own; it gets its own page once it is written',
    /\bgets? its own (?:page|document|section|ladder|guide) (?:as soon as|once|when|later|soon)\b/i,
  ],
  [
    'Treat them as a sketch until May.',
    /\b(?:treat|read) (?:them|it|this|these|those|the following|what follows) as (?:an? )?(?:sketch|draft|proposal|suggestion|provisional|preliminary|guesswork)\b/i,
  ],
  [
    'Will answer after the next meeting.',
    /^will (?:answer|follow up|come back|get back|decide|tell)\b.*\b(?:after|once|when|by|soon|later)\b/i,
  ],
  ['More on tests from Kim soon.', /^more (?:on|about) .{3,60} soon\W*$/i],
  [
    'For managers there will be a separate guide.',
    /\bthere(?:'ll| will) be an? (?:separate|dedicated|extra) (?:guide|page|section|document|ladder|track)\b/i,
  ],
  [
    'Screen shots will be included in the next version of this document.',
    /\bwill be (?:included|added|covered|described|published|provided|defined|attached|uploaded|inserted|expanded|extended|linked|rewritten|updated|addressed|sp(?:elled|elt) out|worked out) in (?:(?:the|a|an|our) (?:next|later|future|coming|following|upcoming|subsequent) (?:version|edition|release|revision|update|round|iteration|draft)|v\d|version \d|phase \d)\b/i,
  ],
  ['We will do it, just not this month', /, just not (?:this (?:week|month|quarter|year)|right now|yet)\b/i],
  [
    'Use the old page until this guide is finished',
    /\buntil this (?:page|guide|document|section|ladder|handbook) is (?:finished|ready|complete|written|done)\b/i,
  ],
  [
    'The bands would be made available soon.',
    /\b(?:will|would|shall|to) be (?:made available|published|added|posted|announced|released|uploaded|linked) (?:very )?(?:soon|shortly|later)\W*$/i,
  ],
  ['Blank until we have agreed', /^(?:left )?(?:blank|empty) (?:on purpose |for now |here )?until\b/i],
  [
    'When written, this page will say more',
    /^(?:when|once) (?:written|finished|complete|completed|ready|done), (?:this (?:page|section|document|profile|level|chapter|guide|ladder)|it) will\b/i,
  ],
  [
    'Rules for partners: coming in the next version',
    /^(?![A-Z][a-z]+s (?:the|an?|how|what|which)\b)(?:[\w&'-]+ ){0,4}(?:examples?|definitions?|descriptions?|details|text|rest|wording|rules|criteria|content|table|matrix|signals|levels?)\b(?: [\w&'-]+){0,4}?:? (?:coming|follows?|to follow) (?:in|with|after) (?:the )?(?:next (?:revision|version|patch|release|update|round)|revision|version|off-?site|workshop)\b/i,
  ],
  [
    'A second one is in the works',
    /^(?![A-Z]?[a-z]+s\b)(?!.*\b(?:which|what|that|who|when|while)\b)[^,;]{3,60}(?:\([^)]*\) )?(?:is|are) (?:still |currently )?(?:in preparation|in the works|in the making)\W{0,3}$/i,
  ],
  ['Section left blank until the model is agreed.', /\bleft (?:blank|empty) (?:until|while|for now|for the moment)\b/i],
  [
    'This stub will be replaced',
    /\bthis (?:stub(?: (?:will|is|page|section|needs|until|for now)\b|\W*$)|placeholder (?:will|is|page|section|text|needs)\b)/i,
  ],
  [
    'One from Data is on its way',
    /^(?:an?|one|another|the|more)\b.{0,60}\b(?:is|are) on (?:its|their|the) way\b(?! (?:to|up|out|down|in)\b)/i,
  ],
  ['And so on, to be continued', /\bto be continued\W{0,4}$/i],
  [
    'Further cases to be added',
    /^(?!(?:no|nothing|none)\b)(?:[^\s.]+ ){1,11}to be (?:added|inserted|supplied|filled in|completed)(?: (?:here|later|soon|shortly)| (?:following|after|once|when) [^.]{3,60})?\W{0,3}$/i,
  ],
  [
    'The list of duties goes here once it is agreed',
    /^[^.?!:,]{3,60} (?:goes|go) here(?:\W{0,3}$|,| (?:if|once|when|as soon|after)\b)/i,
  ],
  [
    'The criteria for guests will be added following the workshop',
    new RegExp(
      `^(?!\\w+s (?!are))(?:[^.,;?]{0,60}\\b)?${'(?:descriptions?|indicators?|definitions?|wording|text|criteria|examples?|descriptors?|bands?|amounts|figures|bullets?)'}\\b[^.,;?]{0,40} (?:will|shall) be (?:provided|prepared|added|supplied|drafted|written|defined|published|included|shared) (?:by|following|after|once|when|as soon as|in the next|shortly|here|with|from|on)\\b`,
      'i',
    ),
  ],
  [
    'The amounts will be published here after the vote',
    /^(?!\w+s (?!are))[^.?]{3,100}\b(?:will|shall) be (?:published|added|shown|listed|posted|linked|shared) (?:here|below|(?:on|in) this (?:page|section|table)|shortly)\b/i,
  ],
  ['Paragraph to go in once they have voted', /\bto go (?:in|here|up|live|out) (?:once|when|after|as soon as)\b/i],
  [
    'Chart dropped in when it is there',
    /\b(?:dropped|pasted|slotted|copied|filled|put) (?:in|over|here) (?:once|when|after|as soon as)\b/i,
  ],
  [
    'Own list planned for Q3',
    /^(?:(?:own|full|proper|new|separate|more|better|second|third|an?|the) )*(?:\w+ ){0,4}planned for (?:H[12]|Q[1-4]|20\d\d|next \w+|(?:spring|summer|autumn|winter)(?: 20\d\d)?|[A-Z]\w+ 20\d\d)\W*$/i,
  ],
  ['The vote has to happen first', /\bhas to (?:finish|happen|be done|be agreed) first\W*$/i],
  [
    'Portraits will appear below as we get them',
    new RegExp(`^${ofSubject}will (?:appear|go|stand|come|be) (?:here|below)\\b`, 'i'),
  ],
  ['Coming: an example from Data', /^coming: \S/i],
  [
    'Version 1.0 will include the second track',
    /\b(?:version [\d.]+|the next (?:version|release|edition)) will (?:include|have|add|bring|cover|contain)\b/i,
  ],
  [
    'The description gets added when we open the role',
    /\bgets? (?:added|written|filled in|published|defined|described|updated) (?:when|once|as soon|later|soon)\b/i,
  ],
  ['They will have their own, ETA unknown', /\bETA:? (?:is )?(?:still )?(?:unknown|tbd|tbc|unclear|open)\b|\bno ETA\b/i],
  [
    'We aim to have all of this settled by May',
    /\bwe (?:aim|plan|intend|expect|want|hope|are aiming|would like) to have (?:all |most |the rest |the remainder )?(?:of )?(?:this|these|it|them|everything|that|the rest) (?:\w+ ){0,2}(?:\w+ed|done|ready|in place|written|up|out)\b/i,
  ],
  [
    'Scorecards to come',
    /^(?!(?:\w+ )?(?:asks?|wants?|needs?|continues?|tends?|begins?|starts?|learns?|gets?|has|likes?|agrees?|expects?|how|what|who|when|where|able|ready|willing|unlikely|likely|things|years|months|weeks|time|generations?) to\b)(?:[\w-]+ ){1,4}to come\W*$/i,
  ],
  [
    'Those are coming, hopefully before May',
    /^(?:those|these|they|more|others?|both|all of them|it|that) (?:is|are) (?:still )?coming(?=\W*$|,| (?:soon|later|in|by|before|next|this))/i,
  ],
  [
    'Badges for level 4 and 5 are coming.',
    /^(?:the |our |all |more )?[\w&'-]+(?: [\w&'-]+){0,2} (?:for|of|on|about) (?:the |our |each )?(?:[\w&/'-]+ ?){1,6} (?:is|are) coming[.!]*$/i,
  ],
  [
    'This part is kept short and will be extended when the guild grows',
    /\b(?:this|the) (?:part|section|page|document|list|level|table|chapter|ladder|framework|matrix)\b[^.]{0,60}\bwill be (?:extended|expanded|fleshed out|filled in|completed|detailed|rewritten|updated|revised|reworked) (?:when (?!necessary\b|needed\b|required\b|appropriate\b)|once|after|as soon as|later|soon|as we|in (?:q[1-4]|the|\d{4}))\b/i,
  ],
  [
    "We're aiming to have something here by May",
    /^we(?:'re| are) (?:aiming|hoping|planning|trying) to (?:have (?:something|this|these|it|them|an?|the)\b[^.]*\b(?:here|ready|published|finished|done|written|out|in place|up|version|draft)|publish|finish|complete|release|finali[sz]e) ?/i,
  ],
  [
    "We're still iterating on this",
    /^(?:we(?:'re| are)|this (?:page|section|level|part) is) (?:still |currently )+(?:iterating on|experimenting with|figuring out|working through|thinking about|tweaking|fine-tuning|settling) (?:this|these|it|that|the (?:wording|levels|titles|definitions?|details|text|format))\b/i,
  ],
]
