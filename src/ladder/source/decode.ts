import type { Findings } from '../finding.ts'

// Signs that a reader cannot see but a machine obeys: controls, bidirectional overrides, zero-width signs, fillers, separators and tag
// letters. The zero-width joiner and non-joiner stay allowed: emoji and several scripts need them.
const hidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e007f}]/u

// The only hidden signs of ASCII. In two parts the engine looks at many letters at once, which takes a tenth of the time.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const controls = [/[\u0000-\u0008\u000b\u000c\u000e\u000f\u007f]/, /[\u0010-\u001f]/]

// The flags of England, Scotland and Wales: the one honest use of tag letters.
const flags =
  /\u{1f3f4}\u{e0067}\u{e0062}(?:\u{e0065}\u{e006e}\u{e0067}|\u{e0073}\u{e0063}\u{e0074}|\u{e0077}\u{e006c}\u{e0073})\u{e007f}/gu

/**
 * The text of a file's bytes, without a byte order mark and normalised to NFC, or undefined with a finding:
 * UTF-16, invalid UTF-8 and hidden signs are refused, because they would be published as damage or as a lie.
 */
export function decodeText(bytes: Uint8Array, file: string, findings: Findings): string | undefined {
  if (isUtf16(bytes)) {
    findings.error('encoding', { file, line: 1, column: 1 }, 'The file is UTF-16. Save it as UTF-8.')
    return undefined
  }
  const text = decodeUtf8(bytes, file, findings)
  if (text === undefined) return undefined
  const lone = text.includes('\r') && !text.includes('\n') ? text.indexOf('\r') : -1
  if (lone >= 0 && lone < text.length - 1) {
    const message = 'The lines of this file end with CR alone, and YAML takes all of them for one. Save it with line ends of LF.'
    findings.error('encoding', { file, line: 1, column: lone + 1 }, message)
    return undefined
  }
  // Plain ASCII has one byte a letter and neither flags nor other forms of a letter; most files are that, and are done with here.
  if (text.length === bytes.length && !controls.some((control) => control.test(text))) return text
  const found = hiddenSign(text)
  if (!found) return text.normalize('NFC')
  findings.error('encoding', { file, ...lineAndColumn(text, found.index) }, found.message)
  return undefined
}

/** The first sign of `text` that a reader cannot see but a machine obeys: its offset, and what is said of it. */
export function hiddenSign(text: string): { index: number; message: string } | undefined {
  const found = hidden.exec(text.replace(flags, (flag) => ' '.repeat(flag.length)))
  if (!found) return undefined
  return {
    index: found.index,
    message: `A character that nobody can see stands here (${codeOf(found[0])}). Remove it, or type the words around it anew.`,
  }
}

/**
 * What most likely stands in bytes that `decodeText` refuses, so that one wrong sign does not hide the rest of its file from the reader:
 * hidden signs are left out, and bytes that are not UTF-8 are read as what Windows wrote. Undefined for bytes that are no text.
 */
export function guessText(bytes: Uint8Array): string | undefined {
  const encoding = isUtf16(bytes) ? (bytes[0] === 0xfe || bytes[0] === 0 ? 'utf-16be' : 'utf-16le') : 'utf-8'
  const text = encoding === 'utf-8' && !isUtf8(bytes) ? decodeMixed(bytes) : decodeAs(encoding, bytes)
  const lines = text.includes('\n') ? text : text.replaceAll('\r', '\n')
  return text.includes('\0') ? undefined : replaceHiddenSigns(lines, () => '').normalize('NFC')
}

/** UTF-8, and what is not, as what Windows wrote: one strange byte does not damage the letters around it. */
function decodeMixed(bytes: Uint8Array): string {
  const single = decodeAs('windows-1252', bytes)
  let text = ''
  let from = 0
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at] ?? 0
    const length = lead < 0xc0 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
    const letter = bytes.subarray(at, at + length)
    if (length > 1 && letter.length === length && isUtf8(letter)) {
      text += single.slice(from, at) + decodeAs('utf-8', letter)
      at += length
      from = at
    } else at++
  }
  return text + single.slice(from)
}

const decodeAs = (encoding: string, bytes: Uint8Array): string => new TextDecoder(encoding).decode(bytes)

/** The text with `put(sign)` in the place of each sign that `decodeText` refuses. */
export function replaceHiddenSigns(text: string, put: (sign: string) => string): string {
  return text.replace(new RegExp(`(${flags.source})|${hidden.source}`, 'gu'), (sign, flag?: string) => flag ?? put(sign))
}

/** The number by which people look a sign up: `U+200B`. */
export function codeOf(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

/** Line and column, from 1, of the offset `index` in `text`. */
export function lineAndColumn(text: string, index: number): { line: number; column: number } {
  const before = text.slice(0, index)
  const lastBreak = before.lastIndexOf('\n')
  return { line: before.split('\n').length, column: index - lastBreak }
}

/** By its mark, or by the empty half of two Latin letters in a row. */
function isUtf16([a, b, c, d]: Uint8Array): boolean {
  const marked = (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)
  return marked || (d !== undefined && ((a === 0 && c === 0 && b !== 0) || (b === 0 && d === 0 && a !== 0)))
}

const strict = new TextDecoder('utf-8', { fatal: true })

function decodeUtf8(bytes: Uint8Array, file: string, findings: Findings): string | undefined {
  try {
    return strict.decode(bytes)
  } catch {
    const good = new TextDecoder('utf-8').decode(bytes.subarray(0, goodBytes(bytes)), { stream: true })
    findings.error(
      'encoding',
      { file, ...lineAndColumn(good, good.length) },
      'Bytes that are not UTF-8 stand here. Save the file as UTF-8.',
    )
    return undefined
  }
}

/** How many bytes can be read before the first that cannot, found by halving. */
function goodBytes(bytes: Uint8Array): number {
  let [good, bad] = [0, bytes.length + 1]
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2)
    if (isUtf8(bytes.subarray(0, middle))) good = middle
    else bad = middle
  }
  return good
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}
