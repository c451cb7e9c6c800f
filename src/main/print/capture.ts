import type { BrowserWindow, NativeImage, WebContents } from 'electron'

/** Points of a picture to a CSS pixel: a page of A4 becomes 1587 points wide, and its smallest letters can be read on a phone. */
const SCALE = 2
/** Points of the strip beside the page, whose colour tells which page a frame shows. It is cut off. */
const STRIP = 8
const FRAME_TIMEOUT_MS = 30_000

/**
 * Takes a picture of every page of a sheet that stands in a window that is drawn off screen. Nothing is in the pictures but
 * their points.
 *
 * @returns PNG files in the order of the pages; null when a page was not drawn in time.
 */
export async function capturePages(
  window: BrowserWindow,
  pages: number,
  onPage: (done: number) => void,
): Promise<readonly Uint8Array[] | null> {
  const { webContents } = window
  const pictures: Uint8Array[] = []
  for (let page = 0; page < pages; page += 1) {
    onPage(page)
    const shown = (await webContents.executeJavaScript(show(page))) as Size
    window.setContentSize(shown.width + STRIP, shown.height)
    const frame = await nextFrame(webContents, (image) => isOf(image, shown, page))
    if (frame === null) return null
    pictures.push(frame.crop({ x: 0, y: 0, width: shown.width, height: shown.height }).toPNG())
  }
  return pictures
}

interface Size {
  readonly width: number
  readonly height: number
}

/** Leaves one page, twice as large as on paper, and paints the strip. Answers with the size of the page, in points. */
function show(page: number): string {
  const [red, green, blue] = colourOf(page)
  return `(() => {
    document.documentElement.style.overflow = 'hidden'
    document.getElementById('root').style.cssText = 'transform: scale(${SCALE}); transform-origin: 0 0'
    const strip = document.getElementById('strip') ?? document.body.appendChild(document.createElement('div'))
    strip.id = 'strip'
    strip.style.cssText = 'position: fixed; inset: 0 0 auto auto; width: ${STRIP}px; height: ${STRIP}px'
    strip.style.background = 'rgb(${red} ${green} ${blue})'
    const all = [...document.querySelectorAll('article')]
    all.forEach((one, i) => (one.style.display = i === ${page} ? '' : 'none'))
    const { width, height } = all[${page}].getBoundingClientRect()
    return { width: Math.round(width), height: Math.round(height) }
  })()`
}

/**
 * A colour that no neighbouring page has, and never black, which is what was not drawn yet: four levels of each light, so that
 * rounding does not matter.
 */
function colourOf(page: number): readonly [number, number, number] {
  const nth = 1 + (page % 63)
  return [(nth >> 4) & 3, (nth >> 2) & 3, nth & 3].map((level) => 85 * level) as [number, number, number]
}

function isOf(image: NativeImage, shown: Size, page: number): boolean {
  const { width, height } = image.getSize()
  if (width !== shown.width + STRIP || height !== shown.height) return false
  const at = STRIP / 2
  const [blue = 0, green = 0, red = 0] = image.crop({ x: width - at, y: at, width: 1, height: 1 }).toBitmap()
  return colourOf(page).every((light, i) => Math.abs(light - ([red, green, blue][i] ?? 0)) < 40)
}

/** The next frame that is the wanted one; null when none came. */
function nextFrame(
  contents: WebContents,
  isWanted: (image: NativeImage) => boolean,
): Promise<NativeImage | null> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => end(null), FRAME_TIMEOUT_MS)
    const look = (_event: unknown, _dirty: unknown, image: NativeImage): void => {
      if (isWanted(image)) end(image)
    }
    const end = (image: NativeImage | null): void => {
      clearTimeout(timer)
      if (!contents.isDestroyed()) contents.off('paint', look)
      resolve(image)
    }
    contents.on('paint', look)
    contents.once('destroyed', () => end(null))
    contents.invalidate()
  })
}
