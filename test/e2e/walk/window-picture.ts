import type { Page } from '@playwright/test'
import { greyOf, type GreyPicture } from '../../support/grey-picture.ts'

/** The window as it is now, as a WebP file: the pictures of the manual, at a third of the weight of a PNG. */
export async function windowPicture(page: Page): Promise<Buffer> {
  const shot = await page.screenshot({ animations: 'disabled', caret: 'hide' })
  const packed = await page.evaluate(async (png) => {
    const image = await createImageBitmap(
      new Blob([Uint8Array.from(atob(png), (sign) => sign.charCodeAt(0))]),
    )
    const canvas = new OffscreenCanvas(image.width, image.height)
    canvas.getContext('2d')?.drawImage(image, 0, 0)
    const bytes = new Uint8Array(
      await (await canvas.convertToBlob({ type: 'image/webp', quality: 0.75 })).arrayBuffer(),
    )
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
  }, shot.toString('base64'))
  return Buffer.from(packed, 'base64')
}

/** A picture file, read by the window's own decoder. */
export async function greyInWindow(page: Page, file: Buffer): Promise<GreyPicture> {
  const { light, ...size } = await page.evaluate(async (packed) => {
    const image = await createImageBitmap(
      new Blob([Uint8Array.from(atob(packed), (sign) => sign.charCodeAt(0))]),
    )
    const { width, height } = image
    const context = new OffscreenCanvas(width, height).getContext('2d')
    context?.drawImage(image, 0, 0)
    const data = context?.getImageData(0, 0, width, height).data ?? []
    return { width, height, light: btoa(Array.from(data, (byte) => String.fromCharCode(byte)).join('')) }
  }, file.toString('base64'))
  return greyOf(size, Buffer.from(light, 'base64'))
}
