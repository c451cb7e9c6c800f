import type { HandOver, VaultSettings } from '../../record/settings.ts'

/** The hand-overs of a vault, the first one first. What two copies of it say of one hand-over is taken together. */
export function handOversIn(settings: VaultSettings | null): readonly HandOver[] {
  const byInstant = new Map<string, HandOver>()
  for (const one of settings?.handOvers ?? []) byInstant.set(one.at, { ...byInstant.get(one.at), ...one })
  return [...byInstant.values()].toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))
}
