/** A search that a person makes, and the addresses that would answer it. */
export interface Query {
  query: string
  wanted: string[]
  why: string
}

/** An answer of a search: its own address, and those of the places within it that it shows too. */
export interface RankedAnswer {
  address: string
  within: string[]
}

/** How strictly an answer has to be the one that is wanted: the very place, or the page that it stands on. */
export type Measure = 'place' | 'page'

/** The rank from 1 of the first wanted answer among the first ten; 0 for none. */
export function rankOf({ wanted }: Query, answers: readonly RankedAnswer[], measure: Measure): number {
  const bare = (address: string) => (measure === 'page' ? address.replace(/#.*$/, '') : address)
  const good = new Set(wanted.map(bare))
  return answers.slice(0, 10).findIndex(({ address, within }) => [address, ...within].some((each) => good.has(bare(each)))) + 1
}

/** The mean of 1 / rank, with 0 for what was not found. */
export function meanReciprocalRank(ranks: readonly number[]): number {
  return ranks.reduce((sum, rank) => sum + (rank > 0 ? 1 / rank : 0), 0) / ranks.length
}

/** How many of `ranks` are found at `most` or better. */
export const within = (ranks: readonly number[], most: number): number => ranks.filter((rank) => rank > 0 && rank <= most).length
