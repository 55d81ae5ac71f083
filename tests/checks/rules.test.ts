import { promises as fs } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Rule } from '../../src/checks/rule.ts'
import { rules } from '../../src/checks/rules.ts'
import { filesBelow } from '../../src/publish/pages.ts'
import { checkOver } from './plain-ladder.ts'

const all = Object.entries<Rule>(rules)
const found = (id: string, files: Rule['fires']) => checkOver(files).findings.filter(({ rule }) => rule === id)

describe('the plain ladder', () => {
  it('has no finding but that its cells are small', () => {
    expect(checkOver({}).findings.map(({ rule }) => rule)).toEqual(['crowded-cell', 'crowded-cell'])
  })
})

describe.each(all)('%s', (id, rule) => {
  it.runIf(Object.keys(rule.fires).length > 0)('fires on its example, with its severity and a remedy', () => {
    const [first] = found(id, rule.fires)
    expect(first).toMatchObject({ rule: id, severity: rule.severity })
    expect(first?.message.length).toBeGreaterThan(20)
  })

  it('is quiet on the other one', () => {
    expect(found(id, rule.quiet)).toEqual([])
  })

  it('says what it finds, why, and what to do', () => {
    for (const text of [rule.title, rule.why, rule.remedy]) expect(text.length).toBeGreaterThan(10)
  })
})

describe('the table of rules', () => {
  it('names every rule that the reading of content reports', async () => {
    const reported = new Set<string>()
    for (const file of await filesBelow('src/ladder')) {
      const code = await fs.readFile(join('src/ladder', file), 'utf8')
      for (const [, id] of code.matchAll(/\.(?:error|warn)\(\s*['"]([a-z-]+)['"]/g)) reported.add(id ?? '')
    }
    expect(reported.size).toBeGreaterThan(15)
    expect([...reported].filter((id) => !Object.hasOwn(rules, id))).toEqual([])
  })
})
