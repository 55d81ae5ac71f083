import { defineCollection } from 'astro:content'
import { docsSchema } from '@astrojs/starlight/schema'

/** Starlight wants to know its collection, which stays empty: the ladder is read by `src/ladder`, which parses content and never compiles it. */
export const collections = {
  docs: defineCollection({ loader: () => [], schema: docsSchema() }),
}
