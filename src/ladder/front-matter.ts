/** What is said of front matter that begins and never ends. */
export const openFrontMatter = 'The front matter is never closed. End it with a line `---`.'
