import { expect, test } from 'vitest'
import { indexRecords } from '#core/record/record-index'
import { nameReadings } from '#core/sheet/readings'
import { person } from '../../../support/records.ts'

const read = (...people: readonly ReturnType<typeof person>[]) => nameReadings(indexRecords(people))

test('a name stands with its reading, where that is on record', () => {
  const people = [person('hanako', { name: '佐藤 花子', reading: 'さとう はなこ' }), person('masao')]
  expect(read(...people)).toEqual([{ name: '佐藤 花子', reading: 'さとう はなこ' }])
})

test('two people who write their names alike and read them differently have no reading', () => {
  const name = '佐藤 裕子'
  expect(
    read(person('a', { name, reading: 'さとう ゆうこ' }), person('b', { name, reading: 'さとう ひろこ' })),
  ).toEqual([])
  expect(
    read(person('a', { name, reading: 'さとう ゆうこ' }), person('b', { name, reading: 'さとう ゆうこ' })),
  ).toHaveLength(1)
})
