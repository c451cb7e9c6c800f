import { expect, test } from 'vitest'
import { textIn } from '#core/text/text'
import { changedRecords } from '../../../../../src/renderer/screens/frame/changed-records.ts'
import { account, id, person, settings } from '../../../../support/records.ts'

const naming = { text: textIn('ja'), language: 'ja' } as const
const shop = account('shop', { serviceId: 'other', serviceName: '市立図書館' })
const mail = account('mail', { serviceId: 'other', serviceName: '町内会' })
const before = new Map([shop, mail].map((record) => [record.id, record]))

test('what was taken back is named: what changed, and what is gone again', () => {
  expect(changedRecords({ put: [shop], removed: [] }, before, naming)).toEqual({
    names: '市立図書館',
    more: 0,
  })
  expect(changedRecords({ put: [], removed: [mail.id] }, before, naming)).toEqual({
    names: '町内会',
    more: 0,
  })
})

test('what comes back is named as it is now, with its person', () => {
  const back = { ...shop, personId: id('hanako') }
  expect(changedRecords({ put: [back, person('hanako')], removed: [] }, new Map(), naming)?.names).toContain(
    '市立図書館（花子さん）',
  )
})

test('of many, two are named and the others counted', () => {
  const put = [shop, mail, ...Array.from({ length: 4 }, (_, at) => person(`p${at}`))]
  expect(changedRecords({ put, removed: [] }, before, naming)).toEqual({
    names: '市立図書館、町内会',
    more: 4,
  })
})

test('the settings have no name', () => {
  expect(changedRecords({ put: [settings()], removed: [] }, before, naming)).toBeNull()
})
