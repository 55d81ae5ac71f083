import type { Form } from './forms.ts'

/** Forms of a whole statement that somebody jotted down for those who write: what to do here, what to ask, what is wrong with it. */
export const jottedForms: readonly Form[] = [
  [
    'Write intro',
    /^(?:(?:write|finish|expand|complete|fill(?: in| out)?|explain|define|describe)(?: up)? (?:this(?: section| part| one| bit)?|section|intro(?:duction)?|more(?: here)?|(?:section|intro) here)|finish writing|add (?:an? )?(?:section|diagram|picture|info|photo|screenshot|image|chart|names|contact|intro|quote|link)(?: here)?)\W*$/i,
  ],
  [
    'Merge with L4?',
    /^(?:split|merge(?: with [\w ]{1,15})?|remove|delete|move(?: (?:to|into) [\w ]{1,15})?|keep|rephrase|reword|rename|drop|too (?:vague|long|short|much|high|low|strong|weak)|more specific|better word(?:ing)?|relevant|duplicate(?: of [\w ]{1,15})?)(?: this| it| here)?\?\W*$/i,
  ],
  ['Is this accurate?', /^is (?:this|that|it) (?:right|accurate|correct|needed|relevant|enough|clear)\?\W*$/i],
  [
    'Owner needed',
    /^(?:new |an? )?(?:owner|author|volunteer|maintainer|editor|contributor|writer|champion)s? (?:still )?(?:needed|wanted|sought)\W*$/i,
  ],
  [
    'Chart here',
    /^(?:an? |the )?(?:screenshot|chart|list|table|graph|matrix|video|image|diagram)s? (?:goes |comes |to go )?here\W*$/i,
  ],
  [
    'form not live yet',
    /^(?!(?:signs?|signals?|indicators?|people|who|when|if)\b)(?:(?:[\w-]+ ){1,3})?(?:is |are )?(?:not live|not online|not open|not up|not set up|not in place|not public|not running|not there)(?: here)? yet\W*$/i,
  ],
  ['check this with Legal', /^(?:please |to )?check (?:this|that|it) with\b[^.?]{2,40}$/i],
  [
    'to discuss in the next meeting',
    /^to (?:discuss|decide|clarify|agree|confirm) (?:in|at|with|during|after|on) (?!your\b|the (?:manager|candidate|mentee|employee)\b)[^.?]{3,40}$/i,
  ],
  ['do we have one?', /^do we (?:even |really |already )?(?:have|need|want) (?:one|any)\b(?: here| for this)?\?/i],
  [
    'season updates in progress',
    /^[^.?]{0,40}\b(?:updates?|edits?|changes|revisions?|rewrite|translation|migration|review) in progress\W*$/i,
  ],
  [
    'more stuff soon',
    /^more (?:[\w-]+ )?(?:soon|later|to come|coming)\W*$|^more (?:needed|wanted|required|please|pls|here)\W*$/i,
  ],
  ['[more]', /^\[(?:more|elaborate|clarify|explain|define|rephrase|describe|cite|source|ref)(?: (?:this|more|here))?\]\W*$/i],
  ['[maybe move this to its own page?]', /^\[(?:maybe|perhaps|should|do|is|are|can|could|would)\b[^\]]{3,100}\?\]\W*$/i],
  ['(outdated)', /^(?:\(outdated\)|OUTDATED\b.*|outdated!+)\W*$/],
  ['Draft v0.3 - please comment', /^draft v?\d[\d.]*\s*[-,(:]/i],
  ['Team - -tbd-', /[-:]\s*-+\s*(?:tb[acd]|todo|wip)\s*-*\W*$/i],
  ['others?', /^(?:any )?others\?\W*$/i],
  [
    '(still collecting more points here)',
    /^\(?(?:we are |we're )?still (?:collecting|gathering|writing|thinking about|figuring out)\b(?! (?:and|or)\b)/i,
  ],
  ['help me out here', /^help (?:me|us) out\b/i],
  ['Ideas wanted!', /^(?:ideas|suggestions|stories|help|input|contributions) wanted\W*$/i],
  ['Leave it open for now', /^leave (?:it|this|that) open(?: for now)?\W*$/i],
  ['Copy of L4 for the moment', /^(?:dupe|duplicate|copy|clone) of\b.*\b(?:for now|for the moment)\b/i],
  ['Same as L4?', /^same as [\w .]{1,20}\?\W*$/i],
  ['see L4 for now', /^(?:see|as|like|same as) .{1,20} for (?:now|the moment)\b/i],
  ['Skip for now', /^(?:ignore|skip)(?: (?:this|it))? for now\W*$/i],
  ['Brain dump', /^(?:brain ?dump|raw notes)\b/i],
  [
    'formatting is broken here',
    /^(?:the |this )?(?:(?:formatting|layout|links?|images?|numbering)(?: is| are)? (?:broken|dead|lost|messed up)|links? (?:404s?|(?:does not|doesn't|do not|don't) work))\b[^.]{0,20}$/i,
  ],
  ['Missing image', /^missing:? (?:image|picture|photo|table|link|section|chapter)s?\W*$/i],
  [
    'Password to follow',
    /^(?:the )?(?:password|address|agenda|question|invite|slides|recording|form|poll|bio|photo)s? to follow\W*$/i,
  ],
  ['Decision needed', /^(?:decision|clarification|discussion) (?:still )?(?:needed|pending)\b/i],
  ['5 or 6?', /^~?\d+(?: ?[-/] ?\d+| or \d+)?\s?(?:\?|\(\?\))\W*$/],
  ['N.N.', /^N\.\s?N\.?\W*$/],
  ['need more here', /^(?:we |i )?(?:still )?need (?:a lot |much )?more (?:here|on this|about this)\b/i],
  [
    'someone volunteer a bad one?',
    /^\(?(?:someone|somebody|anyone|anybody)(?: (?:can|could|want to|care to|please))? (?:volunteer|add|write|share|send|give|contribute|fill|check|confirm|supply|suggest)\b[^.]{2,60}\?/i,
  ],
  [
    'More on this later',
    /^(?:much |a bit |some )?more (?:on|about) (?:this|that|these|those|it|them)(?: one)? (?:later|soon|shortly|another time)\W*$/i,
  ],
  ['(same as L3? discuss)', /\? \(?(?:discuss|verify|confirm|clarify|tb[acd]|ask [A-Z]\w+)!?\)?\W*$/],
  [
    'Very early draft, questions to Kim',
    /^\(?(?:this is )?(?:an? )?(?:very |still |quite )+(?:early|rough|first|initial|preliminary) draft\b(?=[,;:.]|\W*$)/i,
  ],
  ['To-be-determined', /^(?:to-be-(?:determined|defined|decided|announced|confirmed)|2bd)\W*$/i],
  [
    'Details soon',
    /^(?:more |further )?(?:details?|text|info|content|examples?|descriptions?|updates?|news|links?|dates?) (?:very )?(?:soon|shortly)\W*$/i,
  ],
  [
    'Describe here',
    /^(?:insert|describe|explain|list|type|enter|put|fill)(?: (?:it|me|this))? (?:in )?here\W*$|^(?:fill|describe|explain|define) me\W*$/i,
  ],
  [
    'As yet undefined',
    /^(?:as yet|still|currently) (?:undefined|unknown|unclear)\W*$|^(?:unknown|unclear) (?:yet|as yet|so far|at present)\W*$/i,
  ],
  ['(unclear)', /^[([]unclear[)\]]\W*$/i],
  ['How guests are picked (?)', /\w [([]\?{1,3}[)\]]\W*$/],
  ['Seventh level - ?', /\w - \?+$/],
  [
    'Will be defined',
    /^(?:it |this |these )?will be (?:defined|described|documented|specified|detailed|clarified|finali[sz]ed)(?: (?:later|soon|separately|shortly))?\W*$/i,
  ],
  [
    'Merge with the row above',
    /^merge (?:with|into) (?:the )?(?:(?:L|IC|M|P)\d|level|row|bullet|line|column|cell|section|one(?= above| below| before|\W*$)|above|below|previous|next)\b/i,
  ],
  ['In draft', /^(?:still |currently )?in (?:draft(?: form| state| status)?|work)\W*$/i],
  ['discuss with Kim after the launch', /^discuss (?:this )?with @?[A-Z][\w-]+(?:(?: &| and|,) [A-Z][\w-]+)*\b[^.]{0,40}$/],
  [
    'Need to check with Kim whether it holds for leads',
    /^(?:(?:[Ww]e|I|[Ss]till) )*[Nn]eed to (?:check|clarify|confirm|ask|verify|find out)(?: (?:this )?with @?[A-Z]\w+(?: [A-Z]\w+)?)? (?:whether|if)\b/,
  ],
  [
    'need to align w/ Legal first',
    /^(?:(?:we|i|still) )*needs? to (?:align|check|clarify|agree|discuss|confirm|sync|talk) (?:this |it )?(?:w\/ ?[A-Z][\w-]+(?: [A-Z]\w+)?(?: first)?|with [A-Z][\w-]+(?: [A-Z]\w+)? (?:first|again|on this|about this))\W*$/,
  ],
  ['The new levels #todo', /(?:^|\s)#(?:todo|wip|tbd|fixme)\W*$/i],
  [
    'LINK TO ADD',
    /(?:^|[:-]\s*)(?:links?|texts?|names?|pictures?|images?|examples?|content|descriptions?|dates?|lists?|tables?|numbers?) to (?:add|insert|define|complete|fill|write|check|confirm|update|fix)\W*$/i,
  ],
  [
    '(Format for guests follows asap)',
    /\([^()]{3,60} follows?(?: (?:asap|soon|later|shortly|tomorrow|next (?:week|month)|in \w+))?\)\W*$/i,
  ],
  ['(translating)', /^\((?:translating|drafting|writing|rewriting|collecting|updating)\)\W*$/i],
  [
    'Add an introduction to this section',
    /^(?:please )?add an? (?:short )?(?:introduction|description|summary|overview|title|image|picture|diagram|paragraph|sentence) (?:to|for|of|in) (?:this|the) (?:section|page|level|role|table|chapter|list|row|cell)\W*$/i,
  ],
  [
    'Add links to books in every skill',
    /^add (?:links?|examples?|courses?|resources?|descriptions?|definitions?)\b[^.]{0,40} (?:to|in|for) (?:every|each|all(?: the)?|the (?:other|remaining|missing)) (?:skills?|levels?|sections?|roles?|rows?|cells?|pages?|categor(?:y|ies)|competenc(?:y|ies)|tracks?)\W*$/i,
  ],
  ['add link to the list', /^add (?:a |the )?links? to\b[^.]{2,40}$/],
  // What stands in the place of an example says which one to look for.
  [
    'Example: (find one that guests know)',
    /^\W*(?:examples?: )?\W*\((?:find|pick|choose|get|take|think of|look for|collect|come up with|reuse|borrow) (?!(?:one|two|three|any|all|at least|up to|your)\W*\))[^()]{3,80}\)\W*$/i,
  ],
  ['XX add example', /^\W{0,3}XX\W{1,3}(?:add|write|find|check|fill|need|needs|example|more|ask|say)\b/],
  [
    'Need to say something about guests here',
    /^(?:\W*(?:we|i|this|it) )?(?:need|needs|want|should|must|ought)(?: to)? (?:say|have|write|add|put) (?:something|more|a bit|a line|a word|words?)\b.{0,80}$/i,
  ],
  [
    'We need something from guests here',
    /^\W*(?:we )?(?:need|want|miss|lack) (?:something|an? example|one|some|more)\b.{0,60} here\W*$/i,
  ],
  // What is asked of this text, which alone is called "this".
  [
    'Tidy this up',
    /^(?:please |pls )?(?:clean|tidy|split|shorten|simplify|cut|trim|drop|remove|delete|rework|rethink|revise|polish|reformat|reorder|fix|redo|rename) this(?: one| part| bit| section)?(?: up| down| out)?(?: (?:please|later|soon))?\W*$/i,
  ],
  [
    'Move this to the guild',
    /^(?:maybe |please |perhaps |we should |should we )?(?:move|merge|combine|fold|shift) this(?: one)? (?:to|into|with|under|up|down|below|above)\b[^.?]{0,40}\W*$/i,
  ],
  [
    'Maybe merge with the above',
    /^(?:maybe |please |perhaps )?(?:merge|combine)(?: this)? (?:with|into) (?:the )?(?:one )?(?:above|below|previous|next)(?: one)?\W*$/i,
  ],
  [
    'Duplicate of the one above',
    /^(?:duplicate|repeat|copy|same) (?:of|as) (?:the )?(?:one |item |line |row )?(?:above|below|previous)\W*$/i,
  ],
  [
    'Make this more specific',
    /^(?:please )?make (?:this|it|these)(?: one)? (?:(?:more|less) \w+|clearer|shorter|simpler|sharper|measurable|concrete|smaller)\W*$/i,
  ],
  [
    'Does this belong here?',
    /\bdo(?:es)? (?:this|it|these)(?: one)? (?:really |even )?belong (?:here|in|to|under|at)\b[^?]{0,30}\?/i,
  ],
  [
    'Should this be in the guild?',
    /^(?:q(?:uestion)?: ?)?should this (?:be (?:in|at|under|on|an?|L\d|its own|part of|moved|split|merged)|go|live|sit|stay)\b[^?]{0,60}\?/i,
  ],
  [
    'Still relevant?',
    /^(?:is this )?still (?:valid|relevant|true|accurate|correct|needed|right|current|up to date|a thing)\?\W*(?:\([A-Z]{2,3}\))?$/i,
  ],
  [
    'Not sure about this one',
    /^(?:(?:i am|i'm|we are|we're) )?(?:still |really |quite )*not (?:so |too |really |quite |entirely )?(?:sure|certain|convinced) (?:about|of|on) (?:this|that|it|these)(?: one| part| bit| level| wording| section)?(?: yet)?\W*$/i,
  ],
  [
    'Who writes this?',
    /^who (?:writes|drafts|(?:can|could|will|would like to|wants to) (?:write|draft|take|add)) (?:this|it|that|one)\?/i,
  ],
  ['@kim?', /^@[\w-]+\?+$/],
  [
    'Kim to add',
    /^[A-Z]\w+ (?:and [A-Z]\w+ )?to (?:(?:add|fill in|finish|supply|complete)(?: (?:this|it|one|later|soon|more))?|do (?:this|it|later|soon))\W*$/,
  ],
  [
    'Will revisit',
    /^(?!.*["”]\W*$)(?:(?:we |i )?(?:will|to|should)|let's|must|need to) (?:revisit|come back to|return to|get back to)(?: (?:this|it|that|these))?(?: (?:later|soon|in|after|next|with|once|when)\b[^.]{0,40})?\W*$/i,
  ],
  [
    'Revisit in Q3',
    /^(?:revisit|re-visit)(?: (?:this|it))?(?: (?:later|soon|in (?:Q[1-4]|\d{4}|[A-Z]\w+|the \w+)|after|next)\b[^.]{0,30})?\W*$/i,
  ],
  [
    "Let's discuss",
    /^(?:let's |let us )(?:discuss|talk about|chat about)(?: (?:this|it|that|these))?(?: one| first| later| again| next week)?\W*$/i,
  ],
  ['Discuss!', /^discuss[!?]+$/i],
  ['Verify!', /^(?:to check|verify[!?]|check[!?]{1,3}|confirm[!?])\W*$/i],
  [
    'Needs some love',
    /(?:^|[,;(] ?)(?:this |it |still |really |page |section )*needs? (?:a bit of |a lot of |some |more |much )*(?:love|tlc|polish|polishing|cleanup|clean-?up|tidying|cleaning up|attention|an update|refinement|sharpening)\W*$/i,
  ],
  [
    'Your example could be here',
    /^your (?:\w+ )?(?:example|text|name|story) (?:could|can|may|goes|should) (?:be |go |stand )?here\W*$/i,
  ],
  ['Fill this out', /^(?:please )?fill (?:this |it |these |me )?(?:out|in)\W*$/i],
  [
    'Only a skeleton so far',
    /^(?:only |just )(?:an? |the )?(?:skeleton|outline|headings?|stubs?|bullets?|notes|first (?:level|row|half|two))\b[^.]{0,30}(?:so far|for now|yet|at the moment|at present|right now)\W*$/i,
  ],
  [
    'Headings only for now',
    /^(?:headings?|outline|skeleton|bullets?|titles?|table|structure|notes) only(?: (?:so far|for now|yet|at the moment|at present|right now))?\W*$/i,
  ],
  [
    'L5+ not done',
    /^(?:[A-Z]{1,3}\d\+?|levels? \d\+?(?: and up)?) (?:is |are )?(?:still )?(?:not (?:yet )?(?:done|written|finished|started|there|complete|ready)|unfinished|missing|incomplete|to do|empty)(?: yet)?\W*$/i,
  ],
  ['Incomplete list', /^(?:incomplete|unfinished|partial|stub) (?:list|page|section|table|draft|entry|article)\W*$/i],
  ['Stub page', /^stub(?: (?:page|section|article|entry|only|for now))?\W*$/i],
  [
    'Help needed from someone who knows guests',
    /^(?:help|input|review|content|feedback|wording|text) (?:needed|wanted|required|appreciated) (?:from|by) (?:someone|somebody|anyone|people who|(?:a|an|the|our) \w).{2,80}$/i,
  ],
  ['Outdated', /^(?:\(|\[)?(?:out of date|outdated)[!.)\]]*$/i],
  ['Example: add yours', /^(?:[\w ]{3,20}: )?(?:please )?(?:add|insert|share|tell us|give us|write|put in) yours(?: here)?\W*$/i],
  [
    'Owner: looking for one',
    /^(?:owner|maintainer|author|editor|contact|lead|reviewer|mentor)s?: (?:looking for (?:one|someone)|\(?none\)?|wanted|needed|nobody yet)\b/i,
  ],
  ['Scope: team / guild ?', /^(?:[\w ]{3,20}: )?[\w ]{1,20} ?[/+] ?(?:[\w ]{1,20} )?\?$/i],
  ['Level: two years (or three?)', /^[^()]{2,80} \((?:better|other|newer|real|another|which|what|or) [\w ]{1,20}\?\)\W*$/i],
  ['Input needed', /^(?:input|wording|text|content|example|decision|help|link|owner|name) (?:needed|wanted|required)[!.]*$/i],
  [
    'Example: the billing move, write it up',
    /^(?:[\w ]{3,20}: )?[^.;]{3,60}[,;-] (?:to )?(?:write (?:it |this )?up|flesh (?:it |this )?out|find (?:another|a better one|better)|copy (?:&|and|\+) adapt|needs detail|get details)\W*$/i,
  ],
  [
    'Not documented here',
    /^(?:[\w -]{3,40}: )?not (?:fully |yet |really )?(?:documented|described|recorded|defined|captured|specified) (?:here|yet)\W*$/i,
  ],
  [
    'Need 1 or 2 more here',
    /^(?:we )?(?:still )?(?:need|want) (?:\d|one|two|three|a few|some|at least one|another)(?:(?: or |-| to )(?:\d|two|three|four))? (?:more|others?|examples?)\b[^.]{0,40}\W*$/i,
  ],
  ['Good question!', /^(?:a: )?(?:good|great|excellent) question(?:[.!]*|, (?:we|i|to be|not|no|tb[acd]|still)\b.{0,80})$/i],
  ['Draft content', /^draft (?:content|text|page|section|document|material|wording|level|ladder)\W*$/i],
  [
    'Under discussion in the working group',
    /^(?:still |currently |now )?(?:under|in) (?:discussion|review|consideration|development|construction|revision|preparation) (?:in|by|with|at|within) (?:the |our )[\w -]{0,30}(?:group|team|board|committee|council|guild|department|office|leads?)\W*$/i,
  ],
  [
    'This is a v1 and very much a work in progress',
    /\b(?:very much|still very much|definitely|obviously) (?:an? )?(?:work in progress|wip|draft|in flux|unfinished|incomplete)\W*$/i,
  ],
]
