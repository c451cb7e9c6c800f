import { expect, test } from 'vitest'
import { nodeId } from '#core/graph/graph'
import { circularGroups } from '#core/graph/solver/circles'
import { graph, nodes } from '../../../../support/graphs.ts'

const groupsIn = (sketch: string, targets: readonly string[], lost: readonly string[] = []) =>
  circularGroups(graph(sketch), targets.map(nodeId), nodes(...lost))

const mailboxes = 'vault -> pwd_a; vault -> pwd_b; pwd_a -> a; pwd_b -> b; b -> a; a -> b'

test('two mailboxes that reset each other are a circle once the vault is gone', () => {
  expect(groupsIn(mailboxes, ['a', 'b'], ['vault'])).toEqual([['a', 'b']])
})

test('there is no circle while something outside holds it up', () => {
  expect(groupsIn(mailboxes, ['a', 'b'])).toEqual([])
  expect(groupsIn(`${mailboxes}; phone -> b`, ['a', 'b'], ['vault'])).toEqual([])
})

test('accounts behind a circle do not belong to it', () => {
  expect(groupsIn(`${mailboxes}; a -> shop`, ['a', 'b', 'shop'], ['vault'])).toEqual([['a', 'b']])
})

test('a circle may run through nodes that are no targets', () => {
  expect(groupsIn('a -> code; code -> b; b -> a', ['a', 'b'])).toEqual([['a', 'b']])
  expect(groupsIn('a -> b; b -> a', ['a'])).toEqual([])
})

test('one member that frees all makes the circle, though the others do not', () => {
  expect(groupsIn('a -> b; a -> c; b + c -> a', ['a', 'b', 'c'])).toEqual([['a', 'b', 'c']])
})

test('members that only some other member frees form groups of their own', () => {
  expect(groupsIn('a -> b; c -> b; b + d -> a; b + d -> c; a + c -> d', ['a', 'b', 'c'])).toEqual([
    ['a', 'b'],
    ['b', 'c'],
  ])
})

test('a way that needs something gone for good ties nobody together', () => {
  expect(groupsIn('a -> b; b + dead -> a', ['a', 'b'], ['dead'])).toEqual([])
})

test('an appeal ties nobody together', () => {
  expect(groupsIn('a -> b; b -> a @appeal', ['a', 'b'])).toEqual([])
})

test('what is lost itself, or unknown, is in no circle', () => {
  expect(groupsIn('a -> b; b -> a', ['a', 'b', 'elsewhere'], ['b'])).toEqual([])
})

test('several circles are told apart', () => {
  expect(groupsIn('a -> b; b -> a; c -> d; d -> c; b -> c', ['a', 'b', 'c', 'd'])).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ])
})
