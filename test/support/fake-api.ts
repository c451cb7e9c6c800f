import type {
  Api,
  BackupFile,
  BackupState,
  Conflict,
  CopyNews,
  Edit,
  EditAnswer,
  EditLabel,
  FoundCopy,
  KnownVault,
  Preferences,
  QuickUnlockState,
  ShareState,
  VaultSummary,
} from '#contract'
import type { Failure, FailureOf } from '#core/failure'
import type { Attachment } from '#core/record/attachment'
import type { VaultRecord } from '#core/record/document'
import { asRecordId, type RecordId } from '#core/record/field'
import type { VaultSettings } from '#core/record/settings'
import { fail, ok } from '#core/result'
import { formatRecoveryCode } from '#core/secret/recovery-code'
import { formatShareCode } from '#core/secret/share-code'

/** What a test says about the machine behind the window. */
export interface FakeMachine {
  readonly records?: readonly VaultRecord[]
  readonly vaults?: readonly KnownVault[]
  readonly password?: string
  readonly language?: 'ja' | 'en'
  readonly vault?: Partial<VaultSummary>
  /** Opened already when the window starts. */
  readonly open?: boolean
  /** Answers of the next calls, by `group.name`: a failure instead of what would have happened. */
  readonly failures?: Readonly<Record<string, Failure>>
  readonly now?: () => string
  readonly backups?: Partial<BackupState>
  /** Whether the system keeps a secret for quick unlock; it does not, unless said otherwise. */
  readonly hasKeystore?: boolean
  /** What each look at the file finds, in order; then nothing. */
  readonly news?: CopyNews[]
  readonly copies?: readonly FoundCopy[]
  readonly conflicts?: readonly Conflict[]
}

const FINGERPRINT = '0000 1111 2222 3333'
const CODE = { code: '123456', periodSeconds: 30, millisecondsLeft: 30_000 }
const RECOVERY_CODE = formatRecoveryCode(Uint8Array.from({ length: 16 }, (_, i) => 17 * i))

function fakeAttachment(ownerId: RecordId, number: number): Attachment {
  const content = { att: '0a'.repeat(16), gen: '0b'.repeat(16), count: 1, hash: '0c'.repeat(32) }
  const id = asRecordId(`attachment-${number}`)
  return { type: 'attachment', id, ownerId, name: 'card.jpg', mediaType: 'image/jpeg', size: 4, content }
}

/** The bridge without a machine: one vault in memory that opens with one password. Secrets are letters, never real. */
export function fakeApi(machine: FakeMachine = {}): Api {
  let password = machine.password ?? 'open sesame'
  let shares: { readonly state: ShareState; readonly codes: readonly string[] } | null = null
  let quickUnlockEndsOn: string | null = null
  const now = machine.now ?? (() => '2026-11-22T01:00:00.000Z')
  const known: KnownVault = {
    path: '/home/hanako/sato.hikae',
    title: '佐藤家の控え',
    weave: 'plain',
    lastOpenedAt: '2026-11-21T01:00:00.000Z',
    accountCount: 14,
    found: true,
    shares: null,
    quickUnlock: false,
  }
  let vaults = machine.vaults ?? [known]
  let preferences: Preferences = {
    language: machine.language ?? 'ja',
    theme: 'light',
    textSize: 100,
    contrast: 'system',
    motion: 'system',
    notices: false,
  }
  let vault: VaultSummary | null = null
  let records: readonly VaultRecord[] = machine.records ?? []
  let binned: readonly VaultRecord[] = []
  let drafts: readonly { readonly key: string; readonly at: string; readonly content: string }[] = []
  let past: readonly { readonly label: EditLabel; readonly records: readonly VaultRecord[] }[] = []
  let future: typeof past = []
  let backupState: BackupState = {
    places: [
      { which: 'first', folder: '/home/hanako/.config/hikae/backups', isOwn: true, isReachable: true },
    ],
    backups: [],
    isCurrent: false,
    lastDrill: null,
    trouble: null,
    ...machine.backups,
  }
  let conflicts: readonly Conflict[] = machine.conflicts ?? []
  if (machine.open === true) vault = summary(known.path, known.title)

  return {
    app: {
      state: () => answer('app.state', state),
      setPreferences: (change) =>
        answer('app.setPreferences', () => {
          preferences = { ...preferences, ...(change as Partial<Preferences>) }
          return state()
        }),
      forgetVault: ({ path }) =>
        answer('app.forgetVault', () => {
          vaults = vaults.filter((entry) => entry.path !== path)
          return state()
        }),
      openPage: () => answer('app.openPage', () => null),
      placeBeside: () => answer('app.placeBeside', () => null),
      copyForForm: () => answer('app.copyForForm', () => ({ clearsAfterSeconds: 30 })),
      copyText: () => answer('app.copyText', () => null),
    },
    handOver: {
      give: ({ password: typed, newPassword, to }) => {
        if (typed !== password) return Promise.resolve(fail({ code: 'E_PASSWORD', tried: 'password' }))
        return answer('handOver.give', () => {
          password = newPassword
          vault = { ...opened(), setUp: 'running', recoveryKeyAtHand: true }
          const handOver = { at: now(), to, fingerprint: FINGERPRINT }
          return { vault, recoveryCode: RECOVERY_CODE, keptAs: '/home/hanako/kept.hikae', handOver }
        })
      },
      prove: (input) =>
        input.password === password
          ? answer('handOver.prove', () => ({ recordCount: records.length }))
          : Promise.resolve(fail({ code: 'E_PASSWORD', tried: 'password' })),
      plan: () =>
        answer('handOver.plan', () => ({
          fingerprint: FINGERPRINT,
          title: opened().title,
          files: [{ kind: 'vault' as const, path: opened().path }],
          unreachable: [],
          unidentified: [],
        })),
      chooseCopy: () => answer('handOver.chooseCopy', () => null),
      forget: () =>
        answer('handOver.forget', () => {
          const path = opened().path
          vaults = vaults.filter((entry) => entry.path !== path)
          vault = null
          const removed = { vault: 1, beside: 0, backups: 0, traces: 1 }
          const remaining = { files: 0, folders: 0 }
          const id = '00000000000000aa'
          return { id, at: now(), fingerprint: FINGERPRINT, proof: 'copy' as const, removed, remaining }
        }),
      deletions: () => answer('handOver.deletions', () => []),
      forgetDeletion: () => answer('handOver.forgetDeletion', () => []),
    },
    vault: {
      choosePlace: ({ title }) =>
        answer('vault.choosePlace', () => ({ path: `/home/hanako/${title}.hikae` })),
      chooseFile: () => answer('vault.chooseFile', state),
      addFile: () => answer('vault.addFile', state),
      create: ({ path, title, weave }) =>
        answer('vault.create', () => {
          records = [emptySettings(title)]
          vault = { ...summary(path, title), setUp: 'running', recoveryKeyAtHand: true }
          vaults = [{ ...known, path, title, weave }, ...vaults]
          return { vault, recoveryCode: RECOVERY_CODE }
        }),
      openSample: () =>
        answer('vault.openSample', () => {
          records = [emptySettings('sample')]
          vault = { ...summary('/sample.hikae', 'sample'), isSample: true }
          return vault
        }),
      renewRecoveryKey: (input) =>
        input.password === password
          ? answer('vault.renewRecoveryKey', () => {
              vault = { ...opened(), setUp: 'running', recoveryKeyAtHand: true }
              return { vault, recoveryCode: RECOVERY_CODE }
            })
          : Promise.resolve(fail({ code: 'E_PASSWORD', tried: 'password' })),
      finishSetUp: () =>
        answer('vault.finishSetUp', () => {
          vault = { ...opened(), setUp: 'finished', recoveryKeyAtHand: false }
          return vault
        }),
      unlock: async ({ path, key }) => {
        if (!opens(key)) return fail({ code: 'E_PASSWORD', tried: key.kind })
        return answer('vault.unlock', () => {
          vault = summary(path, vaults.find((entry) => entry.path === path)?.title ?? known.title)
          return vault
        })
      },
      lock: () =>
        answer('vault.lock', () => {
          vault = null
          past = []
          future = []
          return null
        }),
      proveRecoveryKey: async ({ code }) =>
        code.replace(/\s/gu, '') === RECOVERY_CODE.replace(/\s/gu, '')
          ? answer('vault.proveRecoveryKey', opened)
          : fail({ code: 'E_RECOVERY_CODE', groups: [] }),
      saveCopy: () => answer('vault.saveCopy', () => ({ path: '/media/usb/sato.hikae' })),
      verify: () =>
        answer('vault.verify', () => ({
          sound: true,
          recordCount: records.length,
          damagedCount: 0,
          checkedAt: now(),
        })),
    },
    records: {
      all: () =>
        answer('records.all', () => ({
          recordsJson: JSON.stringify(records),
          undo: past.at(-1)?.label ?? null,
          redo: future.at(-1)?.label ?? null,
        })),
      save: (edit) => answer('records.save', () => apply(edit)),
      combine: ({ goneId }) =>
        answer('records.combine', () => apply({ put: [], remove: [goneId], label: 'combine' })),
      keepTable: () => answer('records.keepTable', () => null),
      undo: () => Promise.resolve(step('records.undo')),
      redo: () => Promise.resolve(step('records.redo')),
    },
    reminders: { announce: () => answer('reminders.announce', () => null) },
    secrets: {
      reveal: ({ name }) =>
        answer('secrets.reveal', () => {
          switch (name) {
            case 'formerPasswords':
              return { name, value: [{ value: 'old-example' }] }
            case 'recoveryCodes':
              return { name, value: [{ code: 'AAAA-0001' }, { code: 'AAAA-0002', used: true }] }
            case 'securityQuestions':
              return { name, value: [{ question: '?', answer: 'example' }] }
            case 'hiddenFields':
              return { name, value: [{ id: 'pin', value: '0000' }] }
            default:
              return { name, value: 'FAKE1-0SAMP-LE0O1-IDONT-USE00' }
          }
        }),
      copy: () => answer('secrets.copy', () => ({ clearsAfterSeconds: 30 })),
      oneTimeCode: () => answer('secrets.oneTimeCode', () => CODE),
      copyOneTimeCode: () => answer('secrets.copyOneTimeCode', () => ({ clearsAfterSeconds: 30 })),
      totpOnScreen: () =>
        answer('secrets.totpOnScreen', () => ({ ...CODE, issuer: '', account: '', text: 'otpauth' })),
      tryTotp: () => answer('secrets.tryTotp', () => ({ ...CODE, issuer: '', account: '' })),
    },
    keys: {
      state: () =>
        answer('keys.state', () => ({ shares: shares?.state ?? null, quickUnlock: quickUnlock() })),
      changePassword: ({ key, newPassword }) =>
        opens(key)
          ? answer('keys.changePassword', () => {
              password = newPassword
              return opened()
            })
          : Promise.resolve(fail({ code: 'E_PASSWORD', tried: key.kind })),
      makeShares: ({ threshold, count, ...proof }) =>
        ifPassword(proof, 'keys.makeShares', () => {
          const codes = Array.from({ length: count }, (_, i) => fakeShare(i + 1))
          shares = { state: { threshold, count }, codes }
          return { vault: opened(), shares: codes }
        }),
      forgetShares: () => answer('keys.forgetShares', () => null),
      removeShares: (proof) =>
        ifPassword(proof, 'keys.removeShares', () => {
          shares = null
          return opened()
        }),
      rotate: (proof) =>
        ifPassword(proof, 'keys.rotate', () => {
          shares = null
          quickUnlockEndsOn = null
          vault = { ...opened(), setUp: 'running', recoveryKeyAtHand: true }
          return { vault, recoveryCode: RECOVERY_CODE, keptAs: '/home/hanako/sato.old.hikae' }
        }),
      enableQuickUnlock: (proof) =>
        ifPassword(proof, 'keys.enableQuickUnlock', () => {
          quickUnlockEndsOn = '2026-12-06'
          return quickUnlock()
        }),
      disableQuickUnlock: () =>
        answer('keys.disableQuickUnlock', () => {
          quickUnlockEndsOn = null
          return quickUnlock()
        }),
    },
    history: {
      of: () => answer('history.of', () => []),
      reveal: () => answer('history.reveal', () => ({ value: 'old-example' })),
      restore: () => Promise.resolve(fail({ code: 'E_NO_FORMER_VALUE' as const })),
    },
    drafts: {
      list: () => answer('drafts.list', () => drafts.map(({ key, at }) => ({ key, at }))),
      keep: ({ key, content }) =>
        answer('drafts.keep', () => {
          drafts = [{ key, at: now(), content }, ...drafts.filter((draft) => draft.key !== key)]
          return null
        }),
      read: ({ key }) => answer('drafts.read', () => drafts.find((draft) => draft.key === key) ?? null),
      drop: ({ key }) =>
        answer('drafts.drop', () => {
          drafts = drafts.filter((draft) => draft.key !== key)
          return null
        }),
    },
    bin: {
      list: () => answer('bin.list', () => binned.map((record) => ({ record, deletedAt: now() }))),
      restore: ({ ids }) =>
        answer('bin.restore', () => {
          const wanted = binned.filter(({ id }) => ids.includes(id))
          binned = binned.filter(({ id }) => !ids.includes(id))
          return apply({ put: wanted.map((record) => ({ record })), remove: [], label: 'bring-back' })
        }),
      purge: ({ ids }) =>
        answer('bin.purge', () => {
          binned = binned.filter(({ id }) => !ids.includes(id))
          return { ...become(records), backupCount: 0 }
        }),
    },
    leaks: {
      check: () =>
        answer('leaks.check', () => ({ checked: records.length, unchecked: 0, seen: [], noted: null })),
      progress: () => answer('leaks.progress', () => null),
      cancel: () => answer('leaks.cancel', () => null),
    },
    attachments: {
      add: ({ ownerId, keepMetadata }) =>
        answer('attachments.add', () => {
          const record = fakeAttachment(asRecordId(ownerId), records.length)
          const edited = apply({ put: [{ record }], remove: [], label: 'add' })
          return { ...edited, attachmentId: record.id, metadataLeftOut: !keepMetadata }
        }),
      progress: () => answer('attachments.progress', () => null),
      cancel: () => answer('attachments.cancel', () => null),
      read: () =>
        answer('attachments.read', () => ({ bytes: new Uint8Array(4), size: 4, mediaType: 'image/jpeg' })),
      saveAs: () => answer('attachments.saveAs', () => ({ path: '/home/hanako/card.jpg' })),
    },
    backups: {
      state: () => answer('backups.state', () => backupState),
      choosePlace: ({ which }) =>
        answer('backups.choosePlace', () => {
          const others = backupState.places.filter((place) => place.which !== which)
          const folder = which === 'first' ? '/home/hanako/Documents' : '/media/usb'
          const chosen = { which, folder, isOwn: false, isReachable: true }
          backupState = { ...backupState, places: [...others, chosen] }
          return backupState
        }),
      removeSecondPlace: () =>
        answer('backups.removeSecondPlace', () => {
          backupState = { ...backupState, places: backupState.places.slice(0, 1) }
          return backupState
        }),
      backUpNow: () =>
        answer('backups.backUpNow', () => {
          backupState = {
            ...backupState,
            backups: [backupAt(now()), ...backupState.backups],
            isCurrent: true,
          }
          return backupState
        }),
      drill: () =>
        answer('backups.drill', () => {
          backupState = { ...backupState, lastDrill: { on: now(), isSound: true } }
          return backupState
        }),
      previewRestore: () =>
        answer('backups.previewRestore', () => ({
          savedAt: now(),
          differences: records
            .filter(({ type }) => type !== 'settings')
            .map(({ id }) => ({ id, name: id, kind: 'changed' as const, fields: ['password'] })),
          same: 0,
        })),
      restore: () => answer('backups.restore', () => apply({ put: [], remove: [], label: 'restore' })),
      known: () => answer('backups.known', () => []),
      restoreLost: ({ path }) => answer('backups.restoreLost', () => ({ app: state(), path })),
    },
    copies: {
      check: () => answer('copies.check', () => machine.news?.shift() ?? { kind: 'nothing' as const }),
      found: () => answer('copies.found', () => machine.copies ?? []),
      previewMerge: ({ path = '/media/usb/sato.hikae' }) =>
        answer('copies.previewMerge', () => ({
          path,
          fileName: path.split('/').at(-1) ?? path,
          savedAt: now(),
          changes: [{ id: asRecordId('merged'), name: 'Amazon', kind: 'added' as const }],
          changeCount: 1,
          conflictCount: conflicts.length,
        })),
      applyMerge: () =>
        answer('copies.applyMerge', () => ({
          ...apply({
            put: [{ record: { type: 'person', id: asRecordId('merged'), name: 'Merged' } }],
            remove: [],
            label: 'import',
          }),
          conflictCount: conflicts.length,
          withoutContent: [],
        })),
      forgetPreview: () => answer('copies.forgetPreview', () => null),
      goOn: () =>
        answer('copies.goOn', () => {
          vault = { ...opened(), mode: 'read-write', notices: [] }
          return vault
        }),
      conflicts: () => answer('copies.conflicts', () => conflicts),
      reveal: () => answer('copies.reveal', () => ({ lines: ['FAKE-0SAMPLE'] })),
      settle: ({ recordId, field }) =>
        answer('copies.settle', () => {
          conflicts = conflicts.filter((one) => one.recordId !== recordId || one.field !== field)
          return become([...records])
        }),
    },
    sheets: {
      print: () => answer('sheets.print', () => ({ pages: 1, number: 1, path: null })),
      progress: () => answer('sheets.progress', () => null),
      cancel: () => answer('sheets.cancel', () => null),
      printDeletion: () => answer('sheets.printDeletion', () => ({ pages: 1, path: null })),
    },
    exchange: {
      previewImport: () =>
        answer('exchange.previewImport', () => ({
          fileName: 'sato.json',
          added: 1,
          changed: 0,
          same: 0,
          names: [{ id: asRecordId('imported'), name: 'Amazon', kind: 'added' as const }],
        })),
      applyImport: () =>
        answer('exchange.applyImport', () =>
          apply({
            put: [{ record: { type: 'person', id: asRecordId('imported'), name: 'Imported' } }],
            remove: [],
            label: 'import',
          }),
        ),
      exportDocument: () => answer('exchange.exportDocument', () => ({ records: records.length })),
    },
  }

  // The failures that a test asks for stand in for whatever the call can answer; a test asks for ones that fit.
  function answer<T>(call: string, make: () => T) {
    const failure = machine.failures?.[call]
    return Promise.resolve(failure === undefined ? ok(make()) : fail(failure as FailureOf<never>))
  }

  function opens(key: Parameters<Api['vault']['unlock']>[0]['key']): boolean {
    switch (key.kind) {
      case 'password':
        return key.password === password
      case 'recovery-code':
        return key.code === RECOVERY_CODE
      case 'shares': {
        const right = new Set(key.shares.filter((share) => shares?.codes.includes(share)))
        return shares !== null && right.size >= shares.state.threshold
      }
      case 'quick-unlock':
        return false
    }
  }

  function ifPassword<T>(proof: { readonly password: string }, call: string, make: () => T) {
    return proof.password === password
      ? answer(call, make)
      : Promise.resolve(fail({ code: 'E_PASSWORD' as const, tried: 'password' as const }))
  }

  function quickUnlock(): QuickUnlockState {
    return {
      availability: machine.hasKeystore === true ? 'available' : 'no-keystore',
      endsOn: quickUnlockEndsOn,
    }
  }

  function state() {
    return {
      browsers: [],
      version: '0.1.0',
      preferences,
      language: languageOf(preferences.language),
      vaults,
      vault,
    }
  }

  function summary(path: string, title: string): VaultSummary {
    return {
      path,
      title,
      mode: 'read-write',
      notices: [],
      seq: 1,
      savedAt: now(),
      setUp: 'finished',
      recoveryKeyAtHand: false,
      ...machine.vault,
    }
  }

  function opened(): VaultSummary {
    if (vault === null) throw new Error('the test asked a locked vault')
    return vault
  }

  function apply(edit: Edit): EditAnswer {
    past = [...past, { label: edit.label, records }]
    future = []
    const put = edit.put.map(({ record }) => ({ ...record, updatedAt: now() }) as VaultRecord)
    binned = [...records.filter(({ id }) => edit.remove.includes(id)), ...binned]
    const gone = new Set<RecordId>([...edit.remove.map((id) => asRecordId(id)), ...put.map(({ id }) => id)])
    return become([...records.filter(({ id }) => !gone.has(id)), ...put])
  }

  function step(call: 'records.undo' | 'records.redo') {
    const entry = (call === 'records.undo' ? past : future).at(-1)
    if (entry === undefined) return fail({ code: 'E_NOTHING_TO_UNDO' as const })
    const back = { label: entry.label, records }
    if (call === 'records.undo') {
      past = past.slice(0, -1)
      future = [...future, back]
    } else {
      future = future.slice(0, -1)
      past = [...past, back]
    }
    return ok(become(entry.records))
  }

  function become(next: readonly VaultRecord[]): EditAnswer {
    const before = new Map(records.map((record) => [record.id, record]))
    const after = new Set(next.map(({ id }) => id))
    const removed = records.flatMap(({ id }) => (after.has(id) ? [] : [id]))
    records = next
    return {
      put: next.filter((record) => before.get(record.id) !== record),
      removed,
      undo: past.at(-1)?.label ?? null,
      redo: future.at(-1)?.label ?? null,
      savedAt: now(),
    }
  }
}

/** A share as it stands on paper; no secret is behind it. */
function fakeShare(number: number): string {
  return formatShareCode(Uint8Array.from({ length: 24 }, (_, i) => 10 * number + i))
}

/** The settings record of a vault in which nothing was set. */
function emptySettings(title: string): VaultSettings {
  return { type: 'settings', id: asRecordId('settings'), title, copies: [], sheets: [] }
}

/** A sound backup in the first place. */
function backupAt(madeAt: string, more: Partial<BackupFile> = {}): BackupFile {
  return {
    path: `/home/hanako/backups/${madeAt}.hikae`,
    place: 'first',
    savedAt: madeAt,
    madeAt,
    bytes: 40_960,
    recordCount: 14,
    isDamaged: false,
    hasOtherKey: false,
    ...more,
  }
}

function languageOf(language: 'system' | 'ja' | 'en'): 'ja' | 'en' {
  return language === 'en' ? 'en' : 'ja'
}
