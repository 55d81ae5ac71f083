import type { Findings } from './finding.ts'

// Signs that a reader cannot see but a machine obeys: controls, bidirectional overrides, zero-width signs and tag letters.
// The zero-width joiner stays allowed: emoji and several scripts need it.
const hidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u{e0000}-\u{e007f}]/u

/**
 * The text of a file's bytes, without a byte order mark and normalised to NFC, or undefined with a finding:
 * UTF-16, invalid UTF-8 and hidden signs are refused, because they would be published as damage or as a lie.
 */
export function decodeText(bytes: Uint8Array, file: string, findings: Findings): string | undefined {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    findings.error('encoding', { file, line: 1, column: 1 }, 'The file is UTF-16. Save it as UTF-8.')
    return undefined
  }
  const text = decodeUtf8(bytes, file, findings)
  if (text === undefined) return undefined
  const found = hidden.exec(text)
  if (!found) return text.normalize('NFC')
  const code = found[0].codePointAt(0) ?? 0
  findings.error(
    'encoding',
    { file, ...lineAndColumn(text, found.index) },
    `A sign that nobody can see stands here (U+${code.toString(16).toUpperCase().padStart(4, '0')}). Remove it.`,
  )
  return undefined
}

function decodeUtf8(bytes: Uint8Array, file: string, findings: Findings): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const good = new TextDecoder('utf-8').decode(bytes)
    const at = Math.max(good.indexOf('\ufffd'), 0)
    findings.error(
      'encoding',
      { file, ...lineAndColumn(good, at) },
      'Bytes that are not UTF-8 stand here. Save the file as UTF-8.',
    )
    return undefined
  }
}

/** Line and column, from 1, of the offset `index` in `text`. */
export function lineAndColumn(text: string, index: number): { line: number; column: number } {
  const before = text.slice(0, index)
  const lastBreak = before.lastIndexOf('\n')
  return { line: before.split('\n').length, column: index - lastBreak }
}
