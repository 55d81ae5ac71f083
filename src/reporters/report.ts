import type { Finding } from '../ladder/finding.ts'

/** What a check found; every reporter prints from this one object. */
export interface Report {
  /** How many files were read. */
  files: number
  /** Sorted by file, line and column; files are relative to the working folder. */
  findings: readonly Finding[]
  /** True for files that belong to no ladder, from which nothing is built. */
  outside?: boolean
  /** What a person is told besides: what changed, and which limits are broken. A sentence each. */
  remarks?: readonly string[]
  /** True when a limit is broken. */
  exceeded?: boolean
  /** The text of a line, from 1, for reports that show it. */
  lineOf?: (file: string, line: number) => string | undefined
}

/** How many findings there are of each severity. */
export interface Counts {
  errors: number
  warnings: number
  gaps: number
}

/** Counts findings by severity. */
export function countFindings(findings: readonly Finding[]): Counts {
  const count = (severity: Finding['severity']) => findings.filter((finding) => finding.severity === severity).length
  return { errors: count('error'), warnings: count('warning'), gaps: count('gap') }
}
