const mail = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}$/i
const host = /^[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)*\.([a-z]{2,})(?::\d+)?(?:[/?#]\S*)?$/i
/** What files end with: `care.md` is no host. */
const ending =
  /^(?:mdx?|markdown|html?|txt|ya?ml|json|toml|csv|pdf|docx?|xlsx?|pptx?|png|jpe?g|gif|webp|avif|svg|zip|[jt]sx?|css|sh|py)$/i

/** The address that somebody wrote without its scheme: of mail, or of the web with `www.` before it. Nothing else looks like these. */
export function sureAddress(href: string): string | undefined {
  if (mail.test(href)) return `mailto:${href}`
  return /^www\.\S+$/i.test(href) ? `https://${href}` : undefined
}

/** The address of the web that `href` most likely is, when no file is meant: `example.org/page`. */
export function likelyAddress(href: string): string | undefined {
  const top = host.exec(href)?.[1]
  return top === undefined || ending.test(top) ? undefined : `https://${href}`
}
