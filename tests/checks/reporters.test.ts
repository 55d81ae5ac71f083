import { promises as fs } from 'node:fs'
import { createRequire } from 'node:module'
import Ajv from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { changeSince } from '../../src/checks/change.ts'
import { risenSince } from '../../src/checks/ratchet.ts'
import { rules } from '../../src/checks/rules.ts'
import type { Finding, Place } from '../../src/ladder/finding.ts'
import { githubReport, githubSummary, placeOnGithub } from '../../src/reporters/github.ts'
import { jsonReport } from '../../src/reporters/json.ts'
import { sarifReport } from '../../src/reporters/sarif.ts'
import { textReport } from '../../src/reporters/text.ts'

const gap: Finding = {
  rule: 'note',
  severity: 'gap',
  file: 'content/a b,c.mdx',
  line: 3,
  column: 5,
  message: 'Wanted: `x`.',
  discipline: 'data',
}
const error: Finding = {
  rule: 'broken-link',
  severity: 'error',
  file: 'content/z.mdx',
  line: 1,
  column: 2,
  message: '50%\n::error::y | <b> @you',
}
const report = {
  files: 2,
  findings: [gap, error],
  lineOf: (file: string) => (file.endsWith('z.mdx') ? `${' '.repeat(1)}\tlong ${'x'.repeat(300)}` : '    need x'),
}

describe('the text report', () => {
  it('groups by file, shows the line underlined, and ends with one sentence', () => {
    expect(textReport({ ...report, findings: [gap] }, { colour: false })).toMatchInlineSnapshot(`
      "content/a b,c.mdx
        content/a b,c.mdx:3:5  gap  Wanted: \`x\`.  note
              need x
              ^^^^^^

      2 files: 0 errors, 0 warnings, 1 gap. Nothing stands in the way of a build."
    `)
  })

  it('speaks of no build where nothing is built', () => {
    const last = (findings: Finding[]) => textReport({ files: 1, findings, outside: true }, { colour: false }).split('\n').at(-1)
    expect(last([gap])).toBe('1 file: 0 errors, 0 warnings, 1 gap. Nothing is broken.')
    expect(last([error])).toBe('1 file: 1 error, 0 warnings, 0 gaps. Mend the errors first.')
  })

  it.each([
    ['the words that the message quotes', 'A TBD. More of it.', 'Wanted: `TBD`.', 'TBD.'],
    ['words that the message quotes later', 'Often tests.', '`Tests` leans on the word `Often`.', 'Often'],
    [
      'a link to a heading that is not there',
      'See [it](nope.mdx#a) there.',
      '`x/nope.mdx` has no heading `#a`.',
      '[it](nope.mdx#a)',
    ],
    ['a link', 'See [it](nope.mdx) there.', 'The link `nope.mdx` leads to nothing.', '[it](nope.mdx)'],
    ['an image', 'See ![it](nope.png) there.', 'No image `nope.png` is here.', '![it](nope.png)'],
    ['the rest of the line, when nobody can say', 'See **it** there.', 'Wanted: `it there`.', '**it** there.'],
    [
      'what stands behind wide letters',
      '日本語の文章 [x](nope.mdx) です',
      'The link `nope.mdx` leads to nothing.',
      '[x](nope.mdx)',
    ],
    ['what stands behind joined emoji', '👩‍💻 👍🏽 🇩🇪 e\u0301 TBD there', 'Wanted: `TBD`.', 'TBD'],
    ['wide letters themselves', 'Ask 日本語。', 'Wanted: `日本語`.', '日本語'],
  ])('underlines %s', (_, line, message, thing) => {
    const wide = (text: string) =>
      [...new Intl.Segmenter().segment(text)].map(({ segment }) => (/^[ -~é]|^e\u0301/.test(segment) ? 'x' : 'xx')).join('')
    const finding = { ...gap, message, line: 1, column: line.indexOf(thing) + 1 }
    const [, , shown, underline] = textReport({ files: 1, findings: [finding], lineOf: () => line }, { colour: false }).split(
      '\n',
    )
    expect(shown).toBe(`    ${line}`)
    const blanks = ' '.repeat(wide(line.slice(0, line.indexOf(thing))).length)
    expect(underline).toBe(`    ${blanks}${'^'.repeat(wide(thing).length)}`)
  })

  it('shows no line of dashes for what is wrong with a whole document', () => {
    const linesOf = (finding: Finding) =>
      textReport({ files: 1, findings: [{ ...finding, line: 1, column: 1 }], lineOf: () => '---' }, { colour: false }).split('\n')
    expect(linesOf({ ...gap, rule: 'crowded-cell' })[2]).toBe('')
    expect(linesOf({ ...gap, rule: 'front-matter-syntax' })[2]).toBe('    ---')
  })

  it('underlines one sign that nobody can see', () => {
    const findings = [{ ...gap, message: 'A character that nobody can see stands here (U+200B).', line: 1, column: 2 }]
    const lines = textReport({ files: 1, findings, lineOf: () => 'A\u200b text.' }, { colour: false }).split('\n')
    expect(lines[3]).toBe('     ^')
  })

  it('says last that a limit is broken, and nothing of a build', () => {
    const lines = textReport({ files: 1, findings: [gap], remarks: ['At most 0.'], exceeded: true }, { colour: false }).split(
      '\n',
    )
    expect(lines.slice(-3)).toEqual(['At most 0.', '', '1 file: 0 errors, 0 warnings, 1 gap. That is more than may be left.'])
  })

  it('says of a folder without any text that nothing was read', () => {
    expect(textReport({ files: 0, findings: [], outside: true }, { colour: false })).toBe(
      'Nothing was read: no file ends with .md, .mdx, .markdown, .yaml or .yml.',
    )
  })

  it('takes time in proportion to the findings of a long line', () => {
    const line = '<li>'.repeat(250_000)
    const findings = Array.from({ length: 20_000 }, (_, index) => ({ ...gap, line: 1, column: 1 + 4 * index }))
    const started = performance.now()
    textReport({ files: 1, findings, lineOf: () => line }, { colour: false })
    expect(performance.now() - started).toBeLessThan(10_000)
  })

  it('lets no control sign of the content reach the terminal', () => {
    const hostile = { ...gap, message: 'a\u001b[2Jb', file: 'c\u202ed.mdx' }
    const text = textReport({ files: 1, findings: [hostile], lineOf: () => '\u0000\u001b]0;x\u0007 need' }, { colour: false })
    expect(text.replace(/\n/g, '')).not.toMatch(/[\p{Cc}\p{Cf}]/u)
  })

  it('keeps a long line on the screen', () => {
    const lines = textReport(report, { colour: false }).split('\n')
    expect(lines.filter((line) => line.includes('xxx')).every((line) => line.length <= 104)).toBe(true)
  })
})

describe('the JSON report', () => {
  it('is version 1 and keeps what a gap is about', () => {
    expect(JSON.parse(jsonReport(report))).toEqual({
      version: 1,
      summary: { files: 2, errors: 1, warnings: 0, gaps: 1 },
      findings: [gap, error],
    })
  })
})

describe('the report for GitHub', () => {
  it('puts errors first and lets no message become a command', () => {
    expect(githubReport(report)).toMatchInlineSnapshot(`
      "::error file=content/z.mdx,line=1,col=2,title=broken-link::50%25%0A::error::y | <b> @you
      ::notice file=content/a b%2Cc.mdx,line=3,col=5,title=note::Wanted: \`x\`."
    `)
  })

  it('has a summary in which no message becomes markup or calls a person', () => {
    expect(githubSummary(report)).toContain('\\| \\<b\\> \\@you')
  })

  it.each([
    [
      'a remedy with a link',
      'as in `[Gives thanks](junior.mdx#gives_thanks)`',
      'as in `[Gives thanks](junior.mdx#gives_thanks)`',
    ],
    ['a divider of cells', 'the row `a | b` | c', 'the row `a \\| b` \\| c'],
    ['code with backticks in it', '``a ` <b>`` <b>', '``a ` <b>`` \\<b\\>'],
    ['a backtick that nothing closes', 'a ` <b> ``', 'a ` \\<b\\> ``'],
  ])('has a summary in which code is as it is written: %s', (_, message, cell) => {
    expect(githubSummary({ files: 1, findings: [{ ...gap, message }] })).toContain(`| ${cell} |`)
  })

  it('has a summary that says what changed, with links to what is and to what was', () => {
    const at = (commit: string) => (place: Place) => placeOnGithub('https://github.com/a/b', commit, place)
    const change = { closed: [gap, { ...gap, line: 8 }, error], opened: [gap] }
    const context = { change, addressOf: at('2222'), formerAddressOf: at('1111') }
    expect(githubSummary({ files: 1, findings: [gap] }, context)).toMatchInlineSnapshot(`
      "## Ladder check

      **Closes 2 gaps, opens 1; 1 other finding less, 0 more.**

      0 errors, 0 warnings, 1 gap in 1 file.

      ### Closed

      | | where | what |
      | --- | --- | --- |
      | error | [content/z.mdx:1](https://github.com/a/b/blob/1111/content/z.mdx?plain=1#L1) | 50% ::error::y \\| \\<b\\> \\@you |
      | gap | [content/a b,c.mdx:3](https://github.com/a/b/blob/1111/content/a%20b%2Cc.mdx?plain=1#L3) | Wanted: \`x\`. |
      | gap | [content/a b,c.mdx:8](https://github.com/a/b/blob/1111/content/a%20b%2Cc.mdx?plain=1#L8) | Wanted: \`x\`. |

      ### Opened

      | | where | what |
      | --- | --- | --- |
      | gap | [content/a b,c.mdx:3](https://github.com/a/b/blob/2222/content/a%20b%2Cc.mdx?plain=1#L3) | Wanted: \`x\`. |

      ### All findings

      | | where | what |
      | --- | --- | --- |
      | gap | [content/a b,c.mdx:3](https://github.com/a/b/blob/2222/content/a%20b%2Cc.mdx?plain=1#L3) | Wanted: \`x\`. |
      "
    `)
  })

  it('lets no name of a file end a link early', () => {
    expect(placeOnGithub('https://github.com/a/b', '1', { file: 'c/d)[e](f).mdx', line: 2, column: 1 })).toBe(
      'https://github.com/a/b/blob/1/c/d%29%5Be%5D%28f%29.mdx?plain=1#L2',
    )
  })

  it('has a summary of at most fifty findings a table', () => {
    const summary = githubSummary({ files: 1, findings: Array.from({ length: 53 }, () => gap) })
    expect(summary.split('\n').filter((line) => line.startsWith('| gap'))).toHaveLength(50)
    expect(summary).toContain('And 3 more.')
  })
})

describe('the SARIF report', () => {
  it('validates against the schema of SARIF 2.1.0', async () => {
    const path = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json')
    const ajv = new Ajv({ strict: false, unicodeRegExp: false })
    addFormats.default(ajv)
    const validate = ajv.compile(JSON.parse(await fs.readFile(path, 'utf8')))
    const log = JSON.parse(sarifReport(report, rules))
    validate(log)
    expect(validate.errors).toBeNull()
    expect(log.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toBe('content/a%20b%2Cc.mdx')
    expect(validate({ ...log, version: '3' })).toBe(false)
  })
})

describe('the ratchet', () => {
  it('lets counts fall and not rise, rule by rule', () => {
    expect(risenSince({ findings: [gap, gap] }, [gap])).toEqual([])
    expect(risenSince({ findings: [gap, gap] }, [gap, error])).toEqual([
      '`broken-link` rose from 0 to 1. Mend the new ones, or make a new baseline.',
    ])
  })

  it('counts what was closed and opened, and not what only moved', () => {
    const moved = { ...gap, line: 9 }
    const other = { ...gap, message: 'Wanted: `y`.' }
    expect(changeSince([gap, error], [moved, other])).toEqual({ closed: [error], opened: [other] })
    expect(changeSince([gap, gap], [gap])).toEqual({ closed: [gap], opened: [] })
  })
})
