import type { AccountAnalysis } from '../../graph/analysis/analysis.ts'
import { pairKey } from '../../twins/combine.ts'
import { loginKeys } from '../../twins/pairs.ts'
import { byWorth } from '../account-facts.ts'
import { step } from '../next-step.ts'
import { defineRule } from '../rule.ts'

/**
 * Two records with one login ID at one service: most often a service that changed its name, written down again under the new one
 * (Windows Live ID, Microsoft account). What is changed in one of them is old in the other.
 */
export const accountTwice = defineRule({
  id: 'account-twice',
  about: 'record',
  severity: 'notice',
  *check({ analysis }) {
    const apart = new Set(
      (analysis.index.settings?.different ?? []).map(({ first, second }) => pairKey(first, second)),
    )
    const groups = new Map<string, AccountAnalysis[]>()
    for (const found of analysis.accounts.values()) {
      for (const key of loginKeys(found.account, analysis.index))
        groups.set(key, [...(groups.get(key) ?? []), found])
    }
    const told = new Set<string>()
    for (const group of groups.values()) {
      const [first, ...rest] = group.toSorted(byWorth)
      if (first === undefined || told.has(first.account.id)) continue
      const others = rest.filter(({ account }) => !apart.has(pairKey(first.account.id, account.id)))
      if (others.length === 0) continue
      told.add(first.account.id)
      yield {
        subject: first.account.id,
        evidence: [],
        involves: others.map(({ account }) => account.id),
        nextStep: step('settle-twice', first.account.id),
      }
    }
  },
})
