import type { Finding } from '../ladder/finding.ts'
import type { Ladder } from '../ladder/model.ts'

/** What part of the ladder begins at a line of a file. */
interface Stretch {
  line: number
  category?: string
  level?: string
  expectation?: string
}

/**
 * Names the category, level and expectation of a finding by the place where it stands, unless its rule has said so.
 * The answer is made once a ladder and costs a search in one file's headings a finding.
 */
export function placesOf(ladder: Ladder): (finding: Finding) => Finding {
  const stretches = new Map<string, Stretch[]>()
  for (const { source, category, level, expectations } of ladder.cells) {
    const here = { category: category.id, level: level.id }
    stretches.set(source.file, [
      { line: 0, ...here },
      ...expectations.map(({ id, source: { line } }) => ({ line, ...here, expectation: id })),
    ])
  }
  for (const { id, source } of ladder.categories) stretches.set(source.file, [{ line: 0, category: id }])
  for (const { id, source } of ladder.levels) stretches.set(source.file, [{ line: 0, level: id }])
  return (finding) => {
    const stretch = stretches.get(finding.file)?.findLast(({ line }) => line <= finding.line)
    if (!stretch) return finding
    const { line: _, ...named } = stretch
    return { ...finding, ...named, ...pick(finding) }
  }
}

const pick = ({ category, level, expectation }: Finding) => ({
  ...(category ? { category } : {}),
  ...(level ? { level } : {}),
  ...(expectation ? { expectation } : {}),
})
