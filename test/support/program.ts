import { join } from 'node:path'
import { fail, ok } from '#core/result'
import type { SheetModel } from '#core/sheet/model/sheet'
import { createHandlers } from '../../src/main/ipc/handlers/index.ts'
import { nowOf, type Surroundings } from '../../src/main/ipc/handlers/surroundings.ts'
import type { SystemPicture } from '../../src/main/picture/code-on-picture.ts'
import { createPrintDesk } from '../../src/main/print/print-desk.ts'
import { createCurrentVault } from '../../src/main/session/current-vault.ts'
import { createDraftKeeper } from '../../src/main/session/drafts.ts'
import { rememberVault } from '../../src/main/session/remember-vault.ts'
import { openAppData } from '../../src/main/system/app-data.ts'
import { createAnchorFolder } from '../../src/main/vault/vault.ts'
import { computer } from './quick-unlock.ts'
import { fastDeriveKey, must, PASSWORD, tempFolder } from './vaults.ts'

/** The program without Electron: dialogs answer with `chosen`, the printer keeps what it was given. */
export function program(folder = tempFolder()) {
  const printed: SheetModel[] = []
  const planned: (readonly string[])[] = []
  const copied: { readonly text: string; readonly clearAfterMs: number }[] = []
  const copiedPicture = { now: null as SystemPicture | null }
  const chosen = { path: join(folder, 'test.hikae') as string | null }
  const locks: number[] = []
  const pages: string[] = []
  const placements: boolean[] = []
  const whilePrinting = { wait: Promise.resolve() }
  const drafts = createDraftKeeper(() => current.get()?.session.vault ?? null)
  const current = createCurrentVault({
    before: (opened) => {
      drafts.write()
      rememberVault(appData, opened, nowOf(around))
    },
    after: () => {
      drafts.forget()
      locks.push(locks.length)
    },
  })
  const appData = openAppData(join(folder, 'app'))
  const around: Surroundings = {
    appData,
    current,
    drafts,
    anchors: createAnchorFolder(appData.anchorFolder),
    deriveKey: fastDeriveKey,
    dialogs: {
      saveFile: () => Promise.resolve(chosen.path),
      openFile: () => Promise.resolve(chosen.path),
      openFolder: () => Promise.resolve(chosen.path),
    },
    quickUnlock: computer(folder, Date.UTC(2026, 10, 22, 3, 0, 0)).quickUnlock(),
    printer: {
      toPdf: async (model, { onProgress, signal }) => {
        onProgress({ phase: 'layout', done: 1, total: 2 })
        await whilePrinting.wait
        if (signal.aborted) return fail({ code: 'E_CANCELLED' })
        printed.push(model)
        return ok({ pdf: new TextEncoder().encode('%PDF-'), pages: 1 })
      },
      toPictures: (model) => {
        printed.push(model)
        return Promise.resolve(ok({ pictures: [Uint8Array.of(1), Uint8Array.of(2)] }))
      },
      toPaper: (model) => {
        printed.push(model)
        return Promise.resolve(ok({ pages: 1 }))
      },
    },
    notices: { plan: (days) => void planned.push(days) },
    printDesk: createPrintDesk(),
    clipboard: {
      copyText: () => Promise.resolve(),
      copySecret: (text, clearAfterMs) => {
        copied.push({ text, clearAfterMs })
        return Promise.resolve()
      },
      takePicture: (read) => Promise.resolve(copiedPicture.now === null ? null : read(copiedPicture.now)),
    },
    openPage: (address) => Promise.resolve(pages.push(address) > 0),
    placeBeside: (beside) => void placements.push(beside),
    browsers: () => ['edge'],
    version: '0.0.0',
    systemLanguage: () => 'ja',
    machine: { totalMemoryBytes: 8 * 1024 ** 3, nowMs: () => 0 },
    clock: () => Date.UTC(2026, 10, 22, 3, 0, 0),
  }
  return {
    handlers: createHandlers(around),
    around,
    printed,
    planned,
    copied,
    copiedPicture,
    chosen,
    locks,
    pages,
    placements,
    whilePrinting,
    current,
    folder,
  }
}

export type Program = ReturnType<typeof program>

/** Makes a vault in the program, and leaves it open. */
export async function createVaultIn({ handlers, folder }: Program) {
  const made = await handlers.vault.create({
    path: join(folder, 'test.hikae'),
    title: '佐藤家の控え',
    weave: 'plain',
    password: PASSWORD,
    language: 'ja',
  })
  return must(made)
}
