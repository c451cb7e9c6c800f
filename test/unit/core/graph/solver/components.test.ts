import { expect, test } from 'vitest'
import { componentsOf } from '#core/graph/solver/components'

const componentsIn = (edges: Readonly<Record<number, readonly number[]>>) =>
  componentsOf(Object.keys(edges).map(Number), (node) => edges[node] ?? [])
    .map((component) => component.toSorted((a, b) => a - b))
    .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0))

test('nodes that lead to each other are one component', () => {
  expect(componentsIn({ 1: [2], 2: [3], 3: [1], 4: [1] })).toEqual([[1, 2, 3], [4]])
})

test('two circles with a bridge in one direction stay two', () => {
  expect(componentsIn({ 1: [2], 2: [1, 3], 3: [4], 4: [3] })).toEqual([
    [1, 2],
    [3, 4],
  ])
})

test('circles that share a node are one', () => {
  expect(componentsIn({ 1: [2], 2: [1, 3], 3: [2] })).toEqual([[1, 2, 3]])
})

test('nodes that are only led to are visited', () => {
  expect(componentsIn({ 1: [2] })).toEqual([[1], [2]])
})

test('a circle of fifty thousand nodes is one component', () => {
  const size = 50_000
  const components = componentsOf([0], (node) => [(node + 1) % size])
  expect(components.map((component) => component.length)).toEqual([size])
})
