import { type Form, noNames, ofSubject } from './forms.ts'

/** Forms of a sentence in which a writer says what somebody does, did or will do about the document. */
export const writerForms: readonly Form[] = [
  [
    "I'll dig them out when I have a minute",
    /\bwhen i (?:have|find|get) (?:(?:a|some|the) )?(?:minute|time|moment|chance|second)\b/i,
  ],
  ['I forgot what we decided', /\bi (?:forgot|forget|can'?t remember|don'?t remember) (?:what|who|how|which|where|the)\b/i],
  ['Will ask Kim and put the answer here', /^[Ww]ill ask [A-Z]\w+ (?:and|about|for|if|whether|what)\b/],
  [
    'How this works for guests is something we need to clarify',
    /\b(?:is|are) something (?:that )?we (?:still )?(?:need|have) to (?:clarify|decide|agree|define|sort out|work out|discuss|figure out|find out)\b/i,
  ],
  ['not sure', /^(?:(?:still )?(?:not sure|unsure|no idea|dunno|don'?t know)(?: yet)?)[.!]*$/i],
  // What I do.
  [
    'I have asked them for one on tests',
    /\b(?:we|i)(?:'ve| have) (?:already |now )?(?:asked|emailed|messaged|pinged|chased|contacted|written to) [^.?]{1,40} (?:for (?:an? )?(?:example|one|some|input|text|numbers|wording|list)|to (?:redo|rewrite|send|supply|provide|check|confirm|add)|about (?:this|it|dates|these|that))\b/i,
  ],
  [
    'I removed them for now',
    /\b(?:i|we)(?: have|'ve)? (?:removed|deleted|moved|took|left|cut|dropped|hid|merged|parked) (?:it|them|this|these|that|the \w+(?: \w+)?)(?: \w+){0,3} (?:for now|for the moment|from here|out of here|to [A-Z]\d)\b/i,
  ],
  [
    "I'm still without a good example",
    /\b(?:i'm|i am|we're|we are) (?:still )?(?:without an?|guessing|chasing|short of (?:an? )?examples?|not the right person|unsure (?:how|what|whether|about))\b/i,
  ],
  ['I have to ask Kim about it', /^i (?:still )?have to (?:see|check|ask|talk|find out|look|think|clarify|agree)\b[^?]*$/i],
  [
    'I will sit down with Kim and fill this in',
    /\bi(?:'ll| will| shall)\b.{0,60}\b(?:fill|write|add|finish|update|paste|redo|rewrite|draft|replace) (?:this|these|them|that|in this)\b/i,
  ],
  ["I can't find it", /(?:^|[,;] |\bi )can'?t find (?:it|one|them|the (?:original|file|link))\W*(?:$|[,;.])/i],
  [
    'We had no time to describe it',
    /\b(?:we|i) (?:(?:have not|haven'?t) (?:yet )?(?:had|found)|had no|have had no) (?:the )?time to (?:describe|write|add|finish|do|think|agree|fill|word)\b/i,
  ],
  [
    'We have nothing written down for it',
    /\bwe(?:'ve| have) (?:nothing (?:written|agreed|decided|here|for)|only (?:the|an?) (?:generic|old|first|rough)|not written)\b/i,
  ],
  [
    'We are seeking advice from Legal',
    /\bwe are (?:seeking|awaiting|taking|requesting) (?:clarification|advice|confirmation|approval)\b/i,
  ],
  ['We will come back to this', /^(?:we|i)(?: will|'ll| shall) (?:come|get|circle) back to (?:this|it|these)\b/i],
  [
    'Leaving it open until May',
    /(?:^|[,;-] )(?:leaving|parking|keeping|holding) (?:this|it|these|that|them)?(?: \w+){0,2} ?(?:until|till|for now|for the moment|as a reminder)\b/i,
  ],
  ['Not doing this one before May', /^not doing (?:this|it|these|that)\b/i],
  [
    'See the wiki, have not moved it',
    /(?:^|, )(?:have not|haven'?t|did not|didn'?t) (?:yet )?(?:move|copy|port|import|moved|copied|ported|updated|checked|translated|imported) (?:it|them|this|these|that)\b/i,
  ],
  [
    "Haven't heard from them",
    /^(?!.*\b(?:when|who|whose|if) (?:they|you|we|he|she|it)\b).*\b(?:hasn'?t|haven'?t|has not|have not) (?:yet )?(?:sent (?:theirs|it|them|one)|come back to (?:me|us)|got back to (?:me|us)|replied|heard (?:back|from)|said yes|told us)\b(?!.{0,40}\?)/i,
  ],
  [
    'We promised them a page',
    /\b(?:we|i) (?:have |'ve )?(?:promised|owe) (?:them|him|her|you|[A-Za-z]\w+) (?:an? |the )(?:section|page|paragraph|list|text|answer|example|chapter|row|link|table)\b/i,
  ],
  [
    'Will do when we have agreed',
    /^will (?!.*\bwhen (?:asked|needed|told|stuck|necessary|something)\b)(?:(?:do|add|bring|paste|put|fix|redo|swap|sort|revert)\b|(?:get|ask|check|see|send|return)\b(?! for\b)).{0,30}\b(?:once|when|after|soon|later|next|by)\b/i,
  ],
  ['Will be swapped out', /^will be (?:swapped|replaced|changed|removed|updated|moved|reworked|redone)\b/i],
  ['Someday', /^(?:\w+\. )?(?:someday|some day|one day)\W*$/i],
  [
    'Wants another hour, sorry, will get one',
    /, (?:sorry, )?will (?:get|add|write|paste|send) (?:(?:one|it|them|this|these)(?= (?:when|once|later|soon)\b|\W*$)|when\b|once\b)/i,
  ],
  [
    "I don't have an answer",
    /(?:^|[,;] |\b(?:we|i) )(?:don'?t|do not) have an? (?:answer|better (?:word|name)|good (?:one|example|word))\b/i,
  ],
  ['(now asking)', /^\(?(?:now |currently |still )?(?:asking|chasing)(?: (?:them|him|her))?\)?\W*$/i],
  [
    'The bands are old, Finance has to redo them',
    new RegExp(
      `^(?:[^.?!]{3,60}, )?${ofSubject}(?:needs? to|has to|have to) (?:redo|rewrite|recheck|go over|sign off) (?:it|them|this|these)\\b`,
      'i',
    ),
  ],
  ['The rest of the list, need to anonymise it first', /\bneeds? to \w+ (?:it|them|this|these) first\W*$/i],
  ['more here, I have a list', /^more here(?:,| -)/i],
  // What somebody else does.
  [
    'Kim and Sam to merge their lists',
    new RegExp(
      `^(?!(?:${noNames}|It's|That's)\\b|[A-Z][a-z]+(?:s|ing) )[A-Z][\\w.&'/-]*(?: (?:[A-Z][\\w.&'-]*|team|guild|council|office|leads?|and|&|sir|or)){0,3} to (?:merge|split|ask (?!for\\b|me\\b)\\w+|examine|rework|redo|chase|reword|collect examples|verify)\\b|^[A-Z][\\w.&'-]*(?: [A-Z]\\w+| team| guild| leads?){0,2} to provide\\W*$`,
    ),
  ],
  ['(KS drafting)', /^\(?[A-Z]{2,3} (?:drafting|writing|checking|reviewing|on it|to do|to draft)\)?\W*$/],
  [
    'The guild is redoing these',
    new RegExp(
      `^${ofSubject}(?:is|are) (?:currently |still |now )?(?:re)?(?:doing|drafting|writing|wording|casting|formulating|polishing|working on|merging|clarifying) (?:it|this|these|them)\\b(?=\\W*$| (?:after|before|while|at|with|now|for)\\b)`,
      'i',
    ),
  ],
  [
    'not online, he is polishing',
    /, (?:he|she|they)(?: is|'s| are|'re) (?:polishing|drafting|writing|checking|on it|editing)\W*$/i,
  ],
  [
    'HR is confirming whether it may be asked',
    /^[A-Z]\w+(?: [A-Z]?\w+)? (?:is|are) (?:confirming|finding out|clarifying|looking into|reviewing)(?: (?:whether|if|what|which|how|with|this|it|these)\b|\W*$)/,
  ],
  [
    'Kim has one about the move',
    /^[A-Z]\w+(?: has|'s got) (?:one|the text|some text|the wording|text|notes|a draft|a list)\b(?: (?:about|on|for|in|of)\b|\W*$|,)/,
  ],
  [
    'The second half: Kim has the text',
    /[,;:-] [A-Z]\w+ has (?:the text|text|one|some|it|notes|a draft)\b(?: for (?:this|these|it)\b|\W*$)/,
  ],
  ['Kim has started on it', /^[A-Z]\w+(?: has|'s) (?:started|begun) (?:on |with |writing )?(?:it|this|them|one)\b/],
  [
    'Kim has offered to provide one',
    /\b(?:has|have) offered to (?:provide|supply|give|do|bring|write) (?:one|it|this|some|an?|two)\b/i,
  ],
  [
    'HR has yet to publish them',
    /^(?!If\b|When\b|Once\b|[A-Z][a-z]+s )[A-Z]\w+(?: \w+){0,2} (?:has|have) yet to (?!learn|master|grow)/,
  ],
  [
    "Kim's call, he wants to think it over",
    /^(?!\w+s )[^.]{0,60}(?:\b[A-Z]\w+'s call(?=\W*$|,)|\bwants? (?:to think (?:it|this) over|a say)\b)/,
  ],
  ['Legal owns this row, ask them', /(?<=\w )(?:owns|does|takes|will do) this (?:box|row|cell|section|bit|one|part)\b/i],
  ['Nobody got round to it', /\b(?:nobody|no one) (?:has |ever )?(?:got|gotten) (?:a)?round to\b/i],
  ['We will spell this out', /\bwe(?:'ll| will) (?:spell|word|flesh) (?:this |it )?out\b/i],
  ["I've nothing for it", /\bi(?:'ve| have) (?:got )?nothing for (?:this|it|here)\b/i],
  ['We have been meaning to write it', /\bbeen meaning to\b/i],
  ["Can't think of a good one", /^(?:[^.]{0,40}[,;:-] )?(?:i )?can'?t think of (?:anything|one|an example|a good)\b/i],
  ['Still have to ask Kim and Sam', /^(?:i |we )?still (?:have|need) to (?!be\b)/i],
  [
    'Kim wanted to write this one',
    new RegExp(`^${ofSubject}wanted to (?:write|do|add|deliver|send|bring|finish) (?:this|one|it|these)\\b`, 'i'),
  ],
  [
    'The board wants to vote before we put numbers here',
    /\bbefore we (?:put|add|publish|write|show)\b.*\bhere\b|\bbefore (?:we write|writing) (?:anything|it|this|these)(?: down)?\b/i,
  ],
  [
    'Legal asked us to hold off on this',
    new RegExp(`^${ofSubject}(?:hold|holding) off (?:(?:on|with) (?:this|that|it|these|them)\\b|until\\b|for now\\b)`, 'i'),
  ],
  ['The text for leads sits with Kim', /^(?!\w+s (?!for|of))[^.]{3,60}\bsits? with [A-Z]\w+/],
  ['Kim + Sam are on it', /(?:^|[,;:] )[A-Z]\w+(?: (?:and|&|\+) [A-Z]\w+)* (?:is|are) on it\b/],
  ["Kim didn't like it, he'll send another", /, (?:he|she)'ll (?:send|write|bring|supply|share|add|paste)\b/i],
  ['Kim has it on her list', /\bhas (?:it|this|them) on (?:her|his|their) list\b/i],
  ['HR want this one reworded', /\bwants? (?:this|it|these|them)(?: one)? (?:reworded|rewritten|shortened|redone)\b/i],
  ["Won't be written before May", /^won'?t be (?:written|done|added|filled)\b/i],
  ['Still waiting, Kim', /^still waiting(?:,|\W*$)/i],
  [
    'Short for now, Kim is working on the long one',
    /, [A-Z]\w+ is (?:working on|writing|drafting|preparing|collecting) (?:the|an?|it|this)\b/,
  ],
  [
    "For leads we don't have a number yet",
    /^(?:for|at|in|on) [^,.]{2,30},? we (?:don'?t|do not|haven'?t|have not) (?:have |got )?[^.]{0,40}\b(?:yet|so far|at present|for now)\b/i,
  ],
  [
    'Kim is writing this up',
    /^(?!(?:S?He|They|Who|It|This|That) )[A-Z]\w+ (?:is|are) (?:currently |still |now )?(?:writing|drafting|working on|finishing|preparing|rewriting|updating|redrawing|collecting) (?:this|it|these|that|the (?:text|page|section|table|list|wording|examples?|draft|rest))\b/,
  ],
  [
    'We are actively working on this page',
    /^we(?:'re| are) (?:actively |currently |still |busy )*(?:working on|writing|rewriting|revising|updating|building|extending) (?:this|these) (?:page|section|document|guide|handbook|ladder|framework|matrix|table|list|level|chapter|part)s?\b/i,
  ],
  [
    "We're not sure whether design should be a track of its own",
    /^(?:we|i)(?:'re| are|'m| am) (?:still |really |quite )*(?:not|un)\s?sure (?:yet )?(?:whether|if|how|what|where|which)\b[^.?]*\b(?:should|belongs?|fits?|makes? sense|to (?:put|place|call|name|keep|move|have))\b/i,
  ],
  [
    'How it works still has to be decided',
    /^(?:how|what|who|whether|when|where|which|why)\b[^.?,]{2,60} (?:still (?:has|have|needs?|is|are|remains?) to be|(?:has|have|is|are) (?:still|yet) to be|remains? to be) (?:decided|agreed|defined|determined|settled|worked out|clarified|discussed|figured out|written|sorted out|described|documented)\b/i,
  ],
  [
    'HR will add this part',
    /^(?!(?:S?He|They|Who|It|This|That|You|Everyone) |[A-Z][a-z]+s )[A-Z]\w+(?: [A-Z]\w+)? will (?:add|write|send|supply|provide|fill in|draft|rework|rewrite|update|share) (?:this|these|it|the (?:rest|text|missing|second|first|last|other|details|wording|numbers)|one|another|an? (?:example|paragraph|draft|text|line|list))\b(?!.* (?:automatically|to you|with you|to the (?:team|manager|candidate))\b)/,
  ],
  [
    'Leaving this here as a stub',
    /\bleav(?:e|ing) (?:this|it) (?:here |in |in here )?as (?:an? )?(?:stub|placeholder|reminder)\b/i,
  ],
  [
    "We'll figure this out when we get there",
    /\bwe(?:'ll| will) (?:figure|work) (?:this|it|that) out (?:when|later|as we|once|soon)\b/i,
  ],
  [
    'Please help us write this part',
    /\bhelp us (?:to )?(?:write|fill in|fill|complete|finish|translate) (?:this|the missing|the rest of this) (?:part|section|page|level|role|list|row|cell|table|chapter)\b/i,
  ],
]
