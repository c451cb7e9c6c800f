import { describe, expect, test } from 'vitest'
import { access } from '#core/graph/solver/access'

const shop = {
  rules: [
    { needs: ['pwd_mail', 'code'], gives: 'mail' },
    { needs: ['mail'], gives: 'shop', cap: 'slow' },
  ],
  targets: ['shop'],
}
const shopReport = {
  state: 'slow',
  minimalAccess: [['code', 'pwd_mail']],
  lockout: [['code'], ['pwd_mail']],
  resilience: 1,
}

test('reports the state, the access sets, the lockout sets and the resilience of a target', () => {
  expect(access(shop)).toEqual({ ok: true, value: { shop: shopReport } })
})

test('answers an array of graphs with an array', () => {
  expect(access([shop, shop])).toEqual({ ok: true, value: [{ shop: shopReport }, { shop: shopReport }] })
  expect(access([])).toEqual({ ok: true, value: [] })
})

test('reports every node that a rule gives when no targets are named, sorted', () => {
  const answer = access({ rules: shop.rules.toReversed() })
  expect(answer.ok && Object.keys(answer.value)).toEqual(['mail', 'shop'])
})

test('an empty list of targets asks for nothing', () => {
  expect(access({ ...shop, targets: [] })).toEqual({ ok: true, value: {} })
})

test('a target may be a leaf', () => {
  expect(access({ ...shop, targets: ['code'] })).toMatchObject({
    value: { code: { state: 'now', lockout: [['code']] } },
  })
})

test('a leaf that is not held is lost', () => {
  expect(access({ ...shop, held: ['code'] })).toEqual({
    ok: true,
    value: { shop: { state: 'lost', minimalAccess: [], lockout: [[]], resilience: 0 } },
  })
})

test('losing a thing that a rule gives as well leaves the rule', () => {
  const session = { rules: [{ needs: ['password'], gives: 'shop' }], held: ['shop', 'password'] }
  expect(access(session)).toMatchObject({
    value: {
      shop: { minimalAccess: [['password'], ['shop']], lockout: [['password', 'shop']], resilience: 2 },
    },
  })
})

test('resilience is null and no set is listed when it takes more losses than the limit', () => {
  const safe = { rules: ['a', 'b', 'c', 'd'].map((leaf) => ({ needs: [leaf], gives: 'x' })) }
  expect(access(safe)).toMatchObject({ value: { x: { lockout: [], resilience: null } } })
  expect(access(safe, { max: 4 })).toMatchObject({
    value: { x: { lockout: [['a', 'b', 'c', 'd']], resilience: 4 } },
  })
})

test('exposure, when asked for, names the things each of which lets a stranger in alone', () => {
  const rules = [
    { needs: ['phone'], gives: 'x' },
    { needs: ['password', 'code'], gives: 'x' },
  ]
  expect(access({ rules }, { exposure: true })).toMatchObject({ value: { x: { exposure: ['phone'] } } })
})

test('names that mean something to JavaScript are only names', () => {
  const answer = access({ rules: [{ needs: ['constructor'], gives: '__proto__' }] })
  expect(answer.ok && Object.entries(answer.value)).toMatchObject([
    ['__proto__', { lockout: [['constructor']] }],
  ])
})

describe('refuses, with the path and the reason,', () => {
  test.each([
    ['what is no object', 'rules', '', 'not-an-object'],
    ['null', null, '', 'not-an-object'],
    ['an array inside an array', [[]], '[0]', 'not-an-object'],
    ['a graph without rules', {}, 'rules', 'missing'],
    ['rules that are no list', { rules: {} }, 'rules', 'not-an-array'],
    ['a rule that is no object', { rules: ['a -> b'] }, 'rules[0]', 'not-an-object'],
    ['a rule without needs', { rules: [{ gives: 'x' }] }, 'rules[0].needs', 'missing'],
    ['a rule that gives nothing', { rules: [{ needs: [] }] }, 'rules[0].gives', 'missing'],
    [
      'a need that is no text',
      { rules: [{ needs: ['a', 1], gives: 'x' }] },
      'rules[0].needs[1]',
      'not-a-name',
    ],
    ['an empty name', { rules: [{ needs: [], gives: '' }] }, 'rules[0].gives', 'not-a-name'],
    ['an unknown cap', { rules: [{ needs: [], gives: 'x', cap: 'soon' }] }, 'rules[0].cap', 'not-a-state'],
    ['a misspelt key', { rules: [{ needs: [], gives: 'x', caps: 'slow' }] }, 'rules[0].caps', 'unknown-key'],
    ['an unknown key of the graph', { rules: [], hold: [] }, 'hold', 'unknown-key'],
    ['held that is no list', { rules: [], held: 'a' }, 'held', 'not-an-array'],
    ['targets that are no list', { rules: [], targets: 'a' }, 'targets', 'not-an-array'],
    ['a target nobody names', { ...shop, targets: ['mail', 'shpo'] }, 'targets[1]', 'unknown-node'],
    ['a fault in a later graph', [shop, { rules: [], targets: ['x'] }], '[1].targets[0]', 'unknown-node'],
  ])('%s', (_, input, path, reason) => {
    expect(access(input)).toEqual({ ok: false, error: { code: 'E_ACCESS_INPUT', path, reason } })
  })
})
