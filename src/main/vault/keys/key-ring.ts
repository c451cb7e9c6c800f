import { fail, ok, type Result } from '#core/result'
import { formatRecoveryCode } from '#core/secret/recovery-code'
import { formatShareCode } from '#core/secret/share-code'
import { toHex } from '../crypto/bytes.ts'
import { wipe, type RandomBytes } from '../crypto/primitives.ts'
import type { KeyFailure, PasswordChangeFailure, SharesFailure, WriteFailure } from '../failure.ts'
import type { Header, ReadHeader } from '../file/header.ts'
import { isWithinKdfLimits, type DeriveKey, type KdfMemoryFailure, type KdfPolicy } from '../kdf/kdf.ts'
import type { Unlocked } from '../rows/content.ts'
import { withoutShares, withSlot } from './change-slots.ts'
import type { VaultKey } from './keys.ts'
import {
  acceptPassword,
  drawPasswordWay,
  drawRecoveryWay,
  drawSharesWay,
  newSlot,
  wipeWay,
  type NewWay,
} from './new-way.ts'
import { serialiseShare, splitSecret } from './shares.ts'
import type { KeySlot } from './slot.ts'
import { unlockHeader, type OwnersKey } from './unlock.ts'

/*
 * The keys of an open vault: checking one, changing one. An open vault does not keep the vault key, so whoever changes a
 * way in gives another one first. Format: docs/vault-format.md, "Changing a key".
 */

/** How many family shares open a vault, of how many there are. */
export interface ShareState {
  readonly threshold: number
  readonly count: number
}

/** A way into the vault. Its id is random, and another one after every change. */
export interface WayIn {
  readonly kind: KeySlot['kind']
  /** 32 hex digits. */
  readonly id: string
}

/** What an open vault lets do with its keys. After a failure every key opens what it opened before. */
export interface KeyRing {
  /** Whether this password opens the vault; the work is that of opening. Rejects with E_KDF_MEMORY as the message. */
  readonly checkPassword: (password: string) => Promise<boolean>
  /** Whether this recovery code opens the vault; false also for a code with wrong groups. */
  readonly checkRecoveryCode: (code: string) => Promise<boolean>
  /**
   * Sets a new password; the old one opens nothing from then on. `key` proves the right to: any way in, so that a
   * forgotten password is replaced by its owner's recovery code.
   *
   * @throws RangeError when the policy is outside the limits of the format: the caller has a bug.
   */
  readonly changePassword: (change: {
    readonly key: OwnersKey
    readonly newPassword: string
    /** From `calibrateKdf`. */
    readonly kdfPolicy: KdfPolicy
  }) => Promise<Result<null, PasswordChangeFailure>>
  /**
   * Makes a new recovery code; from then on the old one opens nothing. The new code is in no other place: it is shown,
   * printed, typed back.
   */
  readonly replaceRecoveryCode: (
    password: string,
  ) => Promise<Result<{ readonly recoveryCode: string }, KeyFailure>>
  /** What opens the vault: as a rule one way of each kind, several after two copies were taken together. */
  readonly waysIn: () => readonly WayIn[]
  /** The shares that open it, or null when there are none. */
  readonly shareState: () => ShareState | null
  /**
   * Makes shares of a new secret; earlier shares open nothing from then on. 2 ≤ threshold ≤ count ≤ 15. Each is
   * `dddddd dddddd …`, and in no other place.
   */
  readonly makeShares: (
    wish: ShareState & { readonly password: string },
  ) => Promise<Result<{ readonly shares: readonly string[] }, KeyFailure>>
  /** From now on no share opens the vault. */
  readonly removeShares: (password: string) => Promise<Result<null, KeyFailure>>
}

/** What the keys need of the vault they belong to. */
export interface KeyRingHost {
  readonly unlocked: () => Unlocked
  readonly deriveKey: DeriveKey
  readonly random: RandomBytes
  /** Whether the vault is open for writing, now: while a key was derived, it may have been locked. */
  readonly isWritable: () => boolean
  /** Saves a header in one transaction with a seal over it. */
  readonly saveHeader: (header: ReadHeader) => Result<null, WriteFailure>
}

/** The ways into an open vault, to be looked at and changed. */
export function createKeyRing(host: KeyRingHost): KeyRing {
  const { deriveKey, random } = host
  const header = (): Header => host.unlocked().header.header

  const check = async (key: OwnersKey): Promise<boolean> => {
    const vaultKey = await unlockHeader(header(), key, deriveKey)
    if (vaultKey.ok) {
      if (vaultKey.value !== null) wipe(vaultKey.value)
      return vaultKey.value !== null
    }
    if (vaultKey.error.code === 'E_KDF_MEMORY') throw new Error(vaultKey.error.code)
    return false
  }

  /** Puts a way in the place of those of its kind. Wipes the vault key; the way stays the caller's to wipe. */
  const install = (way: NewWay, vaultKey: VaultKey): Result<null, WriteFailure> => {
    try {
      if (!host.isWritable()) return fail({ code: 'E_VAULT_READ_ONLY' })
      const { header, keys } = host.unlocked()
      const slot = newSlot(header.header.vaultId, way, vaultKey, random)
      return host.saveHeader(withSlot(header.header, slot, keys))
    } finally {
      wipe(vaultKey)
    }
  }

  return {
    checkPassword: (password) => check({ kind: 'password', password }),
    checkRecoveryCode: (code) => check({ kind: 'recovery-code', code }),

    changePassword: async ({ key, newPassword, kdfPolicy }) => {
      if (!isWithinKdfLimits(kdfPolicy)) throw new RangeError('KDF policy outside the limits')
      const prepared = acceptPassword(newPassword)
      if (!prepared.ok) return prepared
      const vaultKey = await proveOwner(header(), key, deriveKey)
      if (!vaultKey.ok) return vaultKey
      const way = await drawPasswordWay(prepared.value, kdfPolicy, deriveKey, random)
      if (!way.ok) {
        wipe(vaultKey.value)
        return way
      }
      const installed = install(way.value, vaultKey.value)
      wipeWay(way.value)
      return installed
    },

    replaceRecoveryCode: async (password) => {
      const vaultKey = await provePassword(header(), password, deriveKey)
      if (!vaultKey.ok) return vaultKey
      const way = drawRecoveryWay(header().vaultId, random)
      try {
        const installed = install(way, vaultKey.value)
        return installed.ok ? ok({ recoveryCode: formatRecoveryCode(way.bytes) }) : installed
      } finally {
        wipeWay(way)
      }
    },

    waysIn: () =>
      header().slots.flatMap((slot) =>
        slot.kind === 'foreign' || slot.kind === 'retired'
          ? []
          : [{ kind: slot.kind, id: toHex(slot.slotId) }],
      ),

    shareState: () => shareStateOf(header()),

    makeShares: async ({ password, threshold, count }) => {
      const vaultKey = await provePassword(header(), password, deriveKey)
      if (!vaultKey.ok) return vaultKey
      const way = drawSharesWay(header().vaultId, { threshold, count }, random)
      try {
        const points = await splitSecret(way.bytes, { threshold, count })
        const shares = points.map((point) => {
          const bytes = serialiseShare({ threshold, count, set: way.set, point })
          const code = formatShareCode(bytes)
          wipe(bytes, point)
          return code
        })
        const installed = install(way, vaultKey.value)
        return installed.ok ? ok({ shares }) : installed
      } finally {
        wipe(vaultKey.value)
        wipeWay(way)
      }
    },

    removeShares: async (password) => {
      const vaultKey = await provePassword(header(), password, deriveKey)
      if (!vaultKey.ok) return vaultKey
      wipe(vaultKey.value)
      if (!host.isWritable()) return fail({ code: 'E_VAULT_READ_ONLY' })
      const { header: read, keys } = host.unlocked()
      return shareStateOf(read.header) === null ? ok(null) : host.saveHeader(withoutShares(read.header, keys))
    },
  }
}

/** The shares that a header knows of, or null. */
export function shareStateOf({ slots }: Pick<Header, 'slots'>): ShareState | null {
  const slot = slots.find(({ kind }) => kind === 'shares')
  return slot?.kind === 'shares' ? { threshold: slot.threshold, count: slot.count } : null
}

/** The vault key for whoever has the password. The caller wipes it. */
export async function provePassword(
  header: Header,
  password: string,
  deriveKey: DeriveKey,
): Promise<Result<VaultKey, KdfMemoryFailure | { readonly code: 'E_PASSWORD'; readonly tried: 'password' }>> {
  const vaultKey = await unlockHeader(header, { kind: 'password', password }, deriveKey)
  if (vaultKey.ok) return vaultKey.value === null ? wrongPassword() : ok(vaultKey.value)
  return vaultKey.error.code === 'E_KDF_MEMORY' ? fail(vaultKey.error) : wrongPassword()
}

async function proveOwner(
  header: Header,
  key: OwnersKey,
  deriveKey: DeriveKey,
): Promise<Result<VaultKey, Exclude<PasswordChangeFailure, WriteFailure> | SharesFailure>> {
  const vaultKey = await unlockHeader(header, key, deriveKey)
  if (!vaultKey.ok) return vaultKey
  return vaultKey.value === null ? fail({ code: 'E_PASSWORD', tried: key.kind }) : ok(vaultKey.value)
}

function wrongPassword() {
  return fail({ code: 'E_PASSWORD', tried: 'password' } as const)
}
