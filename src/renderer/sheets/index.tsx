import { createRoot } from 'react-dom/client'
import type { SheetBridge } from '../../preload/contract-sheet.ts'
import '../styles/fonts.css'
import '../styles/tokens.css'
import '../styles/base.css'
import './print.css'
import { SheetDocument } from './SheetDocument.tsx'

declare global {
  interface Window {
    readonly sheet: SheetBridge
  }
}

const root = document.getElementById('root')
const model = await window.sheet.take()
if (root !== null && model !== null) {
  document.documentElement.lang = model.language
  createRoot(root).render(<SheetDocument model={model} onPages={(pages) => void sayReady(pages)} />)
}

async function sayReady(pages: number): Promise<void> {
  await document.fonts.ready
  await window.sheet.ready(pages)
}
