import type { Category } from '../../ladder/model.ts'
import type { Rule } from '../rule.ts'

/** A discipline that has no example in a category, at any level. */
export const disciplineWithoutExample: Rule = {
  severity: 'gap',
  title: 'A discipline without example in a category',
  why: 'People look for themselves. Whoever finds no example from their own field reads the ladder as one for others.',
  remedy: 'Add an example with the lead-in of that discipline, at any level of the category.',
  fires: { 'handbook.yaml': '+disciplines:\n  - { id: data, title: Data }\n  - { id: web, title: Web }\n' },
  quiet: { 'handbook.yaml': '+disciplines:\n  - { id: data, title: Data }\n' },
  ladder: ({ categories, disciplines }, _, say) => {
    for (const category of categories) {
      const expectations = category.cells.flatMap((cell) => cell.expectations)
      const named = new Set(expectations.flatMap(({ examples }) => examples.flatMap((example) => example.disciplines)))
      const asked = new Set([...category.cells, ...expectations].flatMap(({ notes }) => notes.map((note) => note.discipline)))
      for (const discipline of disciplines) {
        if (named.has(discipline) || asked.has(discipline.id) || expectations.length === 0) continue
        say(
          category.source,
          `${category.name} has no example from ${discipline.name} at any level. Add one below an expectation, in a file such as \`${fileOf(category)}\`, as a list item that begins with \`**${discipline.name}:**\`.`,
          { category: category.id, discipline: discipline.id },
        )
      }
    }
  },
}

/** The file of a category in which examples can stand: the first that is written. */
const fileOf = ({ cells }: Category): string => cells.find(({ expectations }) => expectations.length > 0)?.source.file ?? ''
