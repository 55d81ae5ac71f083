/** A discipline as the grammar has to recognise it in a lead-in or a note. */
export interface DisciplineName {
  id: string
  title: string
  synonyms: readonly string[]
}

/** The discipline that `word` names by its id, title or a synonym, in any case. */
export function disciplineNamed(word: string, names: readonly DisciplineName[]): DisciplineName | undefined {
  const wanted = word.toLowerCase()
  return names.find(({ id, title, synonyms }) => [id, title, ...synonyms].some((name) => name.toLowerCase() === wanted))
}

/** The discipline that a note asks for: "… for Infra". */
export function disciplineAskedFor(text: string, names: readonly DisciplineName[]): DisciplineName | undefined {
  return names.find(({ title, synonyms }) =>
    [title, ...synonyms].some((name) => new RegExp(`\\bfor ${literally(name)}(?![\\p{L}\\p{N}])`, 'iu').test(text)),
  )
}

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
