import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

/** The sites that the tests open: the shipped ladder at the root, below a path, and another organisation's with two tracks. */
export const sites = {
  root: { folder: '.test-sites/root', base: '/', content: 'content' },
  based: { folder: '.test-sites/based', base: '/org/handbook/', content: 'content' },
  other: { folder: '.test-sites/other', base: '/base/path/', content: 'tests/fixtures/two-tracks' },
} as const

/** Builds them once for all test files, one after another: each keeps the machine busy as it is. */
export default async function buildSites(): Promise<void> {
  for (const [name, { folder, base, content }] of Object.entries(sites)) {
    const env = { ...process.env, HANDBOOK_CONTENT: content, HANDBOOK_SITE: name === 'root' ? '' : `https://example.org${base}` }
    await promisify(execFile)('node', ['scripts/build.ts', '--out', folder], { env })
  }
}
