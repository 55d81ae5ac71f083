import { readFootnotes } from '../../ladder/footnotes.ts'
import { byTree } from './by-tree.ts'

const mark = /\[\^([^\]\s]{1,100})\](:?)/g

/** Reports footnotes that no mark leads to. A document with no mark at all holds the notes of others. */
export const sayLostFootnotes = byTree(
  ({ text }) => {
    if (!text.includes('[^')) return false
    const marks = new Set<string>()
    const notes = new Set<string>()
    for (const [, name = '', colon] of text.matchAll(mark)) (colon === ':' ? notes : marks).add(name.toLowerCase())
    return marks.size > 0 && [...notes].some((name) => !marks.has(name))
  },
  (root, { path }, findings) => void readFootnotes(root, path, findings),
)
