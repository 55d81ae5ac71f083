import type { SubValue, Value } from '../ladder/model.ts'

/** What expectations live of a value: its sub-values, or the value itself where it has none. */
export const partsOf = (value: Value): (Value | SubValue)[] => (value.subValues.length > 0 ? value.subValues : [value])
