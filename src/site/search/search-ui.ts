// One module, and so one file to fetch: all that is drawn when somebody searches.
export { openDialog } from './search-dialog.ts'
export { openPage } from './search-page.ts'
