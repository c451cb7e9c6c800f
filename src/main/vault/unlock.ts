import { fail, ok, type Result } from '#core/result'
import { preparePassword } from '#core/secret/prepare-password'
import { parseRecoveryCode, type RecoveryCodeFailure } from '#core/secret/recovery-code'
import { utf8 } from './bytes.ts'
import type { KdfLimitFailure, OpenFailure } from './failure.ts'
import type { Header, ReadHeader } from './header.ts'
import { isWithinKdfLimits, secondsToAskFor, type DeriveKey, type KdfMemoryFailure } from './kdf.ts'
import { recoverySecret, type SlotSecret, type VaultKey } from './keys.ts'
import { wipe } from './primitives.ts'
import type { PasswordSlot, RecoverySlot } from './slot.ts'
import { unwrapVaultKey } from './wrapping.ts'

/** What the owner opens a vault with. */
export type OpeningKey =
  | { readonly kind: 'password'; readonly password: string }
  | { readonly kind: 'recovery-code'; readonly code: string }

/**
 * Gets the vault key out of the header, trying every slot of the given kind. The work is done in full before a password
 * turns out wrong. Null: no slot was made with this key. The caller wipes the key.
 */
export async function unlockHeader(
  header: Header,
  key: OpeningKey,
  deriveKey: DeriveKey,
): Promise<Result<VaultKey | null, RecoveryCodeFailure | KdfMemoryFailure>> {
  return key.kind === 'password'
    ? unlockWithPassword(header, key.password, deriveKey)
    : unlockWithRecoveryCode(header, key.code)
}

/** As {@link unlockHeader}, with the limits checked before any work, and the failure an owner understands. */
export async function unlockForOpening(
  { header, sumHolds }: ReadHeader,
  key: OpeningKey,
  deriveKey: DeriveKey,
  allowExpensive: boolean,
): Promise<Result<VaultKey, OpenFailure>> {
  if (key.kind === 'password') {
    const limit = kdfLimitFailure(header)
    if (limit !== null) return fail(limit)
    const estimatedSeconds = secondsToAskFor(passwordSlots(header).map((slot) => slot.kdf))
    if (estimatedSeconds !== null && !allowExpensive)
      return fail({ code: 'E_KDF_EXPENSIVE', estimatedSeconds })
  }
  const unlocked = await unlockHeader(header, key, deriveKey)
  if (!unlocked.ok) return unlocked
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
