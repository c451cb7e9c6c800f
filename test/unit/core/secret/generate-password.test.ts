import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  bitsOf,
  CHARACTER_CLASSES,
  generatePassphrase,
  generatePassword,
  type CharacterWish,
} from '#core/secret/generate-password'

const WISH: CharacterWish = {
  kind: 'characters',
  length: 20,
  classes: CHARACTER_CLASSES,
  withoutLookAlikes: false,
}

/** A source that is known, so that a test says the same each time; passwords are made with the system's. */
function counting(seed: number) {
  let state = seed >>> 0
  return (bound: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * bound)
  }
}

const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 })

describe('a password of characters', () => {
  test('is as long as was wished, with one of each class that was chosen', () => {
    fc.assert(
      fc.property(
        seeds,
        fc.integer({ min: 6, max: 128 }),
        fc.uniqueArray(fc.constantFrom(...CHARACTER_CLASSES), { minLength: 1 }),
        (seed, length, classes) => {
          const made = generatePassword({ ...WISH, length, classes }, counting(seed)) ?? ''
          expect(Array.from(made)).toHaveLength(length)
          expect(/[a-z]/u.test(made)).toBe(classes.includes('lower'))
          expect(/[A-Z]/u.test(made)).toBe(classes.includes('upper'))
          expect(/\d/u.test(made)).toBe(classes.includes('digit'))
          expect(/[^A-Za-z\d]/u.test(made)).toBe(classes.includes('symbol'))
        },
      ),
    )
  })

  test('holds nothing that is mistaken for another, where that is wished', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const made = generatePassword({ ...WISH, withoutLookAlikes: true }, counting(seed)) ?? ''
        expect(made).not.toMatch(/[0Oo1lI2Zz5Ss8B|]/u)
      }),
    )
  })

  test('keeps to what the service takes: length, classes, refused signs, runs', () => {
    const demands = { min: 8, max: 12, needs: ['digit'], refuses: ['symbol'], longestRun: 1 } as const
    fc.assert(
      fc.property(seeds, fc.integer({ min: 6, max: 40 }), (seed, length) => {
        const made =
          generatePassword({ ...WISH, length, classes: ['lower', 'symbol'] }, counting(seed), demands) ?? ''
        expect(made).toMatch(/^[a-z\d]{8,12}$/u)
        expect(made).toMatch(/\d/u)
        expect(made).not.toMatch(/(.)\1/u)
      }),
    )
  })

  test('is refused where wish and service leave none', () => {
    expect(
      generatePassword({ ...WISH, classes: ['symbol'] }, counting(1), { min: 8, refuses: ['symbol'] }),
    ).toBeNull()
    expect(generatePassword({ ...WISH, classes: ['lower'] }, counting(1), { min: 8, classes: 3 })).toBeNull()
  })

  test('has every sign as often as any other', () => {
    const random = counting(7)
    const wish: CharacterWish = { ...WISH, length: 100, classes: ['digit'] }
    const counts = new Map<string, number>()
    for (let i = 0; i < 200; i += 1)
      for (const sign of generatePassword(wish, random) ?? '') counts.set(sign, (counts.get(sign) ?? 0) + 1)
    // 20,000 draws of ten: 2,000 each, give or take four standard deviations.
    for (const count of counts.values()) expect(Math.abs(count - 2_000)).toBeLessThan(4 * Math.sqrt(1_800))
    expect(counts.size).toBe(10)
  })
})

describe('a passphrase', () => {
  test('is as many words of the list as were wished, with a hyphen between', () => {
    const words = ['sakura', 'kodomo', 'tsuki', 'umi']
    const made = generatePassphrase({ kind: 'words', count: 6, words }, counting(3)).split('-')
    expect(made).toHaveLength(6)
    for (const word of made) expect(words).toContain(word)
  })

  test('has a capital in each word and a digit where the service wants more than small letters', () => {
    const wish = { kind: 'words', count: 4, words: ['sakura', 'kodomo'] } as const
    const strict = generatePassphrase(wish, counting(3), { min: 8, needs: ['lower', 'upper', 'digit'] })
    expect(strict).toMatch(/^(?:[A-Z][a-z]+-){4}[2-9]$/u)
    expect(generatePassphrase(wish, counting(3), { min: 8, classes: 3 })).toMatch(
      /^(?:[A-Z][a-z]+-){4}[2-9]$/u,
    )
    expect(generatePassphrase(wish, counting(3), { min: 8, refuses: ['symbol'] })).toMatch(
      /^(?:[A-Z][a-z]+){4}$/u,
    )
  })
})

test('the bits are those of how it was made', () => {
  expect(bitsOf({ ...WISH, classes: ['digit'], length: 10 })).toBe(33)
  expect(bitsOf({ kind: 'words', count: 6, words: Array.from({ length: 2048 }, String) })).toBe(66)
  expect(bitsOf({ ...WISH, classes: ['digit'], length: 10 }, { min: 0, max: 4 })).toBe(13)
})
