import type { AstroIntegration } from 'astro'

/** Puts the door of the search into the script that every page has already, so that it costs no request of its own. */
export function searchDoor(): AstroIntegration {
  return {
    name: 'search-door',
    hooks: {
      'astro:config:setup': ({ injectScript, updateConfig }) => {
        injectScript('page', "import '/src/site/search/door.ts'")
        // The search is one module: there is nothing to preload beside it, and the code that would is larger than the door.
        updateConfig({ vite: { build: { modulePreload: false } } })
      },
    },
  }
}
