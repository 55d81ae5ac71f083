/** Names that can be asked for, each once: a set of names, or a map by name. It must not change after it was asked. */
export interface Names {
  size: number
  keys(): Iterable<string>
}

/** So many names at most are compared with one that is not there. */
const mostCompared = 100

const indices = new WeakMap<Names, ReadonlyMap<string, readonly string[]>>()

/**
 * The names that are worth comparing with `wanted`, which is not among them: all of a few, else those that share with it a word, a
 * beginning or an end, by whichever of these fewest share. Names are read once and at most 100 come back, so that a thousand slips
 * among a thousand names do not cost a million comparisons.
 */
export function closeTo(wanted: string, names: Names): Iterable<string> {
  if (names.size <= mostCompared) return names.keys()
  const index = indices.get(names) ?? byTraits(names.keys())
  indices.set(names, index)
  const found = new Set<string>()
  const sharing = traitsOf(wanted).map((trait) => index.get(trait) ?? [])
  for (const some of sharing.toSorted((a, b) => a.length - b.length)) {
    for (const name of some) if (found.size < mostCompared) found.add(name)
  }
  return found
}

function byTraits(names: Iterable<string>): Map<string, string[]> {
  const index = new Map<string, string[]>()
  for (const name of names) {
    for (const trait of traitsOf(name)) {
      const some = index.get(trait)
      if (some) some.push(name)
      else index.set(trait, [name])
    }
  }
  return index
}

/** What a name keeps when there is a slip in it: most of its words, how it begins or how it ends. */
function traitsOf(name: string): string[] {
  const plain = name.toLowerCase().replace(/\.[a-z]{1,5}$/, '')
  return [...new Set([`^${plain.slice(0, 3)}`, `${plain.slice(-3)}$`, ...plain.split(/[^\p{L}\p{N}]+/u)])]
}
