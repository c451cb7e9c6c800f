import { expect, test } from 'vitest'
import { createNotices } from '../../../../src/main/system/notices.ts'

function notices() {
  const now = { day: '2026-11-22', isOn: true, isWatched: false, shown: 0 }
  const made = createNotices({
    isOn: () => now.isOn,
    today: () => now.day,
    isWatched: () => now.isWatched,
    show: () => (now.shown += 1),
  })
  return { now, ...made }
}

test('a day that has come is said once a day, however often is looked', () => {
  const { now, plan, look } = notices()
  plan(['2026-11-24'])
  look()
  expect(now.shown).toBe(0)
  now.day = '2026-11-24'
  look()
  look()
  expect(now.shown).toBe(1)
  now.day = '2026-11-25'
  look()
  expect(now.shown).toBe(2)
})

test('who has the notebook before them is told by its list, and not once more that day', () => {
  const { now, plan, look } = notices()
  plan(['2026-11-22'])
  now.isWatched = true
  look()
  now.isWatched = false
  look()
  expect(now.shown).toBe(0)
})

test('nobody is told who did not ask for it; whoever turns it on later is told the same day', () => {
  const { now, plan, look } = notices()
  now.isOn = false
  plan(['2026-11-22'])
  look()
  expect(now.shown).toBe(0)
  now.isOn = true
  look()
  expect(now.shown).toBe(1)
})

test('what is planned anew takes the place of what was planned before', () => {
  const { now, plan, look } = notices()
  plan(['2026-11-22'])
  plan([])
  look()
  expect(now.shown).toBe(0)
})
