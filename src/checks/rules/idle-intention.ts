import type { Rule } from '../rule.ts'

/** An entry under `intended`, or a severity, in handbook.yaml that fits nothing. Reported by the check itself, which knows what was silenced. */
export const idleIntention: Rule = {
  severity: 'warning',
  title: 'An exception that fits nothing',
  why: 'An exception that is left over hides the next hole in the same place.',
  remedy: 'Remove it from handbook.yaml, or mend the name of its rule, file, expectation or topic.',
  fires: {
    'handbook.yaml':
      '+intended:\n  - rule: missing-cell\n    file: ladder/craft/senior.mdx\n    reason: The category ends at junior.\n',
  },
  quiet: {
    'handbook.yaml':
      '+intended:\n  - rule: missing-cell\n    file: ladder/craft/senior.mdx\n    reason: The category ends at junior.\n',
    'ladder/craft/senior.mdx': '-',
  },
}
