import { join } from 'node:path'
import type { CheckedEdit, SecretEdits } from '#contract'
import type { Account } from '#core/record/account'
import type { VaultRecord } from '#core/record/document'
import { asRecordId } from '#core/record/field'
import { createSession, type Session } from '../../src/main/session/session.ts'
import { createVault, openVault } from '../../src/main/vault/vault.ts'
import { closing, host, must, PASSWORD, POLICY, tempFolder } from './vaults.ts'

/** A new vault in a folder of its own, as records. `now` moves by a second with every edit. */
export async function newSession(path = join(tempFolder(), 'test.hikae')): Promise<Session> {
  const { vault } = must(await createVault({ path, password: PASSWORD, kdfPolicy: POLICY, ...host() }))
  return createSession(closing(vault), clock())
}

/** Closes a session and opens its vault anew, as after a restart. */
export async function reopened(session: Session): Promise<Session> {
  const { path } = session.vault
  session.vault.close()
  const opened = await openVault({ path, key: { kind: 'password', password: PASSWORD }, ...host() })
  return createSession(closing(must(opened)), clock())
}

/** Another copy of the vault, as on a second computer. Its clock is `minutes` ahead of the first one's. */
export async function copyOf(session: Session, minutes = 0): Promise<Session> {
  const path = join(tempFolder(), 'copy.hikae')
  must(session.vault.copyTo(path))
  const opened = await openVault({ path, key: { kind: 'password', password: PASSWORD }, ...host() })
  return createSession(closing(must(opened)), clock(minutes))
}

/** An account with nothing but an id. */
export function account(id: string, more: Partial<Account> = {}): Account {
  return {
    type: 'account',
    id: asRecordId(id),
    serviceId: 'other',
    serviceName: id,
    loginIds: [],
    contacts: [],
    twoStep: 'off',
    factors: [],
    signInWith: [],
    state: 'in-use',
    ...more,
  }
}

/** An edit that puts records, each with its secrets where some are given. */
export function putting(
  ...items: readonly (VaultRecord | readonly [VaultRecord, SecretEdits])[]
): CheckedEdit {
  return {
    put: items.map((item) => ('type' in item ? { record: item } : { record: item[0], secrets: item[1] })),
    remove: [],
    label: 'edit',
  }
}

/** An edit that removes records. */
export function removing(...ids: readonly string[]): CheckedEdit {
  return { put: [], remove: ids.map(asRecordId), label: 'delete' }
}

function clock(minutes = 0): () => string {
  let seconds = 0
  return () => new Date(Date.UTC(2026, 10, 22, 9, minutes, seconds++)).toISOString()
}
