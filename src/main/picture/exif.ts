/*
 * Of all that a camera writes into a picture only one thing is kept: which way is up.
 * Source: Exif 2.32 (CIPA DC-008), TIFF 6.0; tag 0x0112.
 */

const ORIENTATION = 0x0112
const SHORT = 3
const ENTRY_BYTES = 12
/** More than any first directory has. */
const MOST_ENTRIES = 512

/** The orientation (2 … 8) that a TIFF block says; null when it says none, or "upright". */
export function orientationOf(tiff: Uint8Array): number | null {
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength)
  if (tiff.length < 14) return null
  const order = view.getUint16(0)
  if (order !== 0x4949 && order !== 0x4d4d) return null
  const little = order === 0x4949
  if (view.getUint16(2, little) !== 42) return null
  const directory = view.getUint32(4, little)
  if (directory + 2 > tiff.length) return null
  const entries = Math.min(view.getUint16(directory, little), MOST_ENTRIES)
  for (let i = 0; i < entries; i += 1) {
    const at = directory + 2 + i * ENTRY_BYTES
    if (at + ENTRY_BYTES > tiff.length) return null
    if (view.getUint16(at, little) !== ORIENTATION) continue
    const value = view.getUint16(at + 8, little)
    return view.getUint16(at + 2, little) === SHORT && value >= 2 && value <= 8 ? value : null
  }
  return null
}

/** A TIFF block that says the orientation and nothing else. */
export function orientationBlock(orientation: number): Uint8Array {
  const block = new Uint8Array(26)
  const view = new DataView(block.buffer)
  view.setUint16(0, 0x4d4d)
  view.setUint16(2, 42)
  view.setUint32(4, 8)
  view.setUint16(8, 1)
  view.setUint16(10, ORIENTATION)
  view.setUint16(12, SHORT)
  view.setUint32(14, 1)
  view.setUint16(18, orientation)
  return block
}
