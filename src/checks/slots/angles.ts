import { asked, askedWithMore } from './asked.ts'

/** In angle brackets: words, which are no markup. */
const angle = /(?<![\w$\\])<(?![/!?%]) ?((?:\p{L}|\d+[-–]\d)[^<>=":@.{}]{0,60})>/gu
/** The same where the brackets are no markup whatever stands in them: one word there may be what a text about markup speaks of. */
const escaped = /(?<![\w$])(?:&lt;|\\<)((?:\p{L}|\d+[-–]\d)[^<>=":@.{}&\\]{0,60})(?:&gt;|\\?>)/gu
const isAsked = new RegExp(`^(?:${asked}|[\\p{L}\\p{N}'-]+(?:[ _]\\S+)+)$`, 'iu')
/** What is asked for, which no component is called. */
const askedFor = new RegExp(`(?<![\\\\])<${askedWithMore}>`, 'gi')
const tag =
  /^(?:a|abbr|address|area|article|aside|audio|b|base|bdi|bdo|big|blockquote|body|br|button|canvas|caption|center|cite|code|col|colgroup|data|datalist|dd|del|details|dfn|dialog|div|dl|dt|em|embed|fieldset|figcaption|figure|font|footer|form|frame|frameset|h[1-6]|head|header|hgroup|hr|html|i|iframe|image|img|input|ins|kbd|label|legend|li|link|main|map|mark|math|menu|meta|meter|nav|noscript|object|ol|optgroup|option|output|p|param|picture|pre|progress|q|rp|rt|ruby|s|samp|script|search|section|select|slot|small|source|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|template|textarea|tfoot|th|thead|time|title|tr|track|tt|u|ul|var|video|wbr|path|g|circle|rect|line|text|defs|use|vt)$/i

/** Elements that mean nothing without a name, an address or an end. */
const needsMore =
  /^(?:link|source|track|area|data|time|text|path|label|title|summary|section|header|address|video|image|caption|main|object|template)$/i

/**
 * The slots in angle brackets. `components` says that markup may be a component of the document's own, `closed` which elements the
 * document closes: these are markup, whatever they are called.
 */
export function anglesIn(text: string, components: boolean, closed: ReadonlySet<string>): { at: number; slot: string }[] {
  const matches = [...text.matchAll(askedFor), ...text.matchAll(escaped), ...(components ? [] : text.matchAll(angle))]
  return matches
    .filter(
      ([slot, inside = '']) => inside === '' || !isMarkup(inside, closed) || (!slot.startsWith('<') && slot === text.trim()),
    )
    .filter(
      ([slot, inside = '']) =>
        slot.startsWith('<') ||
        isAsked.test(inside) ||
        (slot === text.trim() && needsMore.test(inside)) ||
        isLabelled(text, slot),
    )
    .map((match) => ({ at: match.index, slot: match[0] }))
}

function isMarkup(inside: string, closed: ReadonlySet<string>): boolean {
  const name = inside.split(/[\s/]/)[0] ?? ''
  // "<path to the list>": what a person says of a thing, and no attribute of it.
  if (/^\w+ (?:to|of|for|in|from|with|here|text|name|your|our|the)\b/.test(inside)) return false
  if (needsMore.test(inside) && !closed.has(inside)) return false
  return tag.test(name) || closed.has(name) || inside.endsWith('/')
}

/** True for what is all that stands behind a label. */
const isLabelled = (text: string, slot: string): boolean =>
  /^[^:]{1,40}:\W*$/.test(text.slice(0, text.indexOf(slot))) && text.trimEnd().endsWith(slot)
