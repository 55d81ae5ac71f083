/**
 * Words without which no form and no shape can match: most statements have none of them and are done with at once. The words stand in
 * order and none begins with a wildcard, so that the engine shares their beginnings; this list is read more often than anything else in
 * a check.
 */
const words = [
  'absent|add content|add details|add me|add text|add this|are (?:being|not)|as of |at (?:present|the moment|this (?:moment|point|time))|auto-?(?:matically )?gen|awaited|awaiting',
  "body text|check back|coming|compléter|construction|continued|(?:can|could) (?:use|you|any|some)|couldn|definir|didn'?t|don'?t have|draft|dummy|example",
  'fill (?:in|it|me|this|these|out)|filling|fixme|follows? (?:later|shortly|soon)|for (?:now|the (?:moment|time being|instant))|goes? here',
  'have(?: not|n)|has(?: not|n)|here(?=\\W{0,4}$|[.!?;)(]| \\(| (?:about|as|at|comes|for|from|if|in|on|once|when))',
  "i(?:'m| am) |i'll |incomplete|in (?:arbeit|draft|progress|preparation|(?:active |early |heavy )?(?:development|discussion|review|revision)|the works)|in-progress|insert|is (?:being|blank|currently|empty|not)|isn|lacking|lacks|later (?:date|stage)|left open|looking for|lorem",
  'missing|more (?:text|to )|must be|need (?:a|input|more|some|further|much|one|sth|another|better|to|work|[a-z]{3,12}ing(?![a-z]))|needs (?:a|more|some|further|much|one|another|better|to|impro|work|clean|[a-z]{3,12}ing(?![a-z]))|needed|no (?:one|example)|noch |not (?:been|being|yet|\\w+(?:ed|en)(?![a-z]))',
  'on hold|outline|outstanding|pending|place ?holder|please|pls|plz|preliminary|próximamente|provisional|random text|remains? to|replace (?:the|this)|requir|sample text|seeking|so far|some text|stay tuned|still|stub|subject to',
  '(?:answer|content|descriptions?|details?|examples?|list|rest|text|wording) follows?|t\\.b\\.|tb[acdsw](?![a-z])|tentative|test text|tk(?![a-z])|to (?:add|be|clarify|come|complete|confirm|decide|define|describe|determine|discuss|do|fill|finali|follow|insert|specify|update|write)(?![a-z])|to-do|todo',
  'unavailable|undecided|under (?:active|construct|develop|discussion|heavy|negotiation|preparation|re(?:vi|wri)|consideration)|unfinished|unresolved|unspecified|unwritten|venir|volunteers',
  "waiting|wanted|watch this|welcome|we(?:'re| are| have|'ve| do|'ll| need| should| must) |will (?:also |then |only )?(?:be|come|follow|add|write|update|fill|define|share|publish|do|clean|tidy|finish|replace|rewrite|expand|you)(?![a-z])|wip(?![a-z])|would (?:be|love|really)|xxx|yet(?![a-z])|your text|yyyy",
]
// Looked for in lower case and from the beginning of a word: half the time of a search that ignores case and tries every letter.
const anywhere = new RegExp(`\\b(?:${words.join('|')})`)

/** A statement of few words says it with the first. */
const first =
  /^\W{0,3}(?:\(|(?:add|another|any(?:one)?|bullet|blurb|intro|insert|include|line|paste|place|put|not everything|let's|more|needs?|note|one more|paragraph|section|sentence|some|something|sth|text|to|two more|want)(?![a-z])|\w+\?\W*$|(?:\S+ ){0,5}(?:follows?|later|shortly|soon)\W{0,4}$)/

/** True for a text in which a form or a shape may be found. */
export function mayBeNote(text: string): boolean {
  // To an engine an underscore is a letter: _TBD_.
  const lower = text.toLowerCase().replaceAll('_', ' ')
  return anywhere.test(lower) || first.test(lower) || ['...', '…', '??'].some((signs) => text.includes(signs))
}
