import type { Licence } from '../record/licence.ts'
import type { RecordIndex } from '../record/record-index.ts'
import { fold } from '../search/fold.ts'
import { services } from './catalog.ts'
import { ownServiceById } from './corrections.ts'
import type { Edition, LicenceKindFacts, Service } from './service.ts'

/** What is known of a thing of value, at the service of its account. */
export interface LicenceKnowledge {
  readonly service: Service
  readonly facts: LicenceKindFacts
  /** Editions that its title names. */
  readonly editions: readonly Edition[]
}

/**
 * What the services of its accounts say of a licence. One that has no account yet is looked up by its kind, where that
 * kind exists at one service only (an Office licence always belongs into a Microsoft account).
 */
export function knowledgeOf(
  licence: Pick<Licence, 'accountIds' | 'licenceKind' | 'title'>,
  { byId, corrections }: Pick<RecordIndex, 'byId' | 'corrections'>,
): readonly LicenceKnowledge[] {
  const bound = licence.accountIds.flatMap((id) => {
    const account = byId.get(id)
    return account?.type === 'account' ? [account.serviceId] : []
  })
  const ids = bound.length > 0 ? bound : homesOf(licence.licenceKind)
  return [...new Set(ids)].flatMap((id): readonly LicenceKnowledge[] => {
    const service = ownServiceById(id, corrections)
    const facts = service?.licenceKinds.find(({ kind }) => kind === licence.licenceKind)
    if (service === undefined || facts === undefined) return []
    const title = plain(licence.title)
    const editions = (service.editions ?? []).filter(({ name }) => title.includes(plain(name)))
    return [{ service, facts, editions }]
  })
}

/** The one living service that has a kind of licence; none where several have it. */
function homesOf(kind: Licence['licenceKind']): readonly string[] {
  const homes = services.filter(
    ({ historic, licenceKinds }) =>
      historic === undefined && licenceKinds.some((known) => known.kind === kind),
  )
  return homes.length === 1 ? homes.map(({ id }) => id) : []
}

function plain(text: string): string {
  return fold(text).replace(/\s/gu, '')
}
