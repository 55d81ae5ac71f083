// A thread that checks a share of the files. What its process has compiled before is not handed to a thread: without the cache it would
// begin late. Plain JavaScript for the same reason as check.mjs.
import { enableCompileCache } from 'node:module'
import { parentPort } from 'node:worker_threads'
import { bundled } from './bundle.mjs'

enableCompileCache()
const { checkShare } = await import(await bundled('check-share.ts'))
parentPort?.once('message', (share) => parentPort?.postMessage(checkShare(share)))
