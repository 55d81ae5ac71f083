import { type DisciplineName, disciplineNamed } from '../ladder/discipline-name.ts'

/**
 * The name by which a lead-in is read as `discipline`: its title, unless that holds a sign or an "and" that stands between two
 * disciplines there; then a synonym or its id.
 */
export function leadInOf(discipline: DisciplineName, names: readonly DisciplineName[]): string {
  const { id, title, synonyms } = discipline
  const isRead = (name: string): boolean =>
    !/[,/&·]|\sand\s|^(?:observed|illustrative)$/i.test(name) && disciplineNamed(name, names)?.id === id
  return [title, ...synonyms].find(isRead) ?? id
}
