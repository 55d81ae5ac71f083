import './environment.ts'
import { parseArgs } from 'node:util'
import { dev } from 'astro'
import { forgetShell } from '../src/publish/shell.ts'
import { fail, readCommand } from './terminal.ts'

readCommand('[PORT=4321] npm run dev', () => parseArgs())
const port = Number(process.env['PORT'] || 4321)
forgetShell('development')
// Where pages must end with a slash, the dev server finds no file of a route that serves many: images, the search index.
const server = await dev({ root: process.cwd(), server: { port }, trailingSlash: 'ignore' }).catch(fail)
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.stop().then(() => process.exit(0)))
