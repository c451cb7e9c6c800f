import type { VaultNotice } from '#contract'
import type { WayIn } from '../vault/vault.ts'

/** The ways in that came with a file from elsewhere, in place of ours or beside them. */
export function waysFromElsewhere(before: readonly WayIn[], after: readonly WayIn[]): readonly WayIn[] {
  return after.filter(
    ({ kind, id }) => before.some((way) => way.kind === kind) && before.every((way) => way.id !== id),
  )
}

/**
 * What the owner should know about the keys after two copies were taken together: that there are two of a kind, which
 * stays so until one is set anew; or that the one in force was set elsewhere, and not in this window.
 */
export function keyNotices(
  waysIn: readonly WayIn[],
  fromElsewhere: readonly WayIn[],
): readonly VaultNotice[] {
  return (['password', 'recovery-code', 'shares'] as const).flatMap((key): readonly VaultNotice[] => {
    const [only, ...others] = waysIn.filter(({ kind }) => kind === key)
    if (others.length > 0) return [{ kind: `two-of-${key}` }]
    const isFromElsewhere = fromElsewhere.some(({ id }) => id === only?.id)
    return isFromElsewhere ? [{ kind: `${key}-from-elsewhere` }] : []
  })
}
