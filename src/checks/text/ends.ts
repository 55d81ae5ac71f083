/**
 * Where the signs that end something stand last in a text. What is never ended would otherwise be looked for in all that follows, each time
 * that it begins.
 */
export class Ends {
  private readonly lines: readonly string[]
  private readonly last = new Map<string, number>()

  constructor(lines: readonly string[]) {
    this.lines = lines
  }

  /** True when `sign`, in small letters, stands on the line at `at` or below it. */
  isFrom(at: number, sign: string): boolean {
    const last = this.last.get(sign) ?? this.lines.findLastIndex((line) => line.toLowerCase().includes(sign))
    this.last.set(sign, last)
    return last >= at
  }
}
