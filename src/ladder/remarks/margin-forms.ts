import type { Form } from './forms.ts'

/** What an editor asks for in one word. */
const ask =
  '(?:define|elaborate|explain|expand|clarify|quantify|specify|rephrase|reword|rework|verify|refresh|sharpen|rewrite|shorten)'
const textual =
  '(?:wording|texts?|content|clean-?up|scan|rewrite|rewording|titles?|translation|definition|numbers?|figures?|names?|proofreading|new try)'
const owned = '(?:(?:its|our|their) own (?:words?|bullets?|version|page|text|row|section)|own (?:words|bullets|text))'

/** Forms of a sentence as editors write it in the margin, behind a statement or in its middle. */
export const marginForms: readonly Form[] = [
  ['Those in good standing (define!) may vote', new RegExp(`\\(${ask}(?: (?:this|that|it|more|please|pls))?[!.]*\\)`)],
  [
    'It makes no sense for guests, needs its own version',
    new RegExp(
      `(?:^\\(?|[,;:(]\\s?|\\band |\\bbut | - )(?:it |this |that |still )*needs? (?:${owned}|re-?wording|rewriting|differentiating|(?:more |better |some |further )?(?:differentiation|clarification|elaboration|refinement|consolidation)|unpacking|sharpening|proofreading|rephrasing|a (?:reality check|final word|native speaker|better (?:word|name|verb|title)))\\b`,
      'i',
    ),
  ],
  [
    'Five to eight (or so, check w/ Kim)',
    /\((?:[^()]{0,30}, )?(?:check|verify|confirm|clarify|double-check) (?:w\/|with (?!you|the\b|their\b|an?\b|him\b|her\b|them\b|local\b|hr\b)) ?[^()]{2,40}\)/i,
  ],
  [
    'How is it done, opinions?',
    /(?:^|[,.;:] )(?:any (?:takers|volunteers|opinions|thoughts|ideas)|opinions|hands up|objections)\?\W*$/i,
  ],
  ['Second guide (undecided since May)', /\b(?:undecided|unresolved|outdated) since (?:\d|[A-Z]|last\b|the\b|we\b)/i],
  ['Unresolved, see the comment', /^(?:still )?(?:(?:unresolved|undecided)(?:, see|, cf|;)|open (?:issue|point)\.)/i],
  [
    'Placeholder so that the table stays whole',
    /(?:^|[.!?:] )\W{0,2}#?placeholder(?:-\w| (?:so that|so the|bullet|item|row|entry|till|until|to keep|pls|please)\b)/i,
  ],
  [
    "It's still rough in places",
    /\b(?:still|a bit|rather|quite|pretty) rough (?:in places|(?:around|at) the edges)|[,;] (?:so )?(?:please )?bear with us\W*$/i,
  ],
  [
    'Three people from TBD guilds',
    /\b(?:from|by|at|within|of) (?:TBD|TBC) (?!values?|items?|entries|tags?|markers?|fields?|sections?|comments?|notes?|and\b|or\b|is\b)[a-z]+/,
  ],
  [
    'rest tomorrow',
    /(?:^|[,;(] ?)(?:the )?rest (?:tomorrow|to follow|to come|is missing)\b|^rest later\b|(?:^|[.;(] ?)rest follows\b/i,
  ],
  [
    'Nothing in here about guests',
    /\bnothing (?:(?:in )?here (?:on|about|for|because)\b|(?:on|for|about) [^.?]{2,40} (?:in here|in this (?:box|row|column|section|table|page|cell|list)|on this page)\b)/i,
  ],
  [
    'Names not yet harmonised',
    /\bnot (?:yet (?:been )?(?:mapped|harmoni[sz]ed|carried over|adapted|migrated|transferred)|(?:been )?(?:mapped|harmoni[sz]ed|carried over|adapted|transferred) yet)(?=\W*$|,? (?:cf|see)\b)/i,
  ],
  [
    'Version 0.3, circulated for comment',
    /^(?:version|revision|draft|rev\.?|v)\W{0,2}0\.\d+\b[^.]{0,40}\b(?:for comments?|circulated|draft|not to be relied)\b/i,
  ],
  [
    'A sentence to be slotted in here',
    /\b(?:will|to) be (?:put|slotted|filled|inserted|reinserted|pasted|dropped|placed) (?:in )?here\b/i,
  ],
  [
    'The calendar will appear in this space',
    /\bwill (?:appear|be found|go|come) in(?:to)? this (?:space|place|spot|column|box|section)\b/i,
  ],
  [
    'Superseded, new text expected',
    /(?:^|[,;:.] )(?:an? )?new (?:text|version|wording|draft|figures?|numbers?) (?:is |are )?(?:expected|needed|wanted|pending|on its way|in the works|to come)\W*$/i,
  ],
  ['Keep for now, will be changed', /\bfor now[,;] (?:will|to) be (?:changed|replaced|rewritten|revised|updated)\b/i],
  ['Duplicate of 3.1? Merge or delete', /^\(?duplicate(?: of [\w. ]{1,20})?\?/i],
  [
    'Merge this with the line above',
    /^merge (?:this|these) with (?:the )?(?:bullets?|lines?|items?|rows?|points?|one|section|previous|next|L\d)\b/i,
  ],
  [
    'HELP WANTED from a guest',
    /(?<!\b(?:labell?ed|labels?|tagged|tags?|marked|as|with|the|an?) ["'`]?)\bHELP WANTED\b|\b[Hh]alp\b/,
  ],
  [
    'Add bullet re: guests',
    /^add (?:an? |another |one |some |more )?(?:bullets?|lines?|sentences?|rows?|paragraphs?|points?|something|sth) (?:re\b|on|about|here|regarding)/i,
  ],
  [
    'What stands on this page is under active development',
    /\b(?:on|in) this (?:page|document|section|guide|handbook) (?:is|are) (?:still |currently |all )*(?:under (?:active |heavy )?(?:development|construction|revision)|in (?:flux|progress|draft)|incomplete|unfinished|a work in progress|being (?:updated|rewritten|revised))\b/i,
  ],
  ['More to say on guests', /^(?:there(?:'s| is) )?more to (?:say|write|add) (?:on|about|here)\b/i],
  [
    'The programme details will be announced',
    /\b(?:details|dates?|venue|times?|location|amounts?|terms) will be (?:announced|communicated|confirmed|determined)\W*$/i,
  ],
  [
    'Being typed up by Kim',
    /^(?:(?:is|are|currently|now) )*being (?:finali[sz]ed|typed up|written up|re-?drafted|drafted|redrawn|typeset|reworded|rewritten|translated|compiled|put together|worked (?:on|out)|sorted out)\b/i,
  ],
  [
    "See the sheet (sheet doesn't exist yet)",
    /^(?!.*\b(?:if|when|where|whenever|because|creates?|writes?|builds?)\b).*\b(?:page|sheet|document|doc|form|guide|glossary|template|label|section|handbook|annex|table|checklist|channel)(?: (?:for|of|on|about) [\w. ]{1,25})?,?(?: which)? (?:does not|doesn't|doesnt) exist(?: yet)?(?=\W*$|[,;)])/i,
  ],
  [
    'Speaks in public, policy link goes here',
    /\b(?:link|text|picture|diagram|list|table|quote|story|photo|screenshot|chart|names?|logo|figure|video)s? (?:goes|go|belongs?|comes) (?:in )?here\W*$/i,
  ],
  [
    'Limits per role to follow from the treasurer',
    /\b(?:limits?|details?|texts?|names|numbers|figures|dates?|wording|content|description|amounts?|address)(?: (?:per|for|on|of|about) [\w ]{2,25})? (?:to follow\b|follows[.!\s]*$)/i,
  ],
  [
    'Meetups in the north, lead TBC, helper Kim',
    /\b(?!(?:never|not|is|are|be|or|and|as|than|with)\b)[A-Za-z]\w* (?:TBC|TBA|TBD)(?=[,;)])/,
  ],
  ['An hour of it is $TBD', /(?<![\w$])(?:US)?[$£€]\s?TB[ACD]\b/],
  ['Votes are secret. // todo tool?', /(?:^|\s)\/\/\s?(?:todo|fixme|tbd)\b/i],
  [
    'Consultation outcome: outstanding',
    /\b(?:sign-?offs?|consultation|approvals?|confirmation)\b[^.?]{0,50}(?: (?:is|are|still)|:)+ outstanding\W*$/i,
  ],
  [
    'Knows the aims, wording pending Kim',
    new RegExp(`(?:^|[,;:(.-] ?)(?:\\w+ ){0,2}${textual} (?:is |are |still )*pending\\b`, 'i'),
  ],
  [
    'Reading: content owed by Kim',
    /\b(?:content|text|description|wording|input|definition|numbers|copy) (?:is |are |still )*(?:owed|awaited) (?:by|from)\b/i,
  ],
  [
    'No example has been submitted',
    /^(?:so far |as yet )?no (?:examples?|evidence|texts?|descriptions?|statements?|submissions?|input|definitions?|criteria|content)(?: (?:for|from|on|of) [^.?]{2,40})? (?:has|have) (?:yet |so far )?been (?:submitted|received|provided|written|agreed|supplied|given|added|sent|collected|defined|contributed)\b|^we have had no submissions\b/i,
  ],
  [
    'Permanent / fixed-term (delete as applicable)',
    /\bdelete (?:as (?:applicable|appropriate|necessary|required)|if not (?:applicable|needed|required|relevant)|where not applicable|whichever (?:does not|doesn't)|what(?:ever)? (?:does not|doesn't) apply)\b/i,
  ],
  [
    'Begins with a verb. (Overwrite this with your duties.)',
    /\b(?:overwrite|replace) (?:this|these) (?:(?:line|text|paragraph|sentence|list|section|block|bullet|placeholder|name|example)s? (?:with|by)\b|(?:with|by) (?:your|our)\b)|[,;(-] ?replace with (?:the|our|your) /i,
  ],
  [
    'Write here two paragraphs about the role',
    /^(?:write|describe|list|enter|type|insert|attach|paste|place|put) (?:here (?:one|two|an?|the|what|how|your|some)\b|(?:the |an? |your |our )?[\w'-]+(?: [\w'-]+){0,3} here\W*$)|^start typing (?:the|your)\b/i,
  ],
  ['Working pattern - please specify', /(?:[-:(]|^)\s*please (?:specify|state|indicate|select|complete|fill in)\s*[-)\].]*$/i],
  ['Third level, you get the drift', /\byou get the (?:idea|drift)\b/i],
  ['Only a stub from the import', /\b(?:only|just|still|merely) a stub\b/i],
  [
    'This page is a shell',
    /^this (?:page|section|document|chapter|file) is (?:only |still |just |merely )*an? (?:shell|skeleton|scaffold|outline|sketch|rough cut)\b/i,
  ],
  [
    '1st draft!! tear apart!!',
    /^(?:1st|first) draft\b(?:!|.*\b(?:not been|nobody|no one|tear (?:it )?apart|comments? (?:welcome|please))\b)/i,
  ],
  [
    'See the plan. (plan deleted?)',
    /\((?:the |this )?(?:link|page|form|file|doc|gist|video|sheet|plan) (?:is )?(?:dead|deleted|broken|gone|lost)\b[^()]*\)|(?:^|[:;,] )(?:the |this )?link is (?:dead|broken)\b(?!,)/i,
  ],
  [
    'Takes part in interviews (which ones?) alone',
    /\((?:which(?: ones?)?|how(?: many| often| much| long| exactly)?|whom?|where|by whom|from when(?: on)?|realistic|really|who (?:decides|says|owns this)|since when|until when)\?(?:,? (?:ask|check with) [a-z]\w+)?\)/i,
  ],
  ['Kim Example (please change)', /\((?:[^()]{0,40}\W )?please (?:change|replace|adapt|amend)\)/i],
  [
    'Alternatives welcome',
    /(?:^|[,;(] ?)(?:alternatives?|better (?:ideas?|words?|ones?|names?|suggestions?)|wording suggestions?) (?:are |is |most |very |always )*(?:welcome|wanted|appreciated)\b/i,
  ],
  [
    'Patiently awaiting an answer from Kim',
    /\b(?:awaiting|waiting (?:for|on)) (?:an? |the |some )?(?:repl(?:y|ies)|response|answer|feedback|input|confirmation|approval|sign-?off|text|wording) (?:from|by|of) (?!your\b|you\b|others\b|the (?:customer|user|team)s?\b)/i,
  ],
  [
    "Kim hasn't got back to me yet",
    /\b(?:hasn't|has not|haven't|have not) (?:gotten|got|come|heard) back (?:to|from) (?:me|us)\b/i,
  ],
  [
    'Example in preparation (Kim)',
    /^(?:examples?|text|description|page|section|content|list|wording|template|guide) (?:is |are )?(?:still )?in preparation\b/i,
  ],
]

/** Forms of a whole statement of this sort. */
export const marginNotes: readonly Form[] = [
  ['Rephrase, Kim!', new RegExp(`^(?:[Pp]lease )?(?:[A-Z]\\w+, )?${ask}(?:, [A-Z]\\w+)?!$`, 'i')],
  [
    'guest definition here',
    /^(?!.*\b(?:can|find|see|get|read|view|check|available|more|further)\b)(?:[\w-]+ ){0,4}(?:definition|description|text|content|details|summary|bio|explanation|introduction|overview|wording) (?:goes )?here\W*$/i,
  ],
  ['Planned page', /^planned (?:page|section|chapter|content|guide|document)\W*$/i],
  ['Legal is checking', /^(?:[\w-]+ ){1,2}(?:is|are) (?:still )?(?:checking|looking into (?:it|this))\W*$/i],
  ['You tell me', /^\W*you tell me\W*$/i],
  ['hm.', /^h+m+\W*$/i],
  ['¯_(ツ)_/¯', /^[\W_]*\(ツ\)/],
  ['n.n.', /^n\.\s?n\.(?:\W*$| \()/i],
  ['Last reviewed: never', /^last (?:reviewed|updated|checked|revised): never\b/i],
  [
    'Owner: unassigned',
    /^(?:owner|maintainer|author|editor|contact)s?(?: of [\w ]{2,20})?: (?:unassigned|nobody|no one|vacant)\b/i,
  ],
  ['Not done: guests', /^not done(?: yet)?: /i],
  ['Skipping this one for now', /^skip(?:ping|ped)? (?:this|it|that)(?: one)? for now\W*$/i],
  [
    'The share is 60% for guests and TBC for the guild',
    /^(?!.*\b(?:when|where|if|that|which|whose|whether|while|what)\b).*\b(?:is|are|was|to|for|in|on|until|and|between) (?:TBD|TBC|TBA)\b(?!["'”]| ?[-–]|s\b| (?:values?|items?|entries|tags?|markers?|fields?|sections?|comments?|notes?|cells?|lists?|states?|status|or\b))/,
  ],
  [
    'It covers guests: the guild will follow',
    /\b(?:covers?|describes?|is for|so far|at first|starts? with|begins? with|only)\b[^.?!]{3,80}[:;] (?:the )?(?!(?:others|people|they|everyone)\b)[\w ,&-]{3,40} (?:will follow|to follow|follow later|come later|are next)\W*$/i,
  ],
  [
    'The guild will provide input by May',
    /\bwill (?:provide|supply|send|contribute|deliver|share) (?:us |the |its |their |more |some |an? )*(?:input|text|content|examples?|wording|draft|descriptions?|details|definitions?) (?:(?:by|in|at|before|after|next|once|when) \w|soon|later|shortly)/i,
  ],
]
