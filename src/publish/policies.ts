import { promises as fs } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'parse5'
import type { OwnCode } from './own-code.ts'
import { codeOf } from './page-code.ts'
import { filesBelow } from './pages.ts'
import { policyOf } from './policy.ts'

/**
 * Writes into every page below `folder` the policy that allows what it holds, fetching from `origins`, and nothing else.
 * Throws when a page holds code that is not the handbook's own: such a page must not be published.
 */
export async function writePolicies(folder: string, base: string, own: OwnCode, origins: readonly string[] = []): Promise<void> {
  const faults: string[] = []
  for (const file of (await filesBelow(folder)).filter((name) => name.endsWith('.html'))) {
    const html = await fs.readFile(join(folder, file), 'utf8')
    const code = codeOf(html, base, own)
    faults.push(...[...code.faults].map((fault) => `\`${file}\` ${fault}.`))
    await fs.writeFile(join(folder, file), withPolicy(html, policyOf(code, origins)))
  }
  if (faults.length > 0) throw new Error(refusal(faults))
}

/** The page with its policy as the first thing that a browser reads; only the encoding, which has to stand early, goes before it. */
export function withPolicy(html: string, policy: string): string {
  const { charset, head } = placesOf(html)
  const plain = charset ? html.slice(0, charset.start) + html.slice(charset.end) : html
  const metas = `<meta charset="utf-8"><meta http-equiv="content-security-policy" content="${policy}">`
  return plain.slice(0, head) + metas + plain.slice(head)
}

/** Where the head of a page begins, and where it says its encoding. Throws when the page has no head of its own. */
function placesOf(html: string): { head: number; charset?: { start: number; end: number } } {
  const root = parse(html, { sourceCodeLocationInfo: true }).childNodes.find(({ nodeName }) => nodeName === 'html')
  const head = root && 'childNodes' in root ? root.childNodes.find(({ nodeName }) => nodeName === 'head') : undefined
  const start = head?.sourceCodeLocation && 'startTag' in head.sourceCodeLocation ? head.sourceCodeLocation.startTag : undefined
  if (!head || !('childNodes' in head) || !start) throw new Error('A page has no `<head>`, so its policy has no place.')
  const charset = head.childNodes.find((node) => 'attrs' in node && node.attrs.some(({ name }) => name === 'charset'))
  const location = charset?.sourceCodeLocation
  return { head: start.endOffset, ...(location ? { charset: { start: location.startOffset, end: location.endOffset } } : {}) }
}

const refusal = (faults: readonly string[]): string =>
  [
    'Pages hold code that no component of the handbook put there:',
    ...faults.slice(0, 20),
    ...(faults.length > 20 ? [`… and ${faults.length - 20} more.`] : []),
    'If a document did it, remove it there and report that the check let it pass. A script of your own belongs into a component:',
    '`<script>` or `<script is:inline>` without variables; a style attribute may only set custom properties (`--share: 40%`).',
  ].join('\n')
