import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Change, JsonObject, OpenVault } from '../../src/main/vault/vault.ts'
import { must, PASSWORD, POLICY } from '../support/bare-vaults.ts'
import { addContentAs, takeIn } from './contents.ts'
import { drawFrom, pick, type Draw } from './random.ts'
import { OTHER_PASSWORD, openWith } from './surroundings.ts'

/*
 * Edits without end. Step number n of a seed is always the same step, given the same content: so whoever killed the
 * program knows what it was doing, and a plain map can follow it.
 */

export type Step =
  | { readonly kind: 'edit'; readonly changes: readonly Change[] }
  | { readonly kind: 'attachment'; readonly rowId: RowId; readonly size: number }
  | { readonly kind: 'copy' | 'merge' | 'reopen' | 'new recovery code' | 'new password' | 'rotation' }

type RowId = ReturnType<OpenVault['newRowId']>
/** What a vault holds, as a plain map. */
export type Model = Map<string, { readonly outline: JsonObject; readonly secrets: JsonObject | null }>

const MOST_RECORDS = 60

/** The step with this number. `holder` tells which records there are. */
export function nextStep(seed: number, index: number, holder: Pick<OpenVault, 'records'> | Model): Step {
  const draw = drawFrom(seed, index)
  const kind = draw(48)
  if (kind === 0) return { kind: 'copy' }
  if (kind === 1) return { kind: 'reopen' }
  if (kind === 2) return { kind: 'new recovery code' }
  if (kind === 4) return { kind: 'new password' }
  if (kind === 5) return { kind: 'rotation' }
  if (kind === 6) return { kind: 'merge' }
  // Now and then more than one piece, so that it goes in by several saves.
  if (kind === 7 || kind === 8)
    return { kind: 'attachment', rowId: drawRowId(draw), size: draw(draw(4) === 0 ? 2_500_000 : 150_000) }
  const ids = ('records' in holder ? holder.records().map(({ rowId }) => rowId) : [...holder.keys()]).sort()
  // A long list, as after taking over an export, or a few changes.
  const count = kind === 3 ? 30 : 1 + draw(4)
  const known = ids as RowId[] // the keys of a model are row ids
  return { kind: 'edit', changes: Array.from({ length: count }, () => drawChange(draw, known)) }
}

/** Takes one of the known records, or makes one; `known` follows what the change does. */
function drawChange(draw: Draw, known: RowId[]): Change {
  const at = draw(Math.max(known.length, 1))
  const old = known[at]
  if (old !== undefined && (draw(5) === 0 || known.length > MOST_RECORDS)) {
    known.splice(at, 1)
    return { kind: 'delete', rowId: old }
  }
  const isNew = old === undefined || draw(3) === 0
  const rowId = isNew ? drawRowId(draw) : old
  if (isNew) known.push(rowId)
  const outline = { n: draw(1_000_000), t: '控え'.repeat(draw(pick(draw, [10, 300, 3_000]))) }
  const kinds = [
    null,
    'keep',
    { password: `p${draw(1_000_000)}` },
    { photo: 'x'.repeat(draw(20_000)) },
  ] as const
  return { kind: 'put', rowId, outline, secrets: pick(draw, kinds) }
}

function drawRowId(draw: Draw): RowId {
  return Array.from({ length: 32 }, () => draw(16).toString(16)).join('') as RowId // 32 hex digits
}

/** What a plain map makes of a step; `copy` is what the copy beside the vault holds. */
export function applied(model: Model, step: Step, copy: Model): Model {
  const next = new Map(model)
  if (step.kind === 'merge') for (const [id, record] of copy) if (!next.has(id)) next.set(id, record)
  if (step.kind === 'attachment') next.set(step.rowId, { outline: photoOf(step), secrets: null })
  for (const change of step.kind === 'edit' ? step.changes : []) {
    if (change.kind === 'delete') next.delete(change.rowId)
    else {
      const kept = next.get(change.rowId)?.secrets ?? null
      const secrets = change.secrets === 'keep' ? kept : change.secrets
      next.set(change.rowId, { outline: change.outline, secrets })
    }
  }
  return next
}

/** What the map knows of an attachment: the vault's own full check compares the content with its description. */
function photoOf({ rowId, size }: Extract<Step, { readonly kind: 'attachment' }>): JsonObject {
  return { type: 'attachment', size, att: rowId }
}

/** An outline as the plain map has it. */
export function asModelled(outline: JsonObject): JsonObject {
  const { type, size = null, content } = outline
  const isDescribed = typeof content === 'object' && content !== null && 'att' in content
  return type === 'attachment' && isDescribed ? { type, size, att: content['att'] ?? null } : outline
}

/** Does a step. `note` is what the acknowledgement tells besides: the recovery code or password that holds from now on. */
export async function runStep(
  step: Step,
  vault: OpenVault,
  folder: string,
): Promise<{ readonly vault: OpenVault; readonly note: string }> {
  const [copy, kept] = [join(folder, 'copy.hikae'), join(folder, 'kept.hikae')]
  const password = () =>
    vault.checkPassword(PASSWORD).then((isFirst) => (isFirst ? PASSWORD : OTHER_PASSWORD))
  switch (step.kind) {
    case 'edit':
      must(vault.commit(step.changes))
      return { vault, note: '' }
    case 'attachment':
      must(addContentAs(vault, step.rowId, step.rowId, step.size))
      return { vault, note: '' }
    case 'copy':
      rmSync(copy, { force: true })
      must(vault.copyTo(copy))
      return { vault, note: '' }
    case 'merge': {
      const outcome = existsSync(copy) ? await takeIn(vault, copy, () => []) : 'done'
      if (outcome !== 'done') throw new Error(`a copy is not taken in: ${outcome}`)
      return { vault, note: '' }
    }
    case 'new recovery code': {
      const { recoveryCode } = must(await vault.replaceRecoveryCode(await password()))
      return { vault, note: codeNote(recoveryCode) }
    }
    case 'new password': {
      const old = await password()
      const newPassword = old === PASSWORD ? OTHER_PASSWORD : PASSWORD
      const key = { kind: 'password', password: old } as const
      must(await vault.changePassword({ key, newPassword, kdfPolicy: POLICY }))
      return { vault, note: newPassword === PASSWORD ? 'first' : 'other' }
    }
    case 'rotation': {
      // With another key the copy is that of another vault.
      for (const old of [copy, kept]) rmSync(old, { force: true })
      const rotated = await vault.rotate({ password: await password(), keepAs: kept })
      const { recoveryCode } = must(rotated.outcome)
      if (rotated.vault === null) throw new Error('the rotated vault does not open')
      return { vault: rotated.vault, note: codeNote(recoveryCode) }
    }
    case 'reopen':
      vault.close()
      return { vault: await openWith(folder, join(folder, 'a.hikae')), note: '' }
  }
}

function codeNote(recoveryCode: string): string {
  return recoveryCode.replaceAll(' ', '')
}
