import './environment.ts'
import { parseArgs } from 'node:util'
import { buildSite } from '../src/publish/build.ts'
import { soundLadder } from './content.ts'
import { fail, misuse } from './terminal.ts'

const out = readArguments()
await buildSite(await soundLadder(), out).catch(fail)
process.stdout.write(`The handbook is built: ${out}/\n`)

function readArguments(): string {
  try {
    return parseArgs({ options: { out: { type: 'string', default: 'dist' } } }).values.out
  } catch (error) {
    return misuse(error, 'npm run build -- [--out FOLDER]')
  }
}
