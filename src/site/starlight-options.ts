import type { StarlightUserConfig } from '@astrojs/starlight/types'
import type { Settings } from './settings.ts'

/** How Starlight frames the pages: its header, search, menus and themes; our own styles on top. */
export function starlightOptions(settings: Settings): StarlightUserConfig {
  return {
    title: settings.title,
    description: settings.description,
    locales: { root: { label: settings.language, lang: settings.language } },
    customCss: ['./src/site/styles/tokens.css', './src/site/styles/prose.css', './src/site/styles/print.css'],
    components: {
      Head: './src/site/components/Head.astro',
      Footer: './src/site/components/Footer.astro',
      PageTitle: './src/site/components/PageTitle.astro',
      Search: './src/site/components/Search.astro',
    },
    // The search index is made from the model, not from pages.
    pagefind: false,
    disable404Route: true,
    pagination: false,
    credits: false,
  }
}
