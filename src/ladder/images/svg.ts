import { Findings } from '../finding.ts'
import { decodeText, lineAndColumn } from '../source/decode.ts'
import type { ImageFault } from './image.ts'
import { formFault } from './svg-form.ts'

// Whatever in a drawing can run, or make a browser ask somebody else. An SVG is text that anybody may open on its own, so being shown
// as an image does not disarm it. Better one drawing too many refused than one too few.
const dangers: readonly (readonly [RegExp, string])[] = [
  [/<(?:[\w.-]+:)?script\b/i, 'a script'],
  [/<(?:[\w.-]+:)?(?:foreignObject|iframe|embed|object|handler|listener)\b/i, 'an element that embeds or runs something'],
  [
    /<(?:[\w.-]+:)?(?:set|animate\w*)\b[^<>]*attributeName\s*=\s*["']\s*(?:xlink:)?(?:href|on)/i,
    'a change of what a link or listener does',
  ],
  [/[\s"'/]on[a-z]+\s*=\s*["']/i, 'a listener'],
  [/<!(?:ENTITY|ATTLIST)\b|<!DOCTYPE[^>]*\[/i, 'a definition of entities'],
  [/<\?xml-stylesheet\b/i, 'a style sheet of elsewhere'],
  [
    /[\s"'/:](?:href|src|base)\s*=\s*(?:"(?!\s*#|\s*data:image\/(?:png|jpe?g|gif|webp|avif)[;,])|'(?!\s*#|\s*data:image\/(?:png|jpe?g|gif|webp|avif)[;,]))/i,
    'a reference to something outside',
  ],
  [/@import\b|\burl\(\s*(?:["']\s*)?(?!["']?#|["'\s])/i, 'a reference to something outside'],
  [/\\[0-9a-f]/i, 'a sign written as a number, behind which anything may hide'],
]

/** What makes an SVG unfit to be published, where it stands; undefined for a drawing that only draws. */
export function svgFault(bytes: Uint8Array): ImageFault | undefined {
  const findings = new Findings()
  const text = decodeText(bytes, '', findings)
  const [unreadable] = findings.all
  if (text === undefined) return unreadable
  if (!/<\/(?:[\w.-]+:)?svg\s*>|<svg[^<>]*\/>/.test(text)) {
    return { message: 'This drawing is cut short: it does not end with `</svg>`. Put the whole file here again.' }
  }
  return dangerIn(text) ?? dangerIn(withoutEntities(text), { line: 1, column: 1 }) ?? brokenForm(text)
}

function brokenForm(text: string): ImageFault | undefined {
  const fault = formFault(text)
  return (
    fault && {
      ...lineAndColumn(text, fault.offset),
      message: `No browser shows this drawing: ${fault.reason}. Save it again as SVG, or as \`.png\`.`,
    }
  )
}

function dangerIn(text: string, place?: { line: number; column: number }): ImageFault | undefined {
  for (const [sign, what] of dangers) {
    const found = sign.exec(text)
    if (!found) continue
    const start = found.index + (/^[\s"'/:]/.test(found[0]) ? 1 : 0)
    const words = text
      .slice(start, start + 40)
      .split(/[\n>]/)[0]
      ?.trim()
    const message = `\`${words}\` is ${what}, and a drawing may only draw. Save it as a plain SVG, or as \`.png\`.`
    return { ...(place ?? lineAndColumn(text, start)), message }
  }
  return undefined
}

/** What a browser makes of signs that are written as numbers: `&#104;ref` is `href`. */
function withoutEntities(text: string): string {
  return text.replace(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi, (all, hex, decimal) => {
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal)
    return code <= 0x10ffff ? String.fromCodePoint(code) : all
  })
}
