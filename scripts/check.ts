import { parseArgs } from 'node:util'
import { jsonReport } from '../src/reporters/json.ts'
import { countFindings } from '../src/reporters/report.ts'
import { textReport } from '../src/reporters/text.ts'
import { checkFolder, misuse } from './content.ts'

const { format } = readArguments()
const { report } = await checkFolder()
process.stdout.write(`${format === 'json' ? jsonReport(report) : textReport(report, { colour: process.stdout.isTTY })}\n`)
process.exitCode = countFindings(report.findings).errors > 0 ? 1 : 0

function readArguments(): { format: 'text' | 'json' } {
  try {
    const { format } = parseArgs({ options: { format: { type: 'string', default: 'text' } } }).values
    if (format === 'text' || format === 'json') return { format }
    throw new Error(`--format is text or json, not \`${format}\`.`)
  } catch (error) {
    return misuse(error, 'npm run check -- [--format text|json]')
  }
}
