import type { Handlers } from '#contract'
import type { VaultRecord } from '#core/record/document'
import { must } from './bare-vaults.ts'

/** The records of the open vault, as the window gets them. */
export async function allRecords({ records }: Pick<Handlers, 'records'>): Promise<readonly VaultRecord[]> {
  const { recordsJson } = must(await records.all(undefined))
  return JSON.parse(recordsJson) as readonly VaultRecord[]
}
