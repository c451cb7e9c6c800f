/*
 * The public face of the vault engine: everything the program may ask of it. Nothing else in this folder is imported
 * from outside, but for kdf-worker.ts, which is an entry file of its own.
 */

export type { AnchorStore, CopyVerdict } from './anchor.ts'
export { createAnchorFolder } from './anchor-folder.ts'
export { calibrateKdf } from './calibrate-kdf.ts'
export type { CopyReport } from './copy.ts'
export { createVault, type CreatedVault, type CreateRequest } from './create.ts'
export type {
  CopyFailure,
  CreateFailure,
  InspectFailure,
  LockHolder,
  OpenFailure,
  RenewFailure,
  SecretFailure,
  VaultProblem,
  WriteFailure,
} from './failure.ts'
export type { DeriveKey, KdfPolicy, KdfRequest } from './kdf.ts'
export { inspectVault, openVault, type OpenRequest, type VaultInspection } from './open.ts'
export type { OpenVault, StoredRecord } from './open-vault.ts'
export type { JsonObject, JsonValue } from './plain-json.ts'
export { asRowId, type RowId } from './row-id.ts'
export type { OpeningKey } from './unlock.ts'
export type { VerifyProblem, VerifyReport } from './verify.ts'
export { createWorkerDeriveKey } from './worker-derive-key.ts'
export type { Change } from './write.ts'
