/** The beginning of a text on one line, short enough for a message. */
export function shortly(text: string, most = 60): string {
  const line = text
    .slice(0, 4 * most)
    .replace(/\s+/g, ' ')
    .trim()
  return cutShort(line, most)
}

/** A text of at most so many UTF-16 units; where it goes on, an ellipsis says so. No sign is cut in two. */
export function cutShort(text: string, most: number): string {
  if (text.length <= most) return text
  const begun = text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')
  return `${begun.trimEnd()}…`
}
