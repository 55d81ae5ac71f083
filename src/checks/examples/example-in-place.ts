/** The words of an example and what stands around them: all that it takes to say whether it is a good one. */
export interface ExampleInPlace {
  /** Its plain words, without the lead-in that names a discipline. */
  text: string
  /** The expectation that it stands under. */
  expectation: { name: string; text: string }
  /** Abbreviations that the ladder explains or uses itself. */
  explained: ReadonlySet<string>
}

/** What was found in an example and what to do, and the words that it is about when they are not all of it. */
export interface FoundFault {
  message: string
  words?: string
}

/** Looks for one fault in an example; undefined when the example is free of it. */
export type FindFault = (example: ExampleInPlace) => FoundFault | undefined
