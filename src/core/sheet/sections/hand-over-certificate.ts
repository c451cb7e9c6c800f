import type { VaultSettings } from '../../record/settings.ts'
import { handOversIn } from '../printed/hand-overs.ts'
import type { HandOverSection } from '../model/certificates.ts'
import { dayOfInstant } from '../printed/numbering.ts'

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
