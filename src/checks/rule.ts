import type { Root } from 'mdast'
import type { YamlSource } from '../ladder/fields/yaml-tree.ts'
import type { Finding, Place, Severity } from '../ladder/finding.ts'
import type { Ladder } from '../ladder/model.ts'
import type { SourceFile } from '../ladder/source/source.ts'
import type { Surroundings } from './links/surroundings.ts'
import type { Items } from './text/item.ts'

/** A text file as the rules see it. */
export interface TextDocument {
  /** As reports name it: below the content folder, or else from the working folder. With `/`. */
  path: string
  text: string
  /** Its statements, read when the first rule asks for them. */
  readonly items: Items
  /** The indexes of those items in which a note or filler may be found, and of comments: few, so that a look for all of it is shared. */
  readonly telling: readonly number[]
  /** The indexes of its headings. */
  readonly headings: readonly number[]
}

/** What a rule adds to its finding besides the place and the words. */
export type Context = Partial<
  Pick<Finding, 'category' | 'level' | 'expectation' | 'similarity' | 'discipline' | 'topic' | 'suggestion' | 'severity'>
>

/** Takes a finding of the rule that is running. */
export type Say = (place: Place, message: string, context?: Context) => void

/** What rules know besides the documents. */
export interface Situation {
  /** Today, as YYYY-MM-DD: promises with a date before it have passed. */
  today: string
  /** The joined ladder; undefined when any folder of Markdown is checked. */
  ladder?: Ladder
  /** What stands around the documents when any folder of Markdown is checked; links are followed there. */
  around?: Surroundings
  /** The syntax tree of a document; undefined when no parser can be trusted with it. Costs a hundred times a look at the text. */
  parse?: (file: SourceFile) => Root | undefined
  /** Where YAML cannot be read, and what to do; undefined where it can. Costs a hundred times a look at the text. */
  brokenYaml?: (source: YamlSource) => { place: Place; message: string } | undefined
}

/** A small content folder: path → text. What is not given is filled in from a plain ladder with two levels and one category. */
export type ExampleFiles = Readonly<Record<string, string>>

/** One rule: what is wrong, why it matters, what to do, and two examples which the tests run. */
export interface Rule {
  /** Its severity unless handbook.yaml says otherwise. */
  severity: Severity
  /** Of a rule for errors: when a line may be meant as it stands, so that it is a warning only, which handbook.yaml may set. */
  unsure?: string
  /** What it finds, as a heading. */
  title: string
  /** Why it matters to readers. */
  why: string
  /** What a writer does about it. */
  remedy: string
  /** A folder in which it fires. */
  fires: ExampleFiles
  /** Much the same folder, in which it does not. */
  quiet: ExampleFiles
  /** Looks at one document, of any layout. */
  text?: (document: TextDocument, situation: Situation, say: Say) => void
  /** Looks at the joined ladder. */
  ladder?: (ladder: Ladder, situation: Situation, say: Say) => void
}
