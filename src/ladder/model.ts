import type { ParsedNote } from './block.ts'
import type { Place } from './finding.ts'
import type { LinkUse, Passage } from './passage.ts'
import type { Prose, Section } from './prose.ts'
import type { HandbookConfig } from './schemas.ts'

/** What every node of the ladder has. */
interface NodeBase {
  id: string
  /** What a reader calls it: a title or a short name. */
  name: string
  /** Where it is written. */
  source: Place
  /** Where it is read: an address on the site without the base path, such as `/levels/l4/`. */
  address: string
  /** What this node links to, in the order of its text, each target once. */
  relations: Relation[]
  /** The nodes that link to this one, in ladder order, each once. */
  livedBy: LadderNode[]
}

/** A link from one node to another. What it means follows from what it points at. */
export interface Relation {
  target: LadderNode
  /** True when the target is an expectation lower on the ladder: the one that this expectation grew from. */
  thread: boolean
  source: Place
}

/** An ordered list of levels. */
export interface Track {
  id: string
  title: string
  levels: Level[]
}

/** A rung of a track. */
export interface Level extends NodeBase {
  kind: 'level'
  /** What people call it: L4. */
  short: string
  track: Track
  /** Position in its track, from 0. */
  rank: number
  /** The level that this one takes in, if any. */
  below?: Level
  reach?: string
  horizon?: string
  ambiguity?: string
  guidance?: string
  prose: Prose
  /** One cell a category that holds for the track, in category order. */
  cells: Cell[]
}

/** What is looked at. */
export interface Category extends NodeBase {
  kind: 'category'
  description?: string
  prose: Prose
  dimensions: Dimension[]
  /** One cell a level of each of its tracks, in ladder order. */
  cells: Cell[]
}

/** What grows within a category as levels rise. */
export interface Dimension extends NodeBase {
  kind: 'dimension'
  category: Category
  section?: Section
}

/** One category at one level. It exists even where no document was written. */
export interface Cell extends NodeBase {
  kind: 'cell'
  category: Category
  level: Level
  theme?: string
  /** False when the ladder has no document for it. */
  written: boolean
  intro: Passage
  expectations: Expectation[]
  /** Notes that concern the cell as a whole. */
  notes: ParsedNote[]
  /** Links that stand in these notes: they relate nothing. */
  noteLinks: LinkUse[]
}

/** One thing expected in a cell. */
export interface Expectation extends NodeBase {
  kind: 'expectation'
  cell: Cell
  prose: Passage
  /** Links of its tag paragraphs, which its prose does not show. */
  tags: LinkUse[]
  examples: Example[]
  notes: ParsedNote[]
  /** Links that stand in these notes: they relate nothing. */
  noteLinks: LinkUse[]
  /** Lower expectations that this one grew from. */
  growsFrom: Expectation[]
  /** Higher expectations that grew from this one. */
  growsInto: Expectation[]
  noExampleNeeded?: string
}

/** Something that a person at that level did. */
export interface Example extends NodeBase {
  kind: 'example'
  expectation: Expectation
  body: Passage
  disciplines: Discipline[]
  /** True: it happened. False: it shows what is meant. */
  observed: boolean
}

/** An engineering value. */
export interface Value extends NodeBase {
  kind: 'value'
  description?: string
  prose: Prose
  subValues: SubValue[]
}

/** A `##` of a value. */
export interface SubValue extends NodeBase {
  kind: 'sub-value'
  value: Value
  section: Section
}

/** A leadership principle. */
export interface Principle extends NodeBase {
  kind: 'principle'
  description?: string
  prose: Prose
}

/** Prose: how to use the ladder, how to show impact. */
export interface Guide extends NodeBase {
  kind: 'guide'
  description?: string
  group?: string
  from?: { title: string; author: string; url?: string | undefined }
  prose: Prose
}

/** A field of work that examples come from. */
export interface Discipline extends NodeBase {
  kind: 'discipline'
  synonyms: readonly string[]
  examples: Example[]
}

/** The home page's own text. */
export interface Home {
  title: string
  prose: Prose
  source: Place
}

/** Anything that has an address of its own. */
export type LadderNode =
  | Level
  | Category
  | Dimension
  | Cell
  | Expectation
  | Example
  | Value
  | SubValue
  | Principle
  | Guide
  | Discipline

/** The whole ladder, joined: every relation leads both ways. Lists stand in the order in which people read. */
export interface Ladder {
  config: HandbookConfig
  /** The text of `handbook.yaml`, to say where a word stands in it. */
  configText: string
  home?: Home
  tracks: Track[]
  levels: Level[]
  categories: Category[]
  cells: Cell[]
  values: Value[]
  principles: Principle[]
  guides: Guide[]
  disciplines: Discipline[]
  /** Paths of the images that documents show, below the content folder. */
  images: string[]
  /** Paths of documents that are there and could not be read. */
  unread: ReadonlySet<string>
  /** Paths of documents that were read in spite of an error. */
  unsure: ReadonlySet<string>
}
