import { leanable } from '../catalog/provenance.ts'
import type { Service } from '../catalog/service.ts'
import type { Language } from '../language.ts'

/** What a service is known to do once the owner of an account has died. */
export function afterDeathFacts({ traps, closing = [] }: Service, language: Language): readonly string[] {
  return [...traps, ...closing]
    .filter((said) => said.afterDeath === true && leanable(said))
    .map(({ text }) => text[language])
}
