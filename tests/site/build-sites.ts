import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { ageContent } from './aged-content.ts'

/**
 * The sites that the tests open: the shipped ladder at the root and below a path, another organisation's with two tracks and a past, and
 * one that names no repository.
 */
export const sites = {
  root: { folder: '.test-sites/root', base: '/', content: 'content' },
  based: { folder: '.test-sites/based', base: '/org/handbook/', content: 'content' },
  other: { folder: '.test-sites/other', base: '/base/path/', content: '.test-sites/two-tracks' },
  alone: { folder: '.test-sites/alone', base: '/', content: 'tests/fixtures/no-repository' },
} as const

/** Builds them once for all test files, one after another: each keeps the machine busy as it is. */
export default async function buildSites(): Promise<void> {
  ageContent('tests/fixtures/two-tracks', sites.other.content)
  for (const { folder, base, content } of Object.values(sites)) {
    const env = { ...process.env, HANDBOOK_CONTENT: content, HANDBOOK_SITE: base === '/' ? '' : `https://example.org${base}` }
    await promisify(execFile)('node', ['scripts/build.ts', '--out', folder], { env })
  }
}
