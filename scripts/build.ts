import './environment.ts'
import { parseArgs } from 'node:util'
import { buildSite } from '../src/publish/build.ts'
import { soundLadder } from './content.ts'
import { fail, print, readCommand } from './terminal.ts'

const out = readCommand(
  'npm run build -- [--out FOLDER]',
  () => parseArgs({ options: { out: { type: 'string', default: 'dist' } } }).values.out,
)
await buildSite(await soundLadder(), out).catch(fail)
print(`The handbook is built: ${out}/\n`)
