import { serviceById } from '../catalog/catalog.ts'
import type { Service } from '../catalog/service.ts'
import type { Account } from '../record/account.ts'
import type { ContactPoint } from '../record/contact-point.ts'
import type { VaultRecord } from '../record/document.ts'
import type { Paper } from '../record/holding.ts'
import { indexRecords, type RecordIndex } from '../record/record-index.ts'
import { accountMethods } from './derive-account.ts'
import { createGraph, type AccessGraph, type AccessMethod, type NodeId } from './graph.ts'
import { MASTER_PASSWORD, nodeOf, RECOVERY_KEY, VAULT, VAULT_COPY, VAULT_DATA, VAULT_FILE } from './nodes.ts'
import { way } from './way.ts'

/**
 * Turns records into the access graph. Time does not enter here: every tie, paper and contact point is held, and what
 * has ended by a day is in {@link lossesOn} of that day. So one graph serves today, any date and every what-if.
 * Rules of derivation: docs/recoverability.md, "From records to nodes".
 */
export function deriveGraph(records: readonly VaultRecord[]): AccessGraph {
  const index = indexRecords(records)
  const methods: AccessMethod[] = [...vaultMethods(index)]
  for (const contact of index.contacts) methods.push(...contactMethods(contact, index))
  for (const paper of index.papers) methods.push(paperMethod(paper))
  for (const account of index.accounts) methods.push(...accountMethods(account, serviceOf(account), index))
  for (const licence of index.licences) {
    const gives = nodeOf('licence', licence.id)
    for (const id of licence.accountIds) methods.push(way(gives, [nodeOf('account', id)], 'account'))
    const key = nodeOf('key', licence.id)
    if (licence.secretFacts?.productKey !== undefined) methods.push(way(key, [VAULT], 'vault'))
    for (const paper of index.papersCarrying('product-key', licence.id))
      methods.push(way(key, [nodeOf('paper', paper.id)], 'paper'))
    // A key that is spent after its first install is itself no way in.
    if (licence.keyUse === 'reusable' || licence.keyUse === 'seats') methods.push(way(gives, [key], 'key'))
  }
  return createGraph({ methods, held: leavesOf(methods, records), nodes: nodesOf(records) })
}

/** The catalogue's entry of an account, or the honest defaults of "another service". */
export function serviceOf(account: Account): Service {
  const service = serviceById(account.serviceId) ?? serviceById('other')
  if (service === undefined) throw new Error('the catalogue has no defaults')
  return service
}

function* vaultMethods(index: RecordIndex): Generator<AccessMethod> {
  yield way(VAULT_DATA, [VAULT_FILE], 'file')
  if ((index.settings?.copies.length ?? 0) > 0) yield way(VAULT_DATA, [VAULT_COPY], 'copy')
  yield way(VAULT, [VAULT_DATA, MASTER_PASSWORD], 'master-password')
  for (const paper of index.papersCarrying('vault-password', null)) {
    yield way(VAULT, [VAULT_DATA, nodeOf('paper', paper.id)], 'paper')
  }
  const kits = index.papersCarrying('vault-recovery-key', null)
  for (const paper of kits) yield way(VAULT, [VAULT_DATA, nodeOf('paper', paper.id)], 'recovery-key')
  if (kits.length === 0 && index.settings?.recoveryKey?.kitMadeOn !== undefined) {
    yield way(VAULT, [VAULT_DATA, RECOVERY_KEY], 'recovery-key')
  }
}

function* contactMethods(contact: ContactPoint, index: RecordIndex): Generator<AccessMethod> {
  const gives = nodeOf('contact', contact.id)
  const tie = contact.tieId === undefined ? [] : [nodeOf('tie', contact.tieId)]
  if (contact.medium === 'email') {
    const host = contact.hostAccountId === undefined ? [] : [nodeOf('account', contact.hostAccountId)]
    // A mailbox without a host or contract on record is a holding of its own.
    if (tie.length + host.length > 0) yield way(gives, [...host, ...tie], 'mailbox')
    return
  }
  const identity = index.identityPapersOf(contact.personId)
  const sim = contact.deviceId === undefined ? nodeOf('sim', contact.id) : nodeOf('device', contact.deviceId)
  // A number with nothing else on record is a holding of its own; else it is its SIM and its contract.
  if (contact.deviceId !== undefined || tie.length > 0) yield way(gives, [sim, ...tie], 'sim')
  // The carrier issues a SIM anew at a counter: days, and an identity document.
  for (const paper of contact.phoneKind === 'mobile' && tie.length > 0 ? identity : []) {
    yield way(gives, [...tie, nodeOf('paper', paper.id)], 'sim-reissue', 'slow')
  }
}

function paperMethod(paper: Paper): AccessMethod {
  const place = paper.placeId === undefined ? [] : [nodeOf('place', paper.placeId)]
  return way(nodeOf('paper', paper.id), [nodeOf('sheet', paper.id), ...place], 'paper')
}

/** What is held: everything a method needs that no method gives, except the secrets that nobody has written down. */
function leavesOf(methods: readonly AccessMethod[], records: readonly VaultRecord[]): readonly NodeId[] {
  const given = new Set(methods.map((method) => method.gives))
  const needed = new Set(methods.flatMap((method) => method.needs))
  const kept =
    /^(?:contact|tie|device|place|sheet|sim|memory|vault-file|vault-copy|master-password|recovery-key)(?::|$)/u
  const leaves = [...needed, ...nodesOf(records)].filter((node) => !given.has(node) && kept.test(node))
  return [...new Set(leaves)]
}

function nodesOf(records: readonly VaultRecord[]): readonly NodeId[] {
  return records.flatMap((item): readonly NodeId[] => {
    switch (item.type) {
      case 'account':
        return [nodeOf('account', item.id), nodeOf('password', item.id), nodeOf('codes', item.id)]
      case 'licence':
      case 'tie':
      case 'device':
      case 'place':
        return [nodeOf(item.type, item.id)]
      case 'contact-point':
        return [nodeOf('contact', item.id)]
      case 'paper':
        return [nodeOf('sheet', item.id)]
      case 'person':
      case 'settings':
        return []
    }
  })
}
