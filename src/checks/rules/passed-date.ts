import { plainWords } from '../../ladder/plain.ts'
import { excerpt } from '../excerpt.ts'
import type { Rule } from '../rule.ts'
import { placeIn } from '../text/place-in.ts'

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]
// "Planned the move" is a deed, and "was expected" a story.
const promise =
  /\b(?:will|coming|expect (?:it|them|this|more)|(?:be|is|are) back|(?:is|are|be) (?:now |still |currently )?(?:expected|planned|due|scheduled)|eta|to be|shall|going to|launching|arriving)\b|(?:^|[(:,-] ?)(?:(?:expected|due|scheduled) (?:in|by|for|on)|planned (?:in|by|for))\b|(?:^|[(:,-] ?|\b(?:review|update|revision|version|draft) )due:? (?=\S*\d|(?:on|by|in|for)\b)|^next (?:review|update|revision)\b|^(?:back|ready|available|complete|finished|live)(?: again)? by\b/i
/** What is on a calendar is told in the present: the template returns on 3 March. */
const scheduled =
  /^(?:the|this|that|these|it|they|our|a|an|new|more)\b[^.:;]{0,60}\b(?:returns?|launch(?:es)?|arrives?|opens?|goes live|go live|comes? back|ships?) (?:again |then )?(?:on|in|by|from) /i
/** A person called Will. */
const nameWill = /\bWill(?=\s+\p{Lu}|['’,]|\s+(?!(?:need|feed|proceed|succeed|exceed|embed|speed)\b)[a-z]+ed\b)/gu
const month = new RegExp(
  `\\b(?:due:?|eta:?|review:?|update:?|finali[sz]ed|by|for|in|on|until|before|end of|early|mid|late|from|around|of)[\\s-]+(?:(?:early|mid|late)[\\s-]+)?(?:the\\s+)?(?:(?:end|start|beginning|middle)\\s+of\\s+)?(?:\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?)?(${months.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|')})\\.?\\s*(?:\\d{1,2}(?:st|nd|rd|th)?)?,?\\s+(20\\d\\d)\\b`,
  'i',
)
/** What every date has. */
const anyYear = /20\d\d/
const day = /\b(20\d\d)-(\d\d)(?:-(\d\d))?\b/
/** 31.1.2025 and 1/2025 */
const dotted = /\b(\d{1,2})\.\s?(\d{1,2})\.\s?(20\d\d)\b/
const slashed = /(?<![\d/.])(0?[1-9]|1[0-2])\/(20\d\d)\b/
const quarter = /\bQ([1-4])[ /']*(20\d\d)\b|\b(20\d\d)[ -]?Q([1-4])\b/i
const half = /\bH([12])[ /']*(20\d\d)\b/i
const season = /\b(spring|summer|autumn|fall|winter)(?: of)? (20\d\d)\b/i
/** The last month of each; a winter ends in the year after. */
const lastMonth: Readonly<Record<string, number>> = { spring: 6, summer: 9, autumn: 12, fall: 12, winter: 15 }
const year =
  /\b(?:by|in|during|later in|end of|until|before|early|mid|late)[\s-]+(?:the\s+)?(?:(?:end|start|beginning|course)\s+of\s+)?(20\d\d)\b/i

/** What somebody said at some time, or was quoted to say, and when a page was written: no date in it is one of a promise. */
const told =
  /^[^.:;]{0,200}\b(?:agreed|announced|decided|feared|hoped|knew|predicted|promised|said|showed|thought|wrote) that\b|(?<=\w )"[^"]{1,300}"(?= \w)|\b(?:at|as of) (?:the )?time of writing\b(?:[ ,(]{1,3}(?:[a-z]{3,9} )?[\d-]{4,10}\)?)?|\b(?:version|release|draft) 20\d\d-\d\d\b|\b(?:was|were) \w+(?:ed|en)\b[^.,:;]{0,80}?\b(?:on|in) (?:\d{1,2} )?(?:[a-z]{3,9} )?20\d\d(?:-\d\d){0,2}\b/gi

/** A promise with a date that has passed. */
export const passedDate: Rule = {
  severity: 'warning',
  title: 'A promise whose date has passed',
  why: 'Readers who meet a broken promise stop believing the rest of the page.',
  remedy: 'Say what came of it, give a new date, or remove it.',
  fires: { 'guides/first.mdx': '---\ntitle: First\n---\n\nThe rota will be back by the end of July 2025.\n' },
  quiet: { 'guides/first.mdx': '---\ntitle: First\n---\n\nBrought the rota back by the end of July 2025.\n' },
  text: (document, { today }, say) => {
    if (!anyYear.test(document.text)) return
    for (const item of document.items.items) {
      if (!anyYear.test(item.raw)) continue
      const words = plainWords(item.raw)
      for (const sentence of words.split(/(?<=[.!?])\s+/)) {
        const said = sentence.replace(told, '')
        const end = isPromise(said) ? lastDayNamed(said) : undefined
        if (end && end < today) {
          const { line, column } = placeIn(item, sentence)
          say(
            { file: document.path, line, column },
            `The date of this promise has passed: \`${excerpt(sentence)}\`. Say what came of it, give a new date, or remove it.`,
          )
          break
        }
      }
    }
  },
}

const isPromise = (sentence: string): boolean => promise.test(sentence.replace(nameWill, '')) || scheduled.test(sentence)

/** The last day of the span that a sentence names, as YYYY-MM-DD: a promise for July holds until its 31st. */
function lastDayNamed(sentence: string): string | undefined {
  const exact = day.exec(sentence)
  if (exact) return `${exact[1]}-${exact[2]}-${exact[3] ?? '31'}`
  const dots = dotted.exec(sentence)
  if (dots) return `${dots[3]}-${pad(Number(dots[2]))}-${pad(Number(dots[1]))}`
  const slash = slashed.exec(sentence)
  if (slash) return `${slash[2]}-${pad(Number(slash[1]))}-31`
  const named = month.exec(sentence)
  if (named?.[1])
    return `${named[2]}-${pad(months.findIndex((name) => name.startsWith(named[1]?.toLowerCase().slice(0, 3) ?? '-')) + 1)}-31`
  const q = quarter.exec(sentence)
  if (q) return `${q[2] ?? q[3]}-${pad(Number(q[1] ?? q[4]) * 3)}-31`
  const h = half.exec(sentence)
  if (h) return `${h[2]}-${pad(Number(h[1]) * 6)}-31`
  const s = season.exec(sentence)
  const last = lastMonth[s?.[1]?.toLowerCase() ?? '']
  if (s && last) return `${Number(s[2]) + Math.floor((last - 1) / 12)}-${pad(((last - 1) % 12) + 1)}-31`
  const y = year.exec(sentence)
  return y ? `${y[1]}-12-31` : undefined
}

const pad = (number: number): string => String(number).padStart(2, '0')
