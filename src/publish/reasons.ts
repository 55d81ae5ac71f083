/** What a build failed of, in words that say what to do. `folder` is the one to build, `there` says whether it existed before. */
export function reasonOf(error: unknown, folder: string, there: boolean): Error {
  const message = messageOf(error)
  const code = codeOf(error)
  const kept = there ? `\`${folder}\` is as it was.` : `Nothing was written to \`${folder}\`.`
  return new Error(`${remedyFor(code, folder) ?? message}\n${kept}`, { cause: error })
}

function remedyFor(code: string | undefined, folder: string): string | undefined {
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return `There is no space left for the new site. Free some (it is written beside \`${folder}\` first) and build again.`
    case 'EROFS':
      return `\`${folder}\` stands in a folder that is read-only. Make it writable, or build elsewhere: npm run build -- --out FOLDER`
    case 'EACCES':
    case 'EPERM':
      return `You may not write where \`${folder}\` stands. Change its owner, or build elsewhere: npm run build -- --out FOLDER`
    case 'EBUSY':
    case 'EXDEV':
      return `\`${folder}\` is a mount of its own and cannot be replaced. Build into a folder within it: npm run build -- --out ${folder}/site`
    case 'ENOTDIR':
    case 'EEXIST':
      return `\`${folder}\` cannot be a folder: a file of that name is in the way. Remove it, or build elsewhere: npm run build -- --out FOLDER`
    default:
      return undefined
  }
}

/** The system's name for what went wrong, from the error or from what caused it; bundlers wrap errors and keep only the text. */
function codeOf(error: unknown): string | undefined {
  for (let each = error; each instanceof Error; each = each.cause) {
    const { code } = each as NodeJS.ErrnoException
    const named = code ?? /\b(ENOSPC|EDQUOT|EROFS)\b/.exec(each.message)?.[1]
    if (named !== undefined) return named
    if (/no space left on device/i.test(each.message)) return 'ENOSPC'
  }
  return undefined
}

/** The words of an error; some come in a bundle that has none of its own, and some have nothing but the place where they arose. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (error instanceof AggregateError && error.message === '') return error.errors.map(messageOf).join('\n')
  return error.message || error.stack || error.name
}
