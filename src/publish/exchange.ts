/**
 * Gives two paths each other's contents in one step of the system: there is no moment in which either is missing, so a program that is
 * killed leaves the one state or the other. False where the system or the file system has no such step. Throws when it has one and
 * refuses.
 */
export type Exchange = (one: string, other: string) => boolean

/** What koffi, which calls functions of the C library, is used for here. */
interface System {
  rename: (one: string, other: string) => number
  errno: () => number
  numbers: Record<string, number>
}

/** The exchange of this system. Node has no function for it, so the C library is asked: renameat2(2) on Linux, renamex_np(2) on macOS. */
export async function exchangeOf(): Promise<Exchange> {
  const system = await load()
  if (!system) return () => false
  const { rename, errno, numbers } = system
  return (one, other) => {
    if (rename(one, other) === 0) return true
    const name = Object.keys(numbers).find((each) => numbers[each] === errno())
    if (['ENOSYS', 'EINVAL', 'ENOTSUP', 'EOPNOTSUPP'].includes(name ?? '')) return false
    throw Object.assign(new Error(`\`${one}\` and \`${other}\` cannot change places: ${name ?? errno()}.`), { code: name })
  }
}

async function load(): Promise<System | undefined> {
  try {
    const { default: koffi } = await import('koffi')
    const library = koffi.load(null)
    const common = { errno: () => koffi.errno(), numbers: koffi.os.errno as Record<string, number> }
    if (process.platform === 'linux') {
      const workingFolder = -100
      const call = library.func('int renameat2(int, const char *, int, const char *, unsigned int)')
      return { ...common, rename: (one, other) => call(workingFolder, one, workingFolder, other, 2) }
    }
    const call = library.func('int renamex_np(const char *, const char *, unsigned int)')
    return { ...common, rename: (one, other) => call(one, other, 2) }
  } catch {
    // No build of koffi for this machine, or a C library that lacks the function.
    return undefined
  }
}
