import { mayTell } from '../../ladder/remarks/quick-look.ts'
import type { SourceFile } from '../../ladder/source/source.ts'
import type { TextDocument } from '../rule.ts'
import type { Item, Items } from './item.ts'
import { markdownItems } from './markdown-items.ts'
import { readYamlLines } from './yaml-items.ts'

/** `file` as the rules see it; its items are read once, when the first rule asks. */
export const textDocument = (file: SourceFile): TextDocument => new ReadDocument(file)

// A class, because an object with getters of its own is kept by the engine long after its last use, and its text with it.
class ReadDocument implements TextDocument {
  readonly path: string
  readonly text: string
  private read: Items | undefined
  private told: Told | undefined

  constructor({ path, text }: SourceFile) {
    this.path = path
    this.text = text
  }

  get items(): Items {
    this.read ??= /\.ya?ml$/i.test(this.path)
      ? { items: readYamlLines(this.text.split(/\r\n|\n|\r/), 1), rows: [], solid: [], openFence: false }
      : markdownItems(this.text)
    return this.read
  }

  get telling(): number[] {
    this.told ??= tellingOf(this.items.items)
    return this.told.telling
  }

  get headings(): number[] {
    this.told ??= tellingOf(this.items.items)
    return this.told.headings
  }
}

interface Told {
  telling: number[]
  headings: number[]
}

// A loop, because this is done for every item of every document.
function tellingOf(items: readonly Item[]): Told {
  const told: Told = { telling: [], headings: [] }
  for (let index = 0; index < items.length; index++) {
    const { kind, raw } = items[index] as Item
    if (kind === 'comment' || mayTell(raw)) told.telling.push(index)
    if (kind === 'heading') told.headings.push(index)
  }
  return told
}
