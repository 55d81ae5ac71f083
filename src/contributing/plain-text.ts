import { replaceHiddenSigns } from '../ladder/source/decode.ts'

/**
 * What somebody typed as one line of plain words: line breaks and controls become spaces, and signs that nobody can see are gone, because
 * no document may hold them.
 */
export function plainLine(text: string): string {
  return replaceHiddenSigns(text.toWellFormed().replace(/\p{Cc}/gu, ' '), () => '')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()
}

/** A line from `plainLine` with a capital at its start, unless its first word is no ordinary one (`eBay`, `www.…`), and a full stop at its end. */
export function asSentence(line: string): string {
  if (line === '') return line
  const [first = ''] = line.split(' ')
  const ordinary = /^\p{Ll}[\p{Ll}\p{M}'’-]*[,;:.!?]?$/u.test(first)
  const capital = ordinary ? line.replace(/^./u, (letter) => letter.toUpperCase()) : line
  return /[.!?…。！？]["'”’)»]*$/.test(capital) ? capital : `${capital}.`
}

/**
 * Markdown that reads as exactly the words of `line`, a line from `plainLine`, wherever a paragraph, heading or list item may begin.
 * An address stands in code: GFM makes a link of it after all escapes are gone, and where a link leads is not for a stranger to say.
 */
export function asMarkdown(line: string): string {
  return line
    .split(' ')
    .map((word) => (mayBecomeLink.test(word) ? addressInCode(word) : escaped(word)))
    .join(' ')
    .replace(/^(?=[#>+=-])/, '\\')
    .replace(/^(\d+)([.)])(?= |$)/, '$1\\$2')
    .replace(/ (#+)$/, ' \\$1')
}

const mayBecomeLink = /https?:\/\/|www\.|@.*\./i

function addressInCode(word: string): string {
  const [, before = '', address = '', after = ''] = /^([("'“‘]*)(.*?)([.,;:!?)"'”’]*)$/su.exec(word) ?? []
  const longest = Math.max(0, ...(address.match(/`+/g) ?? []).map(({ length }) => length))
  const fence = '`'.repeat(longest + 1)
  const room = /^`|`$/.test(address) ? ' ' : ''
  return `${escaped(before)}${fence}${room}${address}${room}${fence}${escaped(after)}`
}

const escaped = (text: string): string => text.replace(/[\\`*_[\]{}<>~|]/g, '\\$&').replace(/&(?=#?\w+;)/g, '\\&')
