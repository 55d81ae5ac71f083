/** The scheme of `url`, such as `https:`, or `//` for an address of another host; undefined for one of the content folder. */
export function schemeOf(url: string): string | undefined {
  // Browsers ignore controls and spaces inside a scheme, so they are ignored here too.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is removed
  const clean = url.replace(/[\u0000-\u0020]+/g, '')
  if (/^[/\\]{2}/.test(clean)) return '//'
  const scheme = /^([^/?#:]*):/.exec(clean)?.[1]
  return scheme === undefined ? undefined : `${scheme}:`
}

/** True for a scheme that neither runs anything nor leaves without saying so. */
export function isSafe(scheme: string): boolean {
  return /^(?:https?|mailto):$/i.test(scheme)
}
