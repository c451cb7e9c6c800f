import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Change, JsonObject, OpenVault } from '../../src/main/vault/vault.ts'
import { must, PASSWORD } from '../support/bare-vaults.ts'
import { drawFrom, pick, type Draw } from './random.ts'
import { openWith } from './surroundings.ts'

/*
 * Edits without end. Step number n of a seed is always the same step, given the same content: so whoever killed the
 * program knows what it was doing, and a plain map can follow it.
 */

export type Step =
  | { readonly kind: 'edit'; readonly changes: readonly Change[] }
  | { readonly kind: 'copy' | 'reopen' | 'new recovery code' }

type RowId = ReturnType<OpenVault['newRowId']>
/** What a vault holds, as a plain map. */
export type Model = Map<string, { readonly outline: JsonObject; readonly secrets: JsonObject | null }>

const MOST_RECORDS = 60

/** The step with this number. `holder` tells which records there are. */
export function nextStep(seed: number, index: number, holder: Pick<OpenVault, 'records'> | Model): Step {
  const draw = drawFrom(seed, index)
  const kind = draw(40)
  if (kind === 0) return { kind: 'copy' }
  if (kind === 1) return { kind: 'reopen' }
  if (kind === 2) return { kind: 'new recovery code' }
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

/** What a plain map makes of a step. */
export function applied(model: Model, step: Step): Model {
  const next = new Map(model)
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

/** Does a step. `note` is what the acknowledgement tells besides: the recovery code that holds from now on. */
export async function runStep(
  step: Step,
  vault: OpenVault,
  folder: string,
): Promise<{ readonly vault: OpenVault; readonly note: string }> {
  switch (step.kind) {
    case 'edit':
      must(vault.commit(step.changes))
      return { vault, note: '' }
    case 'copy':
      rmSync(join(folder, 'copy.hikae'), { force: true })
      must(vault.copyTo(join(folder, 'copy.hikae')))
      return { vault, note: '' }
    case 'new recovery code':
      return { vault, note: must(await vault.replaceRecoveryCode(PASSWORD)).recoveryCode.replaceAll(' ', '') }
    case 'reopen':
      vault.close()
      return { vault: await openWith(folder, join(folder, 'a.hikae')), note: '' }
  }
}
