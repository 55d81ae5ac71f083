import { describe, expect, it } from 'vitest'
import { neededBeginnings, neededWords } from '../../src/ladder/remarks/needed-words.ts'
import { StringMatcher } from '../../src/ladder/remarks/string-matcher.ts'
import { learnStrings } from '../../src/ladder/remarks/string-table.ts'

describe('the words that an expression needs', () => {
  it.each<[string, RegExp, string[] | undefined]>([
    ['plain words', /still missing/, ['still mi']],
    ['the longer ones of several', /\bthe \w+ is missing\b/, [' is miss']],
    ['each of several alternatives', /^(?:flesh|spell) (?:this|it) out$/, ['flesh th', 'flesh it', 'spell th', 'spell it']],
    ['both spellings', /haven'?t/i, ['havent', "haven't"]],
    ['small letters of all', /^[Dd]RAFT:/, ['draft:']],
    ['what repeats at least once', /(?:tidy ?)+up/, ['tidy', 'tidy ']],
    ['not what may be absent', /(?:placeholder )?below/, ['below', 'placehol']],
    ['not what repeats never', /(?:placeholder)*below/, ['below']],
    ['not what stands around', /(?<=placeholder )below(?! skeleton)/, ['below']],
    ['nothing when an alternative is open', /placeholder|\d+/, undefined],
    ['common words in a row, where there is nothing else', /^this is the\b/, ['this is ']],
    ['nothing when all that it has is common', /^the\b/, undefined],
    ['few words rather than many', /XX\W{1,3}(?:add|write|find|check|fill|need)\b/, ['xx']],
    ['a sign that few texts have', /:\s*\?+$/, ['?']],
    ['what repeats so many times', /(?<!\w)X{3,}/, ['xxx']],
    ['what is escaped', /\(draft\)/, ['(draft)']],
    ['behind a sort of letters', /\p{Lu}\p{L}+ to confirm/u, [' to conf']],
    ['behind a letter by its number', /\u00e9bauche/, ['bauche']],
  ])('%s', (_, expression, needed) => {
    const found = neededWords(expression.source)
    expect(found && [...found].sort()).toEqual(needed && [...needed].sort())
  })

  it('are in whatever an expression matches', () => {
    const random = numbers(11)
    const words = ['todo', 'missing', 'example', 'the ', ' is ', "n't", 'x', ', ', 'Draft', 'é']
    const pick = <T>(list: readonly T[]): T => list[random(list.length)] as T
    // An expression, and a text that it matches.
    const make = (depth: number): [source: string, match: string] => {
      const kind = depth === 0 ? 0 : random(9)
      if (kind < 2) {
        const word = pick(words)
        return [word, word]
      }
      if (kind === 2)
        return pick([
          ['\\w+', 'abc'],
          ['[Dd]', 'D'],
          ['[a-z]', 'q'],
          ['.', '?'],
          ['\\b', ''],
          ['\\(', '('],
          ['[^.]{0,9}', 'so'],
        ])
      if (kind === 3) return [`(?!${make(0)[0]}zzz)`, '']
      const [one, first] = make(depth - 1)
      const [other, second] = make(depth - 1)
      if (kind === 4) return [`(?:${one}|${other})`, pick([first, second])]
      if (kind === 5) return [`(?:${one})?${other}`, pick([first, '']) + second]
      if (kind === 6) return [`(${one})${pick(['+', '{1,3}', '{2}?'])}`, first + first]
      if (kind === 7) return [`(?:${one})${pick(['*?', '{0,2}'])}${other}`, pick(['', first, first + first]) + second]
      return [one + other, first + second]
    }
    for (let round = 0; round < 3000; round++) {
      const [source, match] = make(4)
      const needed = neededWords(source)
      const held = needed?.some((word) => match.toLowerCase().includes(word)) ?? true
      expect(held, `${source} matches ${match} and needs ${needed?.join('|')}`).toBe(true)
    }
  })

  it.each<[string, RegExp, string[] | undefined]>([
    ['the first letters', /^placeholder\b/, ['pla']],
    ['those of each alternative', /^(?:flesh|spell) it/, ['fle', 'spe']],
    ['with and without what may be absent', /^(?:a )?draft/i, ['a d', 'dra']],
    ['also where that may be much', /^(?:very \w+ )*draft/, ['ver', 'dra']],
    ['all of few letters', /^e(?:x|g)\b/, ['ex', 'eg']],
    ['nothing where it need not begin', /draft/, undefined],
    ['nothing where one alternative need not', /^draft|todo/, undefined],
    ['nothing where any letter may stand first', /^\w+ draft/, undefined],
    ['nothing where all may be absent', /^(?:very \w+ )*\w+ draft/, undefined],
  ])('at the beginning: %s', (_, expression, begins) => {
    const found = neededBeginnings(expression.source)
    expect(found && [...found].sort()).toEqual(begins && [...begins].sort())
  })

  it('begin whatever an expression matches from its beginning', () => {
    const random = numbers(23)
    const pick = <T>(list: readonly T[]): T => list[random(list.length)] as T
    const make = (depth: number): [source: string, match: string] => {
      if (depth === 0)
        return pick([
          ['to', 'to'],
          ['do ', 'do '],
          ['example', 'example'],
          ['\\w+', 'abc'],
          ['[Dd]', 'D'],
          ['\\b', ''],
          ['(?!zz)', ''],
        ])
      const [one, first] = make(depth - 1)
      const [other, second] = make(depth - 1)
      const kind = random(4)
      if (kind === 0) return [`(?:${one}|${other})`, pick([first, second])]
      if (kind === 1) return [`(?:${one})${pick(['?', '*'])}${other}`, pick([first, '']) + second]
      if (kind === 2) return [`(?:${one})+${other}`, first + second]
      return [one + other, first + second]
    }
    for (let round = 0; round < 3000; round++) {
      const [source, match] = make(3)
      const begins = neededBeginnings(`^${source}`)
      const begun = begins?.some((each) => match.toLowerCase().startsWith(each)) ?? true
      expect(begun, `${source} matches ${match} and begins with ${begins?.join('|')}`).toBe(true)
    }
  })

  it('refuses what it cannot read', () => {
    expect(() => neededWords('placeholder)')).toThrow('Cannot read `placeholder)` from character 12.')
    expect(() => neededWords('(placeholder')).toThrow('is not closed')
  })
})

describe('a look for many strings', () => {
  const found = (strings: string[][], text: string): number[] => {
    const numbers = new Set<number>()
    new StringMatcher(learnStrings(strings)).some(text, (number) => {
      numbers.add(number)
      return false
    })
    return [...numbers].sort()
  }

  it('finds each that is there, also within and across others', () => {
    expect(found([['he'], ['she'], ['his'], ['hers']], 'ushers')).toEqual([0, 1, 3])
    expect(found([['abcd'], ['bc'], ['c', 'x']], 'abce')).toEqual([1, 2])
    expect(found([['later'], ['later on']], 'see later ono')).toEqual([0, 1])
  })

  it('finds none that is not there, whatever the letters', () => {
    expect(found([['draft'], []], 'drafx drif 字 🚧 \ud83d')).toEqual([])
    expect(found([], 'draft')).toEqual([])
  })

  it('says the same as a look for one after the other', () => {
    const random = numbers(7)
    const word = (longest: number): string => Array.from({ length: 1 + random(longest) }, () => 'abc'.charAt(random(3))).join('')
    for (let round = 0; round < 300; round++) {
      const strings = Array.from({ length: 1 + random(6) }, () => Array.from({ length: random(4) }, () => word(5)))
      const text = word(30)
      const one = strings.flatMap((each, number) => (each.some((string) => text.includes(string)) ? number : []))
      expect(found(strings, text), `${JSON.stringify(strings)} in ${text}`).toEqual(one)
    }
  })

  it('finds a string that begins like a word only where a word does, when told so, and says where it ends', () => {
    const random = numbers(5)
    const signs = 'ab 2.é'
    const word = (longest: number): string =>
      Array.from({ length: 1 + random(longest) }, () => signs.charAt(random(signs.length))).join('')
    const isOfWord = (letter: string | undefined) => letter !== undefined && /[a-z0-9]/.test(letter)
    for (let round = 0; round < 500; round++) {
      const strings = Array.from({ length: 1 + random(6) }, () => word(4))
      const text = word(30)
      const ends: string[] = []
      const table = learnStrings(
        strings.map((string) => [string]),
        { atWords: true },
      )
      new StringMatcher(table).some(text, (number, end) => ends.push(`${number} ${end}`) < 0)
      const one = strings.flatMap((string, number) =>
        Array.from({ length: text.length }, (_, at) => at)
          .filter((at) => text.startsWith(string, at) && !(isOfWord(string[0]) && isOfWord(text[at - 1])))
          .map((at) => `${number} ${at + string.length}`),
      )
      expect(ends.sort(), `${JSON.stringify(strings)} in ${text}`).toEqual(one.sort())
    }
  })

  it('stops where it is told to', () => {
    const asked: number[] = []
    const stopped = new StringMatcher(learnStrings([['one'], ['two'], ['three']])).some(
      'one two three',
      (number) => asked.push(number) === 2,
    )
    expect([stopped, asked]).toEqual([true, [0, 1]])
  })
})

/** Numbers below a given one that look random and are the same each time. */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 48_271) % 2_147_483_647
    return state % below
  }
}
