import { unsafeLink } from '../../ladder/links/link-words.ts'
import { schemeOf } from '../../ladder/links/scheme.ts'
import { linkUses } from '../links/link-uses.ts'
import { byTree } from './by-tree.ts'

/** Reports links that run script when a reader follows them, in any document. Other code may well be meant there. */
export const sayScriptLinks = byTree(
  ({ text }) => /script:/i.test(text) && /(?:java|vb)script:/i.test(text),
  (root, { path, text }, findings) => {
    for (const { href, place } of linkUses(root, path, text)) {
      const scheme = schemeOf(href)
      if (scheme && /^(?:java|vb)script:$/i.test(scheme)) findings.error('code-in-content', place, unsafeLink(scheme))
    }
  },
)
