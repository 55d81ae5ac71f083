import type { Ladder } from '../ladder/model.ts'
import { idFault, nameFault } from '../ladder/names.ts'
import { withListEntry } from './list-entry.ts'
import { asMarkdown, asSentence, plainLine } from './plain-text.ts'
import { changeOf, type Plan, type TextOf } from './plan.ts'
import { frontMatter } from './plan-cell.ts'
import { Misuse, Refusal } from './refusal.ts'

/** A value or guide as its writer gives it. */
export interface NewPage {
  kind: 'value' | 'guide'
  name: string
  /** Name of its file; made from the name when left out. */
  id?: string
  description?: string
  /** Heading under which a guide is listed. */
  group?: string
  text?: string
}

const folders = { value: 'values', guide: 'guides' } as const

/**
 * What writing a value or a guide changes: its document, and the list of handbook.yaml that says in which order they are shown, if there
 * is one. Text that is not there yet stands in it as a note, so that readers are asked for it.
 */
export function planPage(page: NewPage, ladder: Ladder, textOf: TextOf): Plan {
  const title = plainLine(page.name)
  if (title === '') throw new Misuse('`name` has no words. Give the title.')
  const folder = folders[page.kind]
  const id = page.id ?? idOf(title)
  const fault = idFault(id) ?? nameFault(`${id}.mdx`)
  if (fault) throw new Misuse(`${fault.message} Say it with \`--id\`.`)
  const twin = ladder[folder].find((each) => each.id === id)
  if (twin) throw new Refusal(`\`${twin.source.file}\` is there already. Choose another name, or another \`--id\`.`)
  const fields = { title, description: plainLine(page.description ?? ''), group: plainLine(page.group ?? '') }
  const said = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''))
  const body = asMarkdown(asSentence(plainLine(page.text ?? ''))) || 'This page is to be written.'
  const path = `${folder}/${id}.mdx`
  const list = changeOf('handbook.yaml', textOf, (text) => withListEntry(text, folder, id))
  return {
    changes: [{ path, after: `---\n${frontMatter(said)}---\n\n${body}\n` }, ...(list.after === list.before ? [] : [list])],
    place: { file: path, line: 1 },
    address: `/${folder}/${id}/`,
    what: `the ${page.kind} ${id}`,
  }
}

/** The id that a title gives: its words in letters that every address can hold. */
function idOf(title: string): string {
  const id = title.toLowerCase().replaceAll(' ', '-')
  return idFault(id)?.suggestion ?? id
}
