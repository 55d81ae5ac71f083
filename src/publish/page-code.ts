import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { isSafe, schemeOf } from '../ladder/links/scheme.ts'
import type { OwnCode } from './own-code.ts'

/** What a page holds that a policy has to allow, each text once. */
export interface PageCode {
  scripts: Set<string>
  styles: Set<string>
  /** Values of style attributes. */
  attributes: Set<string>
  /** What no component of the handbook put there, one sentence each: the page must not be published. */
  faults: Set<string>
}

/** Elements that fetch, frame, send or redirect by themselves. No page of the handbook has one. */
const refused = ['applet', 'base', 'embed', 'frame', 'frameset', 'iframe', 'object']

/** Attributes whose address a browser opens. */
const addresses = ['action', 'formaction', 'href', 'src', 'xlink:href']

/** Script types that hold data and never run. */
const data = ['application/json', 'application/ld+json']

/** Reads the code of a page below `base`. */
export function codeOf(html: string, base: string, own: OwnCode): PageCode {
  const code: PageCode = { scripts: new Set(), styles: new Set(), attributes: new Set(), faults: new Set() }
  // Browsers read `<noscript>` in two ways, and markup can be cut so that it hides a script in one of them.
  for (const scriptingEnabled of [true, false]) {
    const queue: DefaultTreeAdapterTypes.Node[] = [parse(html, { scriptingEnabled })]
    for (let node = queue.pop(); node; node = queue.pop()) {
      if ('tagName' in node) readElement(node, base, own, code)
      if ('childNodes' in node) queue.push(...node.childNodes)
      if ('content' in node) queue.push(node.content)
    }
  }
  return code
}

function readElement(element: DefaultTreeAdapterTypes.Element, base: string, own: OwnCode, code: PageCode): void {
  const { tagName } = element
  const attribute = (wanted: string) => element.attrs.find(({ name }) => name === wanted)?.value
  if (refused.includes(tagName)) code.faults.add(`holds \`<${tagName}>\``)
  if (tagName === 'meta' && attribute('http-equiv') !== undefined)
    code.faults.add(`holds \`<meta http-equiv="${attribute('http-equiv')}">\``)
  if (tagName === 'script') readScript(element, base, own, code)
  if (tagName === 'style') readText(textOf(element), own.hasStyle(textOf(element)), code.styles, 'style', code)
  for (const { name, value, prefix } of element.attrs) {
    const full = prefix ? `${prefix}:${name}` : name
    if (/^on/.test(full)) code.faults.add(`holds the attribute \`${full}\``)
    if (full === 'srcdoc') code.faults.add('holds the attribute `srcdoc`')
    if (full === 'style') readText(value, own.hasAttribute(value), code.attributes, 'style attribute', code)
    const scheme = addresses.includes(full) ? schemeOf(value) : undefined
    if (scheme !== undefined && scheme !== '//' && !isSafe(scheme))
      code.faults.add(`holds an address that begins with \`${scheme}\``)
  }
}

function readScript(element: DefaultTreeAdapterTypes.Element, base: string, own: OwnCode, code: PageCode): void {
  const source = element.attrs.find(({ name }) => name === 'src' || name === 'href')?.value
  if (source !== undefined) {
    const bundled = source.startsWith(`${base}_astro/`) && /^[\w.-]+\.js$/.test(source.slice(`${base}_astro/`.length))
    if (!bundled) code.faults.add(`loads the script \`${source}\``)
    return
  }
  const type = element.attrs.find(({ name }) => name === 'type')?.value.toLowerCase() ?? ''
  const text = textOf(element)
  if (!data.includes(type)) readText(text, own.hasScript(text), code.scripts, 'script', code)
}

function readText(text: string, isOwn: boolean, into: Set<string>, what: string, code: PageCode): void {
  if (isOwn) into.add(text)
  else code.faults.add(`holds the ${what} \`${text.trim().replace(/\s+/g, ' ').slice(0, 60)}\``)
}

const textOf = (element: DefaultTreeAdapterTypes.Element): string =>
  element.childNodes.map((child) => ('value' in child ? child.value : '')).join('')
