/** Numbers, amounts, years and lines that nobody has put anything into. */
export const unknowns: readonly RegExp[] = [
  // XX%: a share that nobody has put in.
  /(?<![\p{L}\p{N}.])(?:X+(?:\.X+)?|x{2,}|Y{2,}|Z{2,}|N{2,})(?=\s?%)/gu,
  // A date, as all that a cell or a field says.
  /(?<=\b(?:is|on|by|until|from|since) )(?:YYYY-MM-DD|DD[/.-]MM[/.-]YYYY|MM[/.-]DD[/.-]YYYY)\b/g,
  // Valid from: dd/mm/yyyy, but no format of dates.
  /(?<!\bformat\W{0,4}|\blike\W{0,4})(?<=:\**\s*|^\W{0,3})(?:yyyy-mm-dd|dd[/.-]mm[/.-]yyyy|mm[/.-]dd[/.-]yyyy)(?=\W{0,3}$)/gi,
  /^\W{0,3}(?:YYYY-MM-DD|DD[/.-]MM[/.-]YYYY|MM[/.-]DD[/.-]YYYY|MM[/.-]YYYY)(?=\W{0,3}$)/g,
  // Date: DD Month YYYY
  /(?<=:\**\s*|^\W{0,3})(?:DD? ?(?:Month|MMM|MM) ?YYYY|Month (?:DD?, ?)?YYYY|MMM YYYY)(?=\W{0,3}$)/g,
  // A number that nobody has put in: delivering X major projects.
  /(?<=\b(?:of|than|least|minimum|deliver(?:ing|ed)|leading|led|manag(?:ing|ed)|within|after|over|every|for|about|around) \*{0,2})[XN](?=\*{0,2}\+? (?:[a-z]+ ){0,3}(?:years?|months?|weeks?|days?|hours?|quarters?|sprints?|people|engineers|developers|reports|projects|initiatives|features|teams|clients|customers|times|members|pull requests|reviews|PRs|seats|terms|votes|absences|contributions|issues|commits|maintainers|approvals|mentors|meetings)\b)/gu,
  /^\W{0,4}X+(?=\+? (?:[a-z]+ ){0,2}(?:times|PRs|pull requests|issues|reviews|contributions|commits|people|meetings|examples|years?|months?|weeks?|days?|hours?|quarters?|sprints?)\b)/gu,
  // Typical experience: X years; within xx days.
  /(?<=:\**\s*)X(?=\+? (?:years?|months?|weeks?|days?|hours?)\b)|(?<!\w)xx(?=\+? (?:years?|months?|weeks?|days?|hours?|people|%))/g,
  // An amount or a year: $XX,XXX, £Xk, 20XX.
  /(?<![\w$£€])[$£€]\s?(?:\d*X{1,3}|\d*x{2,3}|\d*x(?=,x))(?:[,.]?[Xx]{3})*[kKmMbB]?(?![\w$])|(?<!\w)20[Xx]{2}(?!\w)/gu,
  // XX,XXX and XXX-XXXk; XX+ years; a run of them in a number.
  /(?<![\w$£€,.-])X{2,3}(?:[,.]X{3})+[kK]?(?!\w)|(?<![\w-])X{2,}[kK]?\s?[-–]\s?X{2,}[kK]?(?![\w-])|(?<!\w)X{2}(?=\+? (?:years?|months?|weeks?|days?)\b)|(?<!\w|\be\.g\. |\bor )X{4,}(?!\w|: \w| - \w)/gu,
  // Somebody who has no name yet: ask X.
  /(?<=\b(?:contact|ask|email|e-mail|ping|message|reach out to|talk to|speak (?:to|with)) )X(?=[ .,;)]|$)(?!.{0,60}\bY\b)/g,
  /(?<!\w)@your-?[a-z-]*(?:handle|name|id|team|user)\b(?![\w/-])/gi,
  // The same with a name that stands for any, where nothing else is said: in a sentence it is anybody's.
  /(?<=\b(?:ask|contact) )@(?:name|someone|somebody)\b(?![\w/-])|(?<=(?:^|:\**|\()\s*)@(?:someone|somebody|user-?name|name|(?:github-?)?handle|date)\b(?=\W*$)/gi,
  // An address that nobody has.
  /(?<![\w.+-])[\w.+-]{1,64}@(?:tbd|tba|todo|xxx+|to-?be-?determined|your-?(?:company|domain|org|organi[sz]ation|team))\.[a-z]{2,}/gi,
  // In a sentence: more than XX people, ask xxxx. Behind some words it is a number of the Romans, or a size.
  /(?<=\b(?!(?:sizes?|mark|chapter|part|level|grade|section|class|type|volume|book|act|century|war|version|annex|appendix)\b)[a-z]{2,},? )(?:XX|x{3,})(?= [A-Za-z]|[.,)]?$|[.,)] )/gu,
  // ## accepted PRs
  /(?<=^|\w )#{2,}(?= (?:\w+ )?(?:PRs|issues|pull requests|contributions|reviews|months|weeks|days|years|meetings|people|commits|maintainers|members|hours|times|releases)\b)/gi,
  // An amount of nothing: USD 0,000; a blank between words.
  /(?<![\w.,])(?:[$£€] ?|(?:USD|EUR|GBP|CHF) )0[,.]000\b(?![,.]\d)/g,
  /(?<=\w )_{2,}(?= \(|[.,;]?$)/g,
  // A line of dots to write on.
  /(?<=\S )…{3,}(?= \w|\W*$)/g,
  // https://chat.example/xxxxxx
  /(?<=https?:\/\/[\w.-]{3,60}(?:\/[\w-]{1,40}){0,3}\/)x{4,}(?![\w/-])/g,
  // @org/changeme, list@YOURDOMAIN.org
  /(?<![\w])(?:@[\w-]{1,40}\/)?(?:changeme|change-me|CHANGE_?ME)(?![\w-])|\bYOUR(?:DOMAIN|COMPANY|ORG|TEAM|NAME|PROJECT|REPO|HANDLE)\b/g,
  // 2021-??
  /\b(?:19|20)\d\d-\?{2}(?:-\?{2})?(?!\w)/g,
  // is a grade X
  /(?<=\b(?:an?|at|job|salary|pay) grade )X(?=[ .,;)]|$)/g,
  // x% as all that a cell says; __ years
  /^\W{0,3}x(?=\s?%\W*$)/g,
  /(?<![\w*_\\])(?:_{2,3}|(?:\\_){2,3})(?= ?(?:years?|months?|weeks?|days?|hours?|people|%))/g,
  // Size of the team: XX
  /(?<=\w\**:\**\s+)XX(?=\W*$)/g,
  // XX € a year, xx Dec, ask xxx@example.org
  /(?<!\w)X{2,3}(?= ?[€£])|(?<!\w)(?:xx|XX)(?= (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b)|(?<![\w.+-])x{3,}@[\w.-]+\.[a-z]{2,}/g,
  // xxk a year, xxxx NOK, 2023/02/XX, XX.XX.2024
  /(?<![\w$£€.,-])x{2,}[kKmM](?!\w)|(?<!\w)(?:X{2,}|x{2,})(?= ?(?:NOK|SEK|DKK|EUR|USD|GBP|CHF|PLN|CZK|INR|AUD|CAD|NZD|JPY|BRL|ZAR|SGD|kr)(?!\w))/g,
  /(?<![\w/.-])(?:(?:19|20)\d\d([-/.])(?:(?:\d\d|[Xx]{2})\1)?[Xx]{2}|(?:\d\d?|[Xx]{2})([-/.])[Xx]{2}\2(?:[Xx]{2}|[Xx]{4}|(?:19|20)\d\d|20[Xx]{2}))(?![\w/])/g,
  // by DD/MM
  /(?<=\b(?:by|on|until|from|before|after|since) )(?:DD[/.]MM|MM[/.]DD)(?![/.]?\w)/g,
  // #your-channel, #team-tbd, your.name@company.com
  /(?<![\w/#&])#(?:your|insert|xxx|tbd|todo)-[\w-]+|(?<![\w/#&])#[a-z][\w-]*-(?:tbd|todo|xxx|name-here)(?![\w-])|(?<![\w.+-])your[._-](?:name|email|e-mail|address)@[\w.-]+\.[a-z]{2,}/g,
  // x–y years; Level: L?, Grade: G?; Q? 2026
  /(?<![\w-])[xX]\s?[-–]\s?[yY](?= (?:years?|months?|weeks?|days?|hours?|people))|(?<=:\**\s+)[A-Z]\?(?=\W*$)|(?<!\w)Q\?(?= ?(?:of )?(?:19|20)\d\d)/g,
  // Pay: €…, 00,000
  /(?<=(?:^|:\**)\s*)[$£€](?:…|\.{3})(?=\W*$)|(?<=(?:^|:\**)\s*)[$£€]?0{2,3}[,.]0{3}(?=\W*$)/g,
  // Last reviewed: MM/YYYY
  /(?<=:\**\s*)MM[/.-]YYYY(?=\W{0,3}$)/g,
  // Version: X.Y
  /(?<=:\**\s*)v?X\.Y(?:\.Z)?(?=\W*$)/g,
  // xx-xxk
  /(?<![\w-])x{2,}k?\s?[-–]\s?x{2,}k?(?![\w-])/g,
  // The factor is x.xx.
  /(?<=\b(?:is|of|at|by) )x\.x{1,3}(?=\W*$|[ ,;)])/g,
  // A line to write on; in a question whoever asks it fills it.
  /(?<![\w\\*_])_{4,}(?![\w*_])(?!\?)|(?<=:\**\s*[$£€]?)_{3,}(?![\w*_])|(?:\\_){4,}/g,
]
