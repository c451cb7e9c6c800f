import type { Handlers, VaultSummary } from '#contract'
import type { VaultSettings } from '#core/record/settings'
import { fail, ok } from '#core/result'
import { openAcceptingCopy } from '../../backup/accept-copy.ts'
import { summarise, titleOfFile, type RunningSetUp } from '../../session/current-vault.ts'
import { noteSettings } from '../../session/note-settings.ts'
import { noteVault, rememberVault } from '../../session/remember-vault.ts'
import { openSample } from '../../session/sample.ts'
import { createSession, SETTINGS_ID } from '../../session/session.ts'
import { toCopyFailure, toCreateFailure, toOpenFailure } from '../../session/open-failure.ts'
import type { TryOutcome } from '../../system/quick-unlock.ts'
import {
  calibrateKdf,
  createVault,
  inspectVault,
  openVault,
  type OpeningKey,
  type OpenVault,
} from '../../vault/vault.ts'
import { appStateOf, languageOf } from './app.ts'
import { createRecoveryKeyHandlers } from './recovery-key.ts'
import { nowOf, todayOf, type Surroundings } from './surroundings.ts'

type ParsedKey = Parameters<Handlers['vault']['unlock']>[0]['key']

export function createVaultHandlers(around: Surroundings): Handlers['vault'] {
  const { appData, current, dialogs } = around

  return {
    choosePlace: async ({ title }) => {
      const path = await dialogs.saveFile({ fileName: `${fileNameOf(title)}.hikae`, kind: 'vault' })
      return ok(path === null ? null : { path })
    },

    chooseFile: async () => {
      const path = await dialogs.openFile('vault')
      return path === null ? ok(null) : addFile(path)
    },
    addFile: ({ path }) => addFile(path),

    create: async ({ path, title, weave, password }) => {
      const kdfPolicy = await calibrateKdf(around.deriveKey, around.machine)
      if (!kdfPolicy.ok) return fail({ code: 'E_KDF_MEMORY' })
      const made = await createVault({ path, password, kdfPolicy: kdfPolicy.value, ...hostOf(around) })
      if (!made.ok) return fail(toCreateFailure(made.error))
      const { vault, recoveryCode } = made.value
      const settings: VaultSettings = {
        type: 'settings',
        id: SETTINGS_ID,
        title,
        weave,
        copies: [],
        sheets: [],
      }
      const written = createSession(vault, () => nowOf(around)).applyNote(settings)
      if (!written.ok) {
        vault.close()
        return fail({ code: written.error.code === 'E_DISK_FULL' ? 'E_DISK_FULL' : 'E_IO' })
      }
      return ok({ vault: adopt(vault, { recoveryCode }), recoveryCode })
    },

    openSample: async () => {
      const opened = await openSample({
        ...hostOf(around),
        appData,
        language: languageOf(around),
        today: todayOf(around),
      })
      if (!opened.ok) return opened
      current.set(opened.value)
      return ok(summarise(opened.value))
    },

    unlock: async ({ path, key, readOnly, ...wish }) => {
      const openingKey = await keyFor(path, key)
      if (openingKey === null) return fail({ code: 'E_QUICK_UNLOCK' })
      const request = {
        path,
        key: openingKey,
        mode: readOnly === true ? 'read-only' : 'read-write',
        allowExpensiveKdf: wish.allowExpensiveKdf ?? false,
        takeOverLock: wish.takeOverLock ?? false,
        ...hostOf(around),
      } as const
      const opened =
        wish.acceptCopy === true ? await openAcceptingCopy(request, around) : await openVault(request)
      if (openingKey.kind === 'quick-unlock') {
        openingKey.sealed.fill(0)
        around.quickUnlock.settle(path, outcomeOf(opened))
      }
      return opened.ok ? ok(adopt(opened.value, null)) : fail(toOpenFailure(opened.error))
    },

    lock: () => {
      current.lock()
      return Promise.resolve(ok(null))
    },

    saveCopy: async () => {
      const opened = current.need()
      if (!opened.ok) return opened
      const { session } = opened.value
      const name = fileNameOf(`${summarise(opened.value).title} ${todayOf(around)}`)
      const path = await dialogs.saveFile({ fileName: `${name}.hikae`, kind: 'vault' })
      if (path === null) return ok(null)
      const copied = await session.vault.copyInTurns(path, around.structureOf)
      if (!copied.ok) return fail(toCopyFailure(copied.error))
      if (!session.vault.isOpen()) return ok({ path })
      if (session.vault.mode === 'read-only') return ok({ path })
      const noted = noteSettings(session, (settings) => ({
        ...settings,
        copies: [...settings.copies, { where: path.slice(-500), madeOn: todayOf(around) }],
      }))
      return noted.ok ? ok({ path }) : noted
    },

    ...createRecoveryKeyHandlers(around),

    verify: async () => {
      const opened = current.need()
      if (!opened.ok) return opened
      const { session } = opened.value
      const checked = await session.vault.verifyInTurns(around.structureOf)
      if (!session.vault.isOpen()) return fail({ code: 'E_LOCKED' })
      const { problems, recordCount } = checked ?? session.vault.verify()
      if (problems.some(({ code }) => code === 'E_BUSY')) return fail({ code: 'E_IO' })
      const damagedCount = problems.filter(({ code }) => code === 'E_RECORD_DAMAGED').length
      return ok({
        sound: problems.length === 0,
        recordCount: recordCount - session.unseen(),
        damagedCount,
        checkedAt: nowOf(around),
      })
    },
  }

  /** Null: quick unlock is off on this computer, or has ended. */
  async function keyFor(path: string, key: ParsedKey): Promise<OpeningKey | null> {
    if (key.kind !== 'quick-unlock') return key
    const sealed = await around.quickUnlock.take(path)
    return sealed && { ...key, sealed }
  }

  async function addFile(path: string): ReturnType<Handlers['vault']['addFile']> {
    const inspected = await inspectVault(path)
    if (!inspected.ok) return fail(toOpenFailure(inspected.error))
    noteVault(appData, {
      path,
      title: titleOfFile(path),
      weave: 'plain',
      lastOpenedAt: null,
      accountCount: null,
    })
    return ok(await appStateOf(around))
  }

  function adopt(vault: OpenVault, setUp: RunningSetUp | null): VaultSummary {
    const session = createSession(vault, () => nowOf(around))
    const opened = { session, setUp }
    current.set(opened)
    const summary = summarise(opened)
    rememberVault(appData, opened, nowOf(around))
    return summary
  }
}

function outcomeOf(opened: Awaited<ReturnType<typeof openVault>>): TryOutcome {
  if (opened.ok) return 'right'
  if (opened.error.code === 'E_QUICK_UNLOCK') return 'void'
  return opened.error.code === 'E_PASSWORD' ? 'wrong' : 'not-tried'
}

function hostOf({ deriveKey, anchors, clock, appData }: Surroundings) {
  return { deriveKey, anchors, clock, writerId: appData.writerId() }
}

/** A title as a file name that every system takes. */
function fileNameOf(title: string): string {
  const name = title.replaceAll(/[<>:"/\\|?*\p{Cc}]/gu, ' ').trim()
  return name === '' ? 'hikae' : name
}
