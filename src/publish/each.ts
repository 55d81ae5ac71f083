/** Does `work` for each of `items`, at most `width` at a time. Throws what the first failure throws. */
export async function each<Item>(items: readonly Item[], width: number, work: (item: Item) => Promise<void>): Promise<void> {
  const rest = items.values()
  await Promise.all(
    Array.from({ length: Math.max(1, width) }, async () => {
      for (const item of rest) await work(item)
    }),
  )
}
