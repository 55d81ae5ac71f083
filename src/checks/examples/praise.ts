import type { FindFault } from './example-in-place.ts'

/** Words that judge and show nothing. */
const praising =
  /\b(?:excellent(?:ly)?|amazing(?:ly)?|awesome|outstandingly|fantastic(?:ally)?|superb(?:ly)?|brilliant(?:ly)?|exceptionally|impressive(?:ly)?|incredibl[ey]|wonderful(?:ly)?|phenomenal(?:ly)?|remarkably|(?:outstanding|exceptional|remarkable) (?:\w+ )?(?:work|job|results?|quality|performance|engineer|contribution|effort|skills?|team|leader(?:ship)?|attention)|stellar|world-class|best-in-class|top-notch|first-rate|hard-working|rock ?stars?|flawless(?:ly)?|went above and beyond|exceed(?:s|ed) (?:all |every )?expectations|(?:very )?good (?:job|work)|well done|great(?!er|ly| deal| many| number| majority| circle| grand| Britain| Barrier| Lakes| Firewall|-|est\b))\b/iu

/** Words of degree that a number in the same example would make good. */
const measuring = /\b(?:significantly|substantially|dramatically|drastically|greatly|massively|tremendously|hugely)\b/i

/** Finds praise, or a degree without a number, in the place of something that one could see. Words in quotation marks are somebody's. */
export const barePraise: FindFault = ({ text }) => {
  const own = text.replace(/"[^"]{0,200}"|“[^“”]{0,200}”|‘[^‘’]{0,200}’/g, '')
  const praise = praising.exec(own)?.[0]
  if (praise)
    return {
      message: `\`${praise}\` is praise, and shows nothing. Say what one could see afterwards, and who saw it.`,
      words: praise,
    }
  const degree = /\d/.test(own) ? undefined : measuring.exec(own)?.[0]
  if (!degree) return undefined
  return {
    message: `\`${degree}\` says neither how much nor for whom. Give a number that somebody noticed, or say what was different.`,
    words: degree,
  }
}
