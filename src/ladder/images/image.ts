import { imageEndings, largestImage } from '../source/source.ts'
import { pngFault } from './png.ts'
import { svgFault } from './svg.ts'

/** What is wrong with an image. Pictures have no lines, so only an SVG's fault has a place of its own. */
export interface ImageFault {
  message: string
  line?: number
  column?: number
}

type Kind = 'png' | 'jpeg' | 'gif' | 'webp' | 'avif' | 'svg'

/** The fault of the image `name` with these bytes, or undefined for a whole one of the kind that its ending says. */
export function imageFault(bytes: Uint8Array, name: string): ImageFault | undefined {
  const ending = name.replace(/.*\./s, '').toLowerCase()
  if (bytes.length === 0) return { message: 'This image is empty. Put the picture here again, or remove the file.' }
  if (bytes.length > largestImage) return tooLarge(bytes.length)
  const kind = kindOf(bytes)
  if (kind === undefined)
    return {
      message: `What this file holds is no picture that a browser can show, whatever its name says. Save the picture anew as one of ${imageEndings.join(', ')}, or remove the file and what shows it.`,
    }
  if (kind !== (ending === 'jpg' ? 'jpeg' : ending)) {
    return {
      message: `The ending says \`.${ending}\`, and the picture is \`.${kind}\`. Rename it, or save it as \`.${ending}\`.`,
    }
  }
  if (kind === 'svg') return svgFault(bytes)
  if (kind === 'png' && pngFault(bytes) === 'damaged')
    return { message: 'This image is damaged: a part of it is not what was saved. Put the whole file here again.' }
  return isWhole(bytes, kind)
    ? undefined
    : { message: 'This image is cut short: its end is missing. Put the whole file here again.' }
}

/** The fault of an image with more bytes than readers should wait for. */
export function tooLarge(size: number): ImageFault {
  const most = largestImage / 1024
  return {
    message: `The image has ${Math.ceil(size / 1024)} kB, and ${most} kB are the most. Make it smaller, or save it as \`.webp\`.`,
  }
}

/** What a file is by its first bytes, whatever its name says. */
function kindOf(bytes: Uint8Array): Kind | undefined {
  const head = latin(bytes.subarray(0, 32))
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'png'
  if (head.startsWith('\xff\xd8\xff')) return 'jpeg'
  if (/^GIF8[79]a/.test(head)) return 'gif'
  if (/^RIFF....WEBP/s.test(head)) return 'webp'
  if (/^....ftyp.{0,20}avi[fs]/s.test(head)) return 'avif'
  return /^(?:\xef\xbb\xbf)?\s*</.test(head) && /<(?:[\w.-]+:)?svg[\s>/]/.test(latin(bytes)) ? 'svg' : undefined
}

/** False when the end is missing, where that is cheap to see. */
function isWhole(bytes: Uint8Array, kind: Exclude<Kind, 'svg'>): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  switch (kind) {
    case 'png':
      return pngFault(bytes) === undefined
    case 'jpeg':
      return latin(bytes).lastIndexOf('\xff\xd9') > 2
    case 'gif':
      return latin(bytes.subarray(-16)).includes(';')
    case 'webp':
      return bytes.length >= 16 && bytes.length >= view.getUint32(4, true) + 8
    case 'avif':
      return boxesFit(view)
  }
}

/** True when each box of an AVIF file ends within it. */
function boxesFit(view: DataView): boolean {
  let at = 0
  while (at + 8 <= view.byteLength) {
    const size = view.getUint32(at)
    if (size === 0) return true
    if (size < 8) return size === 1
    at += size
  }
  return at === view.byteLength
}

const latin = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
