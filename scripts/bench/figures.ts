/** The value in the middle of `values`; 0 for none. */
export const median = (values: readonly number[]): number => percentile(values, 50)

/** The value that `share` percent of `values` do not pass; 0 for none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil((sorted.length * share) / 100) - 1)] ?? 0
}

/** A Markdown table: its head, then its rows. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`
  return line(head) + line(head.map(() => '---')) + rows.map(line).join('')
}

/** Bytes in thousands, as networks count them. */
export const kilobytes = (bytes: number): string => (bytes === 0 ? '0 kB' : `${(bytes / 1000).toFixed(1)} kB`)

/** Milliseconds without a fraction. */
export const milliseconds = (time: number): string => `${Math.round(time)} ms`
