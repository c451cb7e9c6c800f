import { contextBridge, ipcRenderer } from 'electron'
import { sheetChannels, type SheetBridge } from './contract-sheet.ts'

/* The bridge of the page that is printed. Main answers it for that one window only. */
const bridge: SheetBridge = {
  take: () => ipcRenderer.invoke(sheetChannels.take) as ReturnType<SheetBridge['take']>,
  picture: (id) => ipcRenderer.invoke(sheetChannels.picture, id) as ReturnType<SheetBridge['picture']>,
  progress: (done, total) => ipcRenderer.invoke(sheetChannels.progress, done, total) as Promise<void>,
  ready: (pages) => ipcRenderer.invoke(sheetChannels.ready, pages) as Promise<void>,
}

contextBridge.exposeInMainWorld('sheet', bridge)
