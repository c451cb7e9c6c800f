import { fail, ok, type Result } from '#core/result'
import { preparePassword } from '#core/secret/prepare-password'
import { parseRecoveryCode, type RecoveryCodeFailure } from '#core/secret/recovery-code'
import { utf8 } from '../crypto/bytes.ts'
import { wipe } from '../crypto/primitives.ts'
import type { KdfLimitFailure, OpenFailure, SharesFailure } from '../failure.ts'
import type { Header, ReadHeader } from '../file/header.ts'
import { isWithinKdfLimits, secondsToAskFor, type DeriveKey, type KdfMemoryFailure } from '../kdf/kdf.ts'
import { recoverySecret, type SlotSecret, type VaultKey } from './keys.ts'
import { openQuickUnlock } from './quick-unlock.ts'
import type { PasswordSlot, RecoverySlot } from './slot.ts'
import { unlockWithShares } from './unlock-shares.ts'
import { unwrapVaultKey } from './wrapping.ts'

/** A way in that proves the owner. Shares as they were typed, at least as many as the family agreed on. */
export type OwnersKey =
  | { readonly kind: 'password'; readonly password: string }
  | { readonly kind: 'recovery-code'; readonly code: string }
  | { readonly kind: 'shares'; readonly shares: readonly string[] }

/** What a vault is opened with. `sealed` is what this computer's keystore keeps for quick unlock. */
export type OpeningKey =
  OwnersKey | { readonly kind: 'quick-unlock'; readonly pin: string; readonly sealed: Uint8Array }

/**
 * Gets the vault key out of the header, trying every slot of the given kind. The work is done in full before a password
 * turns out wrong. Null: no slot was made with this key. The caller wipes the key.
 */
export async function unlockHeader(
  header: Header,
  key: OwnersKey,
  deriveKey: DeriveKey,
): Promise<Result<VaultKey | null, RecoveryCodeFailure | SharesFailure | KdfMemoryFailure>> {
  switch (key.kind) {
    case 'password':
      return unlockWithPassword(header, key.password, deriveKey)
    case 'recovery-code':
      return unlockWithRecoveryCode(header, key.code)
    case 'shares':
      return unlockWithShares(header, key.shares)
  }
}

/** As {@link unlockHeader}, with the limits checked before any work, and the failure an owner understands. */
export async function unlockForOpening(
  read: ReadHeader,
  key: OpeningKey,
  deriveKey: DeriveKey,
  allowExpensive: boolean,
): Promise<Result<VaultKey, OpenFailure>> {
  const { header, sumHolds } = read
  if (key.kind === 'quick-unlock') {
    const opened = await openQuickUnlock(read, key.sealed, key.pin, deriveKey)
    if (!opened.ok) return opened
    if (opened.value === 'wrong-pin') return fail({ code: 'E_PASSWORD', tried: key.kind })
    return opened.value === 'useless' ? fail({ code: 'E_QUICK_UNLOCK' }) : ok(opened.value)
  }
  if (key.kind === 'password') {
    const limit = kdfLimitFailure(header)
    if (limit !== null) return fail(limit)
    const estimatedSeconds = secondsToAskFor(passwordSlots(header).map((slot) => slot.kdf))
    if (estimatedSeconds !== null && !allowExpensive)
      return fail({ code: 'E_KDF_EXPENSIVE', estimatedSeconds })
  }
  const unlocked = await unlockHeader(header, key, deriveKey)
  if (!unlocked.ok) {
    const isAboutHeader = unlocked.error.code === 'E_SHARES' && unlocked.error.reason !== 'mistyped'
    return isAboutHeader && !sumHolds ? fail({ code: 'E_HEADER_DAMAGED' }) : unlocked
  }
  if (unlocked.value !== null) return ok(unlocked.value)
  // In a damaged header a right password fails as well: it must not be called wrong.
  return fail(sumHolds ? { code: 'E_PASSWORD', tried: key.kind } : { code: 'E_HEADER_DAMAGED' })
}

/** The failure of a header that asks for work outside the limits of the format, or null. */
export function kdfLimitFailure(header: Header): KdfLimitFailure | null {
  const outside = passwordSlots(header).find((slot) => !isWithinKdfLimits(slot.kdf))
  if (outside === undefined) return null
  return { code: 'E_KDF_LIMIT', ...outside.kdf, hasRecoverySlot: hasRecoverySlot(header) }
}

/** Whether a recovery key was ever made for this header. */
export function hasRecoverySlot(header: Header): boolean {
  return recoverySlots(header).length > 0
}

async function unlockWithPassword(
  { vaultId, slots }: Header,
  password: string,
  deriveKey: DeriveKey,
): Promise<Result<VaultKey | null, KdfMemoryFailure>> {
  const prepared = utf8(preparePassword(password))
  try {
    for (const slot of passwordSlots({ slots })) {
      const derived = await deriveKey({ password: prepared, salt: slot.wrapping.salt, ...slot.kdf })
      if (!derived.ok) return derived
      const vaultKey = unwrapAndWipe(vaultId, slot, derived.value as SlotSecret) // Argon2id's output is one
      if (vaultKey !== null) return ok(vaultKey)
    }
    return ok(null)
  } finally {
    wipe(prepared)
  }
}

function unlockWithRecoveryCode(
  { vaultId, slots }: Header,
  typed: string,
): Result<VaultKey | null, RecoveryCodeFailure> {
  const code = parseRecoveryCode(typed)
  if (!code.ok) return code
  try {
    for (const slot of recoverySlots({ slots })) {
      const secret = recoverySecret(code.value, vaultId, slot.wrapping.salt)
      const vaultKey = unwrapAndWipe(vaultId, slot, secret)
      if (vaultKey !== null) return ok(vaultKey)
    }
    return ok(null)
  } finally {
    wipe(code.value)
  }
}

function unwrapAndWipe(
  vaultId: Uint8Array,
  slot: PasswordSlot | RecoverySlot,
  secret: SlotSecret,
): VaultKey | null {
  try {
    return unwrapVaultKey(vaultId, slot, secret)
  } finally {
    wipe(secret)
  }
}

function passwordSlots({ slots }: Pick<Header, 'slots'>): readonly PasswordSlot[] {
  return slots.filter((slot) => slot.kind === 'password')
}

function recoverySlots({ slots }: Pick<Header, 'slots'>): readonly RecoverySlot[] {
  return slots.filter((slot) => slot.kind === 'recovery-code')
}
