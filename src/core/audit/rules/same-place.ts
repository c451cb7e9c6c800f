import type { AccountAnalysis, Analysis } from '../../graph/analysis/analysis.ts'
import type { NodeId } from '../../graph/graph.ts'
import { nodeOf } from '../../graph/nodes.ts'
import { compareText } from '../../order.ts'
import type { RecordId } from '../../record/field.ts'
import type { Device, Paper } from '../../record/holding.ts'
import { forgottenPassword, isConfirmed } from '../confirm.ts'
import { step } from '../next-step.ts'
import { defineRule, type RuleHit } from '../rule.ts'

/**
 * A paper lies where the device lies that it is to replace: what takes the place takes both. The graph does not know where a
 * device lies, since most are carried about, so the loss names the two.
 */
export const samePlace = defineRule({
  id: 'same-place',
  about: 'way-back',
  severity: 'warning',
  *check({ analysis }) {
    const { devices, papers } = analysis.index
    const kept = devices
      .filter(({ status, placeId }) => status === 'kept' && placeId !== undefined)
      .toSorted((a, b) => compareText(a.id, b.id))
    if (kept.length === 0) return
    for (const found of analysis.accounts.values()) {
      if (found.gaps.length > 0) continue
      const own = papers.filter(
        ({ status, placeId, carries }) =>
          status === 'kept' &&
          placeId !== undefined &&
          carries.some((carried) => 'recordId' in carried && carried.recordId === found.account.id),
      )
      const hit = firstHit(
        analysis,
        found,
        kept,
        own.toSorted((a, b) => compareText(a.id, b.id)),
      )
      if (hit !== null) yield hit
    }
  },
})

function firstHit(
  analysis: Analysis,
  found: AccountAnalysis,
  devices: readonly Device[],
  papers: readonly Paper[],
): RuleHit | null {
  for (const paper of papers) {
    for (const device of devices.filter(({ placeId }) => placeId === paper.placeId)) {
      if (paper.placeId === undefined) continue
      const both = [nodeOf('device', device.id), nodeOf('place', paper.placeId)]
      const evidence = [both, [forgottenPassword(found), ...both]].find((loss) => isTogether(loss))
      if (evidence === undefined || !movingHelps(paper, paper.placeId, evidence)) continue
      const nextStep = step('move-paper', paper.id)
      return { subject: found.account.id, evidence, involves: [paper.id, device.id], nextStep }
    }
  }
  return null

  /** Whether the two together lock out, and neither alone does. */
  function isTogether(loss: readonly NodeId[]): boolean {
    const locksOut = (nodes: readonly NodeId[]) =>
      isConfirmed(analysis, nodeOf('account', found.account.id), nodes)
    const password = forgottenPassword(found)
    return (
      locksOut(loss) &&
      loss.filter((node) => node !== password).every((spared) => !locksOut(loss.filter((n) => n !== spared)))
    )
  }

  /** Whether the account stays within reach once this paper lies elsewhere. */
  function movingHelps(paper: Paper, placeId: RecordId, loss: readonly NodeId[]): boolean {
    const others = analysis.index.papers.filter((other) => other.placeId === placeId && other.id !== paper.id)
    const left = loss
      .filter((node) => node !== nodeOf('place', placeId))
      .concat(others.map(({ id }) => nodeOf('paper', id)))
    return !isConfirmed(analysis, nodeOf('account', found.account.id), left)
  }
}
