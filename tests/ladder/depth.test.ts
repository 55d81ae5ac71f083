import { expect, it } from 'vitest'
import { cell, guide, placesOf, resultOf, small, type Texts } from './ladder-of.ts'

const body = (text: string): Texts => cell(`## A\n\n${text}`)
const steps = (count: number) => Array.from({ length: count }, (_, depth) => `${' '.repeat(2 * depth)}- x`).join('\n')
const front = (yaml: string): Texts => ({ 'guides/g.mdx': `---\ntitle: a\n${yaml}\n---\n` })

it.each<[string, Texts, string]>([
  ['quotes, a few too many', body(`${'>'.repeat(51)} x`), 'ladder/craft/senior.mdx:3:1 nesting'],
  ['twenty thousand quotes', body(`${'>'.repeat(20_000)} x`), 'ladder/craft/senior.mdx:3:1 nesting'],
  ['eight hundred lists', body(steps(800)), 'ladder/craft/senior.mdx:53:1 nesting'],
  ['lists on one line', body(`${'- '.repeat(20_000)}x`), 'ladder/craft/senior.mdx:3:1 nesting'],
  ['emphasis', body(`${'**a '.repeat(400)}${'b**'.repeat(400)}`), 'ladder/craft/senior.mdx:3:595 nesting'],
  ['emphasis without end', body('*a '.repeat(20_000)), 'ladder/craft/senior.mdx:3:1 nesting'],
  ['brackets without end', body('['.repeat(20_000)), 'ladder/craft/senior.mdx:3:1 nesting'],
  ['components', guide(`\n${'<Aside>\n\n'.repeat(400)}x${'\n\n</Aside>'.repeat(400)}`), 'guides/g.mdx:305:1 nesting'],
  ['braces', guide('{'.repeat(20_000)), 'guides/g.mdx:4:20000 mdx-syntax'],
  ['brackets of YAML', front(`group: ${'['.repeat(20_000)}`), 'guides/g.mdx:3:1 front-matter-syntax'],
  ['lists of YAML', front(`group:\n  ${'- '.repeat(20_000)}`), 'guides/g.mdx:4:1 front-matter-syntax'],
  ['lines that underline', body('a\n===\n\n'.repeat(20_000)), 'ladder/craft/senior.mdx:3003:1 nesting'],
])('deep nesting is a finding and no crash: %s', (_, texts, place) => {
  expect(placesOf(texts)).toEqual([place])
})

it('a quotation mark that stays open among escaped ones is told in time', () => {
  const started = performance.now()
  expect(placesOf(front(`group: ["${'\\"'.repeat(120_000)}`))).toEqual(['guides/g.mdx:3:8 front-matter-syntax'])
  expect(performance.now() - started).toBeLessThan(10_000)
})

it('nesting of people is fine', () => {
  expect(placesOf(body(`${steps(12)}\n\n> > > x\n\n${'- '.repeat(60)}`))).toEqual([])
})

it('deep nesting is no crash whatever else the ladder holds', () => {
  expect(() => resultOf({ ...small, ...body(`${'>'.repeat(3_000)} x`) })).not.toThrow()
})
