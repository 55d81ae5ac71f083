import type { Plan, TextOf } from '../src/contributing/plan.ts'
import { planExample } from '../src/contributing/plan-example.ts'
import { Misuse, Refusal } from '../src/contributing/refusal.ts'
import type { Ladder } from '../src/ladder/model.ts'
import { contentFolder } from '../src/site/settings.ts'
import { type Flags, type Kind, readArguments, usageOf } from './new-arguments.ts'
import { checkAfter, rawText, readPresent } from './new-content.ts'
import { gatherExample } from './new-example.ts'
import { gatherCell, gatherExpectation, gatherPage } from './new-others.ts'
import { diffOf, nextSteps, visible } from './new-preview.ts'
import { Cancelled, type Questions, questionsAt } from './new-questions.ts'
import { writeAll } from './new-write.ts'
import { print } from './terminal.ts'

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
const colour = Boolean(process.stdout.isTTY) && !process.env['NO_COLOR']
let kind: Kind | undefined
let written = false

// While something listens, a signal waits for what is synchronous: all of a change is written, or nothing.
for (const signal of signals) process.on(signal, leave)
try {
  const args = readArguments(process.argv.slice(2))
  kind = args.kind
  if (!args.kind || args.flags['help']) showUsage(args.flags['help'] === true)
  else await add(args.kind, args.flags)
} catch (error) {
  if (error instanceof Cancelled) leave()
  if (!(error instanceof Refusal)) throw error
  const usage = error instanceof Misuse ? `\nUsage:\n${usageOf(kind)}` : ''
  process.stderr.write(`${visible(error.message)}${usage}\n`)
  process.exitCode = error instanceof Misuse ? 2 : 1
}

async function add(what: Kind, flags: Flags): Promise<void> {
  const folder = contentFolder()
  const ask = process.stdin.isTTY && process.stdout.isTTY ? questionsAt(process.stdin, process.stdout) : undefined
  const present = await readPresent(folder)
  const plan = await planOf(what, flags, present.ladder, ask, (path) => rawText(folder, path))
  const remarks = checkAfter(present, plan.changes)
  print(`${diffOf(plan.changes, folder, colour)}\n`)
  if (remarks !== '') print(`\nThe check has something to say about it:\n\n${remarks}\n`)
  if (flags['dry-run']) {
    print('\nNothing was written, as you asked.\n')
    return
  }
  if (ask && !flags['yes'] && !(await ask.agree('Write this?'))) {
    print('Nothing was written.\n')
    return
  }
  writeAll(folder, plan.changes)
  written = true
  print(`\n${nextSteps(plan, folder)}\n`)
}

async function planOf(what: Kind, flags: Flags, ladder: Ladder, ask: Questions | undefined, textOf: TextOf): Promise<Plan> {
  switch (what) {
    case 'example':
      return planExample(await gatherExample(flags, ladder, ask), ladder, textOf)
    case 'expectation':
      return gatherExpectation({ flags, ladder, ask, textOf })
    case 'cell':
      return gatherCell({ flags, ladder, ask, textOf })
    case 'value':
    case 'guide':
      return gatherPage(what, { flags, ladder, ask, textOf })
  }
}

function showUsage(asked: boolean): void {
  const stream = asked ? process.stdout : process.stderr
  stream.write(`Adds something to the ladder in the right place, and asks for what no flag says.\n\nUsage:\n${usageOf(kind)}\n`)
  process.exitCode = asked ? 0 : 2
}

/**
 * Ends the process where it stands, with the exit code of an interrupt; once all is written it is too late for that. A question hides the
 * cursor, and whoever goes on typing needs it.
 */
function leave(): void {
  if (written) return
  process.stderr.write(`${process.stdout.isTTY ? '\u001b[?25h' : ''}\nInterrupted. Nothing was written.\n`)
  process.exit(130)
}
