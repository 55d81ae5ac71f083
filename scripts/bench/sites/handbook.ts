import type { SearchedSite } from './site.ts'

/** The handbook itself. */
export const handbook: SearchedSite = {
  name: 'Ladder Handbook',
  pathOf: (address) => address,
  field: '.search-dialog [role=combobox]',
  answers: '.search-dialog a[role=option]',
  searchFiles: /^\/pagefind\/|^\/search\.json$|\/search-ui\./,
}
