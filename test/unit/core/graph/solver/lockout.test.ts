import { expect, test } from 'vitest'
import { nodeId } from '#core/graph/graph'
import { lockoutSets, resilience } from '#core/graph/solver/lockout'
import { graph, nodes } from '../../../../support/graphs.ts'

const X = nodeId('x')

test('a target that is lost already needs no loss', () => {
  const lost = graph('a -> x', [])
  expect(lockoutSets(lost, X)).toEqual([[]])
  expect(resilience(lost, X)).toBe(0)
})

test('a target that only an appeal is left for counts as lost', () => {
  expect(resilience(graph('a -> x @appeal'), X)).toBe(0)
})

test('a target that the graph does not know is lost', () => {
  expect(resilience(graph('a -> x'), nodeId('elsewhere'))).toBe(0)
})

test('a leaf is locked out by its own loss', () => {
  expect(lockoutSets(graph('a -> x'), nodeId('a'))).toEqual([['a']])
})

test('a way that needs nothing cannot be lost', () => {
  const open = graph('a -> x; -> x @slow')
  expect(lockoutSets(open, X)).toEqual([])
  expect(resilience(open, X)).toBeNull()
})

test('sets larger than three are left out unless asked for', () => {
  const safe = graph('a -> x; b -> x; c -> x; d -> x')
  expect(lockoutSets(safe, X)).toEqual([])
  expect(resilience(safe, X)).toBeNull()
  expect(lockoutSets(safe, X, { max: 4 })).toEqual([['a', 'b', 'c', 'd']])
  expect(resilience(safe, X, { max: 4 })).toBe(4)
})

test('what a tie carries goes with it, as one loss', () => {
  expect(lockoutSets(graph('tie -> mail; tie -> number; mail -> x; number -> x'), X)).toEqual([['tie']])
})

test('what is gone already is taken off each set', () => {
  const built = graph('a -> x; b -> x; c -> x')
  expect(lockoutSets(built, X, { losses: nodes('a') })).toEqual([['b', 'c']])
})

test('a derived node can be gone already', () => {
  const cold = graph('master -> vault; vault -> x; mail -> x')
  expect(lockoutSets(cold, X, { losses: nodes('vault') })).toEqual([['mail']])
  expect(lockoutSets(cold, X, { losses: nodes('x') })).toEqual([[]])
})

test('leaves that are no candidates are taken for granted', () => {
  const built = graph('a + b -> x')
  expect(lockoutSets(built, X, { candidates: (leaf) => leaf !== nodeId('a') })).toEqual([['b']])
  expect(resilience(built, X, { candidates: () => false })).toBeNull()
})

test('only leaves are lost: a node that is held and given stays', () => {
  expect(lockoutSets(graph('a -> mail; mail -> x', ['a', 'mail']), X)).toEqual([])
})

test('a large vault does not slow down the question about one account', () => {
  const others = Array.from({ length: 5_000 }, (_, number) => `x + thing${number} -> other${number}`).join(
    ';',
  )
  expect(lockoutSets(graph(`a + b -> x; ${others}`), X)).toEqual([['a'], ['b']])
})
