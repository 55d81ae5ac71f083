// What an expression needs: strings of which every text that it matches holds one. To look for the strings of hundreds of expressions at
// once costs little, and leaves a few of them to be tried.

/** More strings than this stand for less than one of their parts would. */
const most = 64

/** So many letters of a string are enough to tell it from others, and fewer than these tell nothing. */
const longEnough = 8
const tooShort = 2

/** What part of an expression matches. Neither is known of a part that matches nearly anything. */
interface Part {
  /** All that it can match, in small letters. */
  exact?: readonly string[]
  /** Strings of which every match holds one. */
  needs?: readonly string[]
  /** Strings with one of which every match begins, cut short. */
  begins?: readonly string[]
  /** True when a match can only stand where the text begins. */
  atBegin?: boolean
  /** True when it may be absent. */
  optional?: boolean
}

const open: Part = { begins: [''] }
const nothing: Part = { exact: [''] }

/**
 * Strings in small letters of which every text that the expression with this source matches holds one, whatever its flags; undefined when
 * it has none that are rare. Throws for syntax that it does not know.
 */
export function neededWords(source: string): readonly string[] | undefined {
  const reader = new Reader(source)
  const part = reader.alternatives()
  if (!reader.ended) throw new Error(`Cannot read \`${source}\` from character ${reader.at + 1}.`)
  const needs = needsOf(part)?.map((each) => each.slice(0, longEnough))
  return needs && [...new Set(needs)]
}

/**
 * Strings in small letters with one of which every text begins that the expression with this source matches; undefined when that may be
 * anything. Throws for syntax that it does not know.
 */
export function neededBeginnings(source: string): readonly string[] | undefined {
  const { atBegin, begins } = new Reader(source).alternatives()
  return atBegin && begins?.every((each) => each !== '') ? [...new Set(begins)] : undefined
}

class Reader {
  at = 0
  private readonly source: string

  constructor(source: string) {
    this.source = source
  }

  get ended(): boolean {
    return this.at >= this.source.length
  }

  alternatives(): Part {
    const parts = [this.sequence()]
    while (this.takes('|')) parts.push(this.sequence())
    if (parts.length === 1) return parts[0] ?? nothing
    const exact = parts.flatMap((part) => part.exact ?? [])
    const begins = [...new Set(parts.flatMap(beginsOf))]
    const place = { begins, atBegin: parts.every(({ atBegin }) => atBegin) }
    if (parts.every((part) => part.exact) && exact.length <= most) return { exact: [...new Set(exact)], ...place }
    const needs = parts.map(needsOf)
    return needs.every((each) => each !== undefined) ? { needs: needs.flat(), ...place } : place
  }

  private sequence(): Part {
    const parts: Part[] = []
    while (!this.ended && !'|)'.includes(this.next)) parts.push(this.repeated(this.atom()))
    return inSequence(parts)
  }

  private atom(): Part {
    const word = this.reads(/[\p{L}\d ,:;'"@&<>/-]+(?![?*+{])/uy)
    if (word !== '') return { exact: [word.toLowerCase()] }
    const sign = this.take()
    if (sign === '(') return this.group()
    if (sign === '[') return this.letters()
    if (sign === '\\') return this.escape()
    if (sign === '.') return open
    if (sign === '^') return { ...nothing, atBegin: true }
    return sign === '$' ? nothing : { exact: [sign.toLowerCase()] }
  }

  private group(): Part {
    const kind = this.next === '?' ? this.reads(/\?(?:<?[=!]|:|<\w+>)/y) : ''
    const inside = this.alternatives()
    if (!this.takes(')')) throw new Error(`A group of \`${this.source}\` is not closed.`)
    // What stands around a match is none of it.
    return /[=!]/.test(kind) ? nothing : inside
  }

  private letters(): Part {
    const inside = this.reads(/(?:\\.|[^\]\\])*/uy)
    this.at++
    if (/^\^|\\[a-zA-Z]|.-./.test(inside)) return open
    const signs = new Set(inside.replace(/\\(.)/g, '$1').toLowerCase())
    return signs.size <= 4 ? { exact: [...signs] } : open
  }

  private escape(): Part {
    const sign = this.take()
    if (/[bB]/.test(sign)) return nothing
    if (/[a-zA-Z0-9]/.test(sign)) {
      this.reads(/\{[^}]*\}|(?<=u)[\da-f]{4}|(?<=x)[\da-f]{2}/iy)
      return open
    }
    return { exact: [sign] }
  }

  private repeated(part: Part): Part {
    if (!'?*+{'.includes(this.next || '.')) return part
    const times = this.reads(/[?*+]|\{\d+(?:,\d*)?\}/y)
    this.takes('?')
    const begins = beginsOf(part)
    if (times === '?' && part.exact) return { exact: [...new Set(['', ...part.exact])] }
    if ('?*'.includes(times) || times.startsWith('{0')) return { begins, optional: true }
    const least = Number(/^\{(\d+)/.exec(times)?.[1] ?? 1)
    const needs = needsOf(part.exact?.length === 1 && least > 1 ? { exact: part.exact.map((each) => each.repeat(least)) } : part)
    return needs ? { needs, begins } : { begins }
  }

  private get next(): string {
    return this.source.charAt(this.at)
  }

  private take(): string {
    this.at++
    return this.source.charAt(this.at - 1)
  }

  /** What the sticky `pattern` matches from here. */
  private reads(pattern: RegExp): string {
    pattern.lastIndex = this.at
    const [read = ''] = pattern.exec(this.source) ?? []
    this.at += read.length
    return read
  }

  private takes(sign: string): boolean {
    const is = this.next === sign
    if (is) this.at++
    return is
  }
}

/** Parts one after another: what neighbours match together is rarer than what each does. */
function inSequence(parts: readonly Part[]): Part {
  const place = { begins: beginningOf(parts), atBegin: parts.find((part) => part !== nothing)?.atBegin ?? false }
  const sets: (readonly string[])[] = []
  let run: readonly string[] = ['']
  let isExact = true
  for (const { exact, needs } of parts) {
    const joined = exact && run.length * exact.length <= most && run.flatMap((begin) => exact.map((end) => begin + end))
    if (joined) {
      run = joined
      continue
    }
    isExact = false
    sets.push(run)
    run = exact ?? ['']
    if (needs) sets.push(needs)
  }
  if (isExact) return { exact: run, ...place }
  const best = [...sets, run].filter((set) => rarity(set) >= tooShort).sort((a, b) => worth(b) - worth(a))[0]
  return best ? { needs: best, ...place } : place
}

/** So many letters of a beginning are enough, and more beginnings than this tell nothing. */
const beginning = 3
const mostBeginnings = 300

/** What parts one after another begin with. */
function beginningOf(parts: readonly Part[]): readonly string[] {
  const found = new Set<string>()
  // Those to which the next part adds letters.
  let run = ['']
  for (const part of parts) {
    const longer = new Set(run.flatMap((begin) => beginsOf(part).map((end) => (begin + end).slice(0, beginning))))
    const goesOn = part.exact ? [...longer] : part.optional ? run : []
    for (const each of longer) if (!part.exact || each.length >= beginning) found.add(each)
    run = goesOn.filter(({ length }) => length < beginning)
    if (run.length === 0 || found.size > mostBeginnings) break
  }
  return found.size + run.length > mostBeginnings ? [''] : [...found, ...run]
}

const beginsOf = ({ exact, begins }: Part): readonly string[] =>
  exact ? [...new Set(exact.map((each) => each.slice(0, beginning)))] : (begins ?? [''])

const needsOf = ({ exact, needs }: Part): readonly string[] | undefined =>
  needs ?? (exact && rarity(exact) >= tooShort ? exact : undefined)

/** Words that every text has many of: with nothing else, a string tells nothing. */
const common =
  /\b(?:an?|and|are|as|at|be|been|by|for|from|has|have|here|in|is|it|no|not|of|on|or|our|so|that|the|this|to|was|we|will|with|you)\b/g

/** Signs that few statements have; each tells as much as two letters. */
const rareSigns = /[?@[{<>=$%#]/g

/** How seldom a text holds one of these strings, as the letters of the most common one that tell something. */
const rarity = (strings: readonly string[]): number =>
  Math.min(...strings.map((each) => Math.min(lettersThatTell(each), longEnough)))

/** The same with a regard to how many there are: twice as many are found more often. */
const worth = (strings: readonly string[]): number => rarity(strings) - Math.log2(strings.length) / 2

/** A few common words in a row tell a little. */
const inARow = 2

function lettersThatTell(text: string): number {
  const rest = text.replace(common, '')
  const removed = text.split(/\s+/).filter(Boolean).length - rest.split(/\s+/).filter(Boolean).length
  return rest.replace(/[\s\W]+/g, '').length + (text.match(rareSigns)?.length ?? 0) * 2 + (removed > 1 ? inARow : 0)
}
