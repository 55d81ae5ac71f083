import { describe, expect, it } from 'vitest'
import { Findings } from '../../src/ladder/finding.ts'
import { decodeText, guessText, lineAndColumn } from '../../src/ladder/source/decode.ts'
import { lines } from './ladder-of.ts'

const decode = (bytes: readonly number[] | string) => {
  const findings = new Findings()
  const text = decodeText(typeof bytes === 'string' ? new TextEncoder().encode(bytes) : Uint8Array.from(bytes), 'a.mdx', findings)
  return { text, found: lines(findings.all) }
}

describe('the text of a file', () => {
  it.each([
    ['loses its byte order mark', [0xef, 0xbb, 0xbf, 0x61], 'a'],
    ['is brought into one form (NFC)', 'cafe\u0301', 'caf\u00e9'],
    ['keeps tabs and line ends', 'a\tb\r\nc\nd', 'a\tb\r\nc\nd'],
    ['keeps emoji that are joined', '👩\u200d💻', '👩\u200d💻'],
    ['keeps letters of any script', 'Ж 漢 ب ñ', 'Ж 漢 ب ñ'],
    [
      'keeps the flag of Wales',
      '🏴\u{e0067}\u{e0062}\u{e0077}\u{e006c}\u{e0073}\u{e007f}',
      '🏴\u{e0067}\u{e0062}\u{e0077}\u{e006c}\u{e0073}\u{e007f}',
    ],
    ['may be empty', [], ''],
  ])('%s', (_, bytes, text) => {
    expect(decode(bytes)).toEqual({ text, found: '' })
  })

  it.each([
    [
      'bytes that are not UTF-8',
      [0x61, 0x0a, 0x62, 0xff, 0x63],
      '2:2',
      'Bytes that are not UTF-8 stand here. Save the file as UTF-8.',
    ],
    [
      'lines that end with CR alone',
      '---\rtitle: a\r---\r',
      '1:4',
      'The lines of this file end with CR alone, and YAML takes all of them for one. Save it with line ends of LF.',
    ],
    [
      'a sign that is cut off at the end',
      [0x61, 0xe2, 0x82],
      '1:2',
      'Bytes that are not UTF-8 stand here. Save the file as UTF-8.',
    ],
    [
      'bytes that are not UTF-8 behind an honest sign of damage',
      [0xef, 0xbf, 0xbd, 0x0a, 0x62, 0xff],
      '2:2',
      'Bytes that are not UTF-8 stand here. Save the file as UTF-8.',
    ],
    ['UTF-16 without its mark', [0x61, 0x00, 0x62, 0x00], '1:1', 'The file is UTF-16. Save it as UTF-8.'],
    ['UTF-16, low byte first', [0xff, 0xfe, 0x61, 0x00], '1:1', 'The file is UTF-16. Save it as UTF-8.'],
    ['UTF-16, high byte first', [0xfe, 0xff, 0x00, 0x61], '1:1', 'The file is UTF-16. Save it as UTF-8.'],
  ])('is refused for %s', (_, bytes, place, message) => {
    expect(decode(bytes)).toEqual({ text: undefined, found: `a.mdx:${place} encoding ${message}` })
  })

  it.each([
    ['NUL', 'a\u0000', '1:2', 'U+0000'],
    ['a bell', 'a\n\nbc\u0007', '3:3', 'U+0007'],
    ['delete', '\u007f', '1:1', 'U+007F'],
    ['a zero-width space', 'a\u200bb', '1:2', 'U+200B'],
    ['a mark for right-to-left', 'ab\u200f', '1:3', 'U+200F'],
    ['an override of direction', 'ab\u202ecd', '1:3', 'U+202E'],
    ['an isolate of direction', 'a\u2066', '1:2', 'U+2066'],
    ['a word joiner', 'a\u2060', '1:2', 'U+2060'],
    ['a byte order mark in the middle', 'a\ufeffb', '1:2', 'U+FEFF'],
    ['a tag letter', 'a\u{e0041}', '1:2', 'U+E0041'],
    ['a mark for Arabic letters', 'a\u061c', '1:2', 'U+061C'],
    ['a sign that multiplies', 'a\u2062', '1:2', 'U+2062'],
    ['a control of the second block', 'a\u0085', '1:2', 'U+0085'],
    ['a filler', 'a\u3164', '1:2', 'U+3164'],
    ['a hidden sign behind emoji, which editors count as two', '😀😀\u200b', '1:5', 'U+200B'],
  ])('is refused for %s', (_, text, place, code) => {
    const message = `A character that nobody can see stands here (${code}). Remove it, or type the words around it anew.`
    expect(decode(text)).toEqual({ text: undefined, found: `a.mdx:${place} encoding ${message}` })
  })
})

describe('a place in a text', () => {
  it.each([
    ['abc', 0, 1, 1],
    ['abc', 2, 1, 3],
    ['a\nbc', 2, 2, 1],
    ['a\nbc', 3, 2, 2],
    ['a\r\nbc', 4, 2, 2],
    ['\n\n', 1, 2, 1],
  ])('%j at %i is line %i, column %i', (text, index, line, column) => {
    expect(lineAndColumn(text, index)).toEqual({ line, column })
  })
})

describe('what most likely stands in bytes that are refused', () => {
  it('keeps the letters around a byte of another encoding', () => {
    const bytes = Uint8Array.from([
      ...new TextEncoder().encode('Café · '),
      0x43,
      0x61,
      0x66,
      0xe9,
      ...new TextEncoder().encode(' 🚀'),
    ])
    expect(guessText(bytes)).toBe('Café · Café 🚀')
  })

  it('parts lines that end with CR alone', () => {
    expect(guessText(new TextEncoder().encode('a\rb'))).toBe('a\nb')
  })
})
