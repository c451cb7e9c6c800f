import { fold } from '#core/search/fold'
import type { VaultRecord } from '#core/record/document'
import type { RecordId } from '#core/record/field'

/** A record that an import would add although the vault may have it already, under another id. */
export interface Twin {
  readonly id: RecordId
  readonly existingId: RecordId
}

/**
 * Finds records of a document that say the same as one of the vault under another id: the same address or number, the same
 * login at the same service, the same title of a tie, device, paper or place. Width, case and kana do not matter.
 */
export function findTwins(
  existing: readonly VaultRecord[],
  incoming: readonly VaultRecord[],
): readonly Twin[] {
  const known = new Set(existing.map(({ id }) => id))
  const idByMark = new Map(
    existing.flatMap((record) => marksOf(record).map((mark) => [mark, record.id] as const)),
  )
  return incoming
    .filter(({ id }) => !known.has(id))
    .flatMap((record) => {
      const existingId = marksOf(record).flatMap((mark) => idByMark.get(mark) ?? [])[0]
      return existingId === undefined ? [] : [{ id: record.id, existingId }]
    })
}

/** What a record is recognised by; records that share one mark are taken for twins. */
function marksOf(record: VaultRecord): readonly string[] {
  switch (record.type) {
    case 'account':
      return record.loginIds.map((login) =>
        JSON.stringify(['account', record.serviceId, fold(record.serviceName ?? ''), fold(login)]),
      )
    case 'contact-point':
      return [JSON.stringify([record.type, record.medium, fold(record.value)])]
    case 'person':
      return [JSON.stringify([record.type, fold(record.name)])]
    case 'tie':
    case 'device':
    case 'paper':
    case 'place':
      return [JSON.stringify([record.type, fold(record.title)])]
    case 'correction':
      return [JSON.stringify([record.type, record.serviceId, record.fact])]
    // Two gift balances may well have one title.
    case 'licence':
    case 'plan':
    case 'visit':
    case 'settings':
    case 'attachment':
      return []
  }
}
