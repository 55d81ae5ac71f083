/** A place in a content file. Lines and columns count from 1; a column is a UTF-16 unit, as editors count. */
export interface Place {
  /** Path below the content folder, with `/`. */
  file: string
  line: number
  column: number
}

/** `error`: the handbook cannot be built. `warning`: it can, but a reader is misled. `gap`: something is wanted. */
export type Severity = 'error' | 'warning' | 'gap'

/** One thing that the tool found in the content: what it is, where it stands and what to do. */
export interface Finding extends Place {
  /** Id of the rule, as in the table of rules. */
  rule: string
  severity: Severity
  /** What was found, with the writer's own words in backticks, and what to do. One sentence or two. */
  message: string
  /** What to write instead, ready to paste. */
  suggestion?: string
  /** Id of the category in which it stands, or that it is about. */
  category?: string
  /** Id of the level, likewise. */
  level?: string
  /** Id of the expectation below which it stands, or that it quotes. */
  expectation?: string
  /** How much the words by which `expectation` was quoted are its own; only when they are not the same, so below 1. */
  similarity?: number
  /** Id of the discipline from which something is wanted. */
  discipline?: string
  /** What it is about, in a few words: what a note asks for, or the name of what is missing. */
  topic?: string
}

/** Collects findings while documents are read; every step adds to the same list and none stops at the first. */
export class Findings {
  readonly all: Finding[] = []
  readonly #known = new Set<string>()

  /** Adds an error at `place`. */
  error(rule: string, place: Place, message: string, suggestion?: string): void {
    this.add({ rule, severity: 'error', ...at(place), message, ...(suggestion ? { suggestion } : {}) })
  }

  /** Adds a warning at `place`. */
  warn(rule: string, place: Place, message: string, suggestion?: string): void {
    this.add({ rule, severity: 'warning', ...at(place), message, ...(suggestion ? { suggestion } : {}) })
  }

  /** Adds any finding as it is, once: a footnote is read for each of its marks, and its faults are the same. */
  add(finding: Finding): void {
    const key = JSON.stringify([finding.file, finding.line, finding.column, finding.rule, finding.message])
    if (this.#known.has(key)) return
    this.#known.add(key)
    this.all.push(finding)
  }

  /** Makes an error of a warning that keeps the handbook from being built after all. `why` stands behind its message. */
  raise(finding: Finding, why: string): void {
    if (finding.severity === 'error') return
    finding.severity = 'error'
    finding.message += ` ${why}`
  }

  /** All findings by file, line and column, so that two runs print the same. */
  sorted(): Finding[] {
    return this.all.toSorted(byPlace)
  }
}

/** Order of reports: file, then line, then column, then rule. */
export function byPlace(a: Finding, b: Finding): number {
  return compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule)
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const at = ({ file, line, column }: Place): Place => ({ file, line, column })
