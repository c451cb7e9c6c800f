/*
 * The public face of the vault engine: everything the program may ask of it. Nothing else in this folder is imported
 * from outside, but for kdf-worker.ts, which is an entry file of its own.
 */

export type { AnchorStore } from './file/anchor.ts'
export { copyAttachment, copyAttachmentAtOnce } from './attachments/attachment-copy.ts'
export {
  PIECE_BYTES,
  type ContentReader,
  type ContentWriter,
  type Described,
} from './attachments/attachment-store.ts'
export { createAnchorFolder, removeAnchor } from './file/anchor-folder.ts'
export { calibrateKdf, LEAST_KDF } from './kdf/calibrate-kdf.ts'
export { copyClosedVault } from './file/copy-closed.ts'
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
export type { DeriveKey, KdfRequest } from './kdf/kdf.ts'
export type { WayIn } from './keys/key-ring.ts'
export { inspectVault, openVault, type OpenRequest } from './open.ts'
export type { OpenVault, Rotation, StoredRecord } from './open-vault.ts'
export type { JsonObject } from './crypto/plain-json.ts'
export type { RowId } from './rows/row-id.ts'
export { isDamage } from './file/sibling.ts'
export { sweepAbandoned } from './file/sweep.ts'
export { createWorkerStructureOf, type StructureOf } from '../db/structure.ts'
export { sharesOfFile } from './keys/shares-of-file.ts'
export type { OpeningKey, OwnersKey } from './keys/unlock.ts'
export type { VerifyProblem } from './verify.ts'
export { createWorkerDeriveKey } from './kdf/worker-derive-key.ts'
export type { Change } from './rows/write.ts'
