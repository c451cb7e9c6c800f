import { preparePassword } from '#core/secret/prepare-password'
import { formatRecoveryCode } from '#core/secret/recovery-code'
import { formatShareCode } from '#core/secret/share-code'
import { anchorId, serialiseAnchor } from '../../src/main/vault/file/anchor.ts'
import { chunkAd, chunkKey } from '../../src/main/vault/attachments/attachment.ts'
import { argon2id } from '../../src/main/vault/kdf/argon2id.ts'
import { utf8 } from '../../src/main/vault/crypto/bytes.ts'
import { headerMac, headerSum, serialiseHeader } from '../../src/main/vault/file/header.ts'
import {
  deriveSlotKeys,
  deriveVaultKeys,
  recoverySecret,
  type SlotSecret,
  type VaultKey,
} from '../../src/main/vault/keys/keys.ts'
import { paddedLength } from '../../src/main/vault/crypto/padding.ts'
import { deriveSubkey, encrypt, hash, mac, primitivesReady, tagOf } from '../../src/main/vault/crypto/primitives.ts'
import {
  outlineAd,
  recordLeaf,
  sealRecord,
  secretsAd,
  type RecordCells,
} from '../../src/main/vault/rows/record.ts'
import { emptyLineage, sealState } from '../../src/main/vault/file/seal.ts'
import { addLeaf, emptySum, subtractLeaf } from '../../src/main/vault/crypto/set-hash.ts'
import { serialiseShare } from '../../src/main/vault/keys/shares.ts'
import { slotAd, type SlotWay } from '../../src/main/vault/keys/slot.ts'
import { wrapVaultKey } from '../../src/main/vault/keys/wrapping.ts'
import {
  bytes,
  checkEqualPasswords,
  linesOf,
  vectorFile,
  writePaddedLengths,
  type Computed,
  type RecordInput,
} from './vector-file.ts'

/** Every known answer, computed with the code of src/main/vault. */
export async function computeWithOurs(): Promise<Computed> {
  await primitivesReady()
  const { inputs } = vectorFile
  const vaultId = bytes(inputs.vaultId)
  const vaultKey = bytes(inputs.vaultKey) as VaultKey
  const keys = deriveVaultKeys(vaultKey)
  // The keys in use cannot be read; what they computed stands in K6 to K16.
  const subkey = (index: number) => deriveSubkey(vaultKey, index, 'hk1/subk')
  const { slot1, slot2 } = inputs
  const kdf = { passes: slot1.passes, memoryKiB: slot1.memoryKiB }

  const password = utf8(preparePassword(inputs.password))
  const passwordSecret = (await argon2id({ password, salt: bytes(slot1.salt), ...kdf })) as SlotSecret
  const slotKeys = deriveSlotKeys(passwordSecret)
  const recovery = recoverySecret(bytes(slot2.recoveryCode), vaultId, bytes(slot2.salt))
  const way1: SlotWay = { kind: 'password', flags: 0, slotId: bytes(slot1.slotId), kdf }
  const way2: SlotWay = { kind: 'recovery-code', flags: 0, slotId: bytes(slot2.slotId) }
  const wrapping1 = wrapVaultKey(vaultId, way1, bytes(slot1.salt), passwordSecret, vaultKey, () =>
    bytes(slot1.nonce),
  )
  const wrapping2 = wrapVaultKey(vaultId, way2, bytes(slot2.salt), recovery, vaultKey, () =>
    bytes(slot2.nonce),
  )
  const { shares } = inputs
  const numbers = { set: bytes(shares.set), threshold: shares.threshold, count: shares.count }
  const way3: SlotWay = { kind: 'shares', flags: 0, slotId: bytes(shares.slotId), ...numbers }
  const joined = recoverySecret(bytes(shares.secret), vaultId, bytes(shares.salt))
  const wrapping3 = wrapVaultKey(vaultId, way3, bytes(shares.salt), joined, vaultKey, () => bytes(shares.nonce))
  const body = serialiseHeader({
    vaultId,
    createdMs: inputs.createdMs,
    minReader: 1,
    minWriter: 1,
    features: inputs.features,
    epoch: 0,
    slots: [
      { ...way1, wrapping: wrapping1 },
      { ...way2, wrapping: wrapping2 },
    ],
  })

  const sealing = { recordKey: keys.record, vaultId }
  const sealInput = ({ id, rev, nonce, json }: RecordInput, secrets: string | null): RecordCells => {
    const nonces = [bytes(nonce), bytes(inputs.secrets.nonce)]
    const plain = {
      id: bytes(id),
      rev,
      outline: utf8(json),
      secrets: secrets === null ? null : utf8(secrets),
    }
    return sealRecord(sealing, plain, () => nonces.shift() ?? new Uint8Array(0))
  }
  const [first, second, updated] = inputs.records
  const leafOf = (cells: RecordCells) => recordLeaf(keys.leaf, cells)
  const row1 = sealInput(first, null)
  const leaf1 = leafOf(row1)
  const leaf2 = leafOf(sealInput(second, null))
  const leaf3 = leafOf(sealInput(updated, null))
  const inserted = addLeaf(addLeaf(emptySum(), leaf1), leaf2)
  const changed = addLeaf(subtractLeaf(inserted, leaf1), leaf3)
  const deleted = subtractLeaf(changed, leaf2)

  const seal = sealState(
    keys.seal,
    vaultId,
    {
      ...inputs.seal,
      sum: deleted,
      headerHash: hash(body, 32),
      writer: bytes(inputs.seal.writer),
      lineage: [bytes(inputs.seal.parent), ...emptyLineage().slice(1)],
    },
    () => bytes(inputs.seal.nonce),
  )
  const { chunk } = inputs
  const place = { att: bytes(chunk.att), gen: bytes(chunk.gen), count: chunk.count }
  const contentKey = chunkKey(keys.chunk, place)
  const ad = chunkAd(vaultId, place, chunk.index)
  const anchor = serialiseAnchor(keys.anchor, vaultId, { seq: inputs.seal.seq, digest: seal.seal.digest })
  const withSecrets = sealInput(first, inputs.secrets.json)
  const secretPart = withSecrets.sct ?? new Uint8Array(0)
  const fingerprint = (secret: string) => mac(keys.print, utf8(secret.normalize('NFC'))).slice(0, 8)

  return {
    K0: [password],
    K1: [passwordSecret],
    K2: [slotKeys.commit, slotKeys.wrap],
    K3: [1, 2, 3, 4, 5, 6].map(subkey),
    K4: [slotAd(vaultId, way1, bytes(slot1.salt)), wrapping1.wrapped, wrapping1.commit],
    K5: [recovery, wrapping2.commit, wrapping2.wrapped],
    K6: [hash(body, 32), headerSum(body), headerMac(keys.head, body)],
    K7: [outlineAd(vaultId, bytes(first.id), first.rev), hash(row1.ct, 32), tagOf(row1.ct)],
    K8: [leaf1, leaf2, leaf3],
    K9: [inserted, changed, deleted],
    K10: [hash(seal.cells.ct, 32), seal.seal.digest],
    K11: [contentKey, encrypt(contentKey, bytes(chunk.nonce), utf8(chunk.text), ad)],
    K12: [anchorId(vaultId), anchor.slice(24)],
    K13: [formatRecoveryCode(bytes(slot2.recoveryCode)), formatRecoveryCode(new Uint8Array(16).fill(0xff))],
    K14: [writePaddedLengths(paddedLength)],
    K15: linesOf('K15').map((line) => checkEqualPasswords(line, preparePassword)),
    K16: [
      secretsAd(vaultId, bytes(first.id), first.rev, tagOf(withSecrets.ct)),
      hash(secretPart, 32),
      tagOf(secretPart),
      leafOf(withSecrets),
      subkey(7),
      fingerprint(inputs.secrets.password),
      fingerprint('\u304B\u3099'),
    ],
    K17: [
      slotAd(vaultId, way3, bytes(shares.salt)),
      joined,
      wrapping3.commit,
      wrapping3.wrapped,
      formatShareCode(serialiseShare({ ...numbers, point: bytes(shares.point) })),
    ],
  }
}
