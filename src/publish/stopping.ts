/** Requests to stop, with the numbers that a shell adds to 128 for a program which they ended. */
const signals = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const

/**
 * While `work` runs, a request to stop calls `stopped` and ends the process at once, with the exit code that a shell expects: nothing of
 * `work` goes on behind it.
 */
export async function stoppable<Result>(work: () => Promise<Result>, stopped: () => void): Promise<Result> {
  const handlers = Object.entries(signals).map(([signal, number]) => {
    const handler = () => {
      try {
        stopped()
      } finally {
        process.exit(128 + number)
      }
    }
    process.once(signal, handler)
    return () => process.off(signal, handler)
  })
  try {
    return await work()
  } finally {
    for (const remove of handlers) remove()
  }
}
