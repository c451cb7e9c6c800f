/*
 * The public face of the vault engine: everything the program may ask of it. Nothing else in this folder is imported
 * from outside, but for kdf-worker.ts, which is an entry file of its own.
 */

export type { AnchorStore } from './anchor.ts'
export { copyAttachment, copyAttachmentAtOnce } from './attachment-copy.ts'
export { PIECE_BYTES, type ContentReader, type ContentWriter, type Described } from './attachment-store.ts'
export { createAnchorFolder, removeAnchor } from './anchor-folder.ts'
export { calibrateKdf, LEAST_KDF } from './calibrate-kdf.ts'
export { copyClosedVault } from './copy-closed.ts'
export { createVault, type CreatedVault, type CreateRequest } from './create.ts'
export type {
  AttachmentFailure,
  AttachmentReadFailure,
  CopyFailure,
  CreateFailure,
  InspectFailure,
  KeyFailure,
  OpenFailure,
  PasswordChangeFailure,
  RotateFailure,
  SiblingFailure,
  WriteFailure,
} from './failure.ts'
export type { DeriveKey, KdfRequest } from './kdf.ts'
export type { WayIn } from './key-ring.ts'
export { inspectVault, openVault, type OpenRequest } from './open.ts'
export type { OpenVault, Rotation, StoredRecord } from './open-vault.ts'
export type { JsonObject } from './plain-json.ts'
export type { RowId } from './row-id.ts'
export { isDamage } from './sibling.ts'
export { sweepAbandoned } from './sweep.ts'
export { createWorkerStructureOf, type StructureOf } from '../db/structure.ts'
export { sharesOfFile } from './shares-of-file.ts'
export type { OpeningKey, OwnersKey } from './unlock.ts'
export type { VerifyProblem } from './verify.ts'
export { createWorkerDeriveKey } from './worker-derive-key.ts'
export type { Change } from './write.ts'
