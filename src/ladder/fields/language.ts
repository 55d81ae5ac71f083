/** What is wrong with a code of a language, as the end of a sentence; undefined for one that browsers and readers' tools know. */
export function languageFault(code: string): string | undefined {
  if (isKnown(code)) return undefined
  const near = isKnown(code.replace(/_/g, '-')) ? code.replace(/_/g, '-') : codeOf(code)
  return near ? `write the code of the language, \`${near}\`` : 'use the code of a language, such as `en` or `de-AT`'
}

/** Three letters may be one of thousands of languages, of which browsers name but some. */
function isKnown(code: string): boolean {
  try {
    return namesIn('en').of(code) !== undefined || /^[a-z]{3}(?:-|$)/i.test(Intl.getCanonicalLocales(code)[0] ?? '')
  } catch {
    return false
  }
}

/** The code of a language that is called so in English or by itself. */
function codeOf(name: string): string | undefined {
  const wanted = name.trim().toLowerCase()
  const letters = [...'abcdefghijklmnopqrstuvwxyz']
  const codes = letters.flatMap((one) => letters.map((other) => one + other)).filter((code) => namesIn('en').of(code))
  return codes.find((code) => [namesIn('en'), namesIn(code)].some((names) => names.of(code)?.toLowerCase() === wanted))
}

const namesIn = (language: string) => new Intl.DisplayNames([language], { type: 'language', fallback: 'none' })
