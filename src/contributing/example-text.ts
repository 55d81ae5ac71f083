import { asMarkdown, plainLine } from './plain-text.ts'

/** An example as a contributor gives it, field by field. All of it is plain text, whatever it looks like. */
export interface ExampleParts {
  /** Name of a discipline of handbook.yaml, if the work belongs to one. */
  discipline?: string
  /** What was done. */
  done: string
  /** What came of it, and for whom. */
  outcome: string
}

/** The example as Markdown on one line, without its bullet: `**Infra:** What was done. What came of it.` */
export function exampleText({ discipline, ...said }: ExampleParts): string {
  const name = plainLine(discipline ?? '')
  const text = asMarkdown(exampleWords(said))
  return name === '' ? text : `**${asMarkdown(name)}:** ${text}`
}

/** The words of the example as people read them below its discipline. Empty when nothing was said. */
export function exampleWords({ done, outcome }: Pick<ExampleParts, 'done' | 'outcome'>): string {
  return [done, outcome]
    .map(plainLine)
    .filter((line) => line !== '')
    .map(asSentence)
    .join(' ')
}

/** The line with a capital at its start, unless its first word is no ordinary one (`eBay`, `www.…`), and a full stop at its end. */
function asSentence(line: string): string {
  const [first = ''] = line.split(' ')
  const ordinary = /^\p{Ll}[\p{Ll}\p{M}'’-]*[,;:.!?]?$/u.test(first)
  const capital = ordinary ? line.replace(/^./u, (letter) => letter.toUpperCase()) : line
  return /[.!?…。！？]["'”’)»]*$/.test(capital) ? capital : `${capital}.`
}
