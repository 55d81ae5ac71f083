import './environment.ts'
import { parseArgs } from 'node:util'
import { buildSite } from '../src/publish/build.ts'
import { refuseTakenPort, serveSite } from '../src/publish/serve.ts'
import { readSettings } from '../src/site/settings.ts'
import { soundLadder } from './content.ts'
import { fail, print, readCommand } from './terminal.ts'

readCommand('[PORT=4321] npm start', () => parseArgs())
const wanted = process.env['PORT'] || '4321'
const port = /^\d{1,5}$/.test(wanted) && Number(wanted) <= 65535 ? Number(wanted) : undefined
if (port === undefined) fail(`PORT is \`${wanted}\`. It is a number from 0 to 65535.`)

// Asked first, so that nobody waits for a build only to hear that the port is taken.
await refuseTakenPort(port).catch(fail)
await buildSite(await soundLadder(), 'dist').catch(fail)
const { base, title } = await readSettings()
const { address } = await serveSite('dist', base, port).catch(fail)
print(`${title} is running: ${address}\n`)
