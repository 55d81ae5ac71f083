import type { Finding } from '../ladder/finding.ts'

/** A report of an earlier run, as `check --format json` prints it; only what the ratchet needs of it. */
export interface Baseline {
  findings: { rule: string }[]
}

/** Reads the JSON of an earlier report. Throws when it is none of version 1. */
export function readBaseline(json: unknown): Baseline {
  const { version, findings } = (json ?? {}) as { version?: unknown; findings?: unknown }
  const rulesOf = (entry: unknown) => (entry as { rule?: unknown } | null)?.rule
  if (version !== 1 || !Array.isArray(findings) || !findings.every((entry) => typeof rulesOf(entry) === 'string')) {
    throw new Error('This is no report of version 1.')
  }
  return { findings }
}

/** Rules of which there are more findings than in the baseline, one sentence each: counts may fall, not rise. */
export function risenSince(baseline: Baseline, findings: readonly Finding[]): string[] {
  const before = countByRule(baseline.findings)
  return [...countByRule(findings)]
    .filter(([rule, number]) => number > (before.get(rule) ?? 0))
    .map(
      ([rule, number]) =>
        `\`${rule}\` rose from ${before.get(rule) ?? 0} to ${number}. Mend the new ones, or make a new baseline.`,
    )
}

function countByRule(findings: readonly { rule: string }[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  return counts
}
