import { describe, expect, it } from 'vitest'
import { exampleWords } from '../../src/contributing/example-text.ts'
import { readExampleIssue } from '../../src/contributing/issue.ts'
import { emptyIssueAddress, issueAddress, type Proposal } from '../../src/contributing/issue-address.ts'

const github = { url: 'https://github.com/org/ladder/', gitlab: false }
const gitlab = { url: 'https://gitlab.com/org/ladder', gitlab: true }
const proposal: Proposal = {
  path: 'craft/senior/tests-each-fault',
  name: 'Tests each fault',
  discipline: 'Data & more',
  done: 'Kept the import of that day as a test',
  outcome: 'the next error stopped before it was paid out',
}

describe('the address of an issue', () => {
  it('fills the form for an example on GitHub', () => {
    expect(issueAddress(github, proposal)).toMatchInlineSnapshot(`
      {
        "address": "https://github.com/org/ladder/issues/new?template=example.yml&title=Example%3A+Tests+each+fault&expectation=craft%2Fsenior%2Ftests-each-fault&discipline=Data+%26+more&done=Kept+the+import+of+that+day+as+a+test&outcome=the+next+error+stopped+before+it+was+paid+out",
        "whole": true,
      }
    `)
  })

  it('says on GitLab what the form would say, so that it is read in the same way', () => {
    const { address, whole } = issueAddress(gitlab, { ...proposal, discipline: '' })
    const { origin, pathname, searchParams } = new URL(address)
    expect(`${origin}${pathname}`).toBe('https://gitlab.com/org/ladder/-/issues/new')
    expect(whole).toBe(true)
    expect(searchParams.get('issue[title]')).toBe('Example: Tests each fault')
    expect(readExampleIssue(searchParams.get('issue[description]') ?? '')).toEqual({
      expectation: proposal.path,
      done: proposal.done,
      outcome: proposal.outcome,
    })
  })

  it('leaves out fields without answer', () => {
    const { searchParams } = new URL(issueAddress(github, { ...proposal, discipline: '', outcome: ' \n' }).address)
    expect([...searchParams.keys()]).toEqual(['template', 'title', 'expectation', 'done'])
  })

  it.each([github, gitlab])('gives up the text, and says so, where it would be too long for %j', (tracker) => {
    const long = issueAddress(tracker, { ...proposal, done: 'Moved the import. '.repeat(400) })
    expect(long.whole).toBe(false)
    expect(long.address.length).toBeLessThan(1000)
    expect(long.address).toContain('senior')
    expect(long.address).not.toContain('Moved')
  })

  it.each(['&title=x#y', '"><script>hacked()</script>', 'a\r\nLocation: x', '%00%2e%2e/', '漢字 and 🛠️'])(
    'carries `%s` as words and nothing else',
    (words) => {
      const { origin, pathname, searchParams, hash } = new URL(issueAddress(github, { ...proposal, done: words }).address)
      expect(`${origin}${pathname}${hash}`).toBe('https://github.com/org/ladder/issues/new')
      expect(searchParams.get('title')).toBe('Example: Tests each fault')
      expect(searchParams.get('done')).toBe(words)
    },
  )

  it('stands half a letter, as a field can hold after a cut', () => {
    const { searchParams } = new URL(issueAddress(github, { ...proposal, done: 'cut \ud83d' }).address)
    expect(searchParams.get('done')).toBe('cut \ufffd')
    expect(exampleWords({ done: 'cut \ud83d', outcome: '' })).toBe('Cut \ufffd.')
  })

  it('of the empty form is the form itself', () => {
    expect([emptyIssueAddress(github), emptyIssueAddress(gitlab)]).toEqual([
      'https://github.com/org/ladder/issues/new?template=example.yml',
      'https://gitlab.com/org/ladder/-/issues/new',
    ])
  })
})
