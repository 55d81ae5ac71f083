import { createHash } from 'node:crypto'
import type { PageCode } from './page-code.ts'

/**
 * The content security policy of a page. `origins` are other sites that its scripts may fetch from, such as `https://example.org`.
 * What only a header can carry (`frame-ancestors`) is in `hosting/`.
 */
export function policyOf({ scripts, styles, attributes }: Omit<PageCode, 'faults'>, origins: readonly string[] = []): string {
  const directives: [name: string, ...sources: string[]][] = [
    ['default-src', "'none'"],
    ['base-uri', "'none'"],
    ['form-action', "'none'"],
    // The full-text search is WebAssembly, compiled in the page.
    ['script-src', "'self'", "'wasm-unsafe-eval'", ...hashesOf(scripts)],
    ['connect-src', "'self'", ...origins],
    // Starlight's style sheets hold small pictures as data.
    ['img-src', "'self'", 'data:'],
    ['style-src', "'self'", ...hashesOf(styles), ...(attributes.size > 0 ? ["'unsafe-hashes'"] : []), ...hashesOf(attributes)],
  ]
  return directives.map((directive) => directive.join(' ')).join('; ')
}

// Sorted, so that a policy is the same however the page was walked.
const hashesOf = (texts: ReadonlySet<string>): string[] =>
  [...texts].map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`).sort()
