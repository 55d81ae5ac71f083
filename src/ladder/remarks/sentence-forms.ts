import { type Form, politely } from './forms.ts'

/** Forms that may be one sentence of a statement: nobody says them of anything but the document. */
export const sentenceForms: readonly Form[] = [
  [
    'Stories from the shift would help here',
    /\b(?:examples?|illustrations?|stories|quotes?|evidence)\b[^.]{0,60}\bwould (?:really |also )?(?:help|strengthen)\b/i,
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
    /(?<!\b(?:as|with|an?|the|of|or|and) )[([{<](?:(?:TODO|FIXME)\b|(?:TBD|TBC|TBA)[:\s])[^)\]}>]{0,120}[)\]}>](?! (?:place ?holders?|markers?|comments?|notes?|tags?|labels?|items?|sections?)\b)/,
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
    /\b(?:suggestions|ideas|input|proposals|candidates|volunteers) (?:are )?(?:very |most )?welcome\W{0,3}$/i,
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
    /^(?!(?:it|this|that|what|which|how|who|when|if)\b)[^.]{3,100} would (?:also |really )?be (?:most |very |really |much )?(?:good|great|nice|useful|helpful|lovely|welcome|appreciated)(?: here| to (?:have|see|get))?(?:\W{0,3}$|,)/i,
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
    /\b(?:we|i) (?:really |probably |still )*(?:should|could|must|need to|want to|would like to) (?:also |probably |really )*(?:have|add|put|say|include|write|mention|cover|explain)\b.*\bhere\b/i,
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
  ['The guide for leads: coming soon', /(?<!\b(?:was|were|that is|as) )\bcoming soon\W{0,4}(?:\([^)]*\))?$/i],
  [
    'There is more to come',
    /^\W*(?:there(?:'s| is| are) )?(?:and )?(?:many )?(?:more|others?)(?: (?:details?|info(?:rmation)?|content|examples?|sections?|docs?|documentation|levels?))? (?:are |is )?(?:to come|coming(?: soon)?|to follow|will follow|soon)\b/i,
  ],
  ['Stay tuned', /^(?:stay tuned|check back (?:soon|later))\b|\bwatch this space\b/i],
]
