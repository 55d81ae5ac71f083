import { buildLadder } from '../../src/ladder/build.ts'
import type { Finding } from '../../src/ladder/finding.ts'
import type { Ladder } from '../../src/ladder/model.ts'
import { imageEndings } from '../../src/ladder/source/source.ts'

/** Texts by their path below the content folder. */
export type Texts = Record<string, string>

/** A track of two levels with one category, which the texts of a test replace file by file. */
export const small: Texts = {
  'handbook.yaml': `title: Small
description: A ladder for tests.
tracks:
  - id: maker
    title: Maker
    levels: [junior, senior]
categories: [craft]
disciplines:
  - id: web
    title: Web
    synonyms: [browser]
  - id: ops
    title: Operations
`,
  'levels/junior.mdx': '---\ntitle: Junior\n---\n',
  'levels/senior.mdx': '---\ntitle: Senior\n---\n',
  'ladder/craft/index.mdx': '---\ntitle: Craft\n---\n',
}

/** Builds a ladder from the small one with `texts` put over it; a path that ends like an image becomes one. */
export function ladderOf(texts: Texts): { ladder: Ladder; findings: Finding[] } {
  const { ladder, findings } = resultOf({ ...small, ...texts })
  if (!ladder) throw new Error(`There is no ladder:\n${lines(findings)}`)
  return { ladder, findings }
}

/** What `buildLadder` gives for exactly these texts. */
export function resultOf(texts: Texts) {
  const isImage = (path: string) => imageEndings.some((ending) => path.endsWith(`.${ending}`))
  const paths = Object.keys(texts)
  return buildLadder({
    texts: paths.filter((path) => !isImage(path)).map((path) => ({ path, text: texts[path] ?? '' })),
    images: paths.filter(isImage),
  })
}

/** Findings of the small ladder with `texts` put over it, as `file:line:column rule message`, one a line. */
export function findingsOf(texts: Texts): string {
  return lines(resultOf({ ...small, ...texts }).findings)
}

/** Findings as `file:line:column rule message`, one a line. */
export function lines(findings: readonly Finding[]): string {
  return findings.map(({ file, line, column, rule, message }) => `${file}:${line}:${column} ${rule} ${message}`).join('\n')
}

/** The value, or a failed test: what a test looks for must be there. */
export function found<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('What the test looks for is not there.')
  return value
}

/** Each case with what is found in it, for one inline snapshot: the case on one line, its findings indented below. */
export function reportOf(cases: Record<string, Texts>): string {
  return Object.entries(cases)
    .map(([name, texts]) => [name, ...(findingsOf(texts) || 'nothing').split('\n').map((line) => `  ${line}`)].join('\n'))
    .join('\n')
}

/** A guide with this body, which begins on line 4. */
export const guide = (body: string): Texts => ({ 'guides/g.mdx': `---\ntitle: G\n---\n${body}` })

/** A cell of the upper level with this text, which begins on line 1. */
export const cell = (text: string): Texts => ({ 'ladder/craft/senior.mdx': text })

/** The handbook.yaml of the small ladder with `to` in place of `from`. */
export function handbook(from: string, to: string): Texts {
  const text = small['handbook.yaml'] ?? ''
  if (!text.includes(from)) throw new Error(`handbook.yaml has no ${from}`)
  return { 'handbook.yaml': text.replace(from, to) }
}

/** Findings of the small ladder with `texts` put over it, as `file:line:column rule`. */
export function placesOf(texts: Texts): string[] {
  const { findings } = resultOf({ ...small, ...texts })
  return findings.map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`)
}
