import { reportOpenFence } from '../../ladder/source/fences.ts'
import { byTree } from './by-tree.ts'

/** Reports code that is never closed, in any document. */
export const sayOpenFences = byTree(({ items }) => items.openFence === true, reportOpenFence)
