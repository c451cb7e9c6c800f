/** RGBA, row by row: what a canvas holds. */
interface Pixels {
  readonly width: number
  readonly height: number
  readonly data: Uint8ClampedArray<ArrayBuffer>
}

/** More than any phone takes at once; as many points take up four times as many bytes. */
const MOST_PIXELS = 64_000_000
/** A photo that was a photo before loses nothing that one sees. */
const QUALITY = 0.92

/**
 * Makes a picture one that Chromium can show: an iPhone's photo (HEIC) becomes a JPEG in memory, everything else, and what cannot be
 * decoded, stays as it is. The window stands still meanwhile, for a few seconds at a large photo.
 */
export async function showable(content: Blob): Promise<Blob> {
  if (!isHeic(content)) return content
  // Whatever the decoder says of a file that is none: the picture then says itself that it cannot be shown.
  const pixels = await heicPixels(new Uint8Array(await content.arrayBuffer())).catch(() => null)
  if (pixels === null) return content
  const canvas = document.createElement('canvas')
  canvas.width = pixels.width
  canvas.height = pixels.height
  canvas.getContext('2d')?.putImageData(new ImageData(pixels.data, pixels.width, pixels.height), 0, 0)
  pixels.data.fill(0)
  const jpeg = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', QUALITY))
  return jpeg ?? content
}

export function isHeic({ type }: Pick<Blob, 'type'>): boolean {
  return type === 'image/heic'
}

/** The picture of a HEIC file, upright; null when it is broken, or larger than any photo. */
export async function heicPixels(bytes: Uint8Array): Promise<Pixels | null> {
  // Three megabytes, loaded for the first such photo.
  const { default: libheif } = await import('libheif-js/libheif/libheif.js')
  const { HeifDecoder } = await libheif()
  const pictures = new HeifDecoder().decode(bytes)
  try {
    const [picture] = pictures
    const [width, height] = [picture?.get_width() ?? 0, picture?.get_height() ?? 0]
    if (picture === undefined || width * height === 0 || width * height > MOST_PIXELS) return null
    const empty = { width, height, data: new Uint8ClampedArray(4 * width * height) }
    return await new Promise((resolve) => picture.display(empty, resolve))
  } finally {
    for (const picture of pictures) picture.free()
  }
}
