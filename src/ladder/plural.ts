/** `1 gap`, `2 gaps`. */
export function plural(number: number, one: string): string {
  return `${number} ${one}${number === 1 ? '' : 's'}`
}
