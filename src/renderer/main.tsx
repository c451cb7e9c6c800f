import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import type { Api } from '#contract'
import { App } from './App.tsx'
import { createAppStore, startStore } from './store/store.ts'
import './styles/fonts.css'
import './styles/tokens.css'
import './styles/base.css'
import './styles/direction.css'
import './styles/forced-colors.css'

declare global {
  interface Window {
    /** Put here by the preload script; the only way to the machine. */
    readonly api: Api
    /** Where a file lies that was dropped onto the window; '' for one that lies nowhere. Put here by the preload script. */
    readonly placeOfFile: (file: File) => string
  }
}

const root = document.querySelector('#root')
if (root === null) throw new Error('the page has no root')
const store = createAppStore(window.api)
createRoot(root).render(
  <StrictMode>
    <App api={window.api} store={store} today={today} />
  </StrictMode>,
)
void startStore(store)

function today(): string {
  const now = new Date()
  const twoDigits = (value: number) => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`
}
