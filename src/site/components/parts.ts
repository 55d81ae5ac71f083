/** The element that a component marks with `data-part="name"`. Throws where the markup lacks it: script and markup are one component. */
export function part<T extends HTMLElement = HTMLElement>(root: ParentNode, name: string): T {
  const found = root.querySelector<T>(`[data-part="${name}"]`)
  if (!found) throw new Error(`The component has no part \`${name}\`.`)
  return found
}

/** An element with words in it, never markup. */
export function element<K extends keyof HTMLElementTagNameMap>(tag: K, words: string): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag)
  made.textContent = words
  return made
}
