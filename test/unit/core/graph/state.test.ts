import { expect, test } from 'vitest'
import {
  compareStates,
  isReachable,
  levelToState,
  maxState,
  minState,
  STATES,
  stateToLevel,
} from '#core/graph/state'

test('lost, appeal, slow and now are ordered from worst to best', () => {
  expect([...STATES].reverse().sort(compareStates)).toEqual(['lost', 'appeal', 'slow', 'now'])
})

test('an AND is worth its worst part, a choice its best', () => {
  expect(minState('slow', 'appeal')).toBe('appeal')
  expect(minState('lost', 'now')).toBe('lost')
  expect(maxState('slow', 'appeal')).toBe('slow')
  expect(maxState('lost', 'now')).toBe('now')
})

test('an appeal is never counted as safe', () => {
  expect(STATES.filter(isReachable)).toEqual(['slow', 'now'])
})

test('a state and its level convert both ways', () => {
  for (const state of STATES) expect(levelToState(stateToLevel(state))).toBe(state)
  expect(() => levelToState(4)).toThrow(RangeError)
})
