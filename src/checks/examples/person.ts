import type { FindFault } from './example-in-place.ts'
import { givenNames } from './given-names.ts'

/** `git@host` and `package@1.2.3` look like mail and are none. */
const mail = /(?<![\w.+-])(?!git@)[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?![\w-])/iu
/** A handle as chat and code hosts write it; `@scope/package`, `@media (…)` and the calls to everyone are none. */
const handle =
  /(?<![\p{L}\p{N}/.@`])@(?!(?:here|channel|everyone|all|team|media|import|param|returns?|deprecated|override|charset|keyframes|supports|layer|property|types?|ts-\w+)\b)[a-z][a-z\d-]*[a-z\d](?![\w/(@]|\.\w)/iu
const titled = /\b(?:Mr|Mrs|Ms|Prof|Dr)\.? \p{Lu}\p{Ll}+/u
const named =
  /\b(?:colleague|teammate|co-worker|coworker|mentee|intern|boss|manager|engineer|designer)s? (?:called|named) \p{Lu}\p{Ll}+/u

const capital = /(?<![\p{L}\p{N}'’.@/_-])\p{Lu}\p{Ll}+(?![\p{L}\p{N}_/@-]|\.\w)/gu
/** Before or after these a given name is part of a place, a thing or a law. */
const placeBefore = /(?:\b(?:San|Santa|Santo|Saint|São|Fort|Port|Mount|Lake|Cape|New|Hotel|Hurricane|Project)|\bSt\.?) $/u
const thingAfter =
  /^(?:['’]s)? (?:law|algorithm|method|index|test|chart|diagram|filter|award|prize|street|road|square|island|theorem|process|distribution|standard|number|project|server|cluster|machine|service|\p{Lu}[\p{L}]*(?:DB|Labs|Hub|Cloud))\b/iu

/** Finds a person who is named: an address, a handle, a title with a name, or a given name that many people bear. */
export const namedPerson: FindFault = ({ text }) => {
  const found =
    mail.exec(text)?.[0] ?? handle.exec(text)?.[0] ?? titled.exec(text)?.[0] ?? named.exec(text)?.[0] ?? givenName(text)
  if (!found) return undefined
  return {
    message: `\`${found}\` names a person. Write their part instead, such as "a colleague" or "the designer".`,
    words: found,
  }
}

function givenName(text: string): string | undefined {
  for (const { 0: word, index } of text.matchAll(capital)) {
    if (!givenNames.has(word)) continue
    const end = index + word.length
    if (placeBefore.test(text.slice(Math.max(index - 12, 0), index)) || thingAfter.test(text.slice(end, end + 40))) continue
    return word
  }
  return undefined
}
