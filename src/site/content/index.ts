import { Aside, CardGrid, Steps } from '@astrojs/starlight/components'
import type { ComponentName } from '../../ladder/safety/components.ts'
import Brief from './Brief.astro'
import Card from './Card.astro'
import Field from './Field.astro'

/** The components that pages hand to content, by the names that content uses. Their attributes were checked when content was read. */
// biome-ignore lint/suspicious/noExplicitAny: each component has other attributes, and the schema has checked them
export const componentsForContent: Record<ComponentName, (props: any) => any> = { Aside, Brief, Card, CardGrid, Field, Steps }
