/** The path below the content folder that `href` means in `file`, and its anchor. No path: the link is empty, absolute or leaves the folder. */
export function resolveLink(href: string, file: string): { path?: string; anchor: string } {
  const hash = href.indexOf('#')
  const before = hash < 0 ? href : href.slice(0, hash)
  const anchor = hash < 0 ? '' : decoded(href.slice(hash + 1))
  if (href === '' || before.startsWith('/')) return { anchor }
  const way = before === '' ? file : decoded(before.replace(/\?.*$/s, ''))
  const parts = before === '' ? [] : file.split('/').slice(0, -1)
  for (const part of way.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return { anchor }
    } else if (part !== '.' && part !== '') parts.push(part)
  }
  return { path: parts.join('/'), anchor }
}

/** The way from one file to another, as a link writes it. */
export function relative(fromFile: string, toFile: string): string {
  const from = fromFile.split('/').slice(0, -1)
  const to = toFile.split('/')
  let shared = 0
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/')
}

function decoded(text: string): string {
  if (!text.includes('%')) return text
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
