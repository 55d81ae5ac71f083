/** An example as a contributor gives it, field by field. All of it is plain text, whatever it looks like. */
export interface ExampleParts {
  /** Title of a discipline of handbook.yaml, if the work belongs to one. */
  discipline?: string
  /** What was done. */
  done: string
  /** What came of it, and for whom. */
  outcome: string
}

/** The example as Markdown on one line, without its bullet: `**Infra:** What was done. What came of it.` */
export function exampleText({ discipline, done, outcome }: ExampleParts): string {
  const sentences = [done, outcome].map(asSentence).filter((sentence) => sentence !== '')
  const text = sentences.map(asPlainMarkdown).join(' ')
  return discipline ? `**${asPlainMarkdown(oneLine(discipline))}:** ${text}` : text
}

/** The text on one line, with a capital at its start and a full stop at its end. */
function asSentence(text: string): string {
  const line = oneLine(text)
  if (line === '') return ''
  const capital = line.charAt(0).toUpperCase() + line.slice(1)
  return /[.!?…]["'”’)]*$/.test(capital) ? capital : `${capital}.`
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** The text with every sign escaped that Markdown or MDX would read as more than itself. */
function asPlainMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]{}<>~|]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/^(?=[#>+=-])/, '\\')
    .replace(/^(\d+)([.)])(?=\s)/, '$1\\$2')
}
