import { describe, expect, test } from 'vitest'
import { access } from '#core/graph/solver/access'
import { minimalAccessSets } from '#core/graph/solver/access-sets'
import { nodeId } from '#core/graph/graph'
import { lockoutSets, resilience } from '#core/graph/solver/lockout'
import { statesOf } from '#core/graph/solver/solve'
import { graph, nodes, rules } from '../../../support/graphs.ts'
import { workedExamples } from '../../../support/worked-examples.ts'

describe.each(workedExamples)('$name', ({ rules: sketch, lost = [], expected }) => {
  test.each(Object.entries(expected))('%s', (name, { state, minimalAccess, lockout }) => {
    const built = graph(sketch)
    const losses = nodes(...lost)
    const target = nodeId(name)
    expect(statesOf(built, losses).get(target)).toBe(state)
    expect(minimalAccessSets(built, target, { losses })).toEqual(minimalAccess)
    expect(lockoutSets(built, target, { losses })).toEqual(lockout)
    expect(resilience(built, target, { losses })).toBe(lockout[0]?.length)
  })

  test('says the same through the command `access`', () => {
    const all = rules(sketch)
    const given = new Set(all.map((rule) => rule.gives))
    const leaves = new Set(all.flatMap((rule) => rule.needs).filter((node) => !given.has(node)))
    const held = [...leaves].filter((leaf) => !lost.includes(leaf))
    const reports = Object.entries(expected).map(([name, report]) => [
      name,
      { ...report, resilience: report.lockout[0]?.length },
    ])
    const input = { rules: all, held, targets: Object.keys(expected) }
    expect(access(input)).toEqual({ ok: true, value: Object.fromEntries(reports) as unknown })
  })
})
