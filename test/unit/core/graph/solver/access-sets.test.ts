import { expect, test } from 'vitest'
import { nodeId } from '#core/graph/graph'
import { minimalAccessSets } from '#core/graph/solver/access-sets'
import { graph, nodes } from '../../../../support/graphs.ts'

const X = nodeId('x')

test('a way that only adds to another one is left out', () => {
  expect(minimalAccessSets(graph('a -> x; a + b -> x; c -> x'), X)).toEqual([['a'], ['c']])
})

test('an appeal is no access', () => {
  expect(minimalAccessSets(graph('a -> x @appeal; b -> x @slow'), X)).toEqual([['b']])
})

test('what is lost belongs to no set', () => {
  expect(minimalAccessSets(graph('a -> x; b -> y; y -> x'), X, { losses: nodes('y') })).toEqual([['a']])
  expect(minimalAccessSets(graph('a -> x'), X, { losses: nodes('x') })).toEqual([])
})

test('a target open to anybody takes nothing, a target without a way has no set', () => {
  expect(minimalAccessSets(graph('a -> x; -> x'), X)).toEqual([[]])
  expect(minimalAccessSets(graph('x -> x'), X)).toEqual([])
  expect(minimalAccessSets(graph('a -> x'), nodeId('elsewhere'))).toEqual([])
})

test('a leaf is its own access set', () => {
  expect(minimalAccessSets(graph('a -> x'), nodeId('a'))).toEqual([['a']])
})

test('a circle adds nothing to the ways into it', () => {
  const circle = graph('a -> p; b -> q; p -> q; q -> p; p + q -> x')
  expect(minimalAccessSets(circle, X)).toEqual([['a'], ['b']])
})

test('more than thirty leaves fit', () => {
  const needs = Array.from({ length: 70 }, (_, number) => `leaf${number + 10}`)
  expect(minimalAccessSets(graph(`${needs.join(' + ')} -> x`), X)).toEqual([needs])
})

test('a limit keeps the smallest sets', () => {
  expect(minimalAccessSets(graph('b + c -> x; a -> x; d + e -> x'), X, { max: 2 })).toEqual([
    ['a'],
    ['b', 'c'],
  ])
})
