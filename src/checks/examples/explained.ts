import { passagesOf } from '../../ladder/links/survey.ts'
import type { Ladder } from '../../ladder/model.ts'
import { abbreviationsExplainedIn, abbreviationsIn } from './abbreviation.ts'
import { knownAbbreviations } from './known-abbreviations.ts'

/** The abbreviations that a reader of the ladder knows: handbook.yaml and the expectations use them, or some document writes them out. */
export function explainedAbbreviations({ config, cells, levels, categories, values, principles, guides }: Ladder): Set<string> {
  const expectations = cells.flatMap((cell) => cell.expectations)
  const nodes = [...levels, ...categories, ...values, ...principles, ...guides]
  const { tracks, disciplines, synonyms, title, description } = config
  const used = [JSON.stringify({ tracks, disciplines, synonyms, title, description })]
  used.push(...nodes.map(({ name }) => name), ...levels.map(({ short }) => short))
  for (const { name, prose } of expectations) used.push(name, prose.text)
  const written = [
    ...cells.map(({ intro }) => intro.text),
    ...nodes.flatMap(({ prose }) => passagesOf(prose).map(({ text }) => text)),
  ]
  for (const { examples } of expectations) written.push(...examples.map(({ body }) => body.text))
  const found = [...used.flatMap(abbreviationsIn), ...written.flatMap((text) => [...abbreviationsExplainedIn(text)])]
  return new Set(found.filter((each) => !knownAbbreviations.has(each)))
}
