import type { Form } from './forms.ts'

/** Forms that may be one sentence of a statement: nobody says them of anything but the document. */
export const sentenceForms: readonly Form[] = [
  [
    'Text required',
    /^(?:text|descr?(?:iption)?|content|wording|defn?(?:inition)?|ex|ref|metrics?|numbers?|figures?|link|source|copy) (?:required|needed|wanted|missing)\W*$/i,
  ],
  ['A few more signs wanted', /^(?:\w+ ){0,2}more \w+ wanted\W*$/i],
  ['This section will change.', /\bthis (?:section|page|part|level|table|list) will change\b/i],
  [
    'The lead track is not ready yet.',
    /^(?:the|this|these)\b.{0,40}\b(?:track|level|section|page|part|list|ladder|matrix|description)s? (?:is|are) not ready yet\W*$/i,
  ],
  [
    'This page is reserved for the duties of a lead.',
    /^this (?:page|section|document|chapter|file) is reserved for\b(?!.* as an? )/i,
  ],
  [
    'It was written in an afternoon and wants proper wording.',
    /^(?:the|this|these|it|our|levels?|L\d|[A-Z]{1,3}\d)\b(?!.*\b(?:who|when|which|that|if|whether)\b).{0,80}\b(?:wants?|needs?|deserves?|could do with) (?:some |an? )?(?:proper|better|real|fresh|clearer|serious) (?:wording|words?|text|thought|examples?|write-?up)\b/i,
  ],
  [
    'Nobody at this level, so I have left it unwritten',
    /\bleft (?:(?:it|this|them|these) )?(?:(?:unwritten|undefined|unspecified)\b|(?:vague|open|out|off) (?:until|for now|for the moment|so far|till)\b)/i,
  ],
  [
    'The part on pay got lost in the move',
    /\b(?:section|page|paragraph|bullet|part|text|wording|row|table|list|description|example)s?\b.{0,40}\b(?:(?:got|was|were) )?lost (?:in (?:the|our|a) (?:\w+ )?(?:move|migration|conversion|import|export|merge|copy)|when we)\b/i,
  ],
  ['No one here', /^(?:no ?one|nobody) (?:here|at this level)(?: yet| so far| at present)?\W*$/i],
  [
    'Kim: would you write two sentences here on how it went?',
    /(?:^|[,:;] )(?:can|could|would|will) you (?:please )?(?:write|add|send|give|paste|fill|put|share|say|word|check)\b[^?]*\b(?:here|us|below|this (?:row|section|part|cell|page|level|list))\b[^?]*\?/i,
  ],
  ['Same as above, I ran out of steam.', /(?<!\b(?:you|he|she|they) )\bran out of (?:steam|time|ideas|space)\b/i],
  ['Not sure who could write it', /^not sure (?:who|where|which)\b/i],
  ['That guide does not exist.', /\b(?:guide|page|section|document|list|template) (?:doesn'?t|does not) exist(?: yet)?\W*$/i],
  [
    'Everything below is guesswork.',
    /\b(?:everything|all|what is) (?:below|above|here|on this page|that follows) is (?:guesswork|a guess|a sketch|rough|provisional|preliminary|a draft|untested)\b/i,
  ],
  ['The sixth section is a skeleton only', /\bis (?:only |just |still )?an? (?:skeleton|stub|stand-in|first cut)(?: only)?\W*$/i],
  ['See the mail, needs boiling down', /, (?:still )?needs (?:\w+ing|work|another pass)(?: (?:down|up|out))?\W*$/i],
  ["Let's agree on one before this is published", /\blet'?s (?:agree|decide|discuss|settle)\b.{0,40}\b(?:before|first)\b/i],
  ["That's as far as we got.", /\bas far as (?:we|i) got\b/i],
  [
    'It says nothing about guests at present.',
    /\b(?:says|has) nothing (?:on|about)\b.{0,40}\b(?:yet|at present|so far|for now)\b/i,
  ],
  [
    "I'll turn it into prose when there is time",
    /\bi(?:'ll| will) (?:turn|put|write|add|fill|finish|complete|come|get|do|sort|tidy|expand|update|clean)\b.*\b(?:when|once|after|later|soon|as soon as)\b/i,
  ],
  ['Legal asked us to hold this back for now.', /\bhold (?:it |this )?back (?:for now|until|for the moment)\b/i],
  [
    'We need their OK before it stands here',
    /\b(?:i|we|but) need (?:his|her|their|\w+'s) (?:ok|okay|permission|consent|approval|go-ahead)\b/i,
  ],
  ['Tools deserve a text, and there is none; it deserves one and has none', /\band has none\W*$/i],
  ['Fourth one, anybody?', /, (?:anyone|anybody)\?\W*$/i],
  ['Come back to it.', /^(?:to )?(?:come|get|circle) back to (?:it|this|that)(?: later| soon)?\W*$/i],
  [
    'The first level is a bit thin',
    /^(?!.*\b(?:that|which|who) is\b)[^.,;]{3,50}\bis (?:a bit|a little|still|too|very|rather|quite) (?:thin|short|vague|weak)\b/i,
  ],
  ['Same as above, the last one is empty atm', /\b(?:empty|blank) (?:atm|at the moment|for now|right now|so far)\b/i],
  [
    'There is a guide which we hope to have ready by May',
    /\bwe hope to (?:(?:publish|add|finish|share|release)\b|have (?!(?:an?|the|your|our) (?:decision|answer|offer)\b)[^.]{0,60}\b(?:ready|done|written|up|finished|published|available|here|soon|later|shortly|examples?|details|documented|defined|in place|by)\b)/i,
  ],
  [
    'There will be an effort to put this down in writing',
    /\b(?:there (?:will be|is) an (?:ongoing )?effort|(?:we|i) (?:will|want to|plan to|hope to|need to|have to|should)) (?:to )?(?:put|get|bring|set) (?:all )?(?:this|these|it|them|those|that) (?:down )?(?:in writing|on paper|to paper|down)\b/i,
  ],
  [
    'If you think of a section on this, please add!',
    /\bif you (?:\w+ )[^.?]{3,100}, (?:please|feel free to|do) (?:add|contribute|write)(?: (?:it|one|them|that|yours|yourself))?(?: (?:here|below|in))?\W*$/i,
  ],
  ['Anybody have an opinion on this part?', /^(?:anyone|anybody|someone) (?:have|has|got|know|want|up for)\b[^?]*\?/i],
  [
    'This section is only a stand-in.',
    /\bthis (?:section|page|part|text|level|list|faq|document|guide) is (?:only |just |still )*an? (?:first cut|stand-in|stopgap|stub|sketch|placeholder|skeleton|first pass)\b/i,
  ],
  [
    'Two levels are ready, the rest is only sketched',
    /\bthe rest (?:is|are|has|have|i|i've|we|we've)\b.{0,30}\b(?:sketch|rough|draft|placeholder|missing|unfinished|to come|to follow|to be \w+|coming|not (?:done|ready|written|finished))/i,
  ],
  [
    'Titles differ between sites, the other ones pending.',
    /, (?!(?:with|and|or|what|that|which|who|while|if|when|as|but|so|is|are|never|not|left|still|where|whose|then|until|because|since)\b)(?:[\w'-]+ ){1,3}(?:pending|tbd|tbc|tba|to follow|to come)\W*$/i,
  ],
  ['Is it worth a point of its own? Thoughts?', /(?:^|[-,.:;(] )(?:any )?(?:thoughts|suggestions|ideas)\?\W*$/i],
  [
    'Of those, the code TODO: finish this sentence',
    /(?<!["'`]|\b(?:an?|the|of|or|and|as|like|with|says?|no) )(?<=[\w\])] )(?:TODO|FIXME): \S/,
  ],
  ['Same duties as the level below for now', /^same (?:[a-z]+ )?as\b.{2,60}\b(?:for now|for the (?:moment|time being)|until)\b/i],
  ['Never had one, not sure what to put', /(?:^|, )not sure (?:what to (?:write|say|put)|how to (?:word|phrase))\b/i],
  ["And one more, can't think of it right now", /(?<!\b(?:if|when) you )\bcan'?t think of (?:it|one|any)\b/i],
  [
    'None available at present',
    /^[^.]{0,20}\b(?:none|nothing|no examples?) available (?:at present|yet|so far|at the moment|for now)\b/i,
  ],
  [
    'It needs a proper pass.',
    /^(?:it|this)\b.{0,30}\bneeds an? (?:proper|good|second|another|final|thorough) (?:pass|edit|rewrite|clean-?up)\b/i,
  ],
  ['Third edition, draft for comments', /(?:^|, )draft for (?:comments?|consultation|discussion)\b/i],
  ['Duties. Flesh this out', /^flesh (?:this |it )?out\W*$/i],
  ['This is a deliberate placeholder', /^this is (?:only |just |still )?an? (?:\w+ )?(?:placeholder|stub)\b/i],
  ['More research required here.', /^more \w+ (?:required|needed)(?: here)?\W*$/i],
  [
    'Requires further detail on tests',
    /^(?:requires?|needs?) (?:further|additional) (?:details?|elaboration|content|wording|text|info(?:rmation)?)\b/i,
  ],
  [
    'It was begun last year, and it is not yet complete.',
    /(?:^|[,;] )(?:and )?(?:it|this(?: [a-z]+)?) is not (?:yet )?(?:complete|finished|ready) yet\b|(?:^|[,;] )(?:and )?(?:it|this(?: [a-z]+)?) is not yet (?:complete|finished|ready)\b/i,
  ],
  ['Scores above a limit (@TODO: which one?) count', /(?<![\w/.@])@(?:todo|fixme|tbd)\b/i],
  ['Works with guests (TBC) and leads', /(?<!\bdevelopment )[([]@?(?:tbd|tbc|tba)(?:[:,;] [^()[\]]{1,80})?[)\]]/i],
  ['Works with guests (todo: which?) and leads', /[([]@?(?:todo|fixme)\s?[:–-]\s?[^()[\]]{1,80}[)\]]/i],
  [
    'The guilds meet on Fridays. Is this still true?',
    /^(?:is|are) (?:this|these|that|it|they) still (?:true|correct|right|accurate|valid|up to date|relevant|needed|current|the case)\?$/i,
  ],
  ['Papers to start with [to-do]', /\[(?:to-?do|tbd|tbc|tba|fixme)\]\W{0,3}$/i],
  ['Group for data: charter: TODO: link it', /[:-]\s+(?:TODO|TBD|FIXME):\s/],
  ['See the other page (see below WIP)', /\([^()]{1,60} (?:WIP|TODO|TBD|TBC|TBA)\)\W*$/],
  ['TBC', /^(?:tbd|tbc|tba|todo)\W{0,3}$/i],
  ['Under construction', /^under (?:construction|development)\W{0,3}$/i],
  [
    'Section being reviewed by the guild',
    /^(?:[^\s.]+ ){0,4}(?:section|page|level|part|wording|text|table|list|document|column) (?:is |currently |still )*being (?:re)?(?:written|viewed|worked|drafted|defined|updated|vised|structured)\b/i,
  ],
  ['Copied from the old ladder, needs to be adapted', /, (?:still )?needs to be (?:adapted|rewritten|updated|reworked)\b/i],
  [
    'Do not publish before legal has seen it',
    /^(?:please )?(?:do not|don't) (?:publish|rely on this)\b.*\b(?:until|before|yet)\b/i,
  ],
  [
    'Under review with HR',
    /^(?:currently |still )*(?:under|in) (?:review|revision|discussion|construction|preparation|negotiation) (?:with|by|until|since)\b/i,
  ],
  [
    'Currently being rewritten by Kim',
    /^(?:currently |still )?being (?:re)?(?:written|drafted|worked|defined|reviewed|updated|revised)\b/i,
  ],
  [
    'This needs to be much more concrete',
    /^\W*this needs to be (?:a lot |much |way )?more (?:concrete|specific|precise|detailed)\b/i,
  ],
  ['Other tracks are stubs', /\b(?:is|are) (?:still |only |just )?(?:a )?stubs?\W{0,3}$/i],
  ['This was never finished.', /^this (?:\w+ )?was never (?:finished|completed|written)\b/i],
  [
    'Not sure this level should exist.',
    /^not sure (?:this|if this|whether this|how to (?:word|phrase|say)|what to (?:write|say|put))\b/i,
  ],
  ["This one's empty", /\bthis (?:one|cell|row|section|bit)(?:'s| is) (?:still )?(?:empty|blank)\b/i],
  ['Under revision since the move.', /^under revision\b/i],
  ['At this point a sentence is missing', /^(?:at|in) this (?:place|point|spot)\b.*\b(?:is|are) (?:missing|lacking)\b/i],
  ['One more, ideally about speed', /^(?:one|another|two) more, (?:ideally|preferably|maybe|perhaps)\b/i],
  ['TO DO: name the owners', /^(?:still )?to[- ]do:(?! (?:an?|the|any|what)\b)/i],
  [
    'This section is currently empty.',
    /^this (?:section|page|part|list|table|level|document) is (?:currently |still |quite |rather )?(?:empty|blank)\b/i,
  ],
  [
    "Haven't found one that fits",
    /^(?:haven'?t|didn'?t|couldn'?t|could not) (?!(?:encounter|hear|use|try|tried|work|need)).{0,60}\b(?:any|one|this|it|yet|examples?|here)\b/i,
  ],
  ['Draft: how leads are chosen', /^[Dd](?:raft|RAFT)\s?[:!](?! (?:an?|the|any|what|work)\b)/],
  ['WIP: how leads are chosen', /^\W{0,3}(?:WIP|[Ww]ip)\s?[:-](?! ?(?:an?|the|any|what|work)\b)\s?\S/],
  [
    'The last part (TODO: ask the guild) is long',
    /(?<!\b(?:as|with|an?|the|of|or|and) )[([{<](?:(?:TODO|FIXME)\b|(?:TBD|TBC|TBA)(?::|\s(?!(?:values?|items?|entries|lists?|comments?|markers?)\b)))[^)\]}>]{0,300}[)\]}>](?! (?:place ?holders?|markers?|comments?|notes?|tags?|labels?|items?|sections?)\b)/,
  ],
  ['Fill this section in with your own steps', /^fill (?:in )?(?:this|the) (?:section|page|part|table|list)\b/i],
  [
    'Please replace this text with your own',
    /^(?:please )?replace (?:this|these|the) (?:[a-z]+ )?(?:text|content|section|page|paragraph|placeholders?|example|description|sentence)?\s?with (?:your|an?|real|actual)\b/i,
  ],
  ['Placeholder: comes from the old page', /^placeholder\s*(?:[-:.(]|$)/i],
  // A word that nobody writes of anything but a hole.
  [
    'Aim for a mix (we should elaborate on how to do so)',
    /\(we should (?:elaborate|expand|say more|write more|add more|clarify|specify)\b/i,
  ],
  [
    'The processes needed for this are still under development.',
    /^(?:the|our|these|some) (?:process(?:es)?|procedures?|polic(?:y|ies)|criteria|guidelines?|definitions?|levels?|rubrics?) (?:[\w-]+ ){1,8}(?:is|are) (?:still|currently) (?:under|in) (?:development|construction)\W*$/i,
  ],
  ['Includes XXX', /(?<![\w$£€#/.:-]|X,|\bor )X{3,}(?![\w/:-]|\.\w| - )/],
  [
    'What about the night shift? (example needed)',
    /\((?:an? |more |better )?examples? (?:needed|wanted|required|missing|to come|to follow|welcome)\)\W{0,3}$/i,
  ],
  [
    'The guide for leads: coming soon',
    /(?<!\b(?:was|were|that is|as|said|says|say|reads?|showed) "?)\bcoming soon\W{0,4}(?:\([^)]*\))?$/i,
  ],
  [
    'There is more to come',
    /^\W*(?:there(?:'s| is| are) )?(?:and )?(?:many )?(?:more|others?)(?: (?:details?|info(?:rmation)?|content|examples?|sections?|docs?|documentation|levels?))? (?:are |is )?(?:to come|coming(?: soon)?|to follow|will follow|soon)\b(?! (?:along|back|to|in|up|together|forward)\b)/i,
  ],
  ['Stay tuned', /(?:^|, )(?:stay tuned|check back (?:soon|later))\b|\bwatch this space\b/i],
]
