import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const words =
  `agrees answers asks builds carries changes checks chooses code colleagues compares cost customers decides design each estimates explains
  feature finds first follows from gives group hands helps how keeps later leads learns limits makes measures month names next notes one
  opens other people plans problem product project proves puts quarter questions reads release removes reports review risk says service shows
  small system takes team tells test that their them to tries two under until use users value week what when where which while with work
  writes year`.split(/\s+/)

/** Writes `count` ladder-like files of about 3 kB into `folder`: the same ones each time. One in ten has a note. */
export function generateFiles(folder: string, count: number): string {
  const random = sequence(1)
  const word = () => words[Math.floor(random() * words.length)] ?? ''
  const sentence = (length: number) => {
    const text = Array.from({ length }, word).join(' ')
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
  }
  for (let index = 0; index < count; index++) {
    const sections = Array.from({ length: 5 }, () => {
      const examples = Array.from({ length: 2 }, () => `- **Data:** ${sentence(24)}`).join('\n')
      return `## ${sentence(4).slice(0, -1)}\n\n${sentence(18)} ${sentence(14)}\n\n[Depth](index.md#depth)\n\n${examples}\n`
    })
    const note = index % 10 === 1 ? '- Need example for Infra.\n' : ''
    const path = join(folder, String(Math.floor(index / 100)))
    mkdirSync(path, { recursive: true })
    // One in a hundred is what the others link to.
    if (index % 100 === 0) writeFileSync(join(path, 'index.md'), '# Index\n\n## Depth\n\nHow far the work goes.\n')
    else writeFileSync(join(path, `cell-${index}.md`), `---\ntheme: ${sentence(5)}\n---\n\n${sections.join('\n')}${note}`)
  }
  return folder
}

/** Numbers from 0 to 1 that look random and are the same each time. */
function sequence(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}
