import { parseArgs } from 'node:util'
import { Misuse } from '../src/contributing/refusal.ts'
import { nearest } from '../src/ladder/nearest.ts'

const one = { type: 'string' } as const
const many = { type: 'string', multiple: true } as const
const common = { 'dry-run': { type: 'boolean' }, yes: { type: 'boolean' }, help: { type: 'boolean' } } as const

/** What can be added, with the flags of each and how they are written. */
export const kinds = {
  example: {
    options: { for: one, discipline: one, done: one, outcome: one, answers: one, 'from-issue': one },
    usage:
      'example [--for CATEGORY/LEVEL/EXPECTATION] [--discipline NAME] [--done TEXT] [--outcome TEXT] [--answers WORDS|LINE] [--from-issue FILE]',
  },
  expectation: {
    options: { in: one, name: one, text: one, 'grows-from': many, dimension: many, value: many },
    usage:
      'expectation [--in CATEGORY/LEVEL] [--name TEXT] [--text TEXT] [--grows-from EXPECTATION] [--dimension NAME] [--value NAME]',
  },
  cell: { options: { in: one, theme: one }, usage: 'cell [--in CATEGORY/LEVEL] [--theme TEXT]' },
  value: {
    options: { name: one, id: one, description: one, text: one },
    usage: 'value [--name TEXT] [--id ID] [--description TEXT] [--text TEXT]',
  },
  guide: {
    options: { name: one, id: one, description: one, group: one, text: one },
    usage: 'guide [--name TEXT] [--id ID] [--description TEXT] [--group TEXT] [--text TEXT]',
  },
} as const

/** A thing that can be added. */
export type Kind = keyof typeof kinds

/** What somebody typed, by the flag's name. */
export type Flags = Partial<Record<string, string | boolean | string[]>>

/** How the command is written: for one kind, or for all. */
export function usageOf(kind?: Kind): string {
  const wanted = kind ? [kind] : (Object.keys(kinds) as Kind[])
  const lines = wanted.map((each) => `  npm run new -- ${kinds[each].usage}`)
  return `${lines.join('\n')}\n  with any of them: --dry-run (show, write nothing), --yes (do not ask before writing), --help`
}

/** Reads the arguments behind `npm run new --`. No kind: how to use the command was asked for, or nothing was said. Throws a `Misuse`. */
export function readArguments(args: readonly string[]): { kind?: Kind; flags: Flags } {
  const [word, ...rest] = args
  if (word === undefined || word === '--help') return { flags: word ? { help: true } : {} }
  if (!isKind(word)) {
    const near = nearest(word, Object.keys(kinds))
    throw new Misuse(`\`${word}\` cannot be added.${near ? ` Did you mean \`${near}\`?` : ''}`)
  }
  try {
    return { kind: word, flags: parseArgs({ args: rest, options: { ...kinds[word].options, ...common } }).values as Flags }
  } catch (error) {
    throw new Misuse((error as Error).message)
  }
}

/** The text of a flag that takes one; undefined when it was left out. */
export function textOf(flags: Flags, name: string): string | undefined {
  const value = flags[name]
  return typeof value === 'string' ? value : undefined
}

/** The texts of a flag that may be given several times. */
export function textsOf(flags: Flags, name: string): string[] {
  const value = flags[name]
  return Array.isArray(value) ? value : []
}

function isKind(word: string): word is Kind {
  return Object.hasOwn(kinds, word)
}
