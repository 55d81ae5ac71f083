import { type Form, ofSubject } from './forms.ts'

/** Forms of a sentence that says in what state a part of the document is: unsettled, thin, out of date, taken out. */
export const stateForms: readonly Form[] = [
  [
    'Rates need updating for this year',
    new RegExp(`^${ofSubject}needs? (?:updating|rewriting|rewording|proofreading|fleshing out|discussing|translating)\\b`, 'i'),
  ],
  [
    'Who approves it is still open',
    /^(?:whether|who|how(?! to)(?: \w+)?|why|what(?! to))\b(?!.*\b(?:when|if|where|while|that|you|your)\b)[^.?!,]{5,80} (?:is|are|remains?|has|have|needs?|will|must)(?: still| yet)? (?:still )?(?:open|unclear|undecided|unsettled|unknown|not (?:yet )?(?:decided|clear|defined|settled|agreed|known|final|fixed|been (?:decided|defined|settled|agreed|clarified))|to be (?:decided|defined|clarified|agreed|discussed|seen|confirmed|determined|settled)|yet to be (?:decided|defined|clarified|agreed|settled)|under discussion|being (?:discussed|decided|defined|clarified)|tbd|tbc|be (?:decided|defined|clarified|discussed|agreed) (?:later|soon|once|when|with))\b[^,]*$/i,
  ],
  [
    'This competency is currently being reworked following a review',
    /^(?:this|the) (?:[\w-]+ ){0,2}(?:section|page|level|competency|document|guide|chapter|ladder|matrix|table|row|cell|description|expectation|framework|role|track|category|dimension|definition|list|profile|rubric)s? (?:(?:is|are|still|just|currently|presently|now) )+being (?:reworked|rewritten|revised|reviewed|redrafted|overhauled|restructured|updated|redone|reworded|rethought) (?:following|after|in (?:the )?light of|based on|as part of|because|due to|as a result)\b/i,
  ],
  // Unsettled.
  ['Duties on call still being fought over', new RegExp(`^${ofSubject}(?:is |are )?still being \\w+(?:ed|en|[gk]ht)\\b`, 'i')],
  [
    'The order of the steps must still be clarified',
    new RegExp(
      `(?:^|: )${ofSubject}(?:must|has to|have to|needs? to|should|can) still be (?:clarified|agreed|defined|decided|settled|written|added|checked|confirmed|worked out|determined|discussed)\\b`,
      'i',
    ),
  ],
  ['The list still has to be dug out', new RegExp(`^${ofSubject}still (?:has|have|needs?) to be \\w+(?:ed|en|ug)\\b`, 'i')],
  [
    'The duties of guests have to be written by May',
    new RegExp(
      `^${ofSubject}(?:has|have) to be (?:written|drafted|worded|described|documented|translated|carried over) (?:by|until|before|first|from)\\b`,
      'i',
    ),
  ],
  [
    'The two guilds did not reach a common position',
    new RegExp(
      `^${ofSubject}(?:did not|didn'?t|could not|couldn'?t|have not|haven'?t|has not|hasn'?t) (?:yet )?(?:reach|reached|find|found|come to|agreed? on) (?:an? |any )?(?:common |agreed )?(?:position|agreement|consensus|conclusion|wording|decision)\\b`,
      'i',
    ),
  ],
  [
    'No wording has been agreed',
    /^no (?:agreement|decision|consensus|conclusion|text|wording|position|title|amount|date|definition) (?:has|had|was|is|could)(?: yet)?(?: be| been)? (?:reached|made|taken|agreed|found|available|set)\b/i,
  ],
  ['Not agreed: Kim wants another word', /^not (?:yet )?(?:agreed|decided|settled|resolved|finished|final|started): /i],
  [
    'Opinions are split on it',
    /\b(?:opinions (?:are|were) (?:still )?(?:split|divided)|opinions differ on this|views differ on this)\b/i,
  ],
  [
    'The talks with the council are ongoing',
    new RegExp(
      `^${ofSubject}(?:conversations?|discussions?|negotiations?|talks|consultation|clarification|debate)\\b(?: [\\w']+){0,4}? (?:(?:is|are) (?:still )?(?:open|continuing|pending|under way|underway|ongoing|on-going)|ongoing|on-going)\\b(?=\\W*(?:$|[,;]|since))`,
      'i',
    ),
  ],
  [
    'A fifth role is under consideration by the board',
    new RegExp(
      `^(?:${ofSubject}(?:is|are) )?(?:still |currently )?(?:under|in) (?:consideration|discussion|preparation|negotiation|clarification|revision|draft) (?:by|with|at|and|between)\\b`,
      'i',
    ),
  ],
  ['Not clear to me who decides', /^(?!\w+s )[^.?]{0,60}\bnot (?:yet |quite |really |entirely |that )?clear to (?:me|us)\b/i],
  [
    'L7 and L8 are not final',
    /^(?!(?:if|when|unless|until|once|as|their|his|her|your)\b)(?:(?:the|this|these|our|all) )?(?!(?:decision|promotion|offer|rating|result|vote)s? )(?:[\w&/-]+(?:,? and |, | )){1,4}(?:is not|are not|isn'?t|aren'?t) (?:yet )?(?:final|adopted|in force|official|binding|set in stone)\b/i,
  ],
  ['L7 not started', /^[\w /&-]{1,30} (?:not (?:yet )?|hasn'?t |haven'?t |has not |have not )(?:started|begun)\W*$/i],
  [
    'It hangs on the talks, which have not started',
    /, which (?:has|have) not (?:yet )?(?:started|begun|taken place|happened)\W*$/i,
  ],
  [
    'Shared among the leads, not adopted',
    /, not (?:(?:yet )?(?:adopted|approved|agreed|final|published|signed)|yet (?:designed|defined|decided|written|built|named|chosen))\W*$/i,
  ],
  ['L7 is still empty', new RegExp(`^${ofSubject}(?:is |are )?(?:still|currently) empty\\b`, 'i')],
  ['So this stays empty until May', /\b(?:stays?|remains?) (?:empty|blank) (?:until|till|for now|for the moment)\b/i],
  [
    'Half the rows are only half done',
    /^(?!\w+s (?!of|are))[^.]{0,60}\bonly half (?:there|done|finished|written|true|complete)\b/i,
  ],
  [
    'Mentoring is missing in this version',
    /\b(?:is|are) missing (?:in|from|on) this (?:issue|page|list|document|version|ladder|section|table)\b/i,
  ],
  [
    'Pay bands are not on this page yet',
    /\b(?:is|are)(?: not|n'?t) (?:on|in) (?:this (?:page|list|document|table|ladder)|here)\b.{0,12}\b(?:yet|at all|so far|at present)\b/i,
  ],
  [
    'Permission from Kim pending',
    /^(?:permission|approval|consent|confirmation|answer|numbers|text|input|sign-?off|photo|quote)\b[^.,]{0,40} (?:pending|outstanding|awaited)\b/i,
  ],
  ['The list is outstanding from Finance', /\boutstanding from (?:[A-Z]|the\b)/],
  ['Story embargoed until May', /\bembargoed\b(?=\W*$| (?:until|till)\b)/i],
  ['A rewrite is in hand with Legal', new RegExp(`^${ofSubject}(?:is|are) in hand(?: with\\b|\\W*(?:$|[,;]))`, 'i')],
  [
    'It depends on the outcome of the talks',
    /\bdepends? on the outcome of (?:the )?(?:negotiations?|talks|consultation|review|vote|discussions?)\b/i,
  ],
  [
    'Amounts: nothing to announce at this point',
    /\bnothing (?:to (?:communicate|share|announce)|back|written down|agreed|decided|official)\b.{0,20}\b(?:yet|so far|at this (?:point|stage|time)|for now|at present|as of (?:today|now))\b/i,
  ],
  ['Nothing can be said here before that', /\bnothing can be (?:said|stated|shown|published|written) here\b/i],
  // Out of date.
  ["The numbers are last year's", /\b(?:is|are) (?:still )?last year'?s(?=\W*(?:$|[,.;]))/i],
  [
    'The text was translated by machine and nobody has read it',
    /\b(?:machine[- ]translat(?:ion|ed)|translated by (?:a )?machine|google translate)\b.*\b(?:not|nobody|until|please|unchecked)\b/i,
  ],
  [
    'Copied from the other list, adapt the tone',
    /^cop(?:y|ied|y-?pasted|y and pasted) (?:this |it )?(?:over )?from\b.*, (?:adapt|adjust|rewrite|change|to be)\b/i,
  ],
  [
    'Copy from the old page',
    /^copy (?:this |it |them )?(?:over )?from (?!template)(?:the |our )?(?!template)(?:[\w']+ ){0,3}[\w']+\W*$/i,
  ],
  // Taken out.
  [
    'Removed while the guild reworks it',
    /(?<!\b(?:is|are|be|gets?|being) )\b(?:withdrawn|removed|taken out|deleted|suspended|redacted|omitted|left out) (?:pending|while|until|for now|for the moment|so (?:that )?nobody|at (?:the|their|his|her) request|on request)\b/i,
  ],
  [
    'The first half was a list in the old file, must be carried over',
    /, (?:must|has to|have to|needs? to|still to|to) be (?:carried|copied|moved|taken|brought) over\W*$/i,
  ],
  ['Placeholder, see the guide', /^placeholder\b(?=[,:;]|\W*$| (?:until|for now|from)\b)/i],
  [
    'Rules not written down anywhere yet',
    new RegExp(`^${ofSubject}not (?:written|agreed|decided|worked|laid|set) (?:down |out )?(?:anywhere )?yet\\W*$`, 'i'),
  ],
  [
    'The text is only a suggestion',
    /^(?:the|this|our|all|everything)\b[^.]{0,40} (?:is|are) (?:only|just|merely) (?:an? )?(?:suggestions?|proposals?|ideas?|guess|guesses|sketch|starting point|first (?:try|attempt|go|pass))\b/i,
  ],
  [
    'This row should be ignored',
    /\bthis (?:entry|row|section|paragraph|line|level|table|page) (?:should|must|can|is to) be (?:disregarded|ignored|skipped)\b/i,
  ],
  ['Pending - board', /^pending - [a-z]/i],
  ['No point in describing it now', /\bno point (?:in )?(?:describing|writing|defining|detailing) (?:it|this|these|them)\b/i],
  [
    'Two points on travel, wording with the Travel Council',
    /, (?:wording|text|draft|list) (?:is |are )?(?:still )?with (?:the |our )?[A-Z]/,
  ],
  ['This page requires editing before it is used', /\brequires (?:editing|completion|adaptation|rewriting|more work) before\b/i],
  [
    'This draft is so rough that we keep it here',
    /\b(?:this|the|our) draft is (?:so|very|still|quite|rather) (?:rough|early|incomplete|thin)\b/i,
  ],
  [
    'The title is up in the air',
    new RegExp(`^${ofSubject}(?:is |are )?(?:still )?(?:up in the air|up for grabs|in limbo)\\b`, 'i'),
  ],
  [
    'The points below have not been adapted',
    new RegExp(
      `^${ofSubject}(?:hasn'?t|haven'?t|has not|have not) (?:yet )?been (?:adapted|adjusted|edited|translated|calibrated|looked at|proofread)\\b`,
      'i',
    ),
  ],
  [
    'Policy being reworked',
    new RegExp(
      `^${ofSubject}(?<!\\b(?:from|of|with|after|before|without|despite|while|as|for|by|and|than|when) )being (?:(?:reworked|rewritten|reworded|redone|redrafted|renegotiated|overhauled|recast|re-cast)\\b|(?:compiled|written|drafted|produced|prepared|finali[sz]ed|translated)(?<!\\bthe (?:sources?|files?|code|programs?|text) being \\w+)[.!]*$)`,
      'i',
    ),
  ],
  ['The list is out of date, being updated', /, (?:is |are )?being (?:rewritten|reworked|updated|revised|redone)\W*$/i],
  [
    'No description for now',
    /^(?:[^.]{3,60}, so )?no (?:description|text|examples?|wording|entry|content|link) (?:for the time being|for now|yet|so far|at present|as yet)\b/i,
  ],
  [
    'Charter, not adopted yet',
    new RegExp(
      `^${ofSubject}not (?:adopted|approved|agreed|signed off|published|written|decided|chosen|final|settled) yet\\b`,
      'i',
    ),
  ],
  ['No consensus on this', /^no (?:consensus|agreement|decision) (?:yet )?on (?:this|it|these|whether)\b/i],
  [
    'The marked parts are not ready for reviews',
    /\b(?:parts?|sections?|levels?|rows?|pages?) [^.]{0,30}(?:is|are)(?: not|n'?t) (?:yet )?ready (?:for|to)\b/i,
  ],
  ['Not ready to show', /^not (?:yet )?ready(?: (?:to|for)\b|\W*$)/i],
  ['pending, see above', /^pending[,;] /i],
  ['24 or 25 - HR undecided', new RegExp(`^${ofSubject}(?<!\\d )\\bundecided\\W*$`, 'i')],
  ['Costs: to be requested from Finance', /\bto be (?:requested|obtained|procured) from\b/i],
  [
    'Rough notes, turn into bullets',
    /^rough notes\b|\bturn (?:this |it |them |these )?into (?:bullets|prose|sentences|proper text)\b/i,
  ],
  [
    'The text is a copy of L4, to be revised',
    /, (?:still )?to be (?:cleaned up|sorted|merged|revised|adapted|reworked|rewritten|updated|reworded|translated)\W*$/i,
  ],
]
