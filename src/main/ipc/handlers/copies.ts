import { basename } from 'node:path'
import type { Handlers } from '#contract'
import { fail, ok } from '#core/result'
import { textIn } from '#core/text/text'
import { backUpBeforeInTurns, toEditFailure } from '../../backup/make.ts'
import { carryContents } from '../../session/carry-contents.ts'
import { summarise } from '../../session/current-vault.ts'
import type { FileFollower } from '../../session/follow-file.ts'
import { findCopies } from '../../session/found-copies.ts'
import { mergeReport, namedConflicts } from '../../session/merge-report.ts'
import { openCopy, readingSession } from '../../session/open-copy.ts'
import { createSession } from '../../session/session.ts'
import { languageOf } from './app.ts'
import { nowOf, type Surroundings } from './surroundings.ts'

export function createCopyHandlers(around: Surroundings, follower: FileFollower): Handlers['copies'] {
  const { current, dialogs } = around
  /** The file that was chosen in the dialog, for when its password is asked for afterwards. */
  let chosen: string | null = null

  return {
    check: () => Promise.resolve(current.get() === null ? fail({ code: 'E_LOCKED' }) : ok(follower.check())),

    found: async () => {
      const opened = current.need()
      return opened.ok ? ok(await findCopies(opened.value.session)) : opened
    },

    previewMerge: async ({ path: given, password }) => {
      const asked = current.need()
      if (!asked.ok) return asked
      const path =
        given ?? (password === undefined || chosen === null ? await dialogs.openFile('vault') : chosen)
      if (path === null) return ok(null)
      chosen = path
      const { deriveKey, anchors, clock, appData } = around
      const host = { deriveKey, anchors, clock, writerId: appData.writerId() }
      const key = password === undefined ? null : { key: { kind: 'password' as const, password }, ...host }
      const copy = await openCopy(asked.value.session.vault, path, key)
      if (!copy.ok) return copy
      const opened = current.need()
      const plan = opened.ok ? opened.value.session.planMerge(readingSession(copy.value)) : opened
      if (!opened.ok || !plan.ok) {
        copy.value.close()
        return opened.ok ? fail({ code: 'E_COPY_DAMAGED' }) : opened
      }
      current.set({ ...opened.value, beside: copy.value })
      const report = mergeReport(
        plan.value,
        opened.value.session,
        readingSession(copy.value),
        wordsOf(around),
      )
      return ok({ path, fileName: basename(path), savedAt: copy.value.state().savedAt, ...report })
    },

    applyMerge: async () => {
      const opened = current.need()
      if (!opened.ok) return opened
      const { session, beside } = opened.value
      if (beside === undefined || beside === null) return fail({ code: 'E_NOT_FOUND' })
      const backedUp = await backUpBeforeInTurns(session, around)
      if (!session.vault.isOpen()) return fail({ code: 'E_LOCKED' })
      if (!backedUp.ok) return fail(toEditFailure(backedUp.error))
      if (current.get()?.beside !== beside) return fail({ code: 'E_LOCKED' })
      const plan = session.planMerge(readingSession(beside))
      if (!plan.ok) return fail({ code: 'E_COPY_DAMAGED' })
      const carried = await carryContents(plan.value, beside, session.vault)
      // Locked meanwhile, or the preview was closed: then what could not be read says nothing about the copy.
      const now = current.get()
      if (now?.session !== session || now.beside !== beside) return fail({ code: 'E_LOCKED' })
      if (!carried.ok) return carried
      const merged = session.applyMerge(plan.value)
      if (!merged.ok) return merged
      current.set({ ...opened.value, beside: null })
      const { conflictCount } = plan.value
      return ok({ ...merged.value, conflictCount, withoutContent: carried.value })
    },

    forgetPreview: () => {
      const opened = current.need()
      if (!opened.ok) return Promise.resolve(opened)
      current.set({ ...opened.value, beside: null })
      return Promise.resolve(ok(null))
    },

    goOn: async () => {
      const opened = current.need()
      if (!opened.ok) return opened
      const backedUp = await backUpBeforeInTurns(opened.value.session, around)
      if (current.get()?.session !== opened.value.session) return fail({ code: 'E_LOCKED' })
      if (!backedUp.ok) return fail(toEditFailure(backedUp.error))
      const accepted = opened.value.session.vault.openSuccessor({ acceptCopy: true })
      if (!accepted.ok) return accepted
      if (accepted.value.mode === 'read-only') {
        accepted.value.close()
        return fail({ code: 'E_VAULT_READ_ONLY' })
      }
      const session = createSession(accepted.value, () => nowOf(around))
      const next = { ...opened.value, session, standing: null }
      current.set(next)
      return ok(summarise(next))
    },

    conflicts: () => {
      const opened = current.need()
      if (!opened.ok) return Promise.resolve(opened)
      const conflicts = namedConflicts(opened.value.session, wordsOf(around))
      // A record that cannot be read has a notice of its own.
      return Promise.resolve(ok(conflicts.ok ? conflicts.value : []))
    },

    reveal: ({ recordId, field, versionId }) => {
      const opened = current.need()
      if (!opened.ok) return Promise.resolve(opened)
      const conflicts = opened.value.session.conflicts()
      if (!conflicts.ok) return Promise.resolve(conflicts)
      const version = conflicts.value
        .find((one) => one.isSecret && one.recordId === recordId && one.field === field)
        ?.versions.find((one) => one.versionId === versionId)
      if (version === undefined) return Promise.resolve(fail({ code: 'E_NO_CONFLICT' }))
      return Promise.resolve(ok({ lines: linesOf(version.value) }))
    },

    settle: (choice) => {
      const opened = current.need()
      return Promise.resolve(opened.ok ? opened.value.session.settle(choice) : opened)
    },
  }
}

function wordsOf(around: Surroundings) {
  const language = languageOf(around)
  return { text: textIn(language), language }
}

/** The texts in a secret, one to a line: a password, codes, questions with their answers. */
function linesOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  // An id says nothing to a person.
  return Object.entries(value).flatMap(([key, inner]) => (key === 'id' ? [] : linesOf(inner)))
}
