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
const job = await window.sheet.take()
if (root !== null && job !== null) {
  document.documentElement.lang = job.model.language
  createRoot(root).render(<SheetDocument job={job} onPages={(pages) => void sayReady(pages)} />)
}

async function sayReady(pages: number): Promise<void> {
  await document.fonts.ready
  await window.sheet.ready(pages)
}
