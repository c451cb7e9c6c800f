import { ownServiceById } from '../../catalog/corrections.ts'
import type { Service } from '../../catalog/service.ts'
import type { Account } from '../../record/account.ts'
import type { ContactPoint } from '../../record/contact-point.ts'
import type { VaultRecord } from '../../record/document.ts'
import type { Paper } from '../../record/holding.ts'
import type { Licence } from '../../record/licence.ts'
import { indexRecords, type RecordIndex } from '../../record/record-index.ts'
import { createGraph, type AccessGraph, type AccessMethod, type NodeId } from '../graph.ts'
import {
  MASTER_PASSWORD,
  nodeOf,
  nodeOfRecord,
  partsOf,
  RECOVERY_KEY,
  VAULT,
  VAULT_COPY,
  VAULT_DATA,
  VAULT_FILE,
  type NodeKind,
} from '../nodes.ts'
import { accountMethods } from './derive-account.ts'
import { way } from './way.ts'

/**
 * Turns records into the access graph. Time does not enter here: every tie, paper and contact point is held, and what
 * has ended by a day is in {@link lossesOn} of that day. So one graph serves today, any date and every what-if.
 * Rules of derivation: docs/recoverability.md, "From records to nodes".
 */
export function deriveGraph(records: readonly VaultRecord[]): AccessGraph {
  const index = indexRecords(records)
  const methods = [
    ...vaultMethods(index),
    ...index.contacts.flatMap((contact) => [...contactMethods(contact, index)]),
    ...index.papers.map(paperMethod),
    ...index.accounts.flatMap((account) => [...accountMethods(account, serviceOf(account, index), index)]),
    ...index.licences.flatMap((licence) => [...licenceMethods(licence, index)]),
  ]
  const nodes = records.flatMap((item) => nodeOfRecord(item) ?? [])
  return createGraph({ methods, nodes, held: holdingsOf(methods, nodes) })
}

/**
 * The catalogue's entry of an account, with what the person knows better in its place, or the honest defaults of "another
 * service".
 */
export function serviceOf(account: Account, { corrections }: Pick<RecordIndex, 'corrections'>): Service {
  const service = ownServiceById(account.serviceId, corrections) ?? ownServiceById('other', corrections)
  if (service === undefined) throw new Error('the catalogue has no defaults')
  return service
}

function* vaultMethods(index: RecordIndex): Generator<AccessMethod> {
  yield way(VAULT_DATA, [VAULT_FILE], 'file')
  if (hasCopyElsewhere(index.settings)) yield way(VAULT_DATA, [VAULT_COPY], 'copy')
  yield way(VAULT, [VAULT_DATA, MASTER_PASSWORD], 'master-password')
  for (const paper of index.papersCarrying('vault-password', null)) {
    yield way(VAULT, [VAULT_DATA, nodeOf('paper', paper.id)], 'paper')
  }
  const kits = index.papersCarrying('vault-recovery-key', null)
  for (const paper of kits) yield way(VAULT, [VAULT_DATA, nodeOf('paper', paper.id)], 'recovery-key')
  // The kit that was made is the paper on record, if there is one; only else it is a holding of its own.
  if (kits.length === 0 && index.settings?.recoveryKey?.kitMadeOn !== undefined) {
    yield way(VAULT, [VAULT_DATA, RECOVERY_KEY], 'recovery-key')
  }
}

/** A copy by hand, or a second place for backups: the first one lies on the disk of the vault itself. */
function hasCopyElsewhere(settings: RecordIndex['settings']): boolean {
  return (
    (settings?.copies.length ?? 0) > 0 ||
    settings?.backups?.some(({ second }) => second !== undefined) === true
  )
}

function* contactMethods(contact: ContactPoint, index: RecordIndex): Generator<AccessMethod> {
  const gives = nodeOf('contact', contact.id)
  const tie = contact.tieId === undefined ? [] : [nodeOf('tie', contact.tieId)]
  // With neither contract, host nor handset on record, a contact point is a holding of its own.
  if (contact.medium === 'email') {
    const host = contact.hostAccountId === undefined ? [] : [nodeOf('account', contact.hostAccountId)]
    if (tie.length + host.length > 0) yield way(gives, [...host, ...tie], 'mailbox')
    return
  }
  const line = [...lineOf(contact), ...tie]
  if (contact.deviceId !== undefined || tie.length > 0) yield way(gives, line, 'sim')
  if (contact.phoneKind !== 'mobile' || tie.length === 0) return
  // The carrier issues a SIM anew at a counter: days, and an identity document.
  for (const paper of index.identityPapersOf(contact.personId)) {
    yield way(gives, [...tie, nodeOf('paper', paper.id)], 'sim-reissue', 'slow')
  }
}

/** What a number is in the hand: the handset on record, else a SIM; a landline is nothing but its contract. */
function lineOf(phone: Extract<ContactPoint, { readonly medium: 'phone' }>): readonly NodeId[] {
  if (phone.deviceId !== undefined) return [nodeOf('device', phone.deviceId)]
  return phone.phoneKind === 'mobile' ? [nodeOf('sim', phone.id)] : []
}

function paperMethod(paper: Paper): AccessMethod {
  const place = paper.placeId === undefined ? [] : [nodeOf('place', paper.placeId)]
  return way(nodeOf('paper', paper.id), [nodeOf('sheet', paper.id), ...place], 'paper')
}

function* licenceMethods(licence: Licence, index: RecordIndex): Generator<AccessMethod> {
  const gives = nodeOf('licence', licence.id)
  for (const id of licence.accountIds) yield way(gives, [nodeOf('account', id)], 'account')
  const key = nodeOf('key', licence.id)
  if (licence.secretFacts?.productKey !== undefined) yield way(key, [VAULT], 'vault')
  for (const paper of index.papersCarrying('product-key', licence.id)) {
    yield way(key, [nodeOf('paper', paper.id)], 'paper')
  }
  // A key that is spent after its first install is itself no way in.
  if (licence.keyUse === 'reusable' || licence.keyUse === 'seats') yield way(gives, [key], 'key')
}

/** Kinds of nodes that can be had by themselves. All others are had through a method or not at all. */
const HOLDINGS: ReadonlySet<NodeKind> = new Set<NodeKind>([
  'contact',
  'tie',
  'device',
  'place',
  'sheet',
  'sim',
  'memory',
  'vault-file',
  'vault-copy',
  'master-password',
  'recovery-key',
])

/** What is held: of all that is named, the holdings that no method gives. */
function holdingsOf(methods: readonly AccessMethod[], nodes: readonly NodeId[]): ReadonlySet<NodeId> {
  const given = new Set(methods.map((method) => method.gives))
  const held = new Set<NodeId>()
  const hold = (node: NodeId) => {
    if (!given.has(node) && !held.has(node) && HOLDINGS.has(partsOf(node).kind)) held.add(node)
  }
  nodes.forEach(hold)
  for (const { needs } of methods) needs.forEach(hold)
  return held
}
