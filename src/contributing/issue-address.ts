import type { ExampleParts } from './example-text.ts'
import { exampleForm } from './issue.ts'

/** Where issues are filed, and in which way the host wants them. */
export interface Tracker {
  /** Address of the repository on the web. */
  url: string
  gitlab: boolean
}

/** An example that is to become an issue. */
export interface Proposal extends ExampleParts {
  /** `category/level/expectation`. */
  path: string
  /** Name of the expectation. */
  name: string
}

/** An address that opens a filled form. */
export interface IssueAddress {
  address: string
  /** False when the text was too long for an address, and has to be pasted. */
  whole: boolean
}

/**
 * Hosts refuse addresses above 8 kB. Whoever has to sign in first is sent on with the whole address encoded once more, which makes
 * most texts a quarter longer.
 */
const longest = 6000

/** The address of the form for an example, filled with `proposal`. */
export function issueAddress(tracker: Tracker, proposal: Proposal): IssueAddress {
  const address = filled(tracker, proposal)
  if (address.length <= longest) return { address, whole: true }
  return { address: filled(tracker, { ...proposal, done: '', outcome: '' }), whole: false }
}

/** The address of the empty form. */
export function emptyIssueAddress({ url, gitlab }: Tracker): string {
  return gitlab ? `${base(url)}/-/issues/new` : `${base(url)}/issues/new?template=example.yml`
}

function filled({ url, gitlab }: Tracker, { path, name, discipline = '', done, outcome }: Proposal): string {
  const title = `Example: ${name}`
  const answers = { expectation: path, discipline, done: done.trim(), outcome: outcome.trim() }
  if (!gitlab) return `${base(url)}/issues/new?${query({ template: 'example.yml', title, ...answers })}`
  // GitLab has no forms, so the description is written as GitHub's form writes it, and is read in the same way.
  const description = Object.entries(answers)
    .map(([field, answer]) => `### ${exampleForm[field as keyof typeof exampleForm]}\n\n${answer || '_No response_'}\n`)
    .join('\n')
  return `${base(url)}/-/issues/new?${query({ 'issue[title]': title, 'issue[description]': description })}`
}

const base = (url: string): string => url.replace(/\/+$/, '')

/** Half a character at the end of a cut text has no encoding of its own, and fields without answer are left out. */
const query = (fields: Record<string, string>): string =>
  new URLSearchParams(
    Object.entries(fields)
      .filter(([, value]) => value !== '')
      .map(([key, value]) => [key, value.toWellFormed()]),
  ).toString()
