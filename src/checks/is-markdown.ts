/** True for the name of a Markdown or MDX file. */
export const isMarkdown = (path: string): boolean => /\.(?:mdx?|markdown)$/i.test(path)
