/** Makes Astro work for `purpose`. It lets the variables of a shell win over its own: links would lead to another base path. */
export function forgetShell(purpose: 'production' | 'development'): void {
  for (const name of ['ASSETS_PREFIX', 'BASE_URL', 'DEV', 'MODE', 'PROD', 'SITE', 'SSR']) delete process.env[name]
  process.env['NODE_ENV'] = purpose
}
