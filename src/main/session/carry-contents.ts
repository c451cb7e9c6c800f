import type { Attachment } from '#core/record/attachment'
import type { RecordId } from '#core/record/field'
import { isTombstone } from '#core/merge/state'
import { ok, type Result } from '#core/result'
import {
  copyAttachment,
  copyAttachmentAtOnce,
  type AttachmentFailure,
  type AttachmentReadFailure,
  type OpenVault,
} from '../vault/vault.ts'
import type { MergePlan } from './merge.ts'
import type { EditFailure } from './write-failure.ts'

/**
 * Brings over the contents of the attachments that a merge takes in, before it does. One that cannot be read, or for which
 * there is no room among the contents, holds nothing else up: its description comes all the same.
 *
 * @returns The attachments that come without their content, or why nothing more can be written.
 */
export async function carryContents(
  plan: MergePlan,
  from: OpenVault,
  to: OpenVault,
): Promise<Result<readonly RecordId[], EditFailure>> {
  const without: RecordId[] = []
  for (const attachment of attachmentsIn(plan)) {
    const copied = await copyAttachment(from, to, attachment)
    if (copied.ok) continue
    const failure = stoppingFailure(copied.error)
    if (failure !== null) return { ok: false, error: failure }
    without.push(attachment.id)
  }
  return ok(without)
}

/**
 * {@link carryContents} in one go, after the merge is saved: for a vault that may not change or close meanwhile. Whatever
 * fails, the others are still tried.
 *
 * @returns The attachments that are left without their content.
 */
export function carryContentsAtOnce(plan: MergePlan, from: OpenVault, to: OpenVault): readonly RecordId[] {
  return attachmentsIn(plan)
    .filter((attachment) => !copyAttachmentAtOnce(from, to, attachment).ok)
    .map(({ id }) => id)
}

function attachmentsIn({ rows }: MergePlan): readonly Attachment[] {
  return rows.flatMap(({ after }) =>
    isTombstone(after) || after.record.type !== 'attachment' ? [] : [after.record],
  )
}

/** Null: this one content is the trouble, not the file that it should go into. */
function stoppingFailure(failure: AttachmentFailure | AttachmentReadFailure): EditFailure | null {
  switch (failure.code) {
    case 'E_FOLDER_READ_ONLY':
    case 'E_DISK_FULL':
    case 'E_VAULT_READ_ONLY':
    case 'E_CHANGED_ELSEWHERE':
      return { code: failure.code }
    default: // where it is our file all the same, the merge itself meets it as well
      return null
  }
}
