import { relative } from 'node:path'
import { styleText } from 'node:util'
import { createTwoFilesPatch } from 'diff'
import type { Change, Plan } from '../src/contributing/plan.ts'

/** What the changes do to the documents, line by line, for a person. */
export function diffOf(changes: readonly Change[], folder: string, colour: boolean): string {
  return changes.map((change) => patchOf(change, folder, colour)).join('\n')
}

function patchOf({ path, before, after }: Change, folder: string, colour: boolean): string {
  const name = fileName(folder, path)
  const patch = createTwoFilesPatch(before === undefined ? '/dev/null' : name, name, before ?? '', after, '', '', { context: 2 })
  const lines = patch.split('\n').filter((line) => !/^(?:Index: |={5,})/.test(line))
  return lines
    .map((line) => paint(visible(line.replace(/\r$/, '')), colour))
    .join('\n')
    .trimEnd()
}

function paint(line: string, colour: boolean): string {
  const style = /^(?:\+\+\+|---)/.test(line) ? 'bold' : line.startsWith('+') ? 'green' : line.startsWith('-') ? 'red' : undefined
  return colour && style ? styleText(style, line, { validateStream: false }) : line
}

/** What to do once it is written: where it stands, how to see it, how to send it. */
export function nextSteps({ place, address, what, changes }: Plan, folder: string): string {
  const files = changes.map(({ path }) => quoted(fileName(folder, path))).join(' ')
  return [
    `Added ${what}: ${fileName(folder, place.file)}:${place.line}`,
    `To see it:  npm run dev, then ${address}`,
    `To send it: git switch -c ${branchOf(what)} && git add ${files} && git commit -m 'Add ${what}' && git push -u origin HEAD, then open a pull request.`,
  ].join('\n')
}

const fileName = (folder: string, path: string): string => relative(process.cwd(), `${folder}/${path}`).replaceAll('\\', '/')

const branchOf = (what: string): string => `add-${what.replace(/[^\p{L}\p{N}]+/gu, '-')}`

const quoted = (file: string): string => (/^[\w./-]+$/.test(file) ? file : `'${file.replaceAll("'", "'\\''")}'`)

/** Text of others must not move the cursor of whoever reads it. */
export const visible = (text: string): string => text.replace(/(?!\n)[\p{Cc}\p{Cf}]/gu, '\ufffd')
