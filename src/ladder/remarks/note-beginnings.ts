/**
 * The beginnings of words and phrases without which no form and no shape can match: most statements have none of them and are done with
 * at once. Small letters; a point stands for the end of a word.
 */
export const noteBeginnings = `
  #tbd|#todo|#wip|$tb|'d appreciate|'d be|'d love|'ll redo|'ll reword|'ll rewrite|'re back|'s back|'s drafting|
  's preparing|'s redoing|'s rewriting|'s writing|'ve asked|(add|(ask|(check|(clarify|(confirm|(define|(elaborate|(expand|
  (explain|(fill|(is this|(link|(merge|(move|(need|(or|(outdated|(quantify|(refresh|(rephrase|(reword|(rewrite|(sharpen|
  (shorten|(source|(specify|(split|(tba)|(tbc)|(tbd)|(todo)|(verify|(wip)|(yet)|, date?|, draft with|, link?|, list with|
  , name?|, number?|, source?|, text with|, title?|, wording with|, you never|, you promised|, you said|, you tell|
  , you told|, you wrote|, your copy|, your draft|, your note|, your text|, your turn|, your version|-tba|-tbc|-tbd|2 be|
  2bd|2do|: (none)|: add|: are these|: enter|: fill in|: insert|: is that|: is this|: looking for|: no one|: nobody|
  : none|: vacant|: wanted|? ask|@tba|@tbc|@tbd|[are|[blank|[can|[cite|[clarify|[could|[define|[describe|[do we|
  [elaborate|[empty|[explain|[is|[maybe|[more|[perhaps|[ref|[rephrase|[should|[source|[would|a beta|a guess|a proposal|
  a real|a scaffold|a stand|about this|absent|abt.|adapted from|add -|add a description|add a diagram|add a section|
  add a summary|add an introduction|add chart|add contact|add content|add details|add diagram|add ex|add image|add info|
  add intro|add link.|add links|add me|add more|add names|add photo|add picture|add quote|add screenshot|add section|
  add something|add text|add the|add this|add yours|added if|added when|addressed:|advised|agreed first|agreed on|
  agreed position|agreed to add.|agreed to do.|agreed to send.|agreed to write|agreement|all below|along the way|
  alpha release|alpha version|ambiguous.|an alpha|an update|and i will|and i'll|answer follow|any opinions|any takers|
  any volunteers|anybody|anyone have|anyone?|anything else|applies to|apply to|are actively|are being|are broken|
  are checking|are considering|are deferred|are divided|are drafting|are missing|are not|are on the way|are on their way|
  are planning|are postponed|are something we|are split|are there any|are working on|are writing this|aren't|arent|arrive|
  as a placeholder|as a proposal|as a reminder|as a sketch|as a stub|as a suggestion|as l|as of|as we go|as we grow|
  as we learn|as yet un|ask around|ask me again|ask me in|asking)|at a later|at present|at the moment|at this moment|
  at this point|at this stage|at this time|auto-gen|autogen|automatically gen|awaited|awaiting|back for now|back for the|
  back to it|back to that|back to this|back until|be answered|be better with|be expected|be good with|be great with|
  be nice with|bear with us|been contributed|been deferred|been received|been rolled|been submitted|before going|
  before it goes|before publ|before this goes|before we|being agr|being col|being compiled|being dec|being def|being dev|
  being dis|being dr|being drafted|being fin|being neg|being overh|being piloted|being prepared|being produced|being put|
  being re|being set|being set up|being sorted|being trans|being trialled|being typ|being up|being wor|being wr|
  being written|beispiel|belong|best guess|beta release|beta version|bientôt|bit by bit|blank|blocked|board will|
  body text|bound to change|brain dump|brain-dump|braindump|bring it over|broken link|broken)|broken.|bug her|bug him|
  bug me|bug them|bullets max|bullets only|but i will|but i'll|can any|can some|can we|can you|can't|cannot think|
  carry it over|certain about|change me.|changeme|changing my|changing our|chase her|chase him|chase them|chasing|
  check back|check it|check that with|check this|check w|check!|check?|citation|clarification needed|clarify "|
  clarify this|clarify!|clarify:|clarifying|clashes with|clean it|clean this|clean-up|cleaning up|cleanup|click to|
  combine this|combine with|come back to|come up with|come-up with|comes here|coming|comments are|comments welcome|
  comming|common agr|common pos|communicated|compiled|complete sent|complete this|complete version|compléter|confirm!|
  confirm?|confirmd|confirming|conflicts with|confusing.|consensus|construction|contains gaps|content follow|
  content needed|continued|contribute add|contribute fur|contribute more|contribute new|contribute other|converted from|
  convinced about|convinced of|copied from|copies it|copies them|copies this|copy & adapt|copy + adapt|copy and adapt|
  copy from|copy it|copy of the|copy them|copy this from|copy-edit|copy-pasted|copyedit|copypasted|corrections welcome|
  could any|could change|could do|could some|could use|could we|could you|couldn|covered later|covered:|created if|
  cryptic.|currently being|currently do|currently ha|currently la|currently no|cut off.|cut this|d like a few|d like more|
  d like one|d like some|d like two|dead link|dead)|dealt with|decision needed|decision pending|def needed|define "|
  define me|define this|define “|define!|defined if|definir|definitely a w|delayed|delete as|delete if|delete this|
  delete what|delete where|delete whichever|deleted)|deleted?|demnächst|describe here|describe me|describe yourself|
  described if|described:|description come|description follow|descriptions follow|deserve|detail follow|detail needed|
  details follow|details soon|did you|didn't|didnt|differ from|differ on|difference from|difference to|different from|
  different to|disagree on|disagrees on|discuss with|discuss!|discuss?|discussed:|discussion needed|discussion pending|
  do not publish|do not rely|do not share|do these even|do we actually|do we even|do we have|do we need|do we really|
  do we still|do we want|do you|does anybody|does anyone|does someone|does this even|doesnt|don't fill|don't have|
  don't know|don't publish|don't rely|don't share|done first|dont have|dont know|down the road|draft|draft content|
  draft ladder|draft level|draft material|draft page|draft section|draft text|draft wording|drop this|dropped|due.|dummy|
  dunno|dunno.|duplicate of|e.g.|early release|early version|edition will|edits welcome|egs|ejemplo|elaborate!|em breve|
  em construção|em desenvolvimento|embargo|empty|en construcción|en construction|enter a|enter duty|enter the|enter your|
  eta q|eta:|etc etc|etc. etc|etc., etc|eventually this|eventually we|eventually,|everything above|everything below|ex.|
  exampel|example|excellent question|exemple|exemplo|exist as|exist at|exist cur|exist for|exist right|exist yet|exmapl|
  expand section|expand this|expand)|expect changes|expect errors|expect gaps|expect holes|expect mist|expect rough|
  expect some|expect typos|expected|explain "|explain here|explain me|explain more|explain this|explain!|exs|fake|far as|
  far from com|far from don|far from fin|far from perf|far from read|feedback is|feedback welcome|fictional|figure it|
  figure it out|figure that|figure this|figures come|figures from|figures once|figures when|fill in|fill it|fill me|
  fill out|fill these|fill this|filling|final version|finance will|find a|find a better|find another|find better|find ex|
  find one|find quotes|find some|finding out|finish first|finish section|finish the rest|finish these|finish this|
  finish writing|first cut|first draft|first guess|first iteration|first pass|first stab|first version|fix me|fix this|
  fix:|fixme|flesh|fold this|follow after|follow in|follow later|follow shortly|follow soon|follows after|follows asap|
  follows in|follows later|follows shortly|follows soon|for approval|for comment|for discussion|for later.|for now|
  for review|for signature|for the instant|for the moment|for the time being|for vetting|forget to|formatting|formulating|
  forth coming|forthcoming|full version|further detail|future edition|future version|get a story|get added|get an example|
  get back to|get dates|get from|get it from|get it off|get more ex|get names|get numbers|get one from|get quotes|
  get some ex|get the drift|get the idea|get the numbers|get them from|get this from|get this off|gets added|gets defined|
  gets described|gets written|give me|give us|go here|go in here|goes below|goes here|goes in here|gone)|good question|
  got a good|got an|got lost|grab from|grab it from|gradually|grateful for|great question|group will|guesses.|guesswork|
  guild will|half done|half finished|half there|half written|half.|halp|handed in|handled:|hands up?|happen first|
  has a copy|has a draft|has a list|has a version|has agreed|has anybody|has anyone|has gaps|has holes|has it in|
  has it on|has it.|has none|has not|has one|has promised|has sent|has some|has text|has the|has the text|has the wording|
  has them in|has them on|has them.|has these|has to add.|has to app|has to be|has to del|has to fin|has to happen|
  has to prov|has to send.|has to sup|has to wr|has yet to|hasn|have gaps|have not|have to agree|have to be|have to dec|
  have yet to|have you|haven|headings only|help me out|help needed|help us complete|help us fill|help us out|
  help us translate|help us write|help wanted|here.|hm.|hmm|hold for|hold off|holding off|holding this|hope to|how about|
  hr will|hypothetical|i am|i feel like|i feel this|i forget|i forgot|i have|i need|i think it|i think that|i think this|
  i want|i will|i would change|i would cut|i would drop|i would merge|i would move|i would put|i would re|i would split|
  i'd|i'll|i'm|ideally|ideas for|ideas wanted|ideas?|idk|idk.|if anyone|if they|if you have|ignore for|ignore this for|
  imported from|in active|in alpha|in arbeit|in bearbeitung|in beta|in clarif|in development|in discussion|in draft|
  in early|in force|in future|in hand|in heavy|in lavorazione|in limbo|in pilot|in preparation|in preview|in progress|
  in review|in revision|in the future|in the making|in the near future|in the process of|in the works|in work.|
  in-progress|incomplete|initial version|input|input needed|insert|insert yours|intend to|interim version|intimated|
  invented|is a shell|is back|is being|is blank|is broken|is checking|is currently|is dead|is deferred|is drafting|
  is empty|is it right|is just a|is not|is on it|is on the way|is on this|is open|is postponed|is preparing|is quite|
  is rather|is redoing|is reviewing|is rewriting|is something that we|is something we|is that really|is there a|
  is this acc|is this cl|is this corr|is this en|is this need|is this one level|is this really|is this rel|is this right|
  is this the|is this too|is to follow|is too|is very|is working on this|is writing|is writing this|isn't|isnt|its own|
  just a skel|just an out|just head|just not|just the head|keep meaning|keeping it|keeping this|kindly|know how|know to|
  know what|known gaps|lacking|lacks|landed on|last year's|later date|later stage|layout broken|leave blank|leave empty|
  leave it blank|leave it empty|leave it open|leave this blank|leave this empty|leave this open|leaving it|leaving them|
  leaving these|leaving this|leaving until|left blank|left empty|left it|left off|left open|left out|left out for|
  left out until|left them|left this|legal will|let us|let's add|let's agree|let's chat|let's decide|let's discuss|
  let's settle|let's talk|levels will follow|lifted from|like a line|like a par|like a quote|like a sen|like a story|
  like an ex|like l|likely to change|line max|lines max|link 404|link broken|link does|link follow|link needed|link once|
  link to|link when|links broken|links follow|list follow|list here|list with|ll be a|looking for|looking into|lorem|
  lost during|lost in|love to|love.|machine tr|machine-tr|made up|made-up|make it|make these|make this|mangled|max please|
  max pls|max plz|may change|mean to|merge into|merge these|merge this|merge with|messed up|might change|migrated from|
  missing|missing content|missing parts|missing pieces|missing sections|moar|more detail|more needed|more please|more pls|
  more stuff|more wanted|move it|move them|move this|move to l|must be|must still|n't answered|n't exist|n. n|n.n|
  n/a for now|n/a yet|nag her|nag him|nag them|name needed|names to be|need 1|need 2|need 3|need a few|need a link|
  need a lot more|need a policy|need a process|need a specific|need an exact|need another|need discussing|need exact|
  need link|need more here|need more on|need moving|need much more|need one|need rewriting|need some|need the|
  need to agree|need to ask|need to clarify|need to decide|need to define|need to figure|need to find out|need to say|
  need to work out|need two|need updating|need.|needed|needed x|needs a better|needs a final|needs a native|
  needs a reality|needs an|needs copying|needs data|needs discussing|needs its own|needs moving|needs our own|needs own|
  needs pasting|needs porting|needs rewriting|needs their own|needs updating|needs.|never approved|never published|
  never reviewed|new draft|new figures|new numbers|new text|new version|new wording|next version|nn.|no amount|no clue|
  no conclusion|no date|no decision|no definition|no example|no idea|no idea.|no link|no longer acc|no longer up|no one|
  no one has|no point|no position|no submissions|no text|no title|no wording|nobody at|nobody has|nobody here|noch|
  not adopted|not agreed|not all|not answered|not approved|not available|not been|not being|not captured|not checked|
  not clear|not complete|not described|not documented|not done|not edited|not every|not exist|not final|not finished|
  not fully documented|not in place|not live|not official|not online|not open|not public|not published|not ready|
  not recorded|not reviewed|not running|not set up|not sure|not there|not up yet|not yet|notes only|nothing about|
  nothing for|nothing from|nothing here|nothing on|notified|now asking|nowhere near|nudge her|nudge him|nudge them|
  numbers come|numbers from|numbers once|numbers when|objections?|offered to add.|offered to bring|offered to do.|
  offered to give|offered to provide.|offered to send.|offered to supply.|offered to write|official version|omitted|
  on hold|on it.|on its way|on the way|on their way|on-going|once done|once written|once-over|one day|one more|ongoing|
  only a|only currently|only for now|only head|only right now|only so far|only the head|open issue|open point|
  open question|opinions differ|opinions?|others will follow|others?|out of date|out of ideas|out of scope for|
  out of steam|out of time|out-of-date|outcome of|outdated|outline|outstanding|over time|over to you|overhaul|
  overlap with|overlaps with|overwrite th|owe this|owe us|owe you|owed by|owed from|owes us|owner needed|park until|
  parked|parking lot|parking this|partial list|partial page|partial version|paste it|paste the|pasted from|pastes it|
  paused|pending|ping|place holder|placeholder|plan to|planned chapter|planned content|planned doc|planned for|
  planned guide|planned page|planned section|planned)|planned]|please|pls|pls help|pls.|plz|plz help|plz.|point to|
  poke her|poke him|poke them|polish this|polish.|polishing|por completar|ported from|postponed|pre-release|preferably|
  preliminary|prerelease|presently|preview version|promised|promised a|proof-read|proofread|proper wording|proper words|
  proposals for|propose add|propose fur|propose more|propose new|propose other|prossimamente|provisional|próximamente|
  pull it from|put an answer|put here|put off until|put something|put the|put the answer|put the figure|put the link|
  put the list|put the number|put the text|put together|quantify "|quantify!|quantify.|questions for hr|
  questions for legal|questions to follow|quote from|quotes from|ran out of|random text|rather leave|raw notes|re-think|
  re-visit|really rough|recasting|redacted|redo this|redoing|refer to|reference needed|refinement|reformat this|remain to|
  remaining work|remains|remember to|remember what|remind|remove this|removed at|removed for|removed pending|removed so|
  removed until|removed while|rename this|reorder this|repeat of|rephrase|replace by|replace it with|replace me|
  replace the|replace this|replace with|replaced with|requested|require.|required.|requires.|reserved|rest follow|
  rest later|rest to|rethink|return to|reviewed: never|reviewing it|reviewing this|revise this|revised version|revision 0|
  revisit|reword "|reword!|reword:|rewording|rework this|rework.|rewrite this|rewrite,|rewrite:|rewriting|right now|
  roles will follow|rough|round to|s call|s got|s writing this|said he|said she|said they|said to|same as|same of|
  sample text|say more|say something|searching for|second pair|seeking|send me|send us|sentences max|set in stone|
  shall be|shall we|share yours|sharpen.|sharpening|shift this|shorten this|should be clar|should be exp|should be fill|
  should be flesh|should be rest|should be rew|should be short|should be split|should be upd|should there|should this|
  should w|sign-off from|signed off|simplify this|sin definir|sit with|sits with|skeleton|sketch|skip for|skip this for|
  skipping it|skipping this|slotted in|smth|smth.|so far|some day|some text|somebody|someday|someone|something around|
  something for|something from|something here|soon to be|soon)|soon:|sort out|sought|specify!|spell it|spell out|
  spell this|split it|split this|split up this|start typing|stay tuned|step by step|still|still owe|still to be req|
  stopped here|stories wanted|straw man|strawman|structure only|stub|stuff soon|subject of|subject to|subsequent version|
  suggest add|suggest an|suggest fur|suggest more|suggest new|suggest one|suggest other|suggest some|suggestions for|
  suggestions wanted|suggestions welcome|suggestions?|super rough|sure about|sure of|suspended|t.b|table broken|
  table come|table only|take it from|taken out|talks.|tb|tbh.|tdb|team will|tell me|tentative|test text|text come|
  text follow|text here|text needed|text once|text when|text with|that i will|that i'll|the actual|the correct|the exact|
  the example is|the final|the missing|the real|the rest|the right|the works|theoretical|there are no|there aren't|
  there is no|there isn't|there'll be|thin.|think about|think of|think through this|this an i|this an l|
  this article needs|this bit|this box|this cell|this chapter needs|this column needs|this doc needs|this document needs|
  this entry needs|this example is|this link|this list needs|this one's|this page needs|this page will|
  this paragraph needs|this part is|this readme needs|this row|this section|this stub|this table needs|this wiki needs|
  thoughts?|tidy it|tidy this|tidying|title to be|titles only|tk|tlc.|to add.|to agree h|to agree on|to agree w|
  to agree with|to ask.|to be added|to be agreed|to be aligned|to be cleared|to be discussed|to be dropped|to be pasted|
  to be seen|to be slotted|to be.|to change.|to check.|to clarify|to come from|to come,|to come.|to complete.|to confirm|
  to decide h|to decide in|to decide w|to decide.|to define|to describe.|to determine|to discuss|to do.|to draft.|
  to drop in|to figure out|to fill|to finali|to find out|to find.|to finish.|to fix)|to follow from|to follow.|to go here|
  to go in|to go live|to go out|to go over|to go up|to have something|to import|to insert.|to paste in|to provide.|
  to put.|to recheck|to redo|to reword|to rewrite|to rewrite it|to rewrite them|to rewrite this|to send.|to settle|
  to share.|to sign off|to slot in|to specify|to supply.|to think it over|to think this over|to translate|to update|
  to work out|to write.|to-be-a|to-be-c|to-be-d|to-do|to-do.|tobe|todo|too long?|too old|too vague?|too?|translating)|
  treat it|treat them|treat these|treat this|treated:|trim this|type here|type the|typed|unassigned|unavailable|unclear|
  undecided|undefined.|under active|under consideration|under construct|under develop|under discussion|
  under discussion in|under heavy|under negotiation|under preparation|under review|under revision|under rewri|unedited|
  unfinished|unknown yet|unknown.|unresolved|unreviewed|unspecified|unsure|until rew|until this|until written|unwritten|
  up for grabs|up in the air|upcoming version|update this|updated version|updated: never|venir|verify!|verify?|version 0|
  version expected|version not before|very much a|very much draft|very much in|very rough|vetted|views differ|volunteered|
  volunteers|vote in|w.i.p.|wait for our|wait for the next|waiting|want a list|want it reworded|want one|want these|
  want this|want two|wanted|wants a|wants a list|wants a text|wants an ex|wants better|wants it|wants proper|wants these|
  wants this|was lost|was never|watch this|we aim|we are|we could|we do|we have|we hope|we intend|we lack|we miss|
  we must|we need|we plan|we should|we want|we will|we would like to|we'd like|we'd love|we'll|we're|we've|welcome|
  were lost|what about|what else|what is missing|what to say|what's missing|when done|when i find|when i get|when i have|
  when ready|when written|which i will|which i'll|who can|who could|who drafts|who has|who knows|who maintains|who owns|
  who remembers|who takes|who wants|who will|who would|who writes|wild guess|will add|will also|will answer|will appear|
  will arrive|will ask|will be|will change|will clean|will come|will contain|will contribute|will decide|will define|
  will deliver|will describe|will detail|will do.|will document|will expand|will fill|will finish|will follow|will get|
  will grow|will include|will likely change|will live here|will only|will outline|will paste|will probably change|
  will provide|will publish|will redo|will replace|will reword|will rewrite|will send|will share|will someone|
  will specify|will supply|will tell|will then|will tidy|will update|will write|will you|wip|wird ergänzt|withdrawn|
  won't be|word it|word that|word this|wording come|wording follow|wording needed|wording once|wording when|wording with|
  work on this|work this out|worked on|working on|working title|would also|would appreciate|would be|would fit|would go|
  would help|would like|would like a|would love|would outline|would really|would sit|would someone|would strengthen|
  would work|would you|write intro|write it up|write me|write properly|write section|write something|write the missing|
  write the rest|write this|write up|write up.|writen|written if|wrong level|xx add|xx ask|xx check|xx example|xx fill|
  xx find|xx more|xx need|xx say|xx write|xxx|yet to be|yet to be req|yet.|you said|you tell me|your example|your story|
  your text|yyyy|£tb|€tb|→
`
