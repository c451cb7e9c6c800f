import { expect, test } from 'vitest'
import { withColumnAt } from '#core/organise/columns'

const columns = ['service', 'person', 'login', 'email'] as const

test('a column goes to its new place, and the others keep their order', () => {
  expect(withColumnAt(columns, 'email', 1)).toEqual(['service', 'email', 'person', 'login'])
  expect(withColumnAt(columns, 'person', 2)).toEqual(['service', 'login', 'person', 'email'])
  expect(withColumnAt(columns, 'person', 99)).toEqual(['service', 'login', 'email', 'person'])
})

test('the service stays in front: it does not move, and nothing goes before it', () => {
  expect(withColumnAt(columns, 'service', 3)).toBe(columns)
  expect(withColumnAt(columns, 'email', -1)).toEqual(['service', 'email', 'person', 'login'])
})

test('a column that is not shown goes nowhere', () => {
  expect(withColumnAt(columns, 'phone', 1)).toBe(columns)
})
