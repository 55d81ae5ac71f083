import type { Ladder } from '../ladder/model.ts'
import type { NamedDiscipline } from './tie.ts'

/** Names that ladders give to fields of work, for folders without a handbook.yaml. The first of each row is the id. */
const common: readonly (readonly string[])[] = [
  ['frontend', 'front-end', 'front end', 'FE', 'web', 'UI'],
  ['backend', 'back-end', 'back end', 'BE', 'server-side'],
  ['full-stack', 'fullstack', 'full stack'],
  ['mobile', 'iOS', 'Android'],
  ['infra', 'infrastructure', 'SRE', 'DevOps', 'platform', 'ops', 'operations', 'reliability'],
  ['data', 'data engineering', 'data science', 'analytics'],
  ['machine-learning', 'machine learning', 'ML', 'AI'],
  ['growth'],
  ['security', 'infosec'],
  ['quality', 'QA', 'QE', 'testing', 'test automation'],
  ['design', 'UX', 'product design'],
  ['embedded', 'firmware', 'hardware'],
]

/** The disciplines that notes may name: the handbook's own, else the names that the field uses. */
export function namedDisciplines(ladder: Ladder | undefined): NamedDiscipline[] {
  if (ladder) return ladder.disciplines.map(({ id, name, synonyms }) => ({ id, names: [name, id, ...synonyms] }))
  return common.map((names) => ({ id: names[0] ?? '', names }))
}
