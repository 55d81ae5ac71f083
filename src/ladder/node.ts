import { passage } from './passage.ts'
import type { Prose } from './prose.ts'

/** The links of a node before any was followed. */
export const unlinked = () => ({ relations: [], livedBy: [] })

/** The prose of a document that is missing or could not be read. */
export const noProse = (file: string): Prose => ({
  lead: { parts: [], anchors: [], passage: passage([], file) },
  sections: [],
  notes: [],
})
