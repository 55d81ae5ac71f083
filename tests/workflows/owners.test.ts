import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const lines = readFileSync('.github/CODEOWNERS', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
const owners = lines.map((line) => {
  const [pattern = '', ...teams] = line.split(/\s+/)
  return { pattern, teams }
})

/** Who is asked about a file: the last line that fits it decides. Knows `*` and paths, which is all that the file uses. */
const askedAbout = (file: string) => owners.findLast(({ pattern }) => pattern === '*' || `/${file}`.startsWith(pattern))?.teams

const categories = readdirSync('content/ladder')

describe('CODEOWNERS', () => {
  it('uses `*` and paths that are there, nothing else', () => {
    expect(owners[0]).toEqual({ pattern: '*', teams: ['@ladder-handbook/maintainers'] })
    for (const { pattern, teams } of owners.slice(1)) {
      expect(pattern).toMatch(/^\/[\w./-]+$/)
      expect(existsSync(`.${pattern}`), `${pattern} is not there`).toBe(true)
      expect(teams).not.toEqual([])
    }
  })

  it.each(categories)('asks a team of its own about the cells of %s', (category) => {
    const asked = askedAbout(`content/ladder/${category}/l4.mdx`)
    expect(asked, `Add a line for /content/ladder/${category}/.`).toEqual([`@ladder-handbook/${category}`])
  })

  it.each([
    '.github/workflows/check.yml',
    '.github/CODEOWNERS',
    'scripts/gate.mjs',
    'package.json',
    'package-lock.json',
    'src/ladder/safety/html.ts',
    'content/handbook.yaml',
    'content/guides/write-an-example.mdx',
  ])('asks the maintainers about %s', (file) => {
    expect(existsSync(file)).toBe(true)
    expect(askedAbout(file)).toEqual(['@ladder-handbook/maintainers'])
  })
})
