import type { AstroInlineConfig } from 'astro'

type Plugin = Extract<NonNullable<NonNullable<AstroInlineConfig['vite']>['plugins']>[number], { name: string }>

/**
 * The inline code of the handbook's own components and of Starlight's, as the bundler reads it during a build. What a page holds
 * besides came from somewhere else, so a policy made from this record cannot bless a script that slipped out of a document.
 */
export class OwnCode {
  private readonly scripts = new Set<string>()
  private readonly styles = new Set<string>()
  private readonly attributes = new Set<string>()

  /** True for the text of an inline script that a component holds. */
  hasScript(text: string): boolean {
    return this.scripts.has(text.trim())
  }

  /** True for the text of a style element that is put together from the style sheets of components: Astro merges small ones. */
  hasStyle(text: string): boolean {
    let rest = text.trim()
    while (rest !== '') {
      const sheet = [...this.styles].filter((style) => rest.startsWith(style)).sort((one, other) => other.length - one.length)[0]
      if (sheet === undefined) return false
      rest = rest.slice(sheet.length).trimStart()
    }
    return true
  }

  /** True for a style attribute that a component spells out, or that only hands numbers and names to its style sheet. */
  hasAttribute(text: string): boolean {
    return this.attributes.has(text) || /^(?:--[\w-]+:\s*[\w.%#-]+;?\s*)+$/.test(text)
  }

  /** Records the source of a component: scripts and styles that Astro prints as they are, and style attributes. */
  readComponent(source: string): void {
    for (const [, text = ''] of source.matchAll(/<script\b[^>]*\bis:inline\b[^>]*>(.*?)<\/script>/gs)) this.addScript(text)
    for (const [, text = ''] of source.matchAll(/<style\b[^>]*\bis:inline\b[^>]*>(.*?)<\/style>/gs)) this.addStyle(text)
    for (const [, text = ''] of source.matchAll(/\sstyle="([^"]*)"/g)) this.attributes.add(text)
  }

  /** Records a script that a step of the build puts into pages. */
  addScript(text: string): void {
    this.scripts.add(text.trim())
  }

  /** Records a style that a step of the build puts into pages. */
  addStyle(text: string): void {
    if (text.trim() !== '') this.styles.add(text.trim())
  }

  /** Makes the bundler report to this record: sources before they are compiled, bundles before small ones move into pages. */
  get plugin(): Plugin {
    return {
      name: 'own-code',
      enforce: 'pre',
      transform: {
        order: 'pre',
        filter: { id: /\.astro$/ },
        handler: (source) => {
          this.readComponent(source)
          return undefined
        },
      },
      generateBundle: {
        order: 'pre',
        handler: (_options, bundle) => {
          for (const output of Object.values(bundle)) {
            if (output.type === 'chunk') this.addScript(output.code)
            // Vite marks style sheets with a comment and takes it out again before it writes them.
            else if (output.fileName.endsWith('.css'))
              this.addStyle(output.source.toString().replace(/\/\*\$vite\$:\d+\*\//g, ''))
          }
        },
      },
    }
  }
}
