import { existsSync, renameSync } from 'node:fs'
import { dirname } from 'node:path'
import { type Folders, oldSites } from './beside.ts'
import { type Exchange, exchangeOf } from './exchange.ts'
import { flushFolder } from './flush.ts'

/** Puts the folder `next` in the place of `target`. Whatever interrupts this, the old or the new one is whole. */
export async function swap({ next, old }: Pick<Folders, 'next' | 'old'>, target: string, exchange?: Exchange): Promise<void> {
  const exchanged = exchange ?? (await exchangeOf())
  // Nothing here waits, so that a request to stop comes before all of it or after.
  if (!existsSync(target)) renameSync(next, target)
  else if (!exchanged(next, target)) swapInTwoSteps(next, target, old)
  await flushFolder(dirname(target))
}

/** Brings back a site that a build had moved away when it was killed, where two folders cannot change places in one step. */
export async function recover(target: string): Promise<void> {
  if (existsSync(target)) return
  const last = (await oldSites(target)).at(-1)
  if (last !== undefined) renameSync(last, target)
}

function swapInTwoSteps(next: string, target: string, old: string): void {
  renameSync(target, old)
  try {
    renameSync(next, target)
  } catch (error) {
    renameSync(old, target)
    throw error
  }
}
