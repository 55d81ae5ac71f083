/** The beginning of a text, short enough for a message. */
export function excerpt(text: string, most = 80): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`
}
