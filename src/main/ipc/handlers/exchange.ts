import { basename } from 'node:path'
import type { Handlers, ImportReport } from '#contract'
import type { VaultDocument, VaultRecord } from '#core/record/document'
import { fail, ok } from '#core/result'
import { recordName } from '#core/text/names'
import { textIn } from '#core/text/text'
import { backUpBeforeInTurns, toEditFailure } from '../../backup/make.ts'
import { readDocumentFile, writeDocumentFile } from '../../exchange/hikae-json.ts'
import type { Session } from '../../session/session.ts'
import { languageOf } from './app.ts'
import { isPassword } from './sheets.ts'
import { todayOf, type Surroundings } from './surroundings.ts'

const NAMES_SHOWN = 200

export function createExchangeHandlers(around: Surroundings): Handlers['exchange'] {
  const { current, dialogs } = around
  /** The document whose preview was shown, and the session it was shown in. */
  let previewed: { readonly document: VaultDocument; readonly session: Session } | null = null

  return {
    previewImport: async () => {
      const opened = current.need()
      if (!opened.ok) return opened
      const { session } = opened.value
      const path = await dialogs.openFile('document')
      if (path === null) return ok(null)
      const document = await readDocumentFile(path)
      if (!document.ok) {
        return fail(
          document.error.code === 'E_FILE_UNREADABLE' ? { code: document.error.code } : document.error,
        )
      }
      const plan = session.planImport(document.value)
      if (!plan.ok) return plan
      previewed = { document: document.value, session }
      const { added, changed, same } = plan.value
      const language = languageOf(around)
      const recordById = new Map(
        [...session.records(), ...document.value.records].map((item) => [item.id, item]),
      )
      const named = (kind: 'added' | 'changed') => (item: VaultRecord) => ({
        id: item.id,
        name: recordName(item, { text: textIn(language), language, recordById }),
        kind,
      })
      const report: ImportReport = {
        fileName: basename(path),
        added: added.length,
        changed: changed.length,
        same,
        names: [...added.map(named('added')), ...changed.map(named('changed'))].slice(0, NAMES_SHOWN),
      }
      return ok(report)
    },

    applyImport: async () => {
      const opened = current.need()
      if (!opened.ok) return opened
      const wanted = previewed
      previewed = null
      if (wanted?.session !== opened.value.session) return fail({ code: 'E_FILE_UNREADABLE' })
      const { session } = opened.value
      const backedUp = await backUpBeforeInTurns(session, around)
      if (!session.vault.isOpen()) return fail({ code: 'E_LOCKED' })
      if (!backedUp.ok) return fail(toEditFailure(backedUp.error))
      return session.importDocument(wanted.document)
    },

    exportDocument: async ({ secrets, password }) => {
      const opened = current.need()
      if (!opened.ok) return opened
      if (secrets && !(await isPassword(opened.value, password))) {
        return fail({ code: 'E_PASSWORD', tried: 'password' })
      }
      const document = opened.value.session.exportDocument({ secrets })
      if (!document.ok) return document
      const fileName = secrets ? `hikae-${todayOf(around)}-secrets.json` : `hikae-${todayOf(around)}.json`
      const path = await dialogs.saveFile({ fileName, kind: 'document' })
      if (path === null) return ok(null)
      const written = await writeDocumentFile(path, document.value, { overwrite: true })
      if (!written.ok) return fail({ code: written.error.code === 'E_EXISTS' ? 'E_IO' : written.error.code })
      return ok({ records: document.value.records.length })
    },
  }
}
