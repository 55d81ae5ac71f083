/**
 * The beginnings of words and phrases without which no form and no shape can match: most statements have none of them and are done with
 * at once. Plain letters only, in lower case: of such a list the engine makes a tree, and this is read more often than anything else in
 * a check. A point stands for the end of a word.
 */
const beginnings = `
  does anyone|does someone|anyone?|ideally|preferably|being |could do with|exist yet|has sent|left blank|left empty|never |need somebody|need someone|needs somebody|needs someone|nothing from|review with|to agree|to verify|wip|e.g.|be good with|be nice with|be great with|be better with|ask around|blank|coming in|could use|empty|follows after|follows in|follow after|follow in|haven't|i'd|in the making|keep meaning|leave it|leave this|
  not final|not sure|on its way|on the way|on their way|promised|said he|said she|said they|says he|says she|says they|suggest|the works|think of|will ask|this stub|this one's|
  this bit|when written|once written|would go|would fit|would sit|would work|discussion|will rewrite|absent|beispiel|exemple|exemplo|ejemplo|add ex|reserved|would help|would strengthen|need couple|need something|bientôt|demnächst|em breve|em construção|em desenvolvimento|en construcción|en construction|in bearbeitung|in lavorazione|por completar|prossimamente|rough|sin definir|wird ergänzt|add content|add more|expand)|n/a yet|n/a for now|add details|add me|add text|add this|are being|are not|as of|at present|at the moment|at this moment|at this point|
  at this time|auto-gen|autogen|automatically gen|awaited|awaiting|body text|can any|can some|can you|check back|coming|compléter|
  construction|continued|could any|could some|could use|could you|couldn|definir|didn't|didnt|don't have|dont have|draft|dummy|example|
  fill in|fill it|fill me|fill out|fill these|fill this|filling|fixme|follow later|follow shortly|follow soon|follows later|
  follows shortly|follows soon|for now|for the instant|for the moment|for the time being|go here|goes here|has not|hasn|have not|haven|ideas?|suggestions?|thoughts?|
  here about|here as|here at|here comes|here for|here from|here if|here in|here on|here when|here (|here.|i am|i'll|i'm|in active|in arbeit|
  in development|in discussion|in draft|in early|in heavy|in preparation|in progress|in review|in revision|in the works|in-progress|
  incomplete|insert|is being|is blank|is currently|is empty|is not|isn't|isnt|lacking|lacks|later date|later stage|left open|looking for|
  lorem|missing|more text|more to|must be|need a|need better|need further|need input|need more|need much|need one|need some|need sth|
  need to|need work|needed|needs a|needs better|needs clean|needs further|needs impro|needs more|needs much|needs one|needs some|needs to|
  needs work|no example|no one|noch|not been|not being|not yet|on hold|outline|outstanding|pending|place holder|placeholder|please|pls|plz|
  preliminary|provisional|próximamente|random text|remain to|remains to|replace the|replace this|requir|sample text|seeking|so far|
  some text|stay tuned|still|stub|subject to|t.b|tba.|tbc.|tbd.|tbs.|tbw.|tentative|test text|text follow|tk.|to add.|to be.|to clarify|to come.|
  to complete|to confirm|to decide.|to define|to describe|to determine|to discuss|to do.|to fill|to finali|to follow.|to insert|to specify|
  to update|to write.|to-do|todo|unavailable|undecided|under active|under consideration|under construct|under develop|under discussion|
  under heavy|under negotiation|under preparation|under review|under revision|under rewri|unfinished|unresolved|unspecified|unwritten|venir|
  volunteers|waiting|wanted|watch this|we are|we do|we have|we must|we need|we should|we'll|we're|we've|welcome|will add|will also|will be|
  will clean|will come|will define|will do.|will expand|will fill|will finish|will follow|will only|will publish|will replace|will rewrite|
  will share|will then|will tidy|will update|will write|will you|wip.|would be|would love|would really|xxx|yet.|your text|yyyy|
  answer follow|content follow|description follow|descriptions follow|detail follow|details follow|list follow|rest follow|wording follow`
const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
const plain = beginnings.split('|').map((each) => each.trim())
const open = plain.filter((each) => !each.endsWith('.')).map(literal)
const whole = plain.filter((each) => each.endsWith('.')).map((each) => literal(each.slice(0, -1)))
const anywhere = new RegExp(
  `\\b(?:${open.join('|')}|(?:${whole.join('|')}|not \\w+(?:ed|en)|needs? [a-z]{3,12}ing|here)(?![a-z]))`,
)

/** What it takes more than plain letters to tell, at the beginning of a statement or anywhere in it. */
const others =
  /\s-\s*(?:expand|elaborate|rewrite|reword)\b|\w\?\)|\?\?|:\s*\?+$|^\W{0,3}(?:\(|\?|(?:one|two|three|third|second|ex|eg|paste|someone|somebody|add|another|ask|check|complete|draft|elaborate|expand|give|na|n\/a|not|provide|rewrite|reword|update|needs?|flesh|any(?:one)?|bullet|blurb|intro|insert|include|line|paste|place|put|not everything|let's|more|needs?|note|one more|paragraph|section|sentence|some|something|sth|text|to|two more|want)(?![a-z])|\w+\?\W*$)/
const promise = /(?:follows?|later|shortly|soon)\W{0,4}$/

/** True for a text in which a form or a shape may be found. */
export function mayBeNote(text: string): boolean {
  // To an engine an underscore is a letter: _TBD_.
  const lower = text.toLowerCase().replaceAll('_', ' ')
  return (
    anywhere.test(lower) ||
    others.test(lower) ||
    (text.length < 60 && promise.test(lower)) ||
    text.includes('...') ||
    text.includes('…') ||
    text.includes('??')
  )
}
