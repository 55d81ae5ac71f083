const keyOf = (path: string): string => `example ${path}`

/** What was typed for an expectation in this tab, field by field; nothing of it is to be trusted. */
export function readDraft(path: string): Record<string, unknown> {
  try {
    const draft: unknown = JSON.parse(sessionStorage.getItem(keyOf(path)) ?? '{}')
    return typeof draft === 'object' && draft !== null ? (draft as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}

/** Keeps a draft in this tab; an empty one is forgotten. Where the browser keeps nothing, a draft lives as long as the page. */
export function writeDraft(path: string, draft: Record<string, string>): void {
  try {
    if (Object.keys(draft).length === 0) sessionStorage.removeItem(keyOf(path))
    else sessionStorage.setItem(keyOf(path), JSON.stringify(draft))
  } catch {}
}
