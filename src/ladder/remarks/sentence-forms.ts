import { type Form, politely } from './forms.ts'

/** Forms that may be one sentence of a statement: nobody says them of anything but the document. */
export const sentenceForms: readonly Form[] = [
  [
    'The lead track is not ready yet.',
    /^(?:the|this|these)\b.{0,40}\b(?:track|level|section|page|part|list|ladder|matrix|description)s? (?:is|are) not ready yet\W*$/i,
  ],
  ['Duties. Flesh this out', /^flesh (?:this |it )?out\W*$/i],
  ['any good examples for this?', /^any (?:good |more |better )?examples?(?: (?:for this|here|from \w+))?\?/i],
  ['This is a deliberate placeholder', /^this is (?:only |just |still )?an? (?:\w+ )?(?:placeholder|stub)\b/i],
  ['TBC', /^(?:tbd|tbc|tba|todo)\W{0,3}$/i],
  ['Under construction', /^under (?:construction|development)\W{0,3}$/i],
  [
    'Section being reviewed by the guild',
    /^(?:[^\s.]+ ){0,4}(?:section|page|level|part|wording|text|table|list|document|column) (?:is |currently |still )*being (?:re)?(?:written|viewed|worked|drafted|defined|updated|vised|structured)\b/i,
  ],
  ['Need to think about this one', /^(?:we )?(?:still )?need to think about (?:this|how|what)\b/i],
  ['Copied from the old ladder, needs to be adapted', /, (?:still )?needs to be (?:adapted|rewritten|updated|reworked)\b/i],
  ['Blank until we have agreed', /^(?:left )?(?:blank|empty) (?:on purpose |for now |here )?until\b/i],
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
    /^(?:still )?looking for (?:an?|one|some) (?:good |real |better )?(?:one|example|story)\b/i,
  ],
  ['We need to figure this out', /\bwe (?:still )?need to (?:figure|work|sort) (?:this|it|that) out\b/i],
  [
    'I think we need a paragraph on pay here',
    /\bwe need (?:an?|some|more) (?:\w+ ){0,2}(?:bullet|definition|example|intro(?:duction)?|line|link|paragraph|point|section|sentence|text)s?\b[^,.]*\bhere\W*$/i,
  ],
  [
    'Do not publish before legal has seen it',
    /^(?:please )?(?:do not|don't) (?:publish|rely on this)\b.*\b(?:until|before|yet)\b/i,
  ],
  ['The guild will put theirs here', /\bwill (?:put|add|write|post) (?:theirs|ours|one|it|them|more|some) here\b/i],
  ['Needs somebody from Data to do this part', /^(?:still )?needs? (?:someone|somebody) from\b/i],
  [
    'When written, this page will say more',
    /^(?:when|once) (?:written|finished|complete|completed|ready|done), (?:this (?:page|section|document|profile|level|chapter|guide|ladder)|it) will\b/i,
  ],
  [
    'Rules for partners: coming in the next version',
    /^(?![A-Z][a-z]+s (?:the|an?|how|what|which)\b)(?:[\w&'-]+ ){0,4}(?:examples?|definitions?|descriptions?|details|text|rest|wording|rules|criteria|content|table|matrix|signals|levels?)\b(?: [\w&'-]+){0,4}?:? (?:coming|follows?|to follow) (?:in|with|after) (?:the )?(?:next (?:revision|version|patch|release|update|round)|revision|version|off-?site|workshop)\b/i,
  ],
  ['HR has promised us one', /\bhas promised (?:us|me) (?:one|an?|some|the)\b/i],
  [
    'A second one is in the works',
    /^(?![A-Z]?[a-z]+s\b)(?!.*\b(?:which|what|that|who|when|while)\b)[^,;]{3,60}(?:\([^)]*\) )?(?:is|are) (?:still |currently )?(?:in preparation|in the works|in the making)\W{0,3}$/i,
  ],
  [
    'Does anyone from Data have one?',
    /^(?:[^,]{1,20}, )?(?:can|could|would|will|does|do|has) (?:someone|somebody|anyone|anybody)\b[^?]{2,60}(?:\bgive us\b[^?]*|\b(?:one|theirs|an example|something))\W*\?/i,
  ],
  [
    'Can someone from Data add this?',
    /^(?:[^,]{1,20}, |@\w+,? )?(?:can|could|would|will) (?:someone|somebody|anyone|anybody|you (?:please )?)\b[^?]{0,40}\b(?:add|write|fill in|complete|update) (?:it|this|one|some|an?|the)\b[^?]*\?/i,
  ],
  [
    'Please could Design suggest one?',
    /^(?:please )?(?:could|can|would) (?!you\b)[^?]{2,40} (?:suggest|send|add|write|provide|share|contribute|give us) (?:one|some|an example|theirs|something|a few)\b[^?]*\?/i,
  ],
  ['Section left blank until the model is agreed.', /\bleft (?:blank|empty) (?:until|while|for now|for the moment)\b/i],
  [
    'Under review with HR',
    /^(?:currently |still )*(?:under|in) (?:review|revision|discussion|construction|preparation|negotiation) (?:with|by|until|since)\b/i,
  ],
  [
    'Currently being rewritten by Kim',
    /^(?:currently |still )?being (?:re)?(?:written|drafted|worked|defined|reviewed|updated|revised)\b/i,
  ],
  [
    'We could do with another example',
    /\bcould do with (?:an?|another|some|more) (?:\w+ )?(?:examples?|story|stories|one|text|work|detail)\b/i,
  ],
  [
    'This needs to be much more concrete',
    /^\W*this needs to be (?:a lot |much |way )?more (?:concrete|specific|precise|detailed)\b/i,
  ],
  ['Other tracks are stubs', /\b(?:is|are) (?:still |only |just )?(?:a )?stubs?\W{0,3}$/i],
  ['This was never finished.', /^this (?:\w+ )?was never (?:finished|completed|written)\b/i],
  [
    'Someone please complete this list',
    /^(?:[^,.]{1,12}, )?(?:someone|somebody|anyone|anybody)\b[^.?]{0,40}\b(?:please|pls|plz)\b/i,
  ],
  [
    'Beispiel fehlt noch',
    /^(?:beispiele? (?:fehlt|fehlen|folgt|folgen)|exemples? (?:manquants?|à (?:ajouter|venir|compléter)))(?![a-z])/i,
  ],
  [
    'Stories from the shift would help here',
    /\b(?:examples?|illustrations?|stories|quotes?|evidence)\b[^.]{0,60}\bwould (?:really |also )?(?:help|strengthen)\b/i,
  ],
  ['This stub will be replaced', /\bthis (?:stub\b|placeholder (?:will|is|page|section|text|needs)\b)/i],
  ['Evidence from the shift would go well here', /\bwould (?:go|fit|sit|work) (?:well|nicely|best) here\b/i],
  [
    'Not sure this level should exist.',
    /^not sure (?:this|if this|whether this|how to (?:word|phrase|say)|what to (?:write|say|put))\b/i,
  ],
  ['We keep meaning to write this', /\bkeep meaning to\b/i],
  [
    "A line on pay would help, but I haven't got round to it",
    /\b(?:haven'?t|not|never) (?:yet )?(?:got|gotten|come) (?:a)?round to\b/i,
  ],
  ["This one's empty", /\bthis (?:one|cell|row|section|bit)(?:'s| is) (?:still )?(?:empty|blank)\b/i],
  ['Under revision since the move.', /^under revision\b/i],
  [
    'One from Data is on its way',
    /^(?:an?|one|another|the|more)\b.{0,60}\b(?:is|are) on (?:its|their|the) way\b(?! (?:to|up|out|down|in)\b)/i,
  ],
  [
    "I'd like two examples in this cell",
    /\b(?:i|we)'d (?:like|love)\b.*\b(?:here|this (?:cell|section|level|row|list)|a second|another)\b/i,
  ],
  ['At this point a sentence is missing', /^(?:at|in) this (?:place|point|spot)\b.*\b(?:is|are) (?:missing|lacking)\b/i],
  ['Here it would be good with a story', /\bwould be (?:good|nice|great|better) with (?:an?|some|more)\b/i],
  ['One more, ideally about speed', /^(?:one|another|two) more, (?:ideally|preferably|maybe|perhaps)\b/i],
  [
    'Still looking for a good one here',
    /^(?:still )?looking for (?:an?|one|some|more|another)\b.{0,30}\b(?:here|example|story|one here)\b/i,
  ],
  [
    'Android, please chip in with one',
    /^(?:[^,.]{2,40}, )?(?:please|pls) (?:chip in|add|send|suggest|share|contribute|give)\b.{0,30}\b(?:one|yours|some)\b(?=\W*$| (?:for|from|of|about|if|when|here|too)\b)/i,
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
    /\bwe should (?:add|write|cover|mention|describe|document) (?:this|that|it|one|more)\b/i,
  ],
  ['TO DO: name the owners', /^(?:still )?to[- ]do:(?! (?:an?|the|any|what)\b)/i],
  [
    'This section is currently empty.',
    /^this (?:section|page|part|list|table|level|document) is (?:currently |still |quite |rather )?(?:empty|blank)\b/i,
  ],
  ["Haven't found one that fits", /^(?:haven'?t|didn'?t|couldn'?t|could not) .{0,60}\b(?:any|one|this|it|yet|examples?|here)\b/i],
  ['Draft: how leads are chosen', /^[Dd](?:raft|RAFT)\s?[:!](?! (?:an?|the|any|what|work)\b)/],
  ['WIP: how leads are chosen', /^\W{0,3}(?:WIP|[Ww]ip)\s?[:-](?! ?(?:an?|the|any|what|work)\b)\s?\S/],
  [
    'The last part (TODO: ask the guild) is long',
    /(?<!\b(?:as|with|an?|the|of|or|and) )[([{<](?:(?:TODO|FIXME)\b|(?:TBD|TBC|TBA)(?::|\s(?!(?:values?|items?|entries|lists?|comments?|markers?)\b)))[^)\]}>]{0,300}[)\]}>](?! (?:place ?holders?|markers?|comments?|notes?|tags?|labels?|items?|sections?)\b)/,
  ],
  ['And so on, to be continued', /\bto be continued\W{0,4}$/i],
  ['Fill this section in with your own steps', /^fill (?:in )?(?:this|the) (?:section|page|part|table|list)\b/i],
  [
    'Further cases to be added',
    /^(?!(?:no|nothing|none)\b)(?:[^\s.]+ ){1,11}to be (?:added|inserted|supplied|filled in|completed)(?: (?:here|later|soon|shortly))?\W{0,3}$/i,
  ],
  [
    'Please replace this text with your own',
    /^(?:please )?replace (?:this|these|the) (?:[a-z]+ )?(?:text|content|section|page|paragraph|placeholders?|example|description|sentence)?\s?with (?:your|an?|real|actual)\b/i,
  ],
  ['Any volunteers?', /^(?:anyone|any (?:volunteers|takers|ideas|suggestions)|volunteers)\?$/i],
  [
    'A third bullet? Ideas welcome',
    /\b(?:suggestions|ideas|input|proposals|candidates|volunteers) (?:are )?(?:very |most )?welcome(?:\W{0,3}$|, from\b)/i,
  ],
  [
    'Would love a line on pay here',
    /(?<!\byou )\b(?:would love|want|could use|should have) (?:an?|some|something|one|another)\b.{0,60}\bhere\b/i,
  ],
  [
    'The guild plans to add a section on tools',
    /\w (?:plans|intends|hopes|promised|offered|volunteered|was going|is going|has agreed) to (?:add|write|send|share|contribute|draft|fill in|finish)\b/i,
  ],
  ['Placeholder: comes from the old page', /^placeholder\s*(?:[-:.(]|$)/i],
  [
    'One on security reviews would be good',
    /^(?!(?:it|this|that|what|which|how|who|when|if)\b)(?:[^.]|\.{3}){3,100} would (?:also |really )?be (?:most |very |really |much )?(?:good|great|nice|useful|helpful|lovely|welcome|appreciated)(?: here| to (?:have|see|get))?(?:\W{0,3}$|,)/i,
  ],
  [
    'The list of duties goes here once it is agreed',
    /^[^.?!:,]{3,60} (?:goes|go) here(?:\W{0,3}$| (?:if|once|when|as soon|after)\b)/i,
  ],
  [
    'We are looking for help with this section',
    /\b(?:looking for|need|want|seeking) (?:your )?(?:help|contributions?|input|volunteers|contributors?|writers?)\b.{0,40}\b(?:this (?:section|page|document|part)|here)\b/i,
  ],
  [
    'We should say something on pay here',
    /\b(?:we|i) (?:really |probably |still )*(?:should|could|must|need to|want to|would like to) (?:also |probably |really )*(?:have|add|put|say|include|write|mention|cover|explain|list|describe|define|show)\b.*\bhere\b/i,
  ],
  // A word that nobody writes of anything but a hole.
  ['Includes XXX', /(?<![\w$#/.:-])X{3,}(?![\w/:-])/],
  [
    'What about the night shift? (example needed)',
    /\((?:an? |more |better )?examples? (?:needed|wanted|required|missing|to come|to follow|welcome)\)\W{0,3}$/i,
  ],
  [
    'It would be good to have examples of this',
    /(?:^|[.;:] )(?:it )?(?:would|might|could) be (?:good|nice|great|helpful|useful|ideal|better) to (?:have|add|include|see|get) (?:an? |some |more |a few |better |concrete |real )*(?:[a-z]+ )?examples?\b/i,
  ],
  [
    'Additional examples for leads would be useful',
    new RegExp(
      `^${politely}(?:an? )?(?:more|additional|further|other|better|concrete|good|new|real|specific)(?: (?:concrete|specific|real|good))* examples?\\b[^.?]*\\b(?:needed|wanted|welcome|useful|helpful|required|to come|here|missing|soon|please|appreciated|tbd|to follow|to be added)\\b`,
      'i',
    ),
  ],
  [
    'The guide for leads: coming soon',
    /(?<!\b(?:was|were|that is|as|said|says|say|reads?|showed) "?)\bcoming soon\W{0,4}(?:\([^)]*\))?$/i,
  ],
  [
    'There is more to come',
    /^\W*(?:there(?:'s| is| are) )?(?:and )?(?:many )?(?:more|others?)(?: (?:details?|info(?:rmation)?|content|examples?|sections?|docs?|documentation|levels?))? (?:are |is )?(?:to come|coming(?: soon)?|to follow|will follow|soon)\b/i,
  ],
  ['Stay tuned', /(?:^|, )(?:stay tuned|check back (?:soon|later))\b|\bwatch this space\b/i],
]
