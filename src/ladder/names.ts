import { idPattern } from './schemas.ts'
import { codeOf } from './source/decode.ts'

/** What is wrong with a name, and one to use instead where it can be guessed. */
export interface NameFault {
  message: string
  suggestion?: string
}

/** The longest name of a file or folder: archives and other systems cut longer ones off. */
const longest = 100

// Windows keeps these for devices, with any ending, and a file of that name cannot be checked out there.
const reserved = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i

// Letters of other scripts, each above the Latin one that it looks like.
const foreign = 'авсԁеһіјкӏмнорԛѕтуѵԝхαικνορτυχı'
const latin = 'abcdehijklmhopqstyvwxaikvoptuxi'
const lookAlikes = new Map([...foreign].map((sign, index) => [sign, latin[index] ?? sign]))

/** What is wrong with the name of any file or folder, whatever it holds; undefined for one that every system can keep. */
export function nameFault(name: string): NameFault | undefined {
  if (name.length > longest)
    return { message: `The name has ${name.length} characters, and ${longest} are the most. Shorten it.` }
  if (reserved.test(name)) return { message: `Windows keeps the name \`${name}\` for itself. Choose another.` }
  if (/[. ]$/.test(name)) return { message: `\`${name}\` ends with a dot or a space, which Windows drops. Rename it.` }
  return undefined
}

/** What keeps `id`, a name without its ending, from being part of an address. */
export function idFault(id: string): NameFault | undefined {
  if (id === 'index')
    return { message: 'The name `index` belongs to the page of a folder, and this folder has none. Choose another.' }
  if (idPattern.test(id)) return undefined
  const suggestion = plainName(id)
  const remedy = suggestion ? ` Rename it \`${suggestion}\`.` : ''
  return {
    message: `\`${id}\` cannot be part of an address${cause(id)}. Use lower-case letters a–z, digits and single hyphens.${remedy}`,
    ...(suggestion ? { suggestion } : {}),
  }
}

/** What keeps an image's name from being part of an address. Capitals are fine: cameras write them. */
export function imageNameFault(name: string): NameFault | undefined {
  if (/^[\w.-]+$/.test(name)) return undefined
  const [, stem = '', ending = ''] = /^(.*)(\.[^.]*)$/s.exec(name) ?? []
  const plain = plainName(stem)
  const suggestion = plain && plain + ending.toLowerCase()
  const remedy = suggestion ? ` Rename it \`${suggestion}\`.` : ''
  return {
    message: `\`${name}\` cannot be part of an address${cause(name)}. Use letters a–z, digits, hyphens, underscores and dots.${remedy}`,
    ...(suggestion ? { suggestion } : {}),
  }
}

/** `name` in letters that every address can hold, or an empty text where none is left. */
export function plainName(name: string): string {
  return [...name.toLowerCase().normalize('NFKD')]
    .map((sign) => lookAlikes.get(sign) ?? sign)
    .join('')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

/** Names the sign that cannot stay, where the eye would miss it. */
function cause(name: string): string {
  const composed = name.normalize('NFC')
  const odd = [...composed].find((sign) => /[^\p{ASCII}]/u.test(sign))
  if (odd === undefined) return /\s/.test(name) ? ': it holds a space' : ''
  const twin = lookAlikes.get(odd.toLowerCase())
  return `: \`${odd}\` (${codeOf(odd)}) ${twin ? `only looks like \`${twin}\`` : 'is not a letter from a to z'}`
}
