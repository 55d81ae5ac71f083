import type { Form } from './forms.ts'

// What is said in few words of a piece of the text, as editors of it do: it is missing, unclear, somebody should add it. People in a
// ladder need context and details too, so what could be theirs stands only beside what nobody says of theirs.

/** What only a document is made of. */
const textual =
  '(?:links?|examples?|sources?|citations?|screenshots?|diagrams?|wording|phrasing|paragraphs?|bullets?(?: points?)?|sentences?|quotes?|descriptions?|definitions?|urls?|footnotes?|captions?|illustrations?|phrases?|placeholder text|text)'
/** What it states, and people may lack as well. */
const stated =
  '(?:details?|dates?|numbers?|figures?|amounts?|names?|words?|terms?|titles?|context|info(?:rmation)?|references?|pictures?|photos?|images?|stories|story|sections?|tables?|templates?|overview|summary|summaries|explanations?|glossary|contacts?|videos?|charts?|lists?)'
const which =
  '(?:(?:an?|the|one|two|some|more|another|a few|exact|better|missing|proper|real|further|additional|other|good|correct|right|new|final|current|actual|concrete|short|full|official|updated|clear|clearer|second|third) )*'
const about = "(?: (?:of|to|for|from|about|on|in|at|that|which|with) [\\w &'/-]{2,40}?)?"
const text = `${which}(?:[\\w-]+ )?${textual}${about}`
const piece = `${which}(?:[\\w-]+ )??(?:${textual}|${stated})${about}`
const end = '(?: (?:here|below|too|as well|yet|so far|still|for now|later|soon|at some point))*\\W{0,4}$'
const whole = (source: string): RegExp => new RegExp(`^(?:${source})${end}`, 'i')

const someone =
  "(?:(?:can|could|would|will) (?:someone|somebody|anyone|you|we)(?: please)?|someone|somebody|anyone(?: to)?|let's|we (?:should|could|need to|still need to)|(?:i|we)(?: will|'ll))(?: also)?"

/** Forms of a whole statement about a piece of the text. */
export const pieceForms: readonly Form[] = [
  ['Exact amount, please', whole(`${piece},? (?:please|pls|plz)`)],
  [
    'Please add the exact date',
    whole(`(?:please|pls|plz|kindly) (?:add|insert|include|provide|link|supply|attach|give|find) ${piece}`),
  ],
  [
    'Could someone add a date',
    whole(`${someone} (?:(?:add|insert|link|attach) ${piece}|(?:supply|write|find|look up|dig out) ${text})`),
  ],
  [
    'Source still missing',
    whole(`${piece} (?:(?:is|are) )?(?:still )?(?:missing|pending|outstanding|unclear|unknown|undefined|undecided|unconfirmed)`),
  ],
  ['Screenshot required', whole(`${text} (?:(?:is|are) )?(?:still )?(?:required|needed|wanted)`)],
  ['Date not known yet', whole(`${piece} (?:(?:is|are) )?(?:not (?:yet )?(?:known|final|fixed|clear|there)|yet to be \\w+)`)],
  [
    'Date still under discussion',
    whole(
      `${piece} (?:(?:is|are) )?(?:still )?(?:under discussion|in discussion|being (?:discussed|checked|collected|prepared))`,
    ),
  ],
  [
    'Missing a screenshot',
    whole(`(?:still )?(?:missing|lacks|lacking|lack|looking for|waiting (?:for|on)|awaiting|in need of)(?: an?)?:? ${text}`),
  ],
  ['Could use a diagram', whole(`(?:(?:this|it|we) )?(?:could|can) (?:(?:really )?use|do with) ${text}`)],
  [
    'Any better wording?',
    whole(
      `(?:any|(?:do|does) (?:we|anyone|someone) have(?: any)?|got(?: any)?|where (?:is|are)) ${text}\\?|do we have (?:any )?${stated} (?:on|for|about) (?:this|these|it|that|them)\\?`,
    ),
  ],
  [
    'We have no wording',
    whole(`(?:we|i) (?:(?:still )?(?:have no|lack|are missing|miss)|(?:do not|don't) (?:yet )?have(?: any)?) ${text}`),
  ],
  ['need exact link', whole(`(?:still )?need ${text}`)],
  ['Leave the definition for later', whole(`(?:leave|leaving|left|keep|parked|park) ${piece} (?:for later|out for now|open)`)],
  [
    'Add the figures later',
    whole(
      `(?:(?:i |we )?(?:will|'ll) )?(?:add|insert|link|fill in|write) ${piece} (?:later|soon|at some point|when (?:we|it|they|available)[\\w ]{0,30}|once [\\w ]{2,40})`,
    ),
  ],
  [
    'Get the numbers from Kim',
    /^(?:[Gg]et|[Gg]rab|[Tt]ake|[Ff]etch|[Pp]ull|[Cc]opy) (?:the |exact |latest |missing )*(?:numbers?|dates?|figures?|list|names?|details|wording|text|quotes?|links?) (?:from|off) (?:@\w+|[A-Z]\w+)\W*$/,
  ],
  [
    'Contributions welcome: examples for guests',
    whole(`(?:contributions|help|input) (?:welcome|wanted|needed)\\s?[:-] ?${piece}`),
  ],
]
