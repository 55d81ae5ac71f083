import type { SearchRecord } from './record.ts'

/** A record as the catalogue carries it: what it shares with its parent is left out, and other records are named by their position. */
export interface PackedRecord {
  kind: SearchRecord['kind']
  name?: string
  text?: string
  /** Address; its anchor alone on the page of the parent; left out where `usualAddress` gives it. */
  address?: string
  level?: string
  category?: string
  disciplines?: string[]
  values?: string[]
  aliases?: string[]
  /** Position of the parent. */
  parent?: number
  /** Positions of what it lives. */
  lives?: number[]
  /** Positions of the expectations in its threads. */
  sameIdea?: number[]
  /** Id of its fragment in the full-text index. */
  fragment: string
}

/** A record as the search has it after loading: with its text only where the catalogue carries it. */
export interface Entry extends SearchRecord {
  fragment: string
}

/** Packs `records`; `fragments` are their ids in the same order, and `withText` says whose text is carried. */
export function packed(
  records: readonly SearchRecord[],
  fragments: readonly string[],
  withText: (record: SearchRecord) => boolean,
): PackedRecord[] {
  const positions = new Map(records.map((record, index) => [record, index]))
  const byAddress = new Map(records.map((record, index) => [record.address, index]))
  const usual = usualAddress()
  return records.map((record, index) => {
    const { parent, text, lives, sameIdea, address, ...rest } = record
    const entry: PackedRecord = { ...rest, fragment: fragments[index] ?? '' }
    if (address !== usual(record)) entry.address = shortAddress(address, parent)
    if (parent) {
      for (const key of ['name', 'level', 'category'] as const) if (entry[key] === parent[key]) delete entry[key]
      if (String(entry.values) === String(parent.values)) delete entry.values
      entry.parent = positions.get(parent) ?? 0
    }
    if (withText(record) && text !== '') entry.text = text
    const positionsOf = (addresses: readonly string[]) => addresses.flatMap((each) => byAddress.get(each) ?? [])
    if (lives) entry.lives = positionsOf(lives)
    if (sameIdea) entry.sameIdea = positionsOf(sameIdea)
    return entry
  })
}

/** The records that were packed. A parent stands before its children. */
export function unpacked(list: readonly PackedRecord[]): Entry[] {
  const entries: Entry[] = []
  const usual = usualAddress()
  for (const { parent: position, lives: _, sameIdea: __, address, text = '', ...rest } of list) {
    const parent = position === undefined ? undefined : entries[position]
    const { name = '', level, category, values } = parent ?? {}
    const shared = { ...(level ? { level } : {}), ...(category ? { category } : {}), ...(values ? { values } : {}) }
    const entry: Entry = { ...shared, ...rest, name: rest.name ?? name, text, address: '', ...(parent ? { parent } : {}) }
    const there = usual(entry)
    entry.address = address?.startsWith('#') ? `${pageOf(parent?.address ?? '')}${address}` : (address ?? there)
    entries.push(entry)
  }
  for (const [index, { lives, sameIdea }] of list.entries()) {
    const entry = entries[index]
    const addressesOf = (positions: readonly number[]) => positions.flatMap((each) => entries[each]?.address ?? [])
    if (entry && lives) entry.lives = addressesOf(lives)
    if (entry && sameIdea) entry.sameIdea = addressesOf(sameIdea)
  }
  return entries
}

/** Where a record most often is: on its parent's page, under the slug of its name or the number of the example. */
function usualAddress(): (record: Pick<SearchRecord, 'kind' | 'name' | 'parent'>) => string {
  const counts = new Map<SearchRecord, number>()
  return ({ kind, name, parent }) => {
    if (!parent) return ''
    if (kind !== 'example') return `${pageOf(parent.address)}#${slug(name)}`
    const count = (counts.get(parent) ?? 0) + 1
    counts.set(parent, count)
    return `${parent.address}--${count}`
  }
}

const slug = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .replaceAll(' ', '-')

const pageOf = (address: string): string => address.replace(/#.*$/, '')

const shortAddress = (address: string, parent?: SearchRecord): string =>
  parent && address.startsWith(`${pageOf(parent.address)}#`) ? address.slice(pageOf(parent.address).length) : address
