import { type Form, politely } from './forms.ts'

/** Forms of a sentence in which somebody is asked for something, wishes for it or promises it. */
export const askingForms: readonly Form[] = [
  [
    'Need a specific date for the move',
    /^(?:still )?needs? (?:an?|the|some) (?:specific|exact|formal|final|concrete|definite|agreed|proper|better|clearer|real) (?:date|definition|process|list|description|name|title|owner|number|amount|text|wording|example|policy|plan|criteria|link|page|section|template|budget|answer|decision)\b(?! (?:to|before|when|if)\b)/i,
  ],
  ['For the top level I still owe you those', /\b(?:we|i) (?:still )?owe (?:you|this)\b|\bstill owe you\b|\bowes? us\b/i],
  [
    'It would be lovely to have something from Data in this list',
    /^(?:it )?(?:would|'d) be (?:lovely|good|nice|great|helpful|useful|ideal|cool|handy) (?:to (?:have|see|get|add|include|hear|show|provide)|with) (?:an?|the|some|one|two|three|more|something|another)\b/i,
  ],
  [
    'Please suggest more things that we thank people for',
    /^(?:please|kindly|pls|plz) (?:suggest|propose|contribute) (?:more|additional|further|other|new)\b/i,
  ],
  ['Define the role, what does it do?', /^(?:define|specify|clarify|outline|mention|include)\b(?!.*\byou)[^.?]{5,90}\?\W*$/i],
  ['See the list in [Table ????]', /(?<!\?)\?{4,}/],
  [
    'Kindly add one point for Data',
    /^(?:please|kindly|pls|plz) (?:add|include|suggest|give|provide|write|insert|contribute) (?:(?:one|two|three|another|a few|some|\d(?:-\d)?)(?: more)?|more)(?: (?:bullet|point|example|line|sentence|signal|row|criterion|criteria|item|paragraph|indicator)s?)?(?: (?:for|from|on|about|here)\b|\W*$)/i,
  ],
  [
    'And I want a third one from Data',
    /\b(?:i|we) (?:still |also )?(?:want|need) (?:another|one more|a (?:second|third|fourth|better)|(?:two|three|some) more) (?:one|example|story|bullet|point|line)s?\b/i,
  ],
  [
    'Guests come first, and I will write this up once the board has met',
    /\b(?:which|and|that|but) i(?:'ll| will) (?:try to )?(?:write|add|fill|dig|finish|complete|update|expand|rewrite|redo|tidy)\b/i,
  ],
  [
    "I honestly don't know what to put here",
    /(?<!\byou )(?:don'?t|do not) (?:really )?know (?:what to (?:put|write|say)|how to (?:put|write|phrase|word|say)|to write)\b/i,
  ],
  [
    'I keep changing my mind on how to say it',
    /\bkeep changing (?:my|our) minds?\b|\brather leave (?:it|this) (?:open|empty|blank|out)\b/i,
  ],
  [
    'Here I wanted to put the story of the move',
    /^here (?:(?:i|we) (?:want(?:ed)?|would like|plan(?:ned)?|meant)|(?:we|i)'d like) to (?:put|add|write|insert|show|tell)\b/i,
  ],
  [
    'We need to discuss this as a team',
    /^we (?:still )?need to (?:discuss|decide on|agree on|talk about) (?:this|these|it|whether)\b/i,
  ],
  ['Need help with this one.', /^(?:i |we )?need (?:some )?help with (?:this|these|it)\b/i],
  [
    "Stories from others: we'd love to have some",
    /\b(?:we|i)'d (?:like|love) to (?:have|see|add|get) (?:some|one|more|a few)\b/i,
  ],
  ["I'd like a story about the move", /\bi'd like an? (?:story|example|quote|line|sentence|paragraph)\b/i],
  ['Could do with one from Data', /\bcould do with (?:one|two|some)\b/i],
  [
    'We intend to put three of them in this section',
    /\bwe (?:intend|plan|want|hope|mean) to (?:put|add|write|show|collect|publish)\b.*\b(?:here|below|this (?:section|page|part))\b/i,
  ],
  ['Is it still so? please check, Kim', /(?:^|[?.,] )please check(?:, [A-Z]\w+)?\W*$/],
  ['idk yet', /^(?:idk|dunno|no idea)(?: yet)?(?:[.!:)(]*$|,| what\b| how\b)/i],
  ['Do we want pay here or elsewhere?', /^do we (?:really )?(?:want|need|have)\b[^.?]*\bhere\b[^.?]*\?/i],
  [
    "We'd like one from the night shift",
    /\b(?:we|i)'d (?:like|love) (?:one|two|one or two|some|a few|more) (?:from|for|about)\b/i,
  ],
  ['any good examples for this?', /^any (?:good |more |better )?examples?(?: (?:for this|here|from \w+)){0,2}\?/i],
  ['Need to think about this one', /^(?:we )?(?:still )?need to think about (?:this|how|what)\b/i],
  [
    'Looking for someone from Data to contribute one',
    /^(?:still )?looking for (?:someone|somebody|volunteers|people) (?:from|to)\b.{0,40}\b(?:one|contribute|examples?|this)\b/i,
  ],
  [
    'If you have good ones, add them here!',
    /^if you have (?:one|any|good ones|some|more|another)\b.{0,20}\b(?:add|put|send|write|post) (?:it|one|them|yours)\b.{0,12}\b(?:here|below)\b/i,
  ],
  [
    'Looking for a good one, ask Kim',
    /^(?:still )?looking for (?:an?|one|some) (?:good |real |better )?(?:one|example|story)\b|^still looking for (?:an?|one|some|any)\b/i,
  ],
  ['We need to figure this out', /\bwe (?:still )?need to (?:figure|work|sort) (?:this|it|that) out\b/i],
  [
    'I think we need a paragraph on pay here',
    /\bwe need (?:an?|some|more) (?:\w+ ){0,2}(?:bullet|definition|example|intro(?:duction)?|line|link|paragraph|point|section|sentence|text)s?\b[^,.]*\bhere\W*$/i,
  ],
  ['The guild will put theirs here', /\bwill (?:put|add|write|post) (?:theirs|ours|one|it|them|more|some) here\b/i],
  ['Needs somebody from Data to do this part', /^(?:still )?needs? (?:someone|somebody) from\b/i],
  ['HR has promised us one', /\bhas promised (?:us|me) (?:one|an?|some|the)\b/i],
  [
    'Does anyone from Data have one?',
    /^(?:[^,]{1,20}, )?(?:can|could|would|will|does|do|has) (?:someone|somebody|anyone|anybody)\b[^?]{2,60}(?:\bgive us\b[^?]*|\b(?:one|theirs|an example|something))\W*\?/i,
  ],
  [
    'Can someone from Data add this?',
    /^(?:[^,]{1,20}, |@\w+,? )?(?:can|could|would|will) (?:someone|somebody|anyone|anybody|you (?:please )?)\b[^?]{0,40}\b(?:add|write|fill in|complete|update|expand|extend|confirm|clarify) (?:it|this|that|these|one|some|an?|the)\b[^?]*\?/i,
  ],
  [
    'Please could Design suggest one?',
    /^(?:please )?(?:could|can|would) (?!you\b)[^?]{2,40} (?:suggest|send|add|write|provide|share|contribute|give us) (?:one|some|an example|theirs|something|a few)\b[^?]*\?/i,
  ],
  [
    'We could do with another example',
    /\bcould do with (?:an?|another|some|more) (?:\w+ )?(?:examples?|story|stories|one|text|work|detail)\b/i,
  ],
  [
    'Someone please complete this list',
    /^(?:[^,.]{1,12}, )?(?:someone|somebody|anyone|anybody)\b(?! is welcome)[^.?;]{0,40}\b(?:please|pls|plz)\b/i,
  ],
  [
    'Stories from the shift would help here',
    /\b(?:examples?|illustrations?|stories|quotes?|evidence)\b[^.]{0,60}\bwould (?:really |also )?(?:help|strengthen)\b/i,
  ],
  ['Evidence from the shift would go well here', /\bwould (?:go|fit|sit|work) (?:well|nicely|best) here\b/i],
  ['We keep meaning to write this', /\bkeep meaning to\b/i],
  [
    "A line on pay would help, but I haven't got round to it",
    /\b(?:haven'?t|not|never) (?:yet )?(?:got|gotten|come) (?:a)?round to\b/i,
  ],
  [
    "I'd like two examples in this cell",
    /\b(?:i|we)'d (?:like|love)\b.*\b(?:here|this (?:cell|section|level|row|list)|a second|another)\b/i,
  ],
  ['Here it would be good with a story', /\bwould be (?:good|nice|great|better) with (?:an?|some|more)\b/i],
  [
    'Still looking for a good one here',
    /^(?:still )?looking for (?:an?|one|some|more|another)\b.{0,30}\b(?:here|example|story|one here)\b/i,
  ],
  [
    'Android, please chip in with one',
    /^(?!if )(?:[^,.]{2,40}, )?(?:please|pls) (?:chip in|add|send|suggest|share|contribute|give)\b.{0,30}\b(?:one|yours|some)\b(?=\W*$| (?:for|from|of|about|if|when|here|too|below)\b)/i,
  ],
  [
    'If you have one, please put it here',
    /\b(?:if so|have one|know one|know of one)\b.{0,20}\bplease (?:put|add|write|send|post|insert) (?:it|one|them|yours) (?:here|below)\b/i,
  ],
  [
    'Kim to add something about pay',
    /^(?!How|Ways|Where|When|Whom|Want|Need|Please|Remember|Try|Click|Here|Able|Free|Used|Asked)[A-Z]\w+(?: [A-Z]\w+)? to (?:add|write|provide|supply|send|word|reword|check|confirm|decide|finish) (?:something|one|an example|examples|text|this)\b/,
  ],
  [
    'Pay is covered nowhere, we should add that',
    /\bwe should (?:add|write|cover|mention|describe|document|split|merge|reword|rewrite|rename|replace) (?:this|that|it|one|more|these)\b/i,
  ],
  ['Any volunteers?', /^(?:anyone|any (?:volunteers|takers|ideas|suggestions)|volunteers)\?$/i],
  [
    'A third bullet? Ideas welcome',
    /(?<!\b(?:which|where) (?:[\w-]+ )?)\b(?:suggestions|ideas|input|proposals|candidates|volunteers) (?:from \S+ )?(?:are )?(?:very |most )?welcome(?:\W{0,3}$|, from\b)/i,
  ],
  [
    'Would love a line on pay here',
    /(?<!\byou )\b(?:would love|(?:we|i) want|could use|should have) (?:an?|some|something|one|another)\b.{0,60}\bhere\b/i,
  ],
  [
    'The guild plans to add a section on tools',
    /(?<=\w)(?<!\b(?:no|any)) (?:plans|intends|hopes|promised|offered|volunteered|was going|is going|has agreed) to (?:add|write|send|share|contribute|draft|fill in|finish)\b/i,
  ],
  [
    'One on security reviews would be good',
    /^(?!(?:it|this|that|what|which|how|who|when|if|sometimes|often|usually|occasionally|at times)\b)(?![^.]*\b(?:that|if|when|whose|which|who)\b)(?:[^.]|\.{3}){3,100} would (?:also |really )?be (?:most |very |really |much )?(?:good|great|nice|useful|helpful|lovely|welcome|appreciated)(?: here| to (?:have|see|get))?(?:\W{0,3}$|,)/i,
  ],
  [
    'We are looking for help with this section',
    /\b(?:looking for|need|want|seeking) (?:your )?(?:help|contributions?|input|volunteers|contributors?|writers?)\b[^.]{0,40}\b(?:this (?:section|page|document|part)|here\b(?! and there))\b/i,
  ],
  [
    'We should say something on pay here',
    /\b(?:we|i) (?:really |probably |still )*(?:should|could|must|need to|want to|would like to) (?:also |probably |really )*(?:have|add|put|say|include|write|mention|cover|explain|list|describe|define|show)\b.*\bhere\b/i,
  ],
  [
    'It would be good to have examples of this',
    /(?:^|[.;:] )(?:it )?(?:would|might|could) be (?:good|nice|great|helpful|useful|ideal|better) to (?:have|add|include|see|get) (?:an? |some |more |a few |better |concrete |real )*(?:[a-z]+ )?examples?\b/i,
  ],
  [
    'Additional examples for leads would be useful',
    new RegExp(
      `^${politely}(?:an? )?(?:more|additional|further|other|better|concrete|good|new|real|specific)(?: (?:concrete|specific|real|good))* examples?\\b[^.?]*\\b(?<!\\b(?:as|if|where|when) )(?:needed|wanted|welcome|useful|helpful|required|to come|here|missing|soon|please|appreciated|tbd|to follow|to be added)\\b`,
      'i',
    ),
  ],
]
