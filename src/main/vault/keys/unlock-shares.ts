import { fail, ok, type Result } from '#core/result'
import { parseShareCode } from '#core/secret/share-code'
import { sameBytes, wipe } from '../crypto/primitives.ts'
import type { SharesFailure } from '../failure.ts'
import type { Header } from '../file/header.ts'
import { recoverySecret, type VaultKey } from './keys.ts'
import { joinPoints, numberOf, parseShare, type Share } from './shares.ts'
import type { SharesSlot } from './slot.ts'
import { unwrapVaultKey } from './wrapping.ts'

/** A share and its number among those that were typed, from 1. */
interface TypedShare extends Share {
  readonly typedAs: number
}

/**
 * Gives the vault key to as many shares as their set asks for. More of them must all be right, and one that is not is
 * named. The caller wipes the key.
 */
export async function unlockWithShares(
  { vaultId, slots }: Header,
  typed: readonly string[],
): Promise<Result<VaultKey, SharesFailure>> {
  const read = readShares(typed)
  if (!read.ok) return read
  const shares = read.value
  try {
    const slot = slotOfMost(slots.filter(({ kind }) => kind === 'shares') as readonly SharesSlot[], shares)
    if (slot === null) return refuse('set', null)
    const stranger = shares.find(({ set }) => !sameBytes(set, slot.set))
    if (stranger !== undefined) return refuse('set', stranger.typedAs)
    const forged = shares.find(({ threshold, count }) => threshold !== slot.threshold || count !== slot.count)
    if (forged !== undefined) return refuse('wrong', forged.typedAs)
    const different = withoutRepeats(shares)
    if (new Set(different.map(({ point }) => numberOf(point))).size < slot.threshold)
      return refuse('few', null)
    return await tryShares(vaultId, slot, different)
  } finally {
    for (const { point } of shares) wipe(point)
  }
}

async function tryShares(
  vaultId: Uint8Array,
  slot: SharesSlot,
  shares: readonly TypedShare[],
): Promise<Result<VaultKey, SharesFailure>> {
  const opened = await findOpening(vaultId, slot, shares)
  if (opened === null) return refuse('wrong', null)
  for (const other of shares) {
    if (opened.by.includes(other)) continue
    const key = await openWith(vaultId, slot, [other, ...opened.by.slice(1)])
    if (key === null) {
      wipe(opened.key)
      return refuse('wrong', other.typedAs)
    }
    wipe(key)
  }
  return ok(opened.key)
}

interface Opening {
  readonly key: VaultKey
  readonly by: readonly TypedShare[]
}

/** Tries one choice of shares after another until one opens: at most 6435 of them. */
async function findOpening(
  vaultId: Uint8Array,
  slot: SharesSlot,
  shares: readonly TypedShare[],
): Promise<Opening | null> {
  for (const by of choices(shares, slot.threshold)) {
    const key = await openWith(vaultId, slot, by)
    if (key !== null) return { key, by }
  }
  return null
}

async function openWith(
  vaultId: Uint8Array,
  slot: SharesSlot,
  shares: readonly TypedShare[],
): Promise<VaultKey | null> {
  const joined = await joinPoints(shares.map(({ point }) => point))
  if (joined === null) return null
  const secret = recoverySecret(joined, vaultId, slot.wrapping.salt)
  try {
    return unwrapVaultKey(vaultId, slot, secret)
  } finally {
    wipe(joined, secret)
  }
}

function readShares(typed: readonly string[]): Result<readonly TypedShare[], SharesFailure> {
  const shares: TypedShare[] = []
  for (const [i, code] of typed.entries()) {
    const bytes = parseShareCode(code)
    const share = bytes.ok ? parseShare(bytes.value) : null
    if (bytes.ok) wipe(bytes.value)
    if (share === null) {
      for (const { point } of shares) wipe(point)
      return refuse('mistyped', i + 1)
    }
    shares.push({ ...share, typedAs: i + 1 })
  }
  return ok(shares)
}

/** The slot to which most of the shares belong, or null when none belongs to any. */
function slotOfMost(slots: readonly SharesSlot[], shares: readonly TypedShare[]): SharesSlot | null {
  const countOf = (slot: SharesSlot) => shares.filter(({ set }) => sameBytes(set, slot.set)).length
  const [most] = [...slots].sort((a, b) => countOf(b) - countOf(a))
  if (most === undefined) return null
  return countOf(most) > 0 || shares.length === 0 ? most : null
}

function withoutRepeats(shares: readonly TypedShare[]): readonly TypedShare[] {
  return shares.filter((share, i) => !shares.slice(0, i).some(({ point }) => sameBytes(point, share.point)))
}

/** Every choice of `size` items, each in the order of the items. */
function* choices<T>(items: readonly T[], size: number): Generator<readonly T[]> {
  if (size === 0) {
    yield []
    return
  }
  for (const [i, item] of items.entries()) {
    for (const rest of choices(items.slice(i + 1), size - 1)) yield [item, ...rest]
  }
}

function refuse(reason: SharesFailure['reason'], share: number | null): Result<never, SharesFailure> {
  return fail({ code: 'E_SHARES', reason, share })
}
