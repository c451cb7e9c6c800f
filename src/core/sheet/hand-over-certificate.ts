import type { VaultSettings } from '../record/settings.ts'
import { handOversIn } from './hand-overs.ts'
import { dayOfInstant } from './numbering.ts'

/** That a notebook went over to its owner, and what of it was seen to work: no name of an account, no secret. */
export interface HandOverSection {
  readonly kind: 'hand-over'
  /** The instant at which the keys changed. */
  readonly at: string
  /** By which the notebook is known on paper. */
  readonly fingerprint: string
  readonly to: string
  /** Null: to be written by hand. */
  readonly by: string | null
  /** How many accounts stood in it; null where nobody counted. */
  readonly accounts: number | null
  /** The instant at which the owner opened the file with the new password; null while nobody has. */
  readonly provedAt: string | null
  /** The day on which the new recovery key was typed back from its paper. */
  readonly typedBackOn: string | null
  /** The day on which the owner's copy was made. */
  readonly copiedOn: string | null
}

/** What the certificate of a hand-over says; null where the vault was not handed over then. `at` left out: the last one. */
export function handOverSection(
  settings: VaultSettings | null,
  at: string | undefined,
): HandOverSection | null {
  const all = handOversIn(settings)
  const found = at === undefined ? all.at(-1) : all.find((one) => one.at === at)
  if (settings === null || found === undefined) return null
  // Keys that changed since make what is known of the paper key a matter of the later hand-over.
  const isLast = found === all.at(-1)
  const copies = settings.copies.map(({ madeOn }) => madeOn).filter((day) => day >= dayOfInstant(found.at))
  return {
    kind: 'hand-over',
    at: found.at,
    fingerprint: found.fingerprint,
    to: found.to,
    by: found.by ?? null,
    accounts: found.accounts ?? null,
    provedAt: found.provedAt ?? null,
    typedBackOn: isLast ? (settings.recoveryKey?.typedBackOn ?? null) : null,
    copiedOn: copies.toSorted()[0] ?? null,
  }
}
