import { type Form, noNames } from './forms.ts'

/** Those who have something to do in a process. */
const roles =
  'Author|Candidate|Colleague|Director|Employee|Engineer|Lead|Manager|Mentor|Owner|Panel|Peer|Person|Reviewer|Sponsor|Team|HR|Everyone|Everybody|Anyone|Someone|One|Invitation|Invite|Request|Offer|Attempt|Decision|Plan|Promise|Chance|Duty|Task|Goal|Aim|Failure|Refusal'

/** Somebody by a sign that no word of a statement has: @kim, [Kim], Kim/Sam, Kim (Data), the Data team, somebody from Data. */
const someone =
  '(?:@[\\w-]+|\\[[A-Z][\\w ]+\\]|[A-Z]\\w+\\/[A-Z]\\w+|[A-Z]\\w+(?: [A-Z]\\w+)? \\([^()]{2,30}\\)|[Tt]he [\\w-]+ (?:team|guild|group|board)|(?:[Ss]omeone|[Ss]omebody) (?:from|in|on) [A-Z]\\w+)'

/** Forms of a whole statement that says who has what is missing, or who is asked for it. */
export const handoverForms: readonly Form[] = [
  [
    '@kim to write this',
    new RegExp(
      `^${someone} to (?:add|write|confirm|review|provide|supply|fill|draft|check|describe|finish|complete|send|update|clarify|decide|reword|rewrite)(?=\\W*$| (?:this|it|these|them|in|an?|the|some|more|examples?|by)\\b)`,
    ),
  ],
  [
    'The Data team is working on this',
    new RegExp(
      `^(?:${someone}|[A-Z]\\w+(?: [A-Z]\\w+)?) (?:is|are) (?:still |already )?(?:on (?:it|this)|working on (?:it|this|these)|(?:writing|drafting|rewriting|finishing|preparing|collecting) (?:it|this|these|them))(?: up)?\\W*$`,
    ),
  ],
  [
    '@kim promised an example',
    new RegExp(
      `^(?:${someone}|[A-Z]\\w+(?: [A-Z]\\w+)?) (?:promised|wanted to (?:add|write|send|say|give)|owes (?:us|me)) (?:us |me )?(?:an?|one|some|something|the|to)\\b`,
    ),
  ],
  [
    'Kim, please add your example',
    /^(?:@[\w-]+|\[[A-Z]\w+\]|(?!(?:Also|And|But|First|If|Next|Note|Now|Or|So|Then|Therefore|When)\b)[A-Z][a-z]+(?<!s)(?:\/[A-Z]\w+)?),? (?:please|pls) (?:add|check|confirm|fill|write|review|send|update|provide|complete|verify)\b/,
  ],
  [
    'Needs sign-off from Kim',
    /^[Nn]eeds? (?:input|sign-?off|(?:an? )?approval|(?:a )?review|feedback|confirmation|an? ok) (?:from|by) (?:@|\[|the \w+ (?:team|guild)\b|(?!Senior|Staff|Lead|Principal|Manager|Peer|Other)[A-Z])/,
  ],
  [
    'with Kim for review',
    /^with (?:@?\w+|the \w+ team|\w+ \w+) for (?:review|approval|sign-?off|comments?|input|translation)\W*$/i,
  ],
  ['Kim: is this right?', /^(?:@[\w-]+|[A-Z]\w+)[:,] (?:is|are) (?:this|it|that|these) [^?]{2,60}\?\W*$/],
  [
    'Legal to give us a form of words',
    new RegExp(
      `^(?!(?:${noNames})\\b|[A-Z][a-z]+(?:s|ing) )[A-Z][\\w.&'-]*(?: (?:[A-Z][\\w.&'-]*|team|guild|council|and|&|or)){0,3} to (?:(?:revert|intimate|advise|give us|let us know|come back|get back|find (?:a better|an?|one|another))\\b|(?:confirm|supply|clarify|sign off)(?: \\S+){0,4}\\W*$)`,
    ),
  ],
  ['Talk to Kim about what to say here', /^(?:talk|speak) (?:to|with) [A-Z]\w+ about (?:what to|how to|this|wording)\b/i],
  [
    "Kim's got one, ask him",
    /^[A-Z]\w+(?:'s| has)(?: got)? (?:one|some|a few|them|it|an example|a list|notes)\b, (?:please )?ask (?:him|her|them)\b/,
  ],
  [
    'Kim, do you have one that we could use?',
    /^(?:@[\w-]+|[A-Z]\w+),? (?:do you (?:still )?have|have you (?:still )?got)\b[^?]*\?/,
  ],
  ['check w/ Kim if it is the same', /^check (?:it |this |that )?(?:with|w\/) [A-Z]\w+(?: (?:if|whether|first|again)\b|\W*$)/],
  ['@kim should we say how people are picked?', /^@[a-z][\w-]+[,:]? [^?]*\?\W*$/],
  [
    'Step-by-step for updates to be documented by Kim',
    /^[^.,:]{3,60} to be (?:documented|described|worded|written|drafted|supplied|provided|added|filled in|completed) by [A-Z]/,
  ],
  [
    'Kim to describe the rota',
    new RegExp(
      `^(?!(?:${noNames}|${roles}|Click|Tap|Press|Whether|Hover|Scroll|Began|Came|Chose|Learnt|Meant|Met|Sat|Stood|Went)\\b|[A-Z][a-z]+(?:s|ed|ing) )[A-Z][a-z]+(?: [A-Z][a-z]+| (?:and|&|or) [A-Z][a-z]+)? to (?:add|insert|expand|describe|write|draft|word|rephrase|supply|provide|finish|complete|fill|send|propose|suggest|explain)\\b`,
    ),
  ],
  [
    'HR to provide standard wording',
    /^(?:HR|IT|Legal|Finance|Comms|People|[A-Z]{2,5}|[A-Z][\w&]+ (?:team|guild|office|council)) to (?:provide|supply|send|add|give|deliver|draft|write|share) (?:us |the |an? |some |standard |final |missing |exact |our )*(?:wording|texts?|definitions?|numbers?|figures?|details?|lists?|examples?|content|copy|descriptions?|templates?|bands?|paragraphs?|links?|names?|amounts?|input)\b/,
  ],
  ['if you have one, ping Kim', /^(?![Ii]f your\b).*\bping [A-Z]\w+\W*$/],
  ['This part is with Legal', /^this (?:part|section|page|level|text) is with [A-Z]/i],
  ['somebody remind me', /^(?:please |can )?(?:someone|somebody|anyone|anybody) (?:please )?remind (?:me|us)\b/i],
  [
    'get it from Kim',
    /(?:^|, )(?:get|take|grab|copy|pull) (?:(?:it|this|them|these|that|one|some) )?(?:from|off) (?:him|her|them|[A-Z]\w+(?: [A-Z]\w+)?)\W*$/,
  ],
  ['something on releases, Kim is on it', /^(?![A-Z]?[a-z]+s )[^.]{3,60}, [A-Z]\w+(?: is|'s) on it\W*$/],
  [
    'Kim said she would write the line on tests',
    /^(?!Ha[ds])[A-Z]\w+ (?:has )?(?:said|promised|offered|agreed|volunteered) (?:that )?(?:to|she|he|they)\b.{0,8} (?:do|write|add|send|fill|supply|draft|rewrite) (?:this|it|one|some|something|an example|the (?:\w+ )?(?:lines?|parts?|sections?|texts?|examples?|bullets?|points?|rows?|levels?|tables?))\b/,
  ],
  [
    'Kim, could you think of a crisper way to say this?',
    /^(?:@[\w-]+|(?!(?:What|Why|How|When|Where|Who|Which|And|So|But|Or|Then|Also|Otherwise)\b)[A-Z]\w+),? (?:could|can|would|will) you (?:please )?(?:think|add|write|find|give|send|check|fill|have a look|look|supply|say|help|share|confirm|put|take)\b[^?]*\?/,
  ],
  [
    'Kim, Sam, what did you do in the third month?',
    /^(?:@[\w-]+|[A-Z]\w+(?:, | and | & )[A-Z]\w+),? [^?]{0,80}\byou\b[^?]{0,80}\?/,
  ],
  ['(move the picture in here? @kim, have you still got it)', /^[([][^()[\]]*(?<![\w.])@[a-z][\w-]+[^()[\]]*[)\]]\W*$/],
  [
    'The text for leads is with Mr Kim for vetting.',
    /^[^,.;]{3,60} (?:is|are) (?:currently |still )?with (?!an? )[^,;]{2,40} for (?:vetting|review|approval|signature|comments|sign-?off)\b/i,
  ],
  ['Kim and team are requested to contribute.', /\b(?:is|are) (?:kindly )?requested to (?:contribute|add|supply|fill in)\b/i],
  [
    'publisher has not signed off',
    /^(?:\w+ ){1,4}(?:hasn'?t|haven'?t|has not|have not) (?:yet )?signed (?:it |this )?off(?: yet)?\W*$/i,
  ],
  [
    'The limit: check it with Kim before this goes live',
    /\bcheck\b.{0,30}\b(?:w\/|with) [A-Z]\w+ before (?:this|it|we|the page)\b/,
  ],
]
