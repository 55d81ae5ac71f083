import { shortly } from '../shortly.ts'

/** What is wrong with the fences of front matter, and where. */
export interface FenceFault {
  line: number
  column: number
  message: string
}

/** What is said of front matter that begins and never ends. */
const openFrontMatter = 'The front matter is never closed. Write a line `---` below its last field.'

/** What people write for `---`: too many dashes or too few, dashes of print, stars, equals signs, and all of it indented. */
const dashLike = /^\s*(?:[-–—−]+|\*{3,}|_{3,}|={3,}|~{3,})\s*$/
const fence = /^---[ \t]*\r?$/
const fieldLike = /^(?:[\w-]+:(?:\s|$)|\s|#|-\s|$)/

/** What is wrong with the first lines of a document, if no parser would say it in a writer's words. */
export function fenceFault(text: string): FenceFault | undefined {
  const opening = /^(\+\+\+|---(?:json|toml|js|javascript)\b|\{(?!\s*\/\*))/i.exec(text)?.[1]
  if (opening !== undefined) {
    return atStart(
      `The file begins with \`${opening}\`, which is no YAML front matter. Begin with a line \`---\`, write fields as \`name: text\`, end with \`---\`.`,
    )
  }
  if (/^\s+---[ \t]*\r?\n[a-z]+:/i.test(text)) {
    return atStart(
      'Something stands before the first `---`: an empty line or a space. Remove it, so that the file begins with `---`.',
    )
  }
  const dashes = /^(-{4,}|-{1,2})[ \t]*\r?\n[\w-]+:\s/.exec(text)?.[1]
  if (dashes !== undefined) {
    return atStart(
      `The file begins with \`${dashes}\`, and front matter begins with a line of three hyphens. Write \`---\` in its place.`,
    )
  }
  return closingFault(text) ?? strayFault(text)
}

/** What is wrong with front matter that begins and never ends: a line that was meant to end it, or that there is none. */
export function openFault(text: string): FenceFault {
  return closingFault(text) ?? atStart(openFrontMatter)
}

/** The first line below fields that looks like their end and is none. */
function closingFault(text: string): FenceFault | undefined {
  const lines = text.split('\n')
  if (!fence.test(lines[0] ?? '')) return undefined
  const end = lines.findIndex((line, index) => index > 0 && (dashLike.test(line) || !fieldLike.test(line)))
  const line = lines[end]
  if (line === undefined || end < 2 || fence.test(line) || !dashLike.test(line)) return undefined
  const found = line.trim()
  const stands = found === '---' ? 'Spaces stand before the `---`' : `\`${found}\` stands here`
  const message = `${stands}, and the front matter ends with a line of three hyphens. Write \`---\` in its place.`
  return { line: end + 1, column: 1, message }
}

/** Words above front matter: with them the fields would be text. */
function strayFault(text: string): FenceFault | undefined {
  if (strayFence(text) === undefined) return undefined
  const lines = text.split('\n', mostAbove)
  const first = lines.findIndex((line) => line.trim() !== '')
  const words = (lines[first] ?? '').replaceAll('`', '')
  const message = `\`${shortly(words, 40)}\` stands above the front matter. Move it below, or remove it, so that the file begins with \`---\`.`
  return { line: first + 1, column: 1, message }
}

/** More lines than this above a line of hyphens are a text of their own. */
const mostAbove = 12

/** Index of the line that opens front matter when words stand above it. */
export function strayFence(text: string): number | undefined {
  if (text.startsWith('---') || !text.includes('\n---')) return undefined
  const lines = text.split('\n', 200)
  const begin = lines.findIndex((line) => fence.test(line))
  if (begin < 1 || begin >= mostAbove || !/^[\w-]+:(?:\s|$)/.test(lines[begin + 1] ?? '')) return undefined
  if (lines.slice(0, begin).every((line) => line.trim() === '')) return undefined
  const close = lines.findIndex((line, index) => index > begin && (fence.test(line) || !fieldLike.test(line)))
  return fence.test(lines[close] ?? '') ? begin : undefined
}

const atStart = (message: string): FenceFault => ({ line: 1, column: 1, message })
