import type { Item } from './item.ts'
import { readYamlLines } from './yaml-items.ts'

/** The key of a line of TOML, and the sign behind it. */
const tomlSign = /^(\s*[\w."'-]+\s*)=(?=\s)/

/** What front matter says, of YAML or of TOML, when it begins at `begin`; and the index of the first line after it. */
export function frontLines(lines: readonly string[], begin: number): { items: readonly Item[]; end: number } {
  const fence = /^\ufeff?(---|\+\+\+)[ \t]*$/.exec(lines[begin] ?? '')?.[1]
  const close = fence === '---' ? /^(?:---|\.\.\.)[ \t]*$/ : /^\+\+\+[ \t]*$/
  const end = fence ? lines.findIndex((line, index) => index > begin && close.test(line)) : -1
  if (end < 0) return { items: [], end: begin }
  const fields = lines.slice(begin + 1, end)
  // For what people write there the two differ by the sign behind the key.
  const yaml = fence === '---' ? fields : fields.map((line) => line.replace(tomlSign, '$1:'))
  return { items: readYamlLines(yaml, begin + 2), end: end + 1 }
}
