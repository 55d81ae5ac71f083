import type { Finding } from '../ladder/finding.ts'

/** What a check found; every reporter prints from this one object. */
export interface Report {
  /** How many files were read. */
  files: number
  /** Sorted by file, line and column; files are relative to the working folder. */
  findings: readonly Finding[]
}

/** How many findings there are of each severity. */
export function countFindings(findings: readonly Finding[]): { errors: number; warnings: number; gaps: number } {
  const count = (severity: Finding['severity']) => findings.filter((finding) => finding.severity === severity).length
  return { errors: count('error'), warnings: count('warning'), gaps: count('gap') }
}
