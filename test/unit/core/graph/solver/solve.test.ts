import { expect, test } from 'vitest'
import { createGraph, nodeId } from '#core/graph/graph'
import { statesOf } from '#core/graph/solver/solve'
import { graph, nodes } from '../../../../support/graphs.ts'

const stateIn = (sketch: string, node: string, lost: readonly string[] = []) =>
  statesOf(graph(sketch), nodes(...lost)).get(nodeId(node))

test('what no method gives is held unless the graph says what is held', () => {
  expect(stateIn('a -> x', 'a')).toBe('now')
  expect(statesOf(graph('a -> x; b -> x', ['b'])).get(nodeId('a'))).toBe('lost')
})

test('a method is worth its worst requirement', () => {
  expect(stateIn('a -> late @slow; late + b -> x', 'x')).toBe('slow')
})

test('a method is never worth more than its cap', () => {
  expect(stateIn('a -> x @appeal', 'x')).toBe('appeal')
  expect(stateIn('a -> x @lost', 'x')).toBe('lost')
})

test('a node takes the best of its methods, wherever that one is found', () => {
  expect(stateIn('a -> late @slow; late -> x; b -> maybe @appeal; maybe -> x; c -> x', 'x')).toBe('now')
  expect(stateIn('a -> late @slow; late -> x; b -> maybe @appeal; maybe -> x; c -> x', 'x', ['c'])).toBe(
    'slow',
  )
})

test('a method without requirements is open whatever is lost', () => {
  expect(stateIn('a -> x; -> x @appeal', 'x', ['a'])).toBe('appeal')
})

test('naming a requirement twice asks for it once', () => {
  expect(stateIn('a + a -> x', 'x')).toBe('now')
})

test('two accounts that only recover each other are both lost', () => {
  expect(stateIn('a -> b; b -> a', 'a')).toBe('lost')
})

test('a circle keeps what holds it up from outside, and no more', () => {
  const circle = 'a -> b; b -> a; paper -> a @slow'
  expect(stateIn(circle, 'b')).toBe('slow')
  expect(stateIn(circle, 'b', ['paper'])).toBe('lost')
})

test('a lost derived node is lost though its methods would give it', () => {
  expect(stateIn('master -> vault; vault -> password', 'password', ['vault'])).toBe('lost')
})

test('losing what the graph does not know changes nothing', () => {
  expect(stateIn('a -> x', 'x', ['elsewhere'])).toBe('now')
})

test('a node that is held and given is worth its methods at least', () => {
  expect(statesOf(graph('a -> x', ['a', 'x'])).get(nodeId('x'))).toBe('now')
})

test('nodes that no method names are part of the graph', () => {
  const built = createGraph({ methods: [], nodes: [nodeId('lonely')] })
  expect([...statesOf(built)]).toEqual([['lonely', 'now']])
})

test('a chain of fifty thousand methods is solved', () => {
  const links = Array.from({ length: 50_000 }, (_, number) => ({
    gives: nodeId(`n${number + 1}`),
    needs: [nodeId(`n${number}`)],
    cap: 'now' as const,
  }))
  const built = createGraph({ methods: links })
  expect(statesOf(built).get(nodeId('n50000'))).toBe('now')
  expect(statesOf(built, nodes('n25000')).get(nodeId('n50000'))).toBe('lost')
})
