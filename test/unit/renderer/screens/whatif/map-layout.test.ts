import { describe, expect, test } from 'vitest'
import { analyse } from '#core/graph/analysis/analysis'
import { layOut, type MapNode } from '../../../../../src/renderer/screens/whatif/map/map-layout.ts'
import {
  groupsOf,
  mapContent,
  type Grouping,
} from '../../../../../src/renderer/screens/whatif/map/map-rows.ts'
import { manyAccounts } from '../../../../support/many-accounts.ts'
import { customer } from '../../../../support/customer.ts'
import { email, TODAY } from '../../../../support/records.ts'

const MEASURE = { rem: 16, width: 1000 }

function mapOf(records: Parameters<typeof analyse>[0], grouping: Grouping, open: readonly string[] = []) {
  const analysis = analyse(records, TODAY)
  const content = mapContent(analysis)
  return layOut(groupsOf(grouping, analysis, content), new Set(open), content, MEASURE)
}

const idsOf = (nodes: readonly MapNode[], kind: MapNode['kind']) =>
  nodes.filter((node) => node.kind === kind).map(({ id }) => id)

test('the customer: a paper and a mailbox, both tied to the one account', () => {
  const { nodes, edges } = mapOf(customer, 'none')
  expect(nodes.map(({ id }) => id).toSorted()).toEqual([
    'account:ms',
    'from:contact:mailbox',
    'from:paper:note',
  ])
  expect(edges.map(({ from, to }) => `${from} > ${to}`).toSorted()).toEqual([
    'from:contact:mailbox > account:ms',
    'from:paper:note > account:ms',
  ])
})

test('a contact point to which nothing leads stands on the map all the same', () => {
  expect(idsOf(mapOf([...customer, email('spare')], 'none').nodes, 'source')).toContain('from:contact:spare')
})

describe.each(['none', 'contact', 'person', 'mark'] as const)('300 accounts, grouped by %s', (grouping) => {
  const records = manyAccounts(300, 'ja')
  const analysis = analyse(records, TODAY)
  const groups = groupsOf(grouping, analysis, mapContent(analysis))

  test('each account stands in one group', () => {
    const placed = groups.flatMap(({ accountIds }) => accountIds)
    expect(placed.toSorted()).toEqual([...analysis.accounts.keys()].toSorted())
  })

  test('nothing lies over anything else, whatever is open', () => {
    for (const open of [[], groups.slice(0, 2).map(({ key }) => key), groups.map(({ key }) => key)]) {
      const { nodes, height } = mapOf(records, grouping, open)
      for (const column of [true, false]) {
        const boxes = nodes.filter(({ kind }) => (kind === 'source') === column).toSorted((a, b) => a.y - b.y)
        for (const [i, box] of boxes.entries()) {
          const above = boxes[i - 1]
          expect(box.y).toBeGreaterThanOrEqual(above === undefined ? 0 : above.y + above.height)
          expect(box.y + box.height).toBeLessThanOrEqual(height)
        }
      }
    }
  })

  test('a closed group has one line from each source, for all of its accounts', () => {
    const { edges } = mapOf(records, grouping)
    const ends = edges.map(({ from, to }) => `${from} > ${to}`)
    expect(new Set(ends).size).toBe(ends.length)
    const tied = new Set(edges.flatMap(({ accountIds }) => accountIds))
    const withWays = [...mapContent(analysis).waysByAccount.keys()]
    expect([...tied].toSorted()).toEqual(withWays.toSorted())
  })
})
