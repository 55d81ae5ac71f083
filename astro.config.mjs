import starlight from '@astrojs/starlight'
import { defineConfig } from 'astro/config'
import { liveContent } from './src/site/live-content.ts'
import { searchDoor } from './src/site/search-door.ts'
import { readSettings } from './src/site/settings.ts'
import { starlightOptions } from './src/site/starlight-options.ts'

const settings = await readSettings()

export default defineConfig({
  ...(settings.site ? { site: settings.site } : {}),
  base: settings.base,
  trailingSlash: 'always',
  // The default mode drops line breaks between inline elements, and words run together.
  compressHTML: true,
  integrations: [starlight(starlightOptions(settings)), liveContent(settings), searchDoor()],
})
