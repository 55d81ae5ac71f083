import { describe, expect, it } from 'vitest'
import { linkFaults } from './disk-of.ts'

describe('the time that following links takes', () => {
  it.each([
    ['a megabyte of openings', { 'one.md': `[x](#y)\n${']('.repeat(500_000)}` }],
    ['a megabyte of labels', { 'one.md': ']:'.repeat(500_000) }],
    ['a megabyte of quotes that never close', { 'one.md': 'href="'.repeat(170_000) }],
    ['a megabyte of signs of headings', { 'one.md': `[x](#y)\n${'#'.repeat(1_000_000)}` }],
    ['a megabyte of code in a heading', { 'one.md': `[x](#y)\n# ${'`'.repeat(1_000_000)}` }],
    ['a hundred thousand headings of one name', { 'one.md': `[x](#y)\n${'# a\n'.repeat(100_000)}` }],
    ['a megabyte of ids', { 'one.md': `[x](#y)\n${'{#'.repeat(500_000)}` }],
    ['a megabyte of ids in brackets', { 'one.md': `[x](#y)\n${'[#'.repeat(500_000)}` }],
    ['many broken links beside many files', many(3_000)],
    ['many broken anchors among many headings', { 'one.md': anchors(3_000) }],
    ['many links to files of a name that many folders have', namesakes(2_000)],
  ])('grows with the text: %s', (_, files) => {
    const started = performance.now()
    linkFaults(files)
    // Quadratic work on a megabyte takes minutes; a slow machine takes a second or two.
    expect(performance.now() - started).toBeLessThan(20_000)
  })
})

function many(count: number): Record<string, string> {
  const numbers = Array.from({ length: count }, (_, index) => index)
  const files = Object.fromEntries(numbers.map((number) => [`file-${number}.txt`, '']))
  return { ...files, 'one.md': numbers.map((number) => `[x](other-${number}.md)\n`).join('\n') }
}

const anchors = (count: number): string =>
  Array.from({ length: count }, (_, number) => `# Scope of impact ${number}\n\n[x](#scope-of-impakt-${number})\n`).join('\n')

function namesakes(count: number): Record<string, string> {
  const folders = Array.from({ length: count }, (_, number) => `team-${number}`)
  const files = Object.fromEntries(folders.map((folder) => [`${folder}/levels.txt`, '']))
  return { ...files, 'one.md': folders.map((folder) => `[x](${folder}/gone/levels.txt)\n`).join('\n') }
}
