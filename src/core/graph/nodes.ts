import type { VaultRecord } from '../record/document.ts'
import type { RecordId } from '../record/field.ts'
import { nodeId, type NodeId } from './graph.ts'

/** What a node of a vault's graph stands for. The text of a node is `kind:recordId`, or the kind alone. */
export type NodeKind =
  | 'account'
  | 'licence'
  | 'contact'
  | 'tie'
  | 'device'
  | 'place'
  | 'paper' // the paper as it can be used: it exists, and the place where it lies does
  | 'sheet' // the paper itself, apart from its place
  | 'sim' // the SIM of a number whose handset is not recorded
  | 'password' // the password of an account, wherever it is kept
  | 'codes' // its recovery codes
  | 'seed' // the seed of its authenticator codes, kept in this vault
  | 'factor' // its second factor, any of them
  | 'memory' // that a password is known by heart
  | 'key' // the product key of a licence, wherever it is kept
  | 'known-password' // that a stranger knows a password; only where a stranger's ways are asked for
  | 'vault'
  | 'vault-data' // the content of this vault, from the file or a copy
  | 'vault-file'
  | 'vault-copy'
  | 'master-password'
  | 'recovery-key'

/** The node of a kind that belongs to a record. */
export function nodeOf(kind: NodeKind, recordId: RecordId): NodeId {
  return nodeId(`${kind}:${recordId}`)
}

/** The nodes of this vault itself. */
export const VAULT = nodeId('vault')
export const VAULT_DATA = nodeId('vault-data')
export const VAULT_FILE = nodeId('vault-file')
export const VAULT_COPY = nodeId('vault-copy')
export const MASTER_PASSWORD = nodeId('master-password')
export const RECOVERY_KEY = nodeId('recovery-key')

/** Takes a node of a vault's graph apart. */
export function partsOf(node: NodeId): { readonly kind: NodeKind; readonly recordId: RecordId | null } {
  const colon = node.indexOf(':')
  // Nodes of a vault's graph are made by nodeOf and the constants above only, so kind and id are what they were.
  return colon === -1
    ? { kind: node as string as NodeKind, recordId: null }
    : { kind: node.slice(0, colon) as NodeKind, recordId: node.slice(colon + 1) as RecordId }
}

/** The node that stands for losing, or reaching, a record as a whole; null for what is neither lost nor reached. */
export function nodeOfRecord(record: VaultRecord): NodeId | null {
  switch (record.type) {
    case 'account':
    case 'licence':
    case 'tie':
    case 'device':
    case 'place':
    case 'paper':
      return nodeOf(record.type, record.id)
    case 'contact-point':
      return nodeOf('contact', record.id)
    case 'person':
    case 'correction':
    case 'plan':
    case 'visit':
    case 'settings':
    case 'attachment':
      return null
  }
}
