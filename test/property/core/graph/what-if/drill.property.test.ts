import { fc, test } from '@fast-check/vitest'
import * as v from 'valibot'
import { describe, expect } from 'vitest'
import { services } from '#core/catalog/catalog'
import { deriveGraph } from '#core/graph/derive/derive'
import { lossesOn } from '#core/graph/derive/losses'
import { nodeOf } from '#core/graph/nodes'
import { solve } from '#core/graph/solver/solve'
import { afterWaiting, dayAfter } from '#core/graph/solver/waiting'
import { levelToState } from '#core/graph/state'
import { prepareDrill } from '#core/graph/what-if/drill'
import { lossesIn } from '#core/graph/what-if/what-if'
import { correction } from '#core/record/correction'
import { anyLoss, anyVault } from '../../../../support/generated-records.ts'
import { identityDocument, TODAY } from '../../../../support/records.ts'

/** Somebody has seen of every slow way how many days it takes. */
const WAITS = services
  .flatMap(({ id, routes }) => routes.filter(({ cap }) => cap === 'slow').map(({ kind }) => ({ id, kind })))
  .map(({ id, kind }, place) =>
    v.parse(correction, {
      type: 'correction',
      id: `wait-${id}-${kind}`,
      serviceId: id,
      fact: `route:${kind}`,
      holds: true,
      value: 1 + (place % 5),
      seenOn: TODAY,
    }),
  )

/** Vaults whose accounts have a counter to go to, of different services. */
const anyWaitingVault = anyVault.map((records) => [
  ...records
    .filter((item) => item.type !== 'correction')
    .map((item, place) =>
      item.type === 'account' ? { ...item, serviceId: WAITS[place % WAITS.length]?.serviceId ?? '' } : item,
    ),
  identityDocument('licence'),
  ...WAITS,
])
const anyDays = fc.integer({ min: 0, max: 6 })

describe('a drill', () => {
  test.prop([anyWaitingVault, fc.array(fc.tuple(anyLoss, anyDays), { minLength: 1, maxLength: 4 })], {
    numRuns: 200,
  })(
    'says of each day ahead what solving that day anew says, whatever was asked before',
    (records, asked) => {
      const drill = prepareDrill(records, TODAY)
      const graph = deriveGraph(records)
      const before = solve(graph.index, lossesOn(records, TODAY))
      for (const [losses, days] of asked) {
        const scenario = { losses, date: dayAfter(TODAY, days) }
        const after = solve(afterWaiting(graph, days), lossesIn(records, scenario, TODAY))
        const expected = records.flatMap((item) => {
          if (item.type !== 'account' && item.type !== 'licence') return []
          const node = graph.index.numberById.get(nodeOf(item.type, item.id))
          if (node === undefined || before.level[node] === after.level[node]) return []
          return [[item.id, levelToState(before.level[node] ?? 0), levelToState(after.level[node] ?? 0)]]
        })
        const told = drill
          .run(scenario)
          .changes.map((change) => [change.record.id, change.before, change.after])
        expect(told.toSorted()).toEqual(expected.toSorted())
      }
    },
  )
})
