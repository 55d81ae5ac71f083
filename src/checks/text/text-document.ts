import { mayTell } from '../../ladder/remarks/quick-look.ts'
import type { SourceFile } from '../../ladder/source/source.ts'
import type { TextDocument } from '../rule.ts'
import type { Item, Items } from './item.ts'
import { markdownItems } from './markdown-items.ts'
import { readYamlLines } from './yaml-items.ts'

/** `file` as the rules see it; its items are read once, when the first rule asks. */
export function textDocument({ path, text }: SourceFile): TextDocument {
  let items: Items | undefined
  let telling: number[] | undefined
  return {
    path,
    text,
    get items() {
      items ??= /\.ya?ml$/i.test(path)
        ? { items: readYamlLines(text.split(/\r\n|\n|\r/), 1), rows: [], solid: [], openFence: false }
        : markdownItems(text)
      return items
    },
    get telling() {
      telling ??= tellingOf(this.items.items)
      return telling
    },
  }
}

// A loop, because this is done for every item of every document.
function tellingOf(items: readonly Item[]): number[] {
  const telling: number[] = []
  for (const [index, { kind, raw }] of items.entries()) if (kind === 'comment' || mayTell(raw)) telling.push(index)
  return telling
}
