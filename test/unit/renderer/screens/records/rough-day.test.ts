import { expect, test } from 'vitest'
import { parseRoughDay } from '../../../../../src/renderer/screens/records/rough-day.ts'

test.each([
  ['2015', '2015'],
  ['２０１５年', '2015'],
  ['2015-4', '2015-04'],
  ['2015年4月', '2015-04'],
  ['2015/04/01', '2015-04-01'],
  ['2015年4月1日', '2015-04-01'],
  ['平成27年4月1日', '2015-04-01'],
  ['令和元年5月', '2019-05'],
  ['S32.4.8', '1957-04-08'],
])('reads %s as %s', (written, day) => {
  expect(parseRoughDay(written)).toBe(day)
})

test.each(['', '去年', '15', '2015-13', '2015-02-30', '平成27年2月30日', '4月1日', '3015'])(
  'takes "%s" for no day',
  (written) => {
    expect(parseRoughDay(written)).toBeNull()
  },
)
