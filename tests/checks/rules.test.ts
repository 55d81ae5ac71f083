import { promises as fs } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkContent } from '../../src/checks/check.ts'
import { ladderRules } from '../../src/checks/ladder-rules.ts'
import type { Rule } from '../../src/checks/rule.ts'
import { rules } from '../../src/checks/rules.ts'
import { textRules } from '../../src/checks/text-rules.ts'
import { Findings } from '../../src/ladder/finding.ts'
import { readContent } from '../../src/ladder/read.ts'
import { filesBelow } from '../../src/publish/pages.ts'
import { checkOver, layOver } from './plain-ladder.ts'

const all = Object.entries<Rule>(rules)

/** What a rule finds in an example that lies on the disk, as a writer's folder would. */
async function found(id: string, files: Rule['fires']) {
  const folder = await fs.mkdtemp(join(tmpdir(), 'rule-'))
  try {
    for (const { path, text } of layOver(files)) {
      await fs.mkdir(dirname(join(folder, path)), { recursive: true })
      await fs.writeFile(join(folder, path), text)
    }
    const findings = new Findings()
    return checkContent(await readContent(folder, findings), findings.all, '2026-11-21').findings.filter(
      ({ rule }) => rule === id,
    )
  } finally {
    await fs.rm(folder, { recursive: true })
  }
}

describe('the plain ladder', () => {
  it('has no finding but that its cells are small', () => {
    expect(checkOver({}).findings.map(({ rule }) => rule)).toEqual(['crowded-cell', 'crowded-cell'])
  })
})

describe.each(all)('%s', (id, rule) => {
  it('fires on its example, with its severity and a remedy', async () => {
    const [first] = await found(id, rule.fires)
    expect(first).toMatchObject({ rule: id, severity: rule.severity })
    expect(first?.message.length).toBeGreaterThan(20)
  })

  it('is quiet on the other one', async () => {
    expect(await found(id, rule.quiet)).toEqual([])
  })

  it('says what it finds, why, and what to do', () => {
    for (const text of [rule.title, rule.why, rule.remedy]) expect(text.length).toBeGreaterThan(10)
  })
})

describe('the table of rules', () => {
  it('has those that look at any document apart from those that only a ladder has', () => {
    expect(Object.entries<Rule>(textRules).filter(([, { text }]) => !text)).toEqual([])
    expect(Object.entries<Rule>(ladderRules).filter(([, { text }]) => text)).toEqual([])
  })

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

describe('what handbook.yaml sets', () => {
  it.each([
    [
      'an error turned down',
      'severity:\n  crowded-cell: off\n  broken-link: warning\n',
      [
        '10:3 `broken-link` finds errors, and errors cannot be turned down, because the handbook is not built until they are mended. Remove this setting.',
      ],
    ],
    [
      'an error silenced',
      'severity: { broken-link: off, crowded-cell: off }\n',
      [expect.stringMatching(/^8:13 `broken-link` finds errors/)],
    ],
    ['an error that is one already', 'severity: { broken-link: error, crowded-cell: error }\n', []],
    [
      'a rule that there is not',
      'severity: { crowded-cells: off }\n',
      ['8:13 No rule is called `crowded-cells`. Did you mean `crowded-cell`?'],
    ],
    [
      'an error that is meant',
      'intended:\n  - { rule: broken-link, file: guides/first.mdx, reason: It will come. }\n',
      [expect.stringMatching(/^9:13 `broken-link` finds errors.* Mend what it finds, and remove this exception\.$/)],
    ],
    [
      'a meant hole of a rule that there is not',
      'intended:\n  - { rule: missing-cells, file: ladder/craft/senior.mdx, reason: Enough. }\n',
      ['9:13 No rule is called `missing-cells`. Did you mean `missing-cell`?'],
    ],
  ])('%s', (_, settings, expected) => {
    const { findings } = checkOver({ 'handbook.yaml': `+${settings}` })
    const idle = findings.filter(({ rule }) => rule === 'idle-intention')
    expect(idle.map(({ line, column, message }) => `${line}:${column} ${message}`)).toEqual(expected)
  })
})
