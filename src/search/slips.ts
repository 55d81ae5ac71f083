import { distanceTo } from '../ladder/nearest.ts'

/** The known word that a slip of the keys most likely made `typed` of; undefined when none is near. */
export function nearestWord(typed: string, known: Iterable<string>): string | undefined {
  let best: { word: string; distance: number; likeness: number } | undefined
  for (const word of known) {
    const distance = distanceTo(typed, word)
    if (distance === undefined || distance > (best?.distance ?? distance)) continue
    const likeness = likenessOf(typed, word)
    if (!best || distance < best.distance || likeness > best.likeness) best = { word, distance, likeness }
  }
  return best?.word
}

// Of words that are equally far, people most often meant the one of which they left out letters, and they seldom miss the beginning.
function likenessOf(typed: string, word: string): number {
  let at = 0
  for (const letter of word) if (letter === typed[at]) at++
  let same = 0
  while (same < typed.length && typed[same] === word[same]) same++
  return (at === typed.length ? 10 : 0) + same
}
