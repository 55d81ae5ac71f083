import './environment.ts'
import { dev } from 'astro'
import { forgetShell } from '../src/publish/shell.ts'
import { fail } from './terminal.ts'

const port = Number(process.env['PORT'] || 4321)
forgetShell('development')
// Where pages must end with a slash, the dev server finds no file of a route that serves many: images, the search index.
const server = await dev({ root: process.cwd(), server: { port }, trailingSlash: 'ignore' }).catch(fail)
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.stop().then(() => process.exit(0)))
