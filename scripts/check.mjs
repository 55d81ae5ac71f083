// What is loaded from here on is one file, and compiled once a machine, not once a run. Plain JavaScript, because this file itself has to be
// compiled every time.
import { enableCompileCache } from 'node:module'
import { bundled } from './bundle.mjs'

enableCompileCache()
await import(await bundled('check.ts'))
