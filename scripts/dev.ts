import './environment.ts'
import { dev } from 'astro'
import { fail } from './terminal.ts'

const port = Number(process.env['PORT'] || 4321)
const server = await dev({ root: process.cwd(), server: { port } }).catch(fail)
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.stop().then(() => process.exit(0)))
