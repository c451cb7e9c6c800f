import { decodeQR } from 'qr/decode.js'

/** A picture as Electron hands it out (NativeImage). */
export interface SystemPicture {
  isEmpty(): boolean
  getSize(): { readonly width: number; readonly height: number }
  resize(size: { readonly width: number }): SystemPicture
  /** Four bytes a pixel, row by row: three colours in an order that depends on the system, then how dense they are. */
  toBitmap(): Uint8Array
}

/** Pixels of the width of a screen that is read as it is; of a larger one every code is still large enough. */
const LARGEST_WIDTH = 2_560
/** Windows are not painted meanwhile. */
const TIME_LIMIT_MS = 1_500

/** The text of the QR code on a picture of a screen; null when none can be read. Nothing of the picture is kept. */
export function codeOnPicture(picture: SystemPicture): string | null {
  const { width: whole } = picture.getSize()
  const shown = whole > LARGEST_WIDTH ? picture.resize({ width: LARGEST_WIDTH }) : picture
  const { width, height } = shown.getSize()
  const data = shown.toBitmap()
  // In another size than it says (a screen with more pixels than points): nothing that could be read row by row.
  if (data.length !== 4 * width * height) return null
  onWhite(data)
  try {
    // Which colour is which makes no difference between dark and light.
    return decodeQR({ width, height, data }, { effort: Infinity, timeLimit: TIME_LIMIT_MS })
  } catch {
    return null // it throws for whatever it does not find or cannot correct
  } finally {
    data.fill(0)
  }
}

/** What is see-through in the picture is paper. Colours come multiplied by how dense they are. */
function onWhite(data: Uint8Array): void {
  for (let at = 0; at < data.length; at += 4) {
    const light = 255 - (data[at + 3] ?? 255)
    if (light === 0) continue
    for (let i = at; i < at + 3; i += 1) data[i] = (data[i] ?? 0) + light
    data[at + 3] = 255
  }
}
