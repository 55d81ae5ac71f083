import type { AstroIntegration } from 'astro'
import type { Settings } from './settings.ts'

/** In `npm run dev`, reads the ladder again and reloads the page when a file of the content folder changes. */
export function liveContent(settings: Settings): AstroIntegration {
  return {
    name: 'live-content',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.watcher.add(settings.folder)
        server.watcher.on('all', (_event, file) => {
          if (!file.startsWith(settings.folder)) return
          for (const environment of Object.values(server.environments)) {
            for (const [path, modules] of environment.moduleGraph.fileToModulesMap) {
              if (!/\/src\/site\/(ladder|history|gaps|search-index)\.ts$/.test(path)) continue
              for (const module of modules) environment.moduleGraph.invalidateModule(module)
            }
          }
          server.ws.send({ type: 'full-reload' })
        })
      },
    },
  }
}
