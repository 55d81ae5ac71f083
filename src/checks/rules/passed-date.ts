import { plainWords } from '../../ladder/plain.ts'
import { excerpt } from '../excerpt.ts'
import type { Rule } from '../rule.ts'

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
const promise =
  /\b(?:will|coming|(?:be|is|are) back|(?<!was |were )(?:expected|planned|due|scheduled)(?: to| for| in| by| on)?|eta|to be|shall|going to|launching|arriving)\b/i
const month = new RegExp(
  `\\b(?:by|in|on|until|before|end of|early|mid|late|from|around|of)\\s+(?:the\\s+)?(?:(?:end|start|beginning|middle)\\s+of\\s+)?(?:\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?)?(${months.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|')})\\.?\\s*(?:\\d{1,2}(?:st|nd|rd|th)?)?,?\\s+(20\\d\\d)\\b`,
  'i',
)
const day = /\b(20\d\d)-(\d\d)(?:-(\d\d))?\b/
const quarter = /\bQ([1-4])[ /']*(20\d\d)\b|\b(20\d\d)[ -]?Q([1-4])\b/i
const half = /\bH([12])[ /']*(20\d\d)\b/i
const year = /\b(?:by|in|during|later in|end of|until|before)\s+(?:the\s+)?(?:(?:end|start|beginning|course)\s+of\s+)?(20\d\d)\b/i

/** A promise with a date that has passed. */
export const passedDate: Rule = {
  severity: 'warning',
  title: 'A promise whose date has passed',
  why: 'Readers who meet a broken promise stop believing the rest of the page.',
  remedy: 'Keep the promise, give a new date, or remove it.',
  fires: { 'guides/first.mdx': '---\ntitle: First\n---\n\nThe rota will be back by the end of July 2025.\n' },
  quiet: { 'guides/first.mdx': '---\ntitle: First\n---\n\nBrought the rota back by the end of July 2025.\n' },
  text: (document, { today }, say) => {
    for (const { raw, line, column, kind } of document.items.items) {
      if (kind === 'field' || !/20\d\d/.test(raw)) continue
      const words = plainWords(raw)
      for (const sentence of words.split(/(?<=[.!?])\s+/)) {
        const end = promise.test(sentence) ? lastDayNamed(sentence) : undefined
        if (end && end < today) {
          say(
            { file: document.path, line, column },
            `The date of this promise has passed: \`${excerpt(sentence)}\`. Keep it, give a new date, or remove it.`,
          )
          break
        }
      }
    }
  },
}

/** The last day of the span that a sentence names, as YYYY-MM-DD: a promise for July holds until its 31st. */
function lastDayNamed(sentence: string): string | undefined {
  const exact = day.exec(sentence)
  if (exact) return `${exact[1]}-${exact[2]}-${exact[3] ?? '31'}`
  const named = month.exec(sentence)
  if (named?.[1])
    return `${named[2]}-${pad(months.findIndex((name) => name.startsWith(named[1]?.toLowerCase().slice(0, 3) ?? '-')) + 1)}-31`
  const q = quarter.exec(sentence)
  if (q) return `${q[2] ?? q[3]}-${pad(Number(q[1] ?? q[4]) * 3)}-31`
  const h = half.exec(sentence)
  if (h) return `${h[2]}-${pad(Number(h[1]) * 6)}-31`
  const y = year.exec(sentence)
  return y ? `${y[1]}-12-31` : undefined
}

const pad = (number: number): string => String(number).padStart(2, '0')
