import { Misuse, Refusal } from './refusal.ts'

/** The fields of the issue form for an example, by their ids, with the labels that GitHub writes above each answer. */
export const exampleForm = {
  expectation: 'Which expectation does it meet?',
  discipline: 'Discipline',
  done: 'What was done?',
  outcome: 'What came of it, and for whom?',
} as const

/** What an issue says, field by field, as its writer typed it. A field without answer is absent. */
export type ExampleIssue = { -readonly [field in keyof typeof exampleForm]?: string }

/** GitHub keeps at most this many characters in an issue; a longer text was not written there. */
const longest = 65_536

/**
 * Reads an issue that was written with the form for an example: its body, or the JSON in which GitHub's API gives it. The text is only
 * taken apart; every field stays as hostile as it came. Throws a `Refusal` for anything that is no such issue.
 */
export function readExampleIssue(text: string): ExampleIssue {
  const body = bodyOf(text.replace(/^\ufeff/, '')).replace(/\r\n?/g, '\n')
  if (body.length > longest)
    throw new Refusal(`The issue has ${body.length} characters, and GitHub keeps at most ${longest}. Is it the right file?`)
  const issue: ExampleIssue = {}
  const seen = new Set<string>()
  for (const [label, answer] of answersIn(body)) {
    const field = fieldsByLabel.get(label)
    if (!field) continue
    // Two answers to one question: whoever reads the issue sees both, and only a person can say which is meant.
    if (seen.has(field))
      throw new Refusal(`The heading \`### ${label}\` stands twice in the issue. Leave one of them, and say what it stands for.`)
    seen.add(field)
    if (answer !== '' && answer !== '_No response_') issue[field] = answer
  }
  if (seen.size === 0) {
    throw new Refusal(
      `The issue has none of the form's headings, such as \`### ${exampleForm.done}\`. Was it written with the form for an example?`,
    )
  }
  return issue
}

const fieldsByLabel = new Map<string, keyof ExampleIssue>(
  Object.entries(exampleForm).map(([field, label]) => [label, field as keyof ExampleIssue]),
)

/** Labels of the form that no field is read from; what stands below them belongs to no answer. */
export const otherLabels: readonly string[] = ['Before you send it']

/** The answers of a form by their labels. A heading that the form does not have is part of the answer above it. */
function answersIn(body: string): [label: string, answer: string][] {
  const answers: [string, string][] = []
  for (const line of body.split('\n')) {
    const label = /^### (.*?)\s*$/.exec(line)?.[1]
    if (label !== undefined && (fieldsByLabel.has(label) || otherLabels.includes(label))) answers.push([label, ''])
    else {
      const last = answers.at(-1)
      if (last) last[1] += `${line}\n`
    }
  }
  return answers.map(([label, answer]) => [label, answer.trim()])
}

/** The body of an issue in the API's JSON, or the text itself where it is none. */
function bodyOf(text: string): string {
  if (!/^\s*\{/.test(text)) return text
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new Misuse(
      'The file begins like JSON and cannot be read as such. Give the issue as GitHub gives it, or its body alone.',
    )
  }
  const { body, issue } = value as { body?: unknown; issue?: { body?: unknown } | null }
  const found = body ?? issue?.body
  if (typeof found !== 'string')
    throw new Misuse('The JSON has no `body` with text. Give the issue as GitHub gives it, or its body alone.')
  return found
}
