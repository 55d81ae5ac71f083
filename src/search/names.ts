import MiniSearch from 'minisearch'
import type { Entry } from './packed.ts'
import { nearestWord } from './slips.ts'
import { fillers, stemOf, tokens } from './words.ts'

/** How well a word was found in a record: 1 is the word itself. */
export interface Hit {
  quality: number
  /** True when it stands in the name, or in another name. */
  inName: boolean
}

/** Finds words in what the catalogue carries, from their first letter. */
export interface NameIndex {
  /** The records that hold `word`, by position. `open` words may be the beginnings of longer ones. */
  find(word: string, open: boolean): ReadonlyMap<number, Hit>
  /** The records that hold these words side by side. */
  findPhrase(words: readonly string[]): ReadonlyMap<number, Hit>
  /** The known word that was most likely meant; `word` itself when it is known or nothing is near. */
  mend(word: string, open: boolean): string
}

// A stem is kept apart from words, or a beginning of a word would find the stems of others.
const stemSign = '~'

/** Indexes `entries`; `furtherWords` are known words that no entry shows. */
export function indexNames(entries: readonly Entry[], furtherWords: Iterable<string>, language: string): NameIndex {
  const index = new MiniSearch<{ id: number; name: string; text: string; lives: string }>({
    fields: ['name', 'text', 'lives'],
    tokenize: tokens,
    processTerm: (word) => [word, stemSign + stemOf(word, language)],
    searchOptions: { tokenize: (word) => [word], processTerm: (word) => word, combineWith: 'OR' },
  })
  const nameAt = new Map(entries.map(({ address, name }) => [address, name]))
  index.addAll(
    entries.map(({ kind, name, aliases = [], text, parent, lives = [] }, id) => ({
      id,
      name: [name, ...aliases].join(' '),
      text: kind === 'section' || kind === 'sub-value' ? `${text} ${parent?.name}` : text,
      lives: lives.map((address) => nameAt.get(address) ?? '').join(' '),
    })),
  )
  const known = new Set<string>(entries.flatMap(({ name, aliases = [] }) => tokens([name, ...aliases].join(' '))))
  for (const word of fillers) known.add(word)
  for (const { text } of entries) for (const word of tokens(text)) known.add(word)
  for (const word of furtherWords) known.add(word)
  const stems = new Set([...known].map((word) => stemOf(word, language)))
  const found = remembered((key: string): ReadonlyMap<number, Hit> => {
    const word = key.slice(1)
    const results = [...index.search(word, { prefix: key.startsWith('+') }), ...index.search(stemSign + stemOf(word, language))]
    const hits = new Map<number, Hit>()
    for (const { id, match } of results) {
      for (const [term, fields] of Object.entries(match)) {
        // What an expectation only links to says less about it than its own words.
        const share = fields.length === 1 && fields[0] === 'lives' ? 0.6 : 1
        const hit = { quality: share * qualityOf(term, word), inName: fields.includes('name') }
        const before = hits.get(id as number)
        if (!before || Number(hit.inName) + hit.quality > Number(before.inName) + before.quality) hits.set(id as number, hit)
      }
    }
    return hits
  })
  const mended = remembered((word: string): string => nearestWord(word, known) ?? word)
  const isBeginning = remembered((word: string) => [...known].some((other) => other.startsWith(word)))
  const runs = entries.map(({ name, aliases = [], text }) => ({ name: run([name, ...aliases].join(' ')), text: run(text) }))
  const foundPhrase = remembered((phrase: string): ReadonlyMap<number, Hit> => {
    const hits = new Map<number, Hit>()
    for (const [position, { name, text }] of runs.entries()) {
      const inName = name.includes(phrase)
      if (inName || text.includes(phrase)) hits.set(position, { quality: 1, inName })
    }
    return hits
  })
  return {
    findPhrase: (words) => foundPhrase(` ${words.join(' ')}`),
    find: (word, open) => found((open || word.length > 3 ? '+' : '=') + word),
    mend: (word, open) => {
      if (word.length < 4 || /\p{N}/u.test(word) || known.has(word) || stems.has(stemOf(word, language))) return word
      return open && isBeginning(word) ? word : mended(word)
    },
  }
}

const run = (text: string): string => ` ${tokens(text).join(' ')} `

function qualityOf(term: string, word: string): number {
  if (term === word) return 1
  return term.startsWith(stemSign) ? 0.95 : 0.5 + (0.4 * word.length) / term.length
}

/** `make`, asked once for each key. */
function remembered<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>()
  return (key) => {
    const before = made.get(key)
    if (before !== undefined) return before
    const value = make(key)
    made.set(key, value)
    return value
  }
}
