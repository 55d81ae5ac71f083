/** What is wrong with the bytes of a PNG: its end is missing, or a chunk is not what its checksum says. */
export type PngFault = 'cut' | 'damaged'

const signature = 8
/** Bytes around what a chunk holds: its length, its name and its checksum, four each. */
const frame = 12

/** Reads a PNG chunk by chunk up to its end; what stands behind that is nobody's. */
export function pngFault(bytes: Uint8Array): PngFault | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = signature; at + frame <= bytes.length; ) {
    const end = at + frame + view.getUint32(at)
    if (end > bytes.length) return 'cut'
    if (checksum(bytes.subarray(at + 4, end - 4)) !== view.getUint32(end - 4)) return 'damaged'
    if (view.getUint32(at + 4) === iend) return undefined
    at = end
  }
  return 'cut'
}

/** The name `IEND`. */
const iend = 0x49454e44

const table = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value
})

/** CRC-32 as PNG has it. */
function checksum(bytes: Uint8Array): number {
  let value = 0xffffffff
  for (const byte of bytes) value = (value >>> 8) ^ (table[(value ^ byte) & 0xff] ?? 0)
  return (value ^ 0xffffffff) >>> 0
}
