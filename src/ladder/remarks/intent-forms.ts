import { documentPart, type Form, ofSubject } from './forms.ts'

// Who means to do what, with what, and when. A handbook says "we will share the result with you" all the time, so what they deal with is a
// part of the document, or there is more of it to come.

const who =
  "(?:(?:we|i|hr|legal|finance|people ops|(?:the|our) (?:[\\w-]+ )?(?:team|guild|group|board|committee|council|leads?))(?=[ ']))"
const mean =
  "(?:'ll|'d like to|'(?:re|m) (?:still |also |currently )?(?:going|planning|hoping|about|yet) to| (?:will|shall|would like to|(?:are|am|is) (?:still |currently |also )?(?:going|planning|hoping|about|yet|to|intending)(?: to)?|(?:still |also )?(?:plans?|hopes?|intends?|wants?|aims?|expects?|needs?|have|has) to))"
const passing = '(?: (?:also|still|soon|shortly|later|eventually|then|hopefully|probably|likely|of course))*'
const make =
  '(?: (?:publish|add|share|provide|post|write(?: up)?|document|define|release|describe|finali[sz]e|create|complete|flesh out|fill in|include|introduce|cover|detail|list|link|put together|work out|specify|clarify|insert|supply|draft|upload|extend|expand|update|revise|rework|rewrite))'
const other =
  '(?: (?:(?:(?:some|a few|many|any|even|yet|the) )?(?:more|further|additional|other|new|remaining|missing)|another|an additional|the (?:rest|second|third|fourth|next|last|lower|higher|upper)))'
const when =
  '(?: (?:later|soon|shortly|eventually|here|below|once|when|after|in (?:q[1-4]|\\d{4}|january|february|march|april|may|june|july|august|september|october|november|december)|(?:as soon )?as (?:they|it|soon) (?:becomes?|is|are|as)|by (?:the |mid|early|late|end|\\w+day|q[1-4])|next|this (?:week|month|quarter|year)))\\b'
/** What is done for readers, or again and again, is no hole. */
const notFor =
  '(?!.*\\b(?:you|your|candidates?|everyone|customers?|users|regularly|every|each|periodically|continuously|over time|as needed)\\b)'

// What is left to do, as nobody says it of the work itself: to settle a question, to deal with "this", to write a part of the document.
const left =
  "(?:(?:(?:we|i|somebody|someone|hr|legal)(?: (?:still|also|really|first|probably|just))*(?:(?: (?:needs?|have|has|ought|want|will have|are (?:still )?trying|'ll have)) to| must| should| could)|(?:(?:still )?(?:needs?|have) to|still to|to)))(?: (?:still|also|first|really))*"
const question = '(?: (?:on|about))? (?:who|what|how|when|where|which|whether|if)\\b'
const leftToDo = `(?: (?:decide|figure out|work out|find out|clarify|define|agree|settle|sort out|determine)${question}| (?:discuss|clarify|settle|decide|agree on|sort out|figure out|work out|revisit|double-check) (?:this|these|that|it)\\b| check (?:this|these|that|it) with| (?:write|document|describe|finish|update|rewrite|complete|fill in|flesh out|reword|review|revise|expand|split|translate) (?:this|these) (?:[\\w-]+ ){0,2}?${documentPart}| (?:write|document|describe|say|explain) what (?:this|it|that) means| (?:fill in|write|add|do|finish|complete) the (?:rest|gaps|blanks|missing)| find an? better (?:name|word|wording|title|example|term))`

/** Forms of a sentence that says what somebody means to do about the document. */
export const intentForms: readonly Form[] = [
  ['We need to decide who leads', new RegExp(`^${notFor}(?!.*\\b(?:before|so that)\\b)${left}${leftToDo}[^,;]*$`, 'i')],
  [
    "We'll publish more roles as they become available",
    new RegExp(
      `^${notFor}(?:\\w+, )?${who}${mean}${passing}${make}${other}(?: (?:[\\w&'-]+ ){0,3})?${documentPart}\\b(?! (?:to|at|from|during|into)\\b)`,
      'i',
    ),
  ],
  [
    'The team will document the levels for guests next month',
    new RegExp(
      `^${notFor}${who}${mean}${passing}${make} (?:this|the|our|these|those|an?) (?:[\\w&'-]+ ){0,3}?${documentPart}(?: [^.]{1,50}?)?${when}`,
      'i',
    ),
  ],
  [
    "We'll document it once it is agreed",
    new RegExp(
      `^${notFor}${who}${mean}${passing} (?:document|write|describe|define|publish|finali[sz]e|expand|complete|flesh out|work out|specify|clarify|detail|rewrite|reword)(?: (?:it|them|this|that|these|those))(?: (?:down|up|out|properly|in detail))?${when}`,
      'i',
    ),
  ],
  [
    'The guild will provide more details on how leads are chosen in due course',
    new RegExp(
      `^[\\w &]{2,40} will${passing} (?:provide|publish|share|post|add)${other} (?:details|information|guidance|examples|documentation) (?:on|about) .{3,80}\\b(?:later|soon|shortly|in (?:the|due))\\b`,
      'i',
    ),
  ],
  [
    'This is a preview of the guides soon to be available.',
    /^(?:this|these|the|our) .{3,90}\bsoon to be (?:available|published|released|added|written|updated|shared)\W*$/i,
  ],
  [
    'More bullets should be added here',
    new RegExp(
      `^${ofSubject}(?:should|could|might|must) be (?:added|inserted|included|described|defined|written|listed|documented) here\\W*$`,
      'i',
    ),
  ],
  [
    'Descriptions can be expected later',
    new RegExp(
      `^(?:the |more |further |additional )?(?:[\\w-]+ ){0,3}?${documentPart}(?: (?:for|of|on|about) [\\w ]{3,40}?)? (?:can|may) be (?:expected (?:later|soon|shortly|once|when|in|next|by)|found(?: here)? (?:later|soon|shortly|once))\\b`,
      'i',
    ),
  ],
]
