import type { Form } from './forms.ts'

/** What of a ladder an editor may mean, who stands in it: "this row", "the last two columns". */
const here =
  '(?:this|these|the (?:above|below|last|first|next|previous|following)(?: (?:two|three|few))?)(?: (?:level|track|role|ladder|page|section|part|rows?|columns?|cells?|tables?|lists?|bullets?|points?|items?|examples?|wording|sentences?|paragraphs?|expectations?|definitions?|titles?|numbers?|names?|dates?|links?|one|bit|text|matrix))?'
const now = '(?:for now|so far|at the moment|at present|right now|for the moment|currently|as of now|for the time being)'
/** Another level of the ladder, by its name or its place. */
const otherLevel =
  '(?:[A-Z]{1,3}\\d\\+?|the (?:level|one|row|grade) (?:above|below|before)|the (?:previous|next|lower|other) (?:level|one|row|grade))'

/** Forms in which editors doubt what stands there, and say what it comes from and how long it will stay. */
export const doubtForms: readonly Form[] = [
  // What is there only for a while.
  [
    "This track doesn't exist at the moment but will be added",
    new RegExp(
      `^${here} (?:does not|doesn't|do not|don't) (?:really |actually )?exist(?: yet| ${now})?(?:,? (?:and|but) .{3,60})?\\W*$`,
      'i',
    ),
  ],
  [
    'This level is theoretical for now',
    new RegExp(
      `^${here} (?:is|are) (?:still |currently |purely |mostly |just |only |largely |all )?(?:theoretical|hypothetical|empty|provisional|tentative|preliminary|a guess|guesswork|made up|invented|unreviewed|unedited|untested|placeholders?)(?: ${now})?\\W*$`,
      'i',
    ),
  ],
  [
    'The guild ladder will live here',
    /^(?!(?:it|this|they|you|he|she)\b)(?:the |our |a |more )?[\w &-]{3,50} will (?:live|go|stand|be found|appear|sit|end up) here\b[^.]{0,40}\W*$/i,
  ],
  ['German only for now', new RegExp(`^(?:(?:only|just) [A-Z]\\w+|[A-Z]\\w+ only) ${now}(?:[;,:] .{3,80})?\\W*$`)],
  [
    'Only covers guests for now',
    new RegExp(
      `^(?:this |it )?(?:(?:page|document|ladder|matrix|guide|section|table) )?(?:only |just )(?:covers?|describes?|includes?|applies to|works for|has|lists?) [^.;]{3,60} ${now}\\W*$`,
      'i',
    ),
  ],
  [
    'The table covers only guests so far',
    new RegExp(
      `^(?:this|it|the (?:page|document|ladder|matrix|guide|section|table)) (?:still |currently )?(?:covers?|describes?|includes?|applies to|works for|has|lists?) (?:only|just) [^.;]{3,60} ${now}\\W*$`,
      'i',
    ),
  ],
  // What it comes from.
  [
    'Copied from the old page, needs review',
    /\b(?:copied|copy-pasted|copy pasted|pasted|taken|ported|migrated|imported|lifted|adapted|converted)(?: over| across| verbatim| as is)? from [^.]{2,60}[,;:–-]+ ?(?:(?:and|but|so|still|it|this) )*(?:needs?|to be|please|must be|should be|not yet|unreviewed|unedited|adapt|review|clean|check|formatting|some|links|may|might)\b/i,
  ],
  [
    'Everything below is unreviewed',
    /^(?:everything|all(?: of it)?|what stands|the rest|stuff) (?:below|above|here|in this section|on this page|under this)\b[^.]{0,40}\b(?:unreviewed|unedited|needs? (?:a )?(?:review|work|editing|cleanup)|is (?:old|rough|out of date|outdated|a brain dump|a draft|notes))\b/i,
  ],
  [
    'Below is a brain dump',
    /^(?:(?:below|this|here|what follows) is (?:just |only |still |mostly )*(?:an? |my |our )?(?:quick |rough |raw )?)?(?:brain ?-?dump|first cut|first stab|first pass|rough cut|strawman)\b[^.]{0,60}\W*$/i,
  ],
  [
    "It's far from complete",
    /\b(?:is|are|it's|this is|they're) (?:still )?(?:far from|nowhere near|not anywhere near) (?:complete|finished|done|final|perfect|ready)\W*$/i,
  ],
  [
    'The table got lost in the migration',
    /\b(?:got |was |were )?(?:lost|broken|mangled|dropped|cut off) (?:in|during|by|after) the (?:migration|export|import|conversion|move|copy|transfer)\b/i,
  ],
  // What is wrong with it.
  [
    'Formatting broken',
    /(?:^|[,;:] )(?:the )?(?:links?|tables?|formatting|images?|pictures?|numbering|anchors?|layout|list)(?: below| above| here)?(?: is| are)?(?: still| all)? (?:broken|dead|wrong|messed up|off|missing)\W*$/i,
  ],
  [
    'The last column is a guess',
    /^(?:[^.,]{2,40} (?:is|are) (?:just |only |still |my |our |mostly )*)?(?:an? |my |our )?(?:best |rough |wild |educated )*guess(?:es|work)?(?: (?:for now|so far|at best|really))?\W*$/i,
  ],
  [
    'The numbers are made up for now',
    new RegExp(
      `^(?:the |all |these )*(?:numbers?|figures?|names?|dates?|examples?|amounts?|values?|quotes?|percentages?)(?: here| below| above)? (?:(?:is|are) (?:still )?(?:(?:made[- ]up|invented|fictional|fake|random) (?:${now}|until\\b|and (?:must|should|need))|(?:just |only |all |purely )*(?:guesses|provisional|dummies|dummy)\\b)|(?:is|are) still (?:made[- ]up|invented|fake)\\W*$)`,
      'i',
    ),
  ],
  [
    'Made-up example, replace it',
    /^(?:(?:made[- ]up|fake|invented|fictional|dummy) (?:example|quote|number|name|text|one)s?(?:[,;:.–-]+ ?.{2,60})?|(?:bad|poor|weak|old|outdated|silly) (?:example|quote|text)s?[,;–-]+ ?.{4,60})[.!]*$/i,
  ],
  [
    'Replace with a real example',
    /^(?:please |to be |must be )?replaced? (?:this |it |me )?(?:with|by) (?:an? |the |some |our |your )?(?:real|proper|actual|better|newer|true|own)\b/i,
  ],
  [
    'This example is too old',
    /^(?:this|that|the) example (?:is|isn't|is not) (?:\w+ )?(?:great|good|old|weak|bad|vague|ideal|too \w+|out of date|outdated|for (?:L\d|another|a different))\b/i,
  ],
  [
    'Very rough',
    /^(?:v\d[\d.]*[,:;]? )?(?:very|super|really|quite|still|pretty|extremely) (?:very )?(?:rough|early|drafty|wip|raw)(?:,? (?:and )?(?:very )?(?:rough|early|raw|wip|draft))?[.!]*$/i,
  ],
  [
    'Being rewritten',
    /^(?:this |it |the (?:page|section|document|ladder|guide) )?(?:is |are )?(?:currently |still |now )*being (?:rewritten|reworked|redone|revised|drafted|piloted|trialled|restructured|translated|overhauled)\b[^.]{0,50}\W*$/i,
  ],
  [
    'Expect changes',
    /^(?:(?:alpha|beta|preview|early|v0(?:\.\d)?)\b[^.]{0,20}[,;:–-]+ ?)?(?:please )?expect (?:changes|typos|gaps|rough edges|errors|mistakes|breakage)\W*$/i,
  ],
  [
    'This will probably change after the trial',
    /^(?:this|it|these|they|all of this) (?:will|may|might|is going to|are going to|is likely to) (?:very |most )?(?:likely |probably |certainly |definitely |still |surely )*change(?: (?:after|once|when|soon|later|in the next)\b[^.]{0,50})?\W*$/i,
  ],
  ['Will change', /^will (?:probably |likely |still )*change(?: soon| later)?\W*$/i],
  ['Alpha version', /^(?:alpha|beta|preview|preliminary|interim) (?:version|release|draft|stage)[.!]*$/i],
  ['(working title)', /^\(?(?:working|provisional|temporary) (?:title|name|heading)s?\)\W*$/i],
  [
    'Names to be changed',
    /^(?:names?|titles?|numbers?|dates?|wording|order|layout) (?:to be|will be|must be|should be|needs? to be) (?:changed|replaced|anonymi[sz]ed|corrected|checked|added|decided|agreed|improved)\W*$/i,
  ],
  [
    'Unclear what this means',
    /^(?:still |very |quite |really |a bit |rather )*(?:unclear|not clear|confusing|ambiguous|cryptic)(?: (?:to me|what (?:this|that|it) (?:means|is)|why|how this)\b[^.]{0,40})?\W*$/i,
  ],
  // What an editor asks the others about it.
  [
    'How is this different from L3?',
    new RegExp(
      `^(?:how|in what way) (?:is|are) (?:this|that|it|these) (?:any )?different (?:from|to|than) ${otherLevel}\\W*$`,
      'i',
    ),
  ],
  [
    "What's the difference to L4?",
    new RegExp(`^(?:what's|what is) the difference (?:to|from|with|between this and) ${otherLevel}\\W*$`, 'i'),
  ],
  ['How does this differ from L3?', new RegExp(`^how (?:does|do) (?:this|that|it|these) differ from ${otherLevel}\\W*$`, 'i')],
  [
    'This reads the same as L4',
    new RegExp(
      `^(?:this |it |that )?(?:reads|is|sounds|looks|says|seems)(?: (?:exactly|pretty much|nearly|almost|much))? (?:the same|like|identical)(?: as| to)? ${otherLevel}\\W*$`,
      'i',
    ),
  ],
  [
    'Overlaps with the row above',
    /^(?:this |it )?(?:overlaps?|clashes|conflicts?) with (?:the )?(?:[\w ]{0,20}(?:row|one|level|item|bullet|point|section) (?:above|below)|(?:previous|next) \w+)\b[^.]{0,30}\W*$/i,
  ],
  [
    'I think this is the wrong level',
    /^(?=.{0,90}$)i(?:'d| would| think| feel|'m| am| don't think| do not think|'m not sure)\b[^.]{0,30}\b(?:this|that|it) (?:belongs?|is (?:the wrong|too|really|more|an?|at)|should|reads|sounds|overlaps|goes|fits|needs|could)\b/i,
  ],
  [
    "I'd move this to L5",
    /^i(?:'d| would|'ll| will) (?:rather |maybe |probably |just )?(?:move|drop|cut|remove|merge|split|reword|rephrase|rewrite|put|change|delete|shorten|expand) (?:this|that|these)\b/i,
  ],
  [
    'Do we need this row?',
    /^do we (?:really |still |even )*(?:want|need|do|have|mean|use|believe) (?:this|these)(?: (?:row|column|level|section|bullet|one|line|point|page|example|part|sentence|any ?more))?\?\W*$/i,
  ],
  [
    'Is this really L4?',
    /^(?:q: ?)?is (?:this|that) (?:really |actually |still |too |not )*(?:an? )?(?:[A-Z]{1,3}\d\+?(?: thing| skill| behaviou?r| expectation)?|one level too (?:low|high)|(?:the )?(?:right|wrong|correct) (?:level|place|word|term|row|section|title|wording|example))\?\W*$/i,
  ],
  [
    'Should we mention guests here?',
    /^(?:should|shall|can|could|do) we (?:also |maybe |at least )?(?:say (?:something|here|more|that|who|what)|mention|add|include|list|link|put|describe|define|explain|quote|drop|cut)\b[^?]{2,70}\?\W*$/i,
  ],
  [
    'Can we find a better word for this?',
    /^(?:can|could|should) we (?:please )?(?:find|get|have|use|come up with|think of) (?:an? |some |the |one |more |better )+(?:\w+ )?(?:examples?|words?|wording|terms?|names?|quotes?|definitions?|numbers?|titles?|links?|phrasing)\b[^?]{0,50}\?\W*$/i,
  ],
  [
    'Can someone from the guild check this?',
    /^(?:can|could|would|will) (?:someone|somebody|anyone|anybody|one of you|any of you)\b[^?]{0,40}\b(?:check|write|add|confirm|review|verify|look|help|supply|send|share|provide|finish|explain|fill|improve|reword|rephrase|proofread|translate|take (?:this|it)(?: (?:on|over))?)\b[^?]{0,60}\?\W*$/i,
  ],
  [
    'Does anybody have a good example?',
    /^(?:does|do|has|have) (?:anyone|anybody|someone|somebody|any of you|you guys)(?: here| else)? (?:have|got|know(?: of)?|remember|want) (?:an? |any |some |the |more |another )?(?:\w+ ){0,2}(?:examples?|ideas?|stor(?:y|ies)|quotes?|numbers?|links?|wording|suggestions?|volunteers?|titles?|words?|sources?)\b[^?]{0,40}\?\W*$/i,
  ],
  [
    'Who has an example?',
    /^who (?:has|have|knows|remembers|can give|can send|got) (?:an? |any |some |more |another |better |good )+(?:\w+ )?(?:examples?|quotes?|stor(?:y|ies)|numbers?|wording|links?)\b[^?]{0,30}\?\W*$/i,
  ],
  [
    'Please send me examples',
    /^(?:please )?(?:send|give|tell|mail|slack|dm) (?:me|us) (?:your |some |more |any |good |an? )*(?:examples?|stories|quotes|numbers|wording|links)\b/i,
  ],
  [
    'Please suggest examples in the comments',
    /^please (?:suggest|propose|contribute|share|submit|supply|comment)\b(?:[^.]{0,20}\b(?:examples?|wording|text|ideas?|here|below|in the comments|on this)\b[^.]{0,30})?\W*$/i,
  ],
  [
    'Comments welcome until Friday',
    /^(?:comments?|feedback|input|edits|suggestions|corrections|remarks) (?:are |is )?(?:very |most |always )?(?:welcome|wanted|appreciated|invited|please|requested)(?: (?:until|by|before|till|on this|here|below|in the comments|via)\b[^.]{0,40})?[.!]*$/i,
  ],
  [
    'Looking for feedback on this one',
    /^(?:still |we're |we are |i'm |i am |now )*(?:looking|searching) for (?:feedback|input|comments|examples?|an? (?:better |good )?(?:example|word|name|term|title|author|owner|volunteer)|someone|somebody|volunteers|ideas|wording|better)\b(?! (?:who|that|which|with|to join)\b)[^.]{0,60}\W*$/i,
  ],
  [
    'Needs a second pair of eyes',
    /^(?:this |it |still )*needs? (?:an? )?(?:second|third|another|fresh|new|legal|native|good|careful|thorough)? ?(?:pair of eyes|look|proof-?read(?:ing)?|read(?:-?through)?|once-over|edit|rewrite|re-?think|overhaul|rework|copy-?edit)\b[^.]{0,30}\W*$/i,
  ],
  [
    'This one needs work, it was copied',
    /^(?:(?:this|the) (?:(?:one|section|page|row|bit|part|level|table|list|paragraph|description|ladder|document|doc|column) )?|(?:the |this )?(?:wording|phrasing|text|title|naming|formatting|examples|definitions?|structure) )(?:still |really |also |clearly )*needs? (?:some |more |a lot of |a bit of |further |a lot more )?(?:work|love|attention|polish(?:ing)?|fleshing out|editing)(?:\W*$|[,;(]| (?:before|and|from|by)\b)/i,
  ],
  [
    'Needs to be discussed with the guild',
    /^(?:this |it |still )*needs? to be (?:discussed|agreed|cleared|aligned|checked|confirmed|verified|approved|negotiated|synced|reviewed|decided)(?: (?:with|by|at|in|before)\b[^.]{0,50})?\W*$/i,
  ],
  // What is still to do with it.
  ['Finish this before the trip', /^(?:please )?finish (?:this|these|me)\b[^.]{0,40}\W*$/i],
  [
    'Write this properly',
    /^(?:please |and so on,? )?write (?:(?:this|it)(?: (?:up|out|down))?(?: (?:properly|better|later|nicely|soon))?|properly|up (?:the|this|our) [^.]{2,40})\W*$/i,
  ],
  [
    'Ask the guild for an example',
    /^(?:[Aa]sk|[Gg]et|[Bb]eg|[Cc]hase|[Nn]udge|[Pp]ing) (?:[A-Z]\w+|the [\w ]{2,20}|our [\w ]{2,20})(?: and [A-Z]\w+)? (?:for|about) (?:an? |the |some |more |his |her |their )*(?:\w+ )?(?:examples?|wording|quotes?|numbers?|text|links?|blurb|input|definition|description|details?|title)\b[^.]{0,30}\W*$/,
  ],
  [
    'Get numbers from Kim',
    /^(?:get|fetch|collect|request) (?:an? |the |some |more |current |new )*(?:quotes?|numbers?|figures?|examples?|text|wording|input|sign-?off|blurb|links?|details|photos?|pictures?) (?:from|by|of) (?:[A-Z]\w+|the [\w ]{2,20}|our [\w ]{2,20})\W*$/i,
  ],
  [
    'Need to define "impact"',
    /^(?:we )?(?:still )?(?:need|have|ought|want) to (?:define|decide|agree|work out|figure out|clarify|settle|say|explain|spell out) (?:what\b|how\b|whether\b|which\b|who\b|where\b|if\b|"|“|this\b|that\b|these\b)[^.]{0,60}\W*$/i,
  ],
  ['Define "senior"', /^(?:define|explain|clarify|reword|quantify) (?:"[^"]{2,30}"|“[^”]{2,30}”)\W*$/i],
  ['Define!', /^(?:define|explain|clarify|specify|quantify|elaborate|rephrase|reword)!+$/i],
  [
    'Think about this some more',
    /^(?:need to |must |let's |we should )?think (?:about|through) (?:this|that|these)(?: (?:some )?more| again| over| later| through)?\W*$/i,
  ],
  ['Managers too?', /^(?:and )?(?:[A-Z]\w+|\w+s) too\?$/],
  ['Applies to guests?', /^(?:also |this )?(?:applies|apply) to [^.?]{2,40}\?\W*$/i],
  // What will be there with time.
  [
    'Others will be added over time',
    /\b(?:will|shall) be (?:added|extended|expanded|filled in|completed|included|described|documented) (?:over time|as we (?:go|grow|learn)|step by step|one by one|gradually|bit by bit|with time|along the way|in future|in the future|down the road)\b/i,
  ],
  [
    "We'll add more as we go",
    /^(?:we|i)(?:'ll| will) (?:add|write|fill in|grow|extend|expand|publish|document|flesh out|refine)\b[^.]{0,40}\b(?:over time|as we (?:go|grow|learn)|step by step|gradually|bit by bit|with time|along the way)\W*$/i,
  ],
  [
    'This list will grow',
    /^(?:this|the) (?:list|page|section|table|document|glossary|collection) (?:will|is going to|should) (?:grow|get longer|be extended|expand|fill up)\b[^.]{0,40}\W*$/i,
  ],
]
