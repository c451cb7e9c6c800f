import { circularGroups } from '../../graph/solver/circles.ts'
import { smallestTrigger } from '../../graph/analysis/circular.ts'
import type { NodeId } from '../../graph/graph.ts'
import { ownSecrets } from '../../graph/derive/losses.ts'
import { nodeOf, partsOf } from '../../graph/nodes.ts'
import { forgottenPassword, isConfirmed } from '../confirm.ts'
import { provenStep } from '../next-step.ts'
import { defineRule } from '../rule.ts'

/** Accounts that can only recover each other: with their passwords gone, no way leads in from outside. */
export const circularRecovery = defineRule({
  id: 'circular-recovery',
  about: 'way-back',
  severity: 'warning',
  *check({ analysis }) {
    const known = [...analysis.accounts.values()].filter(({ gaps }) => gaps.length === 0)
    const targets = known.map(({ account }) => nodeOf('account', account.id))
    const secrets = known.flatMap(({ account }) => ownSecrets(account.id))
    const losses = new Set([...analysis.losses, ...secrets])
    const told = new Set<NodeId>()
    for (const group of circularGroups(analysis.graph, targets, losses)) {
      const members = group.flatMap((node) => {
        const { recordId } = partsOf(node)
        return (recordId === null ? undefined : analysis.accounts.get(recordId)) ?? []
      })
      const evidence = members.map(forgottenPassword)
      // The circle counts only where its own passwords are what holds it up, and each of them is.
      const isOut = (loss: readonly NodeId[]) => group.every((node) => isConfirmed(analysis, node, loss))
      if (!isOut(evidence) || evidence.some((spared) => isOut(evidence.filter((n) => n !== spared)))) continue
      const steps = members.map((found) => ({ found, nextStep: provenStep(analysis, found, evidence) }))
      const first = steps.find(({ nextStep }) => nextStep.action !== 'way-back') ?? steps[0]
      if (first === undefined || told.has(nodeOf('account', first.found.account.id))) continue
      told.add(nodeOf('account', first.found.account.id))
      const subject = first.found.account.id
      const trigger = smallestTrigger(
        members.map(({ account }) => account.id),
        analysis.graph,
        analysis.losses,
      )
      yield {
        subject,
        evidence,
        involves: members.flatMap(({ account }) => (account.id === subject ? [] : [account.id])),
        nextStep: first.nextStep,
        ...(trigger === null || trigger.length >= evidence.length ? {} : { trigger }),
      }
    }
  },
})
