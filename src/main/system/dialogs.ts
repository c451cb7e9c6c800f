import { join } from 'node:path'
import type { BrowserWindow, Dialog, FileFilter } from 'electron'
import type { Messages } from '#core/text/messages'
import type { FileDialogs, FileKind } from '../ipc/handlers/surroundings.ts'

/** What the dialogs need of Electron, and where they start. */
export interface DialogHost {
  readonly dialog: Pick<Dialog, 'showSaveDialog' | 'showOpenDialog'>
  /** The window that the dialog belongs to. */
  readonly parent: () => BrowserWindow
  /** The folder in which a dialog starts: systems no longer remember one. */
  readonly folder: () => string
  readonly filterName: (kind: FileKind) => string
}

const EXTENSIONS: Readonly<Record<FileKind, readonly string[]>> = {
  vault: ['hikae'],
  pdf: ['pdf'],
  picture: ['png'],
  document: ['json'],
  attachment: ['jpg', 'jpeg', 'png', 'webp', 'heic', 'heif', 'pdf', 'txt', 'csv', 'md'],
  'leak-list': ['txt'],
}

/** The system's own file dialogs. What is chosen is not put on any list of recent documents. */
export function createFileDialogs({ dialog, parent, folder, filterName }: DialogHost): FileDialogs {
  const filters = (kind: FileKind): FileFilter[] => [
    { name: filterName(kind), extensions: [...EXTENSIONS[kind]] },
  ]
  return {
    saveFile: async ({ fileName, kind }) => {
      const { canceled, filePath } = await dialog.showSaveDialog(parent(), {
        defaultPath: join(folder(), fileName),
        filters: filters(kind),
        properties: ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'],
      })
      return canceled || filePath === '' ? null : filePath
    },
    openFile: async (kind) => {
      const { canceled, filePaths } = await dialog.showOpenDialog(parent(), {
        defaultPath: folder(),
        filters: filters(kind),
        properties: ['openFile', 'dontAddToRecent'],
      })
      return canceled ? null : (filePaths[0] ?? null)
    },
    openFolder: async () => {
      const { canceled, filePaths } = await dialog.showOpenDialog(parent(), {
        defaultPath: folder(),
        properties: ['openDirectory', 'createDirectory', 'dontAddToRecent'],
      })
      return canceled ? null : (filePaths[0] ?? null)
    },
  }
}

/** What the question whether to wait for a sheet needs. */
export interface QuitQuestionHost {
  readonly dialog: Pick<Dialog, 'showMessageBox'>
  readonly parent: () => BrowserWindow
  readonly text: () => Messages
}

/** Asks whoever quits while a sheet is under way; it goes away by itself when the sheet is done. */
export function createQuitQuestion({ dialog, parent, text: textNow }: QuitQuestionHost) {
  return async (signal: AbortSignal): Promise<'wait' | 'stop'> => {
    const text = textNow()
    const { response } = await dialog.showMessageBox(parent(), {
      type: 'question',
      message: text['system.quit.printing'],
      detail: text['system.quit.printing.detail'],
      buttons: [text['system.quit.wait'], text['system.quit.stop']],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
      signal,
    })
    return response === 1 ? 'stop' : 'wait'
  }
}
