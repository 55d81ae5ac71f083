import { relative, sep } from 'node:path'
import { checkContent } from '../src/checks/check.ts'
import { Findings } from '../src/ladder/finding.ts'
import type { Ladder } from '../src/ladder/model.ts'
import { readContent } from '../src/ladder/read.ts'
import type { Report } from '../src/reporters/report.ts'
import { textReport } from '../src/reporters/text.ts'
import { contentFolder } from '../src/site/settings.ts'

/** Checks the content folder of this run. Files in the report are relative to the working folder, so that editors find them. */
export async function checkFolder(folder = contentFolder()): Promise<{ ladder?: Ladder; report: Report }> {
  const findings = new Findings()
  const content = await readContent(folder, findings)
  const result = checkContent(content, findings.all, today())
  const prefix = relative(process.cwd(), folder).split(sep).join('/')
  const named = result.findings.map((finding) => ({
    ...finding,
    file: prefix === '' ? finding.file : `${prefix}/${finding.file}`,
  }))
  return { ...(result.ladder ? { ladder: result.ladder } : {}), report: { files: result.files, findings: named } }
}

/** The ladder of this run, or the report on standard error and the exit code 1 when it has errors. */
export async function soundLadder(): Promise<Ladder> {
  const { ladder, report } = await checkFolder()
  const errors = report.findings.filter(({ severity }) => severity === 'error')
  if (ladder && errors.length === 0) return ladder
  process.stderr.write(`${textReport({ ...report, findings: errors }, { colour: process.stderr.isTTY })}\n`)
  process.exit(1)
}

/** Today in the reader's own time zone, as YYYY-MM-DD. */
export const today = (): string => new Date().toLocaleDateString('sv')

/** Ends the process with a message and the exit code 1. */
export function fail(error: unknown): never {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}

/** Ends the process with what was wrong about its arguments, how to call it, and the exit code 2. */
export function misuse(error: unknown, usage: string): never {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\nUsage: ${usage}\n`)
  process.exit(2)
}
