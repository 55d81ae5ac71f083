import { sayScriptLinks } from '../anywhere/script-link.ts'
import type { Rule } from '../rule.ts'
import { guide } from '../small-documents.ts'

/** Code, HTML or an unknown component in content. */
export const codeInContent: Rule = {
  severity: 'error',
  title: 'Code, HTML or an unknown component in content',
  why: "Whoever may edit the ladder must not thereby be able to run anything, in the build or in a reader's browser.",
  remedy: 'Write it as Markdown, or use one of the components that the message names.',
  fires: guide('<script src="https://example.org/x.js"></script>'),
  quiet: guide('<Aside type="tip">\n\nA text.\n\n</Aside>'),
  text: sayScriptLinks,
}
