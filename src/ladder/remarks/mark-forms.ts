import { type Form, namesMark } from './forms.ts'

const mark = '(?:TODO|TBD|TBC|TBA|FIXME|WIP|XXX)'

/** Forms of a whole statement with a mark that nobody uses of anything but a hole, or that stands in for what is missing. */
export const markForms: readonly Form[] = [
  ['Version 0.9 (draft)', /^(?:(?:version|v):?\s?)?\d[\d.]*(?: \((?:\w+ )?draft\)|[- ]draft)\W*$/i],
  // TODO and its kin: alone, behind a label, or in front.
  ['TODO', /^(?![$£€])\W{0,3}(?:todo|to-do|to do|tbd|tbc|tba|t\.b\.d\.?|t\.b\.c\.?|fixme|wip|xxx|(?:tk ?){1,3})\W{0,4}$/i],
  ['Pay bands - TBA', new RegExp(`[:=-]\\s*[^\\w$£€]{0,2}${mark}\\b(?:\\W{0,4}(?:$|\\()|\\s?[-,;] )`)],
  ['todo: ask the guild', /^\W{0,3}(?:todo|tbd|tbc|tba|fixme)\s?(?:\([^)]{1,40}\)\s?)?[:-]\s?\S/i],
  ['#todo ask the guild', /^#(?:todo|fixme|tbd)\b/i],
  ['todo @kim the first level', /^todo ?[@(]\w/i],
  [
    'todo add the duties',
    /^todo (?:add|ask|check|clarify|complete|decide|define|describe|document|expand|explain|fill|find|finish|fix|get|include|insert|link|make|mention|move|provide|put|replace|review|rewrite|say|split|update|verify|write|more|examples?)\b/i,
  ],
  ['This page is todo', /^(?:this|the) .{2,40} (?:is|are) (?:still )?(?:a )?todo\W*$/i],
  [
    'Status: in progress (since May)',
    /^(?:document |page )?status\s?[:=-]\s{0,2}[*_"'(]{0,2}(?:(?:in )?draft|wip|work in progress|in progress|under (?:review|discussion|development|construction|revision)|incomplete|unfinished|not (?:yet )?(?:started|finished|final|approved|complete)|proposal)\b/i,
  ],
  [
    'WIP: the levels below',
    /^\W{0,3}WIP\s?[:-] ?(?:the|this|these|our|my|an?) (?:[\w-]+ ){0,3}?(?:levels?|page|section|document|doc|ladder|framework|table|list|roles?|descriptions?|matrix|draft|text|guide)\b/i,
  ],
  [
    'Need something here about pay',
    /^(?:still )?needs? (?:something|sth|smth|some words|some text|a line|a bullet|a sentence|a paragraph|an example) (?:here|on|about|for|at)\b/i,
  ],
  [
    'This is very much a first draft',
    /^(?:.{0,60}\band )?(?:(?:this|it) is )?(?:very much|still|only|just|currently) (?:an? )?(?:first |rough |early |working )?draft\b(?! of (?:your|their))/i,
  ],
  [
    '(need to add a line on pay)',
    /^\((?:we |i |still )*needs? to (?:add|write|define|describe|flesh out|expand|fill in|update|clarify)\b[^()]*\)\W*$/i,
  ],
  ['Still WIP, do not share', /^(?:still|currently|very much|this is(?: still)?) (?:a )?WIP\b/i],
  ['Tags: growth, people, WIP', /,\s+WIP\W*$/],
  ['ADD LINK', /^(?:ADD|INSERT|ENTER) [A-Z]{3,}(?: [A-Z]+){0,3}\W*$/],
  ['Draft version 0.3', /^(?:first |initial |rough |early )?draft (?:version|revision)\b(?: ?v?\d[\d.]*)?\W*$/i],
  ['Own page, not started yet', /(?:^|, |: )(?:not (?:yet )?(?:started|begun) yet|not yet (?:started|begun))\W*$/i],
  ['DUTIES HERE', /^\W{0,3}[A-Z]{3,}(?: [A-Z&]+){0,3} HERE\W{0,3}$/],
  [
    'Needs review',
    /^(?:still )?needs? (?:an? |some |more )?(?:review|proofreading|updat(?:ing|e)|rewording|rewriting|editing|clean-?up|expansion|fleshing out|refine(?:d|ment)|refining|discussion|decision|owner)\W*$/i,
  ],
  ['WIP Third level', /^\W{0,3}WIP (?!Polic|Limit|Board|Manage|Branch|PR|Commit|Count|Age)[A-Z0-9(]/],
  ['TO DO - Kim and Sam write this', /^\W{0,3}TO DO\W{0,3}[-–:] ?\S/],
  ['TODO ask the guild', new RegExp(`^\\W{0,3}(?:TODO|FIXME|TBD|TBC|TBA)\\b(?!${namesMark})(?=[\\s(])`)],
  ['Open question: who reads it', /^open (?:question|issue|point)s?\s?[:-]\s\S/i],
  [
    'The guide (TBD) has more',
    /(?<!\b(?:as|with|an?|the|by|use|add|or|and|of|for) )(?<!(?:[Ww]ork[ -]in[ -]progress|limit).{0,60})[([](?:TB[ACD]|TODO|WIP)[)\]] (?=[a-z])(?!(?:limits?|items?|policy|counts?|values?|comments?)\b)/,
  ],
  ['Level seven (WIP)', /(?<!(?:work[ -]in[ -]progress|limit|lavoro|trabajo|travail).{0,60})[([]wip[)\]]\W{0,3}$/i],
  [
    'The bands remain TO BE CONFIRMED',
    /(?:^|[:-]\s*|\b(?:is|are|remains?) (?:still )?)TO BE (?:DEFINED|DETERMINED|DECIDED|CONFIRMED|ADDED|WRITTEN|ANNOUNCED)\b/,
  ],
  // Stand-ins.
  [
    'Auto-generated stub. Describe the level.',
    /^(?:auto-?(?:matically )?generated |this is (?:only |just |still )?an? |an? )?(?:stub|placeholder)(?: page| section| text)?[.:,;!]/i,
  ],
  [
    'Note to reviewers: the third level is rough',
    /^(?:note|message|question|reminder) (?:to|for) (?:the )?(?:reviewers?|editors?|authors?|writers?|self|myself|contributors?)\b\s*[:,-]/i,
  ],
  ['One more', /^(?:one|some|another|a few|two|\d) more(?: (?:please|pls))?\W{0,4}$/i],
  ['Who decides on pay??', /^[^?]{0,40}\?{2,}(?:\W{0,3}$| \([^)]*\)$)/],
  ['Later', /^(?:later|soon|shortly|eventually|coming|forthcoming)\W{0,3}$/i],
  ['£TBC', /(?:^|:\s+)[$£€]\s?TB[ACD]\W*$/i],
  ['REWORD: sounds hard', /^(?:DECISION NEEDED|OPEN (?:QUESTION|ISSUE|POINT)|REWRITE|REWORD|CLARIFY)\s?[:-]\s/],
  ['Place: ADD', /:\s+(?:ADD|INSERT|ENTER|FILL IN)(?: [A-Z]{3,}){0,4}\W*$/],
  ['Add: how a level is given', /^(?:add|insert|fill in|write|missing|wanted)\s*:\s*\S/i],
  ['Insert the list of duties', /^(?:insert|Insert (?:an?|the|your|our|some)) (?:\S+ ){0,7}\S+$/],
  ['Something about mentoring', /^(?:\+ )?(?:something|sth\.?|smth\.?|stuff) (?:about|on|re|for|around) (?:\S+ ?){1,9}$/i],
  [
    'Paragraph about pay',
    /^(?:an? |one more |some more )?(?:paragraph|sentence|section|bullet|line|text|blurb|introduction|intro) (?:about|on|describing)\b(?: \S+){1,9}$/i,
  ],
  [
    'Working draft for discussion',
    /^(?!v?\d[\d.]*,? \w+ draft,)(?:(?:an?|the|this is|very much|working|first|early|rough|initial|incomplete|unfinished|partial|preliminary|internal|discussion|status:|v?\d[\d.]*,?) )+draft\b(?=\W{0,3}$|[.,;:]| for (?:internal |public )?(?:discussion|comments?|review|feedback)\b)/i,
  ],
  ['PLACEHOLDER DOCUMENT', /^\W{0,6}PLACE ?HOLDER\b/],
  // At the end, but as the name of a thing: "fixed a TODO".
  [
    'How a level is given TODO',
    /^(?!.*\b(?:an?|the|no|any|every|each|its|their|one|of|or|and|as|in|to|for|with)(?: (?!pay|cell|row)\w+)? (?:TODO|FIXME)\W{0,3}$).{3,80}[\s)](?:TODO|FIXME)\W{0,3}$/,
  ],
  ['(Stub) Duties of a lead', /^[([]stub[)\]]/i],
  ['(looking for one! best from the shift)', /^\(looking for (?:one|some|another)\b/i],
  ['[KS: is it the old name?]', /^\[[A-Z]{2,3}: [^\]]*\?\]\W*$/],
  ['(ugh, find another word)', /^\((?:ugh|meh|argh|eh)\b/i],
  ['[third story, best from the shift]', /^\[(?:second|third|fourth|another|next) (?:story|example|bullet|one|quote)\b/i],
  ['(one from the guild please)', /^\(one from .* (?:please|pls)\b/i],
  [
    '(Data folks, please add an example!)',
    /^\((?:[^()]{2,40}, )?(?:please|pls) add (?:an?|one|some|your|yours|another)\b[^()]*\)\W*$/i,
  ],
  ['to write', /^(?:still )?to (?:write|do)\W*$/i],
  ['... (one or two more)', /^\.{3}\s?\((?:one|two|some|a few|\d|more|rest)\b/i],
  ['(3rd one)', /^\((?:\d(?:st|nd|rd|th)|second|third|another|one more) (?:one|example|bullet|point|story)\)\W*$/i],
  // What a template asks for, in brackets: (one paragraph), (Briefly describe the reason).
  [
    '(one paragraph)',
    /^\((?:an?|one|two|three|a few|some|\d+(?:-\d+)?)(?: short| brief| few| small)? (?:paragraphs?|sentences?|bullet points?|bullets|lines?|words)\b[^()]*\)\W{0,3}$/i,
  ],
  [
    '(Briefly describe the role)',
    /^\((?:briefly |please |just |shortly )*(?:describe|list|explain|write|add|insert|include|summari[sz]e|specify|provide|fill in|populate)\b(?![^()]*\bas needed)[^()]{3,}\)\W{0,3}$/i,
  ],
  ['Sample text here', /^(?:some|more|your|sample|dummy|random|body|test) text(?: (?:goes )?here)?\W{0,4}$/i],
  [
    'Description goes here',
    /^(?!(?:find|see|read|get|click)\b)(?:[a-z]+ ){0,2}(?:text|content|usage|description|details|copy|summary|example|info(?:rmation)?|code|image|stuff|something) (?:goes |comes )?here\W{0,4}$/i,
  ],
  [
    'Title here',
    /^(?:(?:your|my|our|the|an?|some|any|example|sample|key|main|core|page|section|role|job|team|company|add|insert|enter|type) ){0,3}(?:titles?|headings?|names?|tasks?|items?|goals?|projects?|roles?|responsibilit(?:y|ies)|skills?|dut(?:y|ies)|requirements?|links?|photos?|images?|logos?|diagrams?|pictures?|dates?|emails?|quotes?|bullets?|points?|paragraphs?|sentences?|introduction|intro|body|purpose|expectations?|criteria|competenc(?:y|ies)|bio) (?:goes? |comes? )?here\W{0,4}$/i,
  ],
  [
    'Enter text',
    /^(?:(?:click|tap|press)(?: here)? to (?:add|edit|enter|insert|type|write|change|replace)(?: \w+){0,3}|(?:enter|type|paste|write)(?: (?:your|some|the|a|any))? (?:text|content|words)(?: here)?|start (?:typing|writing)(?: here)?|(?:replace|change) ?(?:me|this text|this content|this placeholder)(?: with .{1,40})?)\W{0,4}$/i,
  ],
  [
    'One line description of the role',
    /^(?:(?:an?|one|the) )?(?:(?:short|brief|one[- ](?:line|sentence|paragraph)|quick|two[- ]line|concise) )+(?:description|summary|explanation|overview|definition|statement) of (?:the|what|how|why|your|this|an?)\b[^.]*\W*$/i,
  ],
  [
    'Description of the behaviour expected at this level',
    /^(?:descriptions?|examples?|summary|list) of (?:the |an? )?(?:[\w-]+ )?(?:behaviou?rs?|expectations?|skills?|attributes?|competenc(?:y|ies)|responsibilit(?:y|ies)|criteria) (?:expected|required|needed|demonstrated|shown|goes|for|at) [^.]*\W*$/i,
  ],
  [
    'Placeholder for duties',
    /^\W{0,3}place ?holder(?: (?:text|content|copy|section|page|document|description|entry|item|bullet|row|value|for [^.]{1,60}|only|here))?\W{0,4}$/i,
  ],
  [
    'Fill this in later',
    /^(?:(?:fill|filling) (?:me |this |it |these )?in(?: later| please)?|to (?:be )?fill(?:ed)?(?: in| out)?|lorem|(?:add|write) (?:me|this))\W{0,4}$/i,
  ],
  ['Reviewed: YYYY-MM-DD', /^[^:]{1,40}:\s*(?:YYYY-MM-DD|DD[/.-]MM[/.-]YYYY)$/],
  ['???', /^\W{0,3}\?{2,}\s?[kKmM%€$£]?\W*$|^\?+$|^(?:\.\s*){2,}$|^-{2,}\?$/],
]
