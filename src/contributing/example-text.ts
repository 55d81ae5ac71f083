import { asMarkdown, asSentence, plainLine } from './plain-text.ts'

/** An example as a contributor gives it, field by field. All of it is plain text, whatever it looks like. */
export interface ExampleParts {
  /** Name of a discipline of handbook.yaml, if the work belongs to one. */
  discipline?: string
  /** What was done. */
  done: string
  /** What came of it, and for whom. */
  outcome: string
}

/** Characters. Longer fields are no example but an account of one; it also bounds what a stranger's text can cost. */
export const longestField = 1000

/** The example as Markdown on one line, without its bullet: `**Infra:** What was done. What came of it.` */
export function exampleText({ discipline, ...said }: ExampleParts): string {
  const name = plainLine(discipline ?? '')
  const text = asMarkdown(exampleWords(said))
  return name === '' ? text : `**${asMarkdown(name)}:** ${text}`
}

/** The words of the example as people read them below its discipline. Empty when nothing was said. */
export function exampleWords({ done, outcome }: Pick<ExampleParts, 'done' | 'outcome'>): string {
  return [done, outcome]
    .map((text) => asSentence(plainLine(text)))
    .filter((sentence) => sentence !== '')
    .join(' ')
}
