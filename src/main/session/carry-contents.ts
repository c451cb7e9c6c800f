import { isTombstone } from '#core/merge/state'
import { copyAttachment, type OpenVault } from '../vault/vault.ts'
import type { MergePlan } from './merge.ts'

/** Brings over the contents of the attachments that a merge takes in, before it does. False: one cannot be read or kept. */
export async function carryContents(plan: MergePlan, from: OpenVault, to: OpenVault): Promise<boolean> {
  for (const { after } of plan.rows) {
    if (isTombstone(after) || after.record.type !== 'attachment') continue
    const copied = await copyAttachment(from, to, after.record)
    if (!copied.ok) return false
  }
  return true
}
