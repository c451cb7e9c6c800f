import { expect, test } from 'vitest'
import {
  isOn,
  scenarioTags,
  tagsInFront,
  toggled,
} from '../../../../../src/renderer/screens/whatif/scenario-tags.ts'
import { naming } from '../../../../support/naming.ts'
import { account, device, email, id, person, phone, tie, TODAY } from '../../../../support/records.ts'

const records = [
  person('hanako'),
  person('masao', { name: '佐藤 正男' }),
  tie('flat'),
  tie('shop', { tieKind: 'employer' }),
  device('handset', { personId: id('hanako') }),
  device('his-handset', { personId: id('masao') }),
  email('mail', { tieId: 'flat', mailKind: 'provider' }),
  phone('mobile', { personId: 'hanako', deviceId: 'handset' }),
  account('bank', { contacts: { mail: ['registered'], mobile: ['reset'] } }),
]
const tags = scenarioTags(records, TODAY, naming('ja', records))
const NOTHING = { losses: [] }

test('every case of life that the notebook knows of is offered', () => {
  expect(tags.map(({ kind, hint }) => `${kind} ${hint}`)).toEqual([
    'move プロバイダ解約',
    'phone handset',
    'phone his-handset',
    'employer shop',
    'computer 控え帳も一緒に',
    'master-password 控え帳が開かない',
    'number 090-0000-0001',
    'death 花子さん',
    'death 正男さん',
    'cold 控え帳も記憶もない',
  ])
})

test('one of each kind stands in front, and whatever is on', () => {
  expect(tagsInFront(tags, NOTHING).map(({ kind }) => kind)).toEqual([
    'move',
    'phone',
    'employer',
    'computer',
  ])
  const death = tags.find(({ hint }) => hint === '正男さん')
  if (death === undefined) throw new Error('no such tag')
  expect(tagsInFront(tags, toggled(death, NOTHING))).toContain(death)
})

test('a tag that is switched on and off again leaves the scenario as it was', () => {
  for (const tag of tags) {
    const on = toggled(tag, NOTHING)
    expect(isOn(tag, on)).toBe(true)
    expect(toggled(tag, on)).toMatchObject({ losses: [] })
    expect(isOn(tag, toggled(tag, on))).toBe(false)
  }
})
