import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type Change, changeSince, namesOf } from '../src/checks/change.ts'
import { readBaseline, risenSince } from '../src/checks/ratchet.ts'
import type { Place } from '../src/ladder/finding.ts'
import type { Ladder } from '../src/ladder/model.ts'
import { plural } from '../src/ladder/plural.ts'
import { changeInLines, changeInWords } from '../src/reporters/change.ts'
import { githubReport, githubSummary, placeOnGithub, type SummaryContext } from '../src/reporters/github.ts'
import { jsonReport } from '../src/reporters/json.ts'
import { countFindings, type Report } from '../src/reporters/report.ts'
import { textReport } from '../src/reporters/text.ts'
import { keepInBundle } from './keeper.ts'
import { misuse, print, readCommand } from './terminal.ts'

const usage = 'npm run check -- [--format text|json|github|sarif] [--max-gaps N] [--baseline FILE] [--against REF] [PATH…]'
const more = `
Finds every gap, broken link and bad input, without building. Without PATH it checks the ladder in the content folder; with PATH, Markdown,
MDX and YAML of any layout, by every rule that needs no ladder.

  --format         how to print: for people (text, unless you say otherwise), for tools, or for a code host
  --max-gaps N     fail when more than N gaps are left
  --baseline FILE  fail when a rule finds more than in this earlier report of --format json
  --against REF    say what changed since this commit, branch or tag of git

Ends with 0 when nothing is broken, with 1 after an error or above a limit, with 2 when it was called wrongly.
`
const printers = {
  text: (report: Report) => textReport(report, { colour: process.stdout.isTTY && !process.env['NO_COLOR'] }),
  json: jsonReport,
  github: githubReport,
  sarif: async (report: Report) => {
    const [{ sarifReport }, { rules }] = await Promise.all([
      import('../src/reporters/sarif.ts'),
      import('../src/checks/rules.ts'),
    ])
    return sarifReport(report, rules)
  },
}

const { format, paths, against, maxGaps, baseline } = readCommand(usage, readArguments, more)
const { report, ladder } = paths.length > 0 ? { report: await checkThose(paths) } : await checkContentFolder()
const change = against === undefined ? undefined : await changeAgainst(against)
const broken = brokenLimits()

// Only people read words of the content: a tool that runs the check may take a line of them for a command.
const named = change && format === 'text' ? changeInLines(change) : []
const remarks = [...(change ? [`Against ${against}: ${changeInWords(change)}.`, ...named] : []), ...broken]
const printed = await printers[format]({ ...report, remarks, exceeded: broken.length > 0 })
if (printed !== '') print(`${printed}\n`)
// Other tools read what the other formats print, so remarks go where people look.
if (format !== 'text' && remarks.length > 0) process.stderr.write(`${remarks.join('\n')}\n`)
if (format === 'github' && process.env['GITHUB_STEP_SUMMARY']) {
  appendFileSync(process.env['GITHUB_STEP_SUMMARY'], githubSummary(report, await summaryContext()))
}
process.exitCode = countFindings(report.findings).errors > 0 || broken.length > 0 ? 1 : 0

// Each way of checking loads what it needs: reading a folder of Markdown has no use for the parser of the ladder.
async function checkThose(some: readonly string[]): Promise<Report> {
  const { checkPaths } = await import('./check-paths.ts')
  return checkPaths(some, usage)
}

async function checkContentFolder(): Promise<{ report: Report; ladder?: Ladder }> {
  keepInBundle()
  const { checkFolder } = await import('./content.ts')
  return checkFolder()
}

async function changeAgainst(ref: string): Promise<Change> {
  const { checkAt } = await import('./content.ts')
  const before = checkAt(ref, usage)
  const names = before.ladder && ladder && { before: namesOf(before.ladder), after: namesOf(ladder) }
  return changeSince(before.findings, report.findings, names)
}

/** What a job on GitHub knows besides the findings: what changed, and where its files are on the web. */
async function summaryContext(): Promise<SummaryContext> {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name, GITHUB_SHA: commit } = process.env
  if (!server || !name || !commit) return change ? { change } : {}
  const addressAt = (at: string) => (place: Place) => placeOnGithub(`${server}/${name}`, at, place)
  if (against === undefined || !change) return { addressOf: addressAt(commit) }
  const { commitOf } = await import('../src/site/at-ref.ts')
  return { change, addressOf: addressAt(commit), formerAddressOf: addressAt(commitOf(against)) }
}

function brokenLimits(): string[] {
  const { gaps } = countFindings(report.findings)
  const tooMany =
    maxGaps !== undefined && gaps > maxGaps
      ? [
          `There ${gaps === 1 ? 'is' : 'are'} ${plural(gaps, 'gap')}, and at most ${maxGaps} may be left. Close ${gaps - maxGaps}.`,
        ]
      : []
  return baseline === undefined ? tooMany : [...tooMany, ...risenSince(baselineAt(baseline), report.findings)]
}

function baselineAt(file: string) {
  if (!existsSync(file))
    return misuse(new Error(`There is no \`${file}\`. Make it: npm run --silent check -- --format json > ${file}`), usage)
  try {
    return readBaseline(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return misuse(new Error(`\`${file}\` is no report. Make one: npm run --silent check -- --format json > ${file}`), usage)
  }
}

function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'text' },
      'max-gaps': { type: 'string' },
      baseline: { type: 'string' },
      against: { type: 'string' },
    },
  })
  if (!isFormat(values.format))
    throw new Error(`--format is one of ${Object.keys(printers).join(', ')}, not \`${values.format}\`.`)
  const limit = values['max-gaps']
  if (limit !== undefined && !/^\d+$/.test(limit)) throw new Error(`--max-gaps is a number, not \`${limit}\`.`)
  if (values.against !== undefined && positionals.length > 0)
    throw new Error('--against compares the content folder, and takes no PATH.')
  return {
    format: values.format,
    paths: positionals,
    baseline: values.baseline,
    against: values.against,
    maxGaps: limit === undefined ? undefined : Number(limit),
  }
}

function isFormat(value: string): value is keyof typeof printers {
  return Object.hasOwn(printers, value)
}
