import { describe, expect, test } from 'vitest'
import { serviceById, services } from '#core/catalog/catalog'
import { passwordDemands } from '#core/catalog/password-demands'
import type { PasswordRule, Service } from '#core/catalog/service'
import { CHARACTER_CLASSES, generatePassword } from '#core/secret/generate-password'

const service = (...passwordRules: readonly PasswordRule[]): Service => {
  const known = serviceById('apple')
  if (known === undefined) throw new Error('the catalogue has no Apple')
  return { ...known, passwordRules }
}
const rule = (said: Partial<PasswordRule>): PasswordRule => ({
  min: 8,
  text: { ja: '', en: '' },
  source: '',
  checkedOn: '2026',
  confidence: 'operator',
  ...said,
})

describe('what a service wants of a password', () => {
  test('is nothing where nothing is known, and where nobody could confirm it', () => {
    expect(passwordDemands(service())).toBeNull()
    expect(passwordDemands(service(rule({ confidence: 'unverified' })))).toBeNull()
  })

  test('is what all its rules allow together', () => {
    const demands = passwordDemands(
      service(
        rule({ min: 6, max: 32, needs: ['digit'], longestRun: 3 }),
        rule({ min: 10, max: 20, needs: ['upper'], classes: 3, refuses: ['symbol'], longestRun: 2 }),
      ),
    )
    expect(demands).toEqual({
      min: 10,
      max: 20,
      needs: ['digit', 'upper'],
      classes: 3,
      refuses: ['symbol'],
      longestRun: 2,
    })
  })

  test('can be met by a password, for every service of the catalogue', () => {
    let state = 1
    const random = (bound: number) => (state = (state * 48_271) % 2_147_483_647) % bound
    const wish = {
      kind: 'characters',
      length: 20,
      classes: CHARACTER_CLASSES,
      withoutLookAlikes: true,
    } as const
    const known = services.flatMap((one) => passwordDemands(one) ?? [])
    expect(known.length).toBeGreaterThan(3)
    for (const demands of known) expect(generatePassword(wish, random, demands)).not.toBeNull()
  })
})
