import { parseAllDocuments, type YAMLError } from 'yaml'
import { syntaxMessage, yamlDepthFault } from '../../ladder/fields/yaml-fault.ts'
import type { YamlSource } from '../../ladder/fields/yaml-tree.ts'
import type { Place } from '../../ladder/finding.ts'
import { lineAndColumn } from '../../ladder/source/decode.ts'
import { largestText } from '../../ladder/source/source.ts'

/** Where a piece of YAML of any layout cannot be read, and what to do; undefined when it can, or when no parser can be trusted with it. */
export function brokenYaml(source: YamlSource): { place: Place; message: string } | undefined {
  const { file, text, firstLine } = source
  if (text.length > largestText || yamlDepthFault(source)) return undefined
  const documents = parseAllDocuments(text, { version: '1.2', uniqueKeys: false, prettyErrors: false, logLevel: 'silent' })
  const errors = Array.isArray(documents) ? documents.flatMap((document) => document.errors) : []
  const [error] = errors
  if (!error || isLenient(error, text)) return undefined
  const { line, column } = lineAndColumn(text, placeIn(error, text))
  return { place: { file, line: firstLine + line - 1, column }, message: syntaxMessage(error, text) }
}

/** Where a person would look: at a bracket that stays open, not where the parser gave up waiting for the other one. */
function placeIn({ message, pos }: YAMLError, text: string): number {
  const close = /end with a ([\]}])/.exec(message)?.[1]
  const open = close === ']' ? '[' : '{'
  for (let at = pos[0], depth = 0; close !== undefined && at >= 0; at--) {
    if (text[at] === close) depth++
    else if (text[at] === open && --depth < 0) return at
  }
  return pos[0]
}

/** A bracket that closes on a line further out is a fault to the letter, and read all the same by most tools. */
function isLenient({ message }: YAMLError, text: string): boolean {
  const sign = /sufficiently indented and end with a ([\]}])/.exec(message)?.[1]
  if (sign === undefined) return false
  const count = (each: string) => text.split(each).length
  return count(sign) === count(sign === ']' ? '[' : '{')
}
