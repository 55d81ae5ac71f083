import type { Readable, Writable } from 'node:stream'
import { confirm, isCancel, select, text } from '@clack/prompts'
import { Misuse } from '../src/contributing/refusal.ts'

/** Thrown when somebody leaves a question without an answer. */
export class Cancelled extends Error {}

/** Something to choose: what it is called, and a word on it. */
export interface Choice<T> {
  value: T
  label: string
  hint?: string
}

/** Asks a person. Each question throws `Cancelled` when it is left. */
export interface Questions {
  choose: <T>(question: string, choices: readonly Choice<T>[]) => Promise<T>
  write: (question: string, example: string) => Promise<string>
  agree: (question: string) => Promise<boolean>
}

/** Rows of a list that are shown at a time. */
const rows = 12

/** Questions at a terminal, answered with arrow keys and words. */
export function questionsAt(input: Readable, output: Writable): Questions {
  const streams = { input, output }
  return {
    choose: async <T>(message: string, choices: readonly Choice<T>[]) => {
      // The library lets values be anything, and its type of an option depends on what they are; positions are numbers in any case.
      const options = choices.map(({ label, hint }, value) => ({ value, label, ...(hint ? { hint } : {}) }))
      const at = answered(await select({ message, options, maxItems: rows, ...streams }))
      return (choices[at] as Choice<T>).value
    },
    write: async (message, placeholder) =>
      answered(
        await text({ message, placeholder, validate: (value) => (value?.trim() ? undefined : 'Write something.'), ...streams }),
      ),
    agree: async (message) => answered(await confirm({ message, ...streams })),
  }
}

function answered<T>(answer: T): Exclude<T, symbol> {
  if (isCancel(answer)) throw new Cancelled()
  return answer as Exclude<T, symbol>
}

/** Throws a `Misuse` that names the flags which are missing, when there is nobody to ask for them. */
export function requireFlags(flags: Readonly<Record<string, unknown>>, names: readonly string[]): void {
  const missing = names.filter((name) => flags[name] === undefined)
  if (missing.length === 0) return
  throw new Misuse(`There is no terminal to ask at, and ${missing.map((name) => `\`--${name}\``).join(', ')} must be given.`)
}
