// Around a mark people put who, when and which: `to do (Kim)`, `v2 WIP`, `xxx to do`, `WIP @kim until Q3`. There are more ways to put them
// together than forms could count, so they are taken off, one after the other, until the mark is all that is left.

/** Marks that, alone, are a note wherever they stand. */
const mark = /^(?:to[ -]?do|tb[acd]|fixme|wip|x{3,}|\?{2,}|needs (?:some |more )?work)[.!]*$/i

/** Somebody by name: Kim, Kim Lee, K.L., @kim; but no `To-Do Application`. */
const who =
  "(?:@[\\w.-]+(?: [A-Z][\\w'-]+)?|(?!(?:App|Application|List|Manager|Board|Tracker|Item|Comment|Project|Web|API|CLI|Demo|Service)s?\\b)[A-Z][\\w'-]+(?: [A-Z][\\w'-]+)?|(?:[A-Z]\\.?){2,3})"
const when = '(?:v\\d[\\d.]*|20\\d\\d|Q[1-4](?: 20\\d\\d)?|asap|soon|here|now|please|pls|sorry)'

const atEnd = new RegExp(
  `(?:\\s*[([]${who}[)\\]]|\\s?[,;:-]*\\s(?:${who}|${when})|,?\\s(?:(?:by|with|from) ${who}|(?:until|till|before|after)(?: [\\w'-]+){1,3}))[.!]*$`,
)
const atBegin = /^(?:sorry|still|also|all|rest|mostly|now|currently|v\d[\d.]*|x{3,}|in)[,:]?\s+(?=\S)/i
const twice = /^(\S.*?)(?:\s?[/,|]?\s?\1)+$/i

/** So many things at most stand around a mark. */
const most = 3

/** True for a mark with nothing around it but who, when and which. */
export function isTrimmedMark(text: string): boolean {
  if (text.length > 60) return false
  let left = text.trim()
  for (let taken = 0; taken <= most; taken++) {
    if (mark.test(left)) return taken > 0 || /[.!]$/.test(left)
    const shorter = left.replace(twice, '$1').replace(atBegin, '').replace(atEnd, '').trim()
    if (shorter === left) return false
    left = shorter
  }
  return false
}
