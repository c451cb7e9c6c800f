import type * as v from 'valibot'
import type { FailureOf } from '#core/failure'
import type { Result } from '#core/result'
import { appCalls } from './contract/app.ts'
import { attachmentCalls } from './contract/attachments.ts'
import { backupCalls } from './contract/backups.ts'
import { binCalls } from './contract/bin.ts'
import { copyCalls } from './contract/copies.ts'
import { draftCalls } from './contract/drafts.ts'
import { exchangeCalls } from './contract/exchange.ts'
import { handOverCalls } from './contract/hand-over.ts'
import { historyCalls } from './contract/history.ts'
import { keyCalls } from './contract/keys.ts'
import { leakCalls } from './contract/leaks.ts'
import { recordsCalls } from './contract/records.ts'
import { reminderCalls } from './contract/reminders.ts'
import { secretsCalls } from './contract/secrets.ts'
import { sheetsCalls } from './contract/sheets.ts'
import { vaultCalls } from './contract/vault.ts'

export type { AppState, Browser, KnownVault, Preferences } from './contract/app.ts'
export type { BackupFile, BackupState, Difference, KnownBackup, RestorePreview } from './contract/backups.ts'
export type { BinEntry } from './contract/bin.ts'
export type { EditCode, OpenCode } from './contract/codes.ts'
export type { Conflict, CopyNews, FoundCopy, MergeAnswer, MergePreview } from './contract/copies.ts'
export type { DraftNote } from './contract/drafts.ts'
export type { ForgetPlan, ProvenCopy, VaultTrace } from './contract/hand-over.ts'
export type { ImportReport } from './contract/exchange.ts'
export type { FormerValue } from './contract/history.ts'
export type { QuickUnlockState, ShareState } from './contract/keys.ts'
export type { LeakAnswer } from './contract/leaks.ts'
export type { WorkProgress } from './contract/progress.ts'
export type { CheckedEdit, Edit, EditAnswer, EditLabel } from './contract/records.ts'
export type { OneTimeCode, SecretEdits, SecretValue, TotpRead } from './contract/secrets.ts'
export type { PrintProgress } from './contract/sheets.ts'
export type { VerifyAnswer } from './contract/vault.ts'
export type { VaultNotice, VaultSummary } from './contract/vault-shapes.ts'

/*
 * Everything a window may ask of the main process, one file per group in contract/. `window.api`, the handlers and the
 * channel names are derived from it: a call without a handler, or a handler that answers with the wrong shape, does not
 * compile.
 */

/** Any failure of the bridge itself: a locked vault, bad input, a foreign sender, a bug. */
type BridgeFailure = FailureOf<'E_LOCKED' | 'E_INPUT' | 'E_DENIED' | 'E_INTERNAL'>

/** The calls by group. Answers that are null were cancelled by the person in a system dialog. */
export const contract = {
  app: appCalls,
  vault: vaultCalls,
  keys: keyCalls,
  handOver: handOverCalls,
  records: recordsCalls,
  secrets: secretsCalls,
  leaks: leakCalls,
  history: historyCalls,
  bin: binCalls,
  attachments: attachmentCalls,
  backups: backupCalls,
  copies: copyCalls,
  drafts: draftCalls,
  sheets: sheetsCalls,
  exchange: exchangeCalls,
  reminders: reminderCalls,
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
