import { createRoot } from 'react-dom/client'
import type { SheetBridge } from '../../preload/contract-sheet.ts'
import '../styles/fonts.css'
import '../styles/tokens.css'
import '../styles/base.css'
import './print.css'
import { picturesOn, preparePictures } from './pictures.ts'
import { SheetDocument } from './SheetDocument.tsx'

declare global {
  interface Window {
    readonly sheet: SheetBridge
  }
}

const root = document.getElementById('root')
const handed = await window.sheet.take()
if (root !== null && handed !== null) {
  const { model, title } = handed
  document.title = title
  document.documentElement.lang = model.language
  const pictures = await preparePictures(picturesOn(model), async (id) => {
    const content = await window.sheet.picture(id)
    return content === null ? null : new Blob([new Uint8Array(content)])
  })
  createRoot(root).render(
    <SheetDocument
      model={model}
      pictures={pictures}
      onProgress={(done, total) => void window.sheet.progress(done, total)}
      onPages={(pages) => void sayReady(pages)}
    />,
  )
}

async function sayReady(pages: number): Promise<void> {
  await document.fonts.ready
  // Decoded once for measuring does not mean that they are painted.
  await Promise.all(Array.from(document.images, (image) => image.decode()))
  await window.sheet.ready(pages)
}
