import { concat, createByteReader, toHex, u64 } from '../crypto/bytes.ts'
import { hash, KEY_BYTES, label, mac, sameBytes, type Key } from '../crypto/primitives.ts'
import { DIGEST_BYTES, LINEAGE_LENGTH, type Seal } from './seal.ts'

/*
 * The anchor: what this device last saw of a vault, kept outside the vault. It tells an older copy and a copy that was
 * edited apart from an honest one. Format: docs/vault-format.md, "Two programs, two copies, an old copy".
 */

/** Where anchors are kept, by an id that says nothing of the vault. */
export interface AnchorStore {
  readonly load: (id: string) => Uint8Array | null
  /** May throw; a vault is saved all the same, and the next opening knows less. */
  readonly save: (id: string, bytes: Uint8Array) => void
}

/** The last seal this device saw. */
export interface Anchor {
  readonly seq: number
  readonly digest: Uint8Array
}

/** How a file stands to the anchor. `unknown`: its seal cannot be read. */
export type CopyVerdict =
  'as-left' | 'continued-elsewhere' | 'ancestry-unknown' | 'fork' | 'older-copy' | 'first-time' | 'unknown'

const ANCHOR_ID_BYTES = 16
const ANCHOR_LABEL = label('hk1/anch')

/** The name under which a device keeps its anchor of a vault. */
export function anchorId(vaultId: Uint8Array): string {
  return toHex(hash(concat(ANCHOR_LABEL, vaultId), ANCHOR_ID_BYTES))
}

/** seq || digest || MAC, 56 bytes. */
export function serialiseAnchor(anchorKey: Key, vaultId: Uint8Array, anchor: Anchor): Uint8Array {
  return concat(u64(anchor.seq), anchor.digest, anchorMac(anchorKey, vaultId, anchor))
}

/** The anchor, or null when its MAC fails: then nothing can be said. */
export function parseAnchor(anchorKey: Key, vaultId: Uint8Array, bytes: Uint8Array): Anchor | null {
  const reader = createByteReader(bytes)
  const seq = reader.u64()
  const digest = reader.bytes(DIGEST_BYTES)
  const tag = reader.bytes(KEY_BYTES)
  if (seq === null || digest === null || tag === null || reader.offset() !== bytes.length) return null
  return sameBytes(anchorMac(anchorKey, vaultId, { seq, digest }), tag) ? { seq, digest } : null
}

/** Compares a file's seal with the anchor. */
export function judgeCopy(anchor: Anchor | null, { state, digest }: Seal): CopyVerdict {
  if (anchor === null) return 'first-time'
  const distance = state.seq - anchor.seq
  if (distance < 0) return 'older-copy'
  if (distance > LINEAGE_LENGTH) return 'ancestry-unknown'
  if (distance === 0) return sameBytes(digest, anchor.digest) ? 'as-left' : 'fork'
  const ancestor = state.lineage[distance - 1]
  return ancestor !== undefined && sameBytes(ancestor, anchor.digest) ? 'continued-elsewhere' : 'fork'
}

function anchorMac(anchorKey: Key, vaultId: Uint8Array, { seq, digest }: Anchor): Uint8Array {
  return mac(anchorKey, concat(ANCHOR_LABEL, vaultId, u64(seq), digest))
}
