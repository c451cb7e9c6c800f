import * as v from 'valibot'
import type { FailureCode, FailureOf } from '#core/failure'
import type { Language } from '#core/language'
import { record, type VaultRecord } from '#core/record/document'
import { recordId, type RecordId } from '#core/record/field'
import { secretName } from '#core/record/secret'
import { accountSecrets } from '#core/record/account'
import type { Result } from '#core/result'
import { sheetRequest } from '#core/sheet/request'

/*
 * Everything a window may ask of the main process. `window.api`, the handlers and the channel names are derived from
 * this file: a call without a handler, or a handler that answers with the wrong shape, does not compile.
 */

/** One call: its input schema, and the types of its answer and of the failures its caller has to expect. */
export interface Call<I extends v.GenericSchema, O, C extends FailureCode> {
  readonly input: I
  /** Never set; carries the types. */
  readonly answer?: { readonly value: O; readonly failure: FailureOf<C> }
}

/** Any failure of the bridge itself: a locked vault, bad input, a foreign sender, a bug. */
type BridgeFailure = FailureOf<'E_LOCKED' | 'E_INPUT' | 'E_DENIED' | 'E_INTERNAL'>

function call<I extends v.GenericSchema>(input: I) {
  return {
    returns: <O>() => ({ failsWith: <C extends FailureCode = never>(): Call<I, O, C> => ({ input }) }),
  }
}

const nothing = v.undefined()
const path = v.pipe(v.string(), v.minLength(1), v.maxLength(4_096))
const password = v.pipe(v.string(), v.minLength(1), v.maxLength(1_024))
const recoveryCode = v.pipe(v.string(), v.minLength(1), v.maxLength(200))
const title = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100))
const language = v.picklist(['ja', 'en'])
const plainText = v.pipe(v.string(), v.minLength(1), v.maxLength(4_096))

/** A vault this computer knows of. */
export interface KnownVault {
  readonly path: string
  readonly title: string
  readonly weave: 'plain' | 'stripe' | 'check'
  /** Instant of the last opening; null when it was never opened here. */
  readonly lastOpenedAt: string | null
  readonly accountCount: number | null
  /** The file is where it was. */
  readonly found: boolean
}

export interface Preferences {
  readonly language: Language | 'system'
  readonly theme: 'system' | 'light' | 'dark'
  /** Text size in per cent. */
  readonly textSize: 100 | 112 | 125
}

/** What a new window has to know before anything is asked of it. */
export interface AppState {
  readonly version: string
  readonly preferences: Preferences
  /** The language in force: the preference, or the system's. */
  readonly language: Language
  readonly vaults: readonly KnownVault[]
  /** The open vault, or null at the lock screen. */
  readonly vault: VaultSummary | null
}

/** Why a vault is open for reading only, or what its owner should know about this copy. */
export type VaultNotice =
  | { readonly kind: 'damaged'; readonly records: number; readonly readable: number }
  | { readonly kind: 'file-damaged' }
  | { readonly kind: 'seal-damaged' }
  | { readonly kind: 'header-forged' }
  | { readonly kind: 'set-mismatch' }
  | { readonly kind: 'older-copy' }
  | { readonly kind: 'fork' }
  | { readonly kind: 'continued-elsewhere' }
  | { readonly kind: 'open-elsewhere'; readonly host: string; readonly user: string; readonly since: string }
  | { readonly kind: 'folder-read-only' }
  | { readonly kind: 'newer-writer' }
  | { readonly kind: 'asked-read-only' }

export interface VaultSummary {
  readonly path: string
  readonly title: string
  readonly mode: 'read-write' | 'read-only'
  readonly notices: readonly VaultNotice[]
  readonly seq: number
  readonly savedAt: string
  /** `running` until the emergency kit was printed or saved. */
  readonly setUp: 'running' | 'finished'
  /** The recovery key is still in memory, so the kit can be printed with it: from its making to the end of set-up. */
  readonly recoveryKeyAtHand: boolean
}

/** A secret as it is fetched, one at a time. Lists come whole, in the order in which they are kept. */
export type SecretValue =
  | { readonly name: 'password' | 'totp' | 'hiddenNote' | 'productKey'; readonly value: string }
  | {
      readonly name: 'formerPasswords'
      readonly value: readonly { readonly value: string; readonly until?: string }[]
    }
  | {
      readonly name: 'recoveryCodes'
      readonly value: readonly { readonly code: string; readonly used?: boolean }[]
    }
  | {
      readonly name: 'securityQuestions'
      readonly value: readonly { readonly question: string; readonly answer: string }[]
    }

/**
 * Secrets to set (a value) or remove (null); what is not named stays. `passwordStrength` is zxcvbn's grade of the new
 * password. A replaced password moves to the former passwords by itself.
 */
const secretEdits = v.strictObject({
  password: v.optional(v.nullable(v.unwrap(accountSecrets.entries.password))),
  formerPasswords: v.optional(v.nullable(v.unwrap(accountSecrets.entries.formerPasswords))),
  recoveryCodes: v.optional(v.nullable(v.unwrap(accountSecrets.entries.recoveryCodes))),
  securityQuestions: v.optional(v.nullable(v.unwrap(accountSecrets.entries.securityQuestions))),
  totp: v.optional(v.nullable(v.unwrap(accountSecrets.entries.totp))),
  hiddenNote: v.optional(v.nullable(v.unwrap(accountSecrets.entries.hiddenNote))),
  productKey: v.optional(v.nullable(v.unwrap(accountSecrets.entries.password))),
  passwordStrength: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(4))),
})
export type SecretEdits = v.InferOutput<typeof secretEdits>

/** What was changed, for the undo button's wording. */
const editLabel = v.picklist(['add', 'edit', 'delete', 'import', 'settings'])
export type EditLabel = v.InferOutput<typeof editLabel>

const edit = v.strictObject({
  put: v.pipe(v.array(v.strictObject({ record, secrets: v.optional(secretEdits) })), v.maxLength(10_000)),
  remove: v.pipe(v.array(recordId), v.maxLength(10_000)),
  label: editLabel,
})
export type Edit = v.InferInput<typeof edit>
export type CheckedEdit = v.InferOutput<typeof edit>

/** The records after an edit: those that changed, those that went, and what can be undone and redone now. */
export interface EditAnswer {
  readonly put: readonly VaultRecord[]
  readonly removed: readonly RecordId[]
  readonly undo: EditLabel | null
  readonly redo: EditLabel | null
  readonly savedAt: string
}

const printRequest = v.strictObject({
  sheet: sheetRequest,
  to: v.picklist(['pdf', 'printer']),
  /** The vault's password, once more: needed when secrets are printed. */
  password: v.optional(password),
})

export interface ImportReport {
  readonly fileName: string
  readonly added: number
  readonly changed: number
  readonly same: number
  /** Names of the records that are added or changed, at most 200. */
  readonly names: readonly {
    readonly id: RecordId
    readonly name: string
    readonly kind: 'added' | 'changed'
  }[]
}

export interface VerifyAnswer {
  readonly sound: boolean
  readonly recordCount: number
  /** Records that cannot be read any more. */
  readonly damagedCount: number
  readonly checkedAt: string
}

type OpenCode =
  | 'E_NOT_FOUND'
  | 'E_NOT_VAULT'
  | 'E_TOO_NEW'
  | 'E_SCHEMA'
  | 'E_HEADER_DAMAGED'
  | 'E_PASSWORD'
  | 'E_RECOVERY_CODE'
  | 'E_KDF_LIMIT'
  | 'E_KDF_EXPENSIVE'
  | 'E_KDF_MEMORY'
  | 'E_FOLDER_READ_ONLY'
  | 'E_DISK_FULL'
  | 'E_CHANGED_ELSEWHERE'
  | 'E_IO'
type WriteCode =
  | 'E_FOLDER_READ_ONLY'
  | 'E_DISK_FULL'
  | 'E_IO'
  | 'E_CHANGED_ELSEWHERE'
  | 'E_VAULT_READ_ONLY'
  | 'E_RECORD_TOO_LARGE'

type EditCode = WriteCode | 'E_UNKNOWN_RECORD' | 'E_RECORD_DAMAGED'

/** The calls by group. Answers that are null were cancelled by the person in a system dialog. */
export const contract = {
  app: {
    state: call(nothing).returns<AppState>().failsWith(),
    setPreferences: call(
      v.strictObject({
        language: v.optional(v.picklist(['system', 'ja', 'en'])),
        theme: v.optional(v.picklist(['system', 'light', 'dark'])),
        textSize: v.optional(v.picklist([100, 112, 125])),
      }),
    )
      .returns<AppState>()
      .failsWith<'E_IO'>(),
    /** Takes a vault off the list of this computer. The file stays. */
    forgetVault: call(v.strictObject({ path })).returns<AppState>().failsWith<'E_IO'>(),
    /** Opens a page that the catalogue or the record names, in the default browser. `address` is without `https://`. */
    openPage: call(v.strictObject({ address: plainText }))
      .returns<null>()
      .failsWith<'E_LINK'>(),
    /** Copies a text that is no secret. */
    copyText: call(v.strictObject({ text: plainText }))
      .returns<null>()
      .failsWith(),
  },
  vault: {
    /** Asks for the place of a new vault in the system's dialog; the file does not exist yet. */
    choosePlace: call(v.strictObject({ title })).returns<{ readonly path: string } | null>().failsWith(),
    /** Asks for a vault file in the system's dialog and puts it on the list. */
    chooseFile: call(nothing).returns<AppState | null>().failsWith<OpenCode>(),
    /** Makes a vault, opens it and answers with its recovery key: eight groups of six digits. Takes about two seconds. */
    create: call(
      v.strictObject({ path, title, weave: v.picklist(['plain', 'stripe', 'check']), password, language }),
    )
      .returns<{ readonly vault: VaultSummary; readonly recoveryCode: string }>()
      .failsWith<
        'E_EXISTS' | 'E_PASSWORD_UNUSABLE' | 'E_FOLDER_READ_ONLY' | 'E_DISK_FULL' | 'E_IO' | 'E_KDF_MEMORY'
      >(),
    /** Replaces the recovery key by a new one, which opens from now on; the old paper is void. Starts set-up anew. */
    renewRecoveryKey: call(v.strictObject({ password }))
      .returns<{ readonly vault: VaultSummary; readonly recoveryCode: string }>()
      .failsWith<'E_PASSWORD' | 'E_KDF_MEMORY' | EditCode>(),
    /** Ends set-up: from here on the recovery key is on paper only. Refused until the kit was printed or saved. */
    finishSetUp: call(nothing).returns<VaultSummary>().failsWith<EditCode | 'E_NOTHING_TO_PRINT'>(),
    /** Derives the key and opens the vault file. Takes about a second by design. */
    unlock: call(
      v.strictObject({
        path,
        key: v.variant('kind', [
          v.strictObject({ kind: v.literal('password'), password }),
          v.strictObject({ kind: v.literal('recovery-code'), code: recoveryCode }),
        ]),
        readOnly: v.optional(v.boolean()),
        /** This older or parallel copy is the one to go on with. */
        acceptCopy: v.optional(v.boolean()),
        /** Nobody else has it open: take over the lock of a computer that cannot be asked. */
        takeOverLock: v.optional(v.boolean()),
        allowExpensiveKdf: v.optional(v.boolean()),
      }),
    )
      .returns<VaultSummary>()
      .failsWith<OpenCode>(),
    /** Closes the vault. The window that asked is destroyed with everything it showed. */
    lock: call(nothing).returns<null>().failsWith(),
    /** Checks the recovery key that was typed back from paper, and notes the day. */
    proveRecoveryKey: call(v.strictObject({ code: recoveryCode }))
      .returns<VaultSummary>()
      .failsWith<'E_RECOVERY_CODE' | 'E_PASSWORD' | EditCode>(),
    /** Writes a verified copy of the file to a place chosen in the system's dialog, and notes it. */
    saveCopy: call(nothing).returns<{ readonly path: string } | null>().failsWith<EditCode | 'E_EXISTS'>(),
    verify: call(nothing).returns<VerifyAnswer>().failsWith<'E_IO'>(),
  },
  records: {
    /** The outline of every record: no secret in it, only which ones exist. */
    all: call(nothing)
      .returns<{
        readonly records: readonly VaultRecord[]
        readonly undo: EditLabel | null
        readonly redo: EditLabel | null
      }>()
      .failsWith(),
    /** One user action, one durable transaction. Removing a record also takes it out of the records that point to it. */
    save: call(edit).returns<EditAnswer>().failsWith<EditCode>(),
    undo: call(nothing).returns<EditAnswer>().failsWith<EditCode | 'E_NOTHING_TO_UNDO'>(),
    redo: call(nothing).returns<EditAnswer>().failsWith<EditCode | 'E_NOTHING_TO_UNDO'>(),
  },
  secrets: {
    reveal: call(v.strictObject({ id: recordId, name: secretName }))
      .returns<SecretValue>()
      .failsWith<'E_NO_SECRET' | 'E_RECORD_DAMAGED'>(),
    /** Copies a secret without showing it to the window; `index` picks from a list. */
    copy: call(
      v.strictObject({
        id: recordId,
        name: secretName,
        index: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
      }),
    )
      .returns<{ readonly clearsAfterSeconds: number }>()
      .failsWith<'E_NO_SECRET' | 'E_RECORD_DAMAGED'>(),
  },
  sheets: {
    /** Prints, or asks for a file in the system's dialog and writes the PDF there. */
    print: call(printRequest)
      .returns<{ readonly pages: number; readonly number: number } | null>()
      .failsWith<'E_PASSWORD' | 'E_PRINTER' | 'E_NOTHING_TO_PRINT' | EditCode>(),
  },
  exchange: {
    /** Asks for a hikae-json file and says what it would change. Nothing is written. */
    previewImport: call(nothing)
      .returns<ImportReport | null>()
      .failsWith<
        | 'E_FILE_UNREADABLE'
        | 'E_DOCUMENT_SYNTAX'
        | 'E_DOCUMENT_SCHEMA'
        | 'E_DOCUMENT_TOO_NEW'
        | 'E_RECORD_DAMAGED'
      >(),
    /** Takes over the previewed document, as one edit that can be undone. */
    applyImport: call(nothing).returns<EditAnswer>().failsWith<EditCode | 'E_FILE_UNREADABLE'>(),
    /** Writes hikae-json to a file chosen in the system's dialog. With secrets it asks for the password once more. */
    exportDocument: call(v.strictObject({ secrets: v.boolean(), password: v.optional(password) }))
      .returns<{ readonly records: number } | null>()
      .failsWith<'E_PASSWORD' | 'E_RECORD_DAMAGED' | WriteCode>(),
  },
} as const

export type Contract = typeof contract
export type GroupName = keyof Contract
export type CallName<G extends GroupName> = keyof Contract[G] & string

type InputOf<T> = T extends { readonly input: infer I extends v.GenericSchema } ? v.InferInput<I> : never
type ParsedOf<T> = T extends { readonly input: infer I extends v.GenericSchema } ? v.InferOutput<I> : never
type AnswerOf<T> = T extends { readonly answer?: infer A } ? NonNullable<A> : never
type ValueOf<T> = AnswerOf<T> extends { readonly value: infer O } ? O : never
type FailureOfCall<T> = AnswerOf<T> extends { readonly failure: infer F } ? F : never
type Asked<I, R> = [I] extends [undefined] ? () => Promise<R> : (input: I) => Promise<R>

/** What the bridge puts on `window.api`. */
export type Api = {
  readonly [G in GroupName]: {
    readonly [K in CallName<G>]: Asked<
      InputOf<Contract[G][K]>,
      Result<ValueOf<Contract[G][K]>, FailureOfCall<Contract[G][K]> | BridgeFailure>
    >
  }
}

/** What main implements: one handler per call, given input that matched the schema. */
export type Handlers = {
  readonly [G in GroupName]: {
    readonly [K in CallName<G>]: (
      input: ParsedOf<Contract[G][K]>,
    ) => Promise<Result<ValueOf<Contract[G][K]>, FailureOfCall<Contract[G][K]> | FailureOf<'E_LOCKED'>>>
  }
}

/** The channel of a call; nobody else writes a channel name. */
export function channelOf(group: string, name: string): string {
  return `hikae:${group}.${name}`
}
