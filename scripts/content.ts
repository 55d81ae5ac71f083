import { relative, sep } from 'node:path'
import { checkContent } from '../src/checks/check.ts'
import { type Finding, Findings } from '../src/ladder/finding.ts'
import type { Ladder } from '../src/ladder/model.ts'
import { readContent } from '../src/ladder/read.ts'
import type { Report } from '../src/reporters/report.ts'
import { textReport } from '../src/reporters/text.ts'
import { contentAt } from '../src/site/at-ref.ts'
import { contentFolder } from '../src/site/settings.ts'
import { lineOf, misuse, today } from './terminal.ts'

/** Checks the content folder of this run. Files in the report are relative to the working folder, so that editors find them. */
export async function checkFolder(folder = contentFolder()): Promise<{ ladder?: Ladder; report: Report }> {
  const findings = new Findings()
  const content = await readContent(folder, findings)
  const { ladder, ...result } = checkContent(content, findings.all, today())
  const report = { files: result.files, findings: result.findings.map((finding) => named(finding, folder)), lineOf }
  return { ...(ladder ? { ladder } : {}), report }
}

/** The content folder at a git ref: its ladder, and what was found, with files named as `checkFolder` names them. */
export function checkAt(ref: string, usage: string): { ladder?: Ladder; findings: Finding[] } {
  const folder = contentFolder()
  try {
    const earlier = new Findings()
    const content = contentAt(ref, folder, earlier)
    const { ladder, findings } = checkContent(content, earlier.all, today())
    return { ...(ladder ? { ladder } : {}), findings: findings.map((finding) => named(finding, folder)) }
  } catch (error) {
    const { stderr } = error as { stderr?: Buffer }
    const said = stderr?.toString().trim() ?? ''
    const remedy = /not a valid object name/i.test(said)
      ? ' Name a commit, branch or tag; in a shallow clone, run `git fetch --unshallow` first.'
      : ''
    return misuse(stderr ? new Error(`git cannot read \`${ref}\`: ${said}.${remedy}`) : error, usage)
  }
}

/** The finding with its file named from the working folder. */
export function named(finding: Finding, folder: string): Finding {
  const prefix = relative(process.cwd(), folder).split(sep).join('/')
  return prefix === '' ? finding : { ...finding, file: `${prefix}/${finding.file}` }
}

/** The ladder of this run, or the report on standard error and the exit code 1 when it has errors. */
export async function soundLadder(): Promise<Ladder> {
  const { ladder, report } = await checkFolder()
  const errors = report.findings.filter(({ severity }) => severity === 'error')
  if (ladder && errors.length === 0) return ladder
  process.stderr.write(`${textReport({ ...report, findings: errors }, { colour: process.stderr.isTTY })}\n`)
  process.exit(1)
}
