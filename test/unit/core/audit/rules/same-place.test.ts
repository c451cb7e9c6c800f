import { expect, test } from 'vitest'
import { findingsOf } from '../../../../support/findings.ts'
import { account, device, email, IN_VAULT, paper, place, settings } from '../../../../support/records.ts'

const found = (...records: Parameters<typeof findingsOf>[1]) => findingsOf('same-place', records)

const drawer = [
  place('drawer'),
  settings(),
  email('mail'),
  account('ms', {
    ...IN_VAULT,
    twoStep: 'on',
    factors: [{ kind: 'totp-app', deviceId: 'tablet' }],
    contacts: { mail: ['registered'] },
  }),
]
const codes = (placeId?: string) =>
  paper('codes', {
    carries: [{ secret: 'recovery-codes', recordId: 'ms' }],
    ...(placeId === undefined ? {} : { placeId }),
  })

test('fires where the codes lie with the device that they replace', () => {
  expect(found(...drawer, device('tablet', { placeId: 'drawer' }), codes('drawer'))).toMatchObject([
    {
      subject: 'ms',
      severity: 'warning',
      evidence: ['device:tablet', 'place:drawer'],
      involves: ['codes', 'tablet'],
      nextStep: { action: 'move-paper', recordId: 'codes' },
    },
  ])
})

test('is silent where they lie apart, or nobody knows where', () => {
  const tablet = device('tablet', { placeId: 'drawer' })
  expect(found(...drawer, place('safe'), tablet, codes('safe'))).toEqual([])
  expect(found(...drawer, tablet, codes())).toEqual([])
  expect(found(...drawer, device('tablet'), codes('drawer'))).toEqual([])
})

test('is silent where the loss of one of the two is enough already', () => {
  const note = paper('codes', { carries: [], placeId: 'drawer' })
  expect(found(...drawer, device('tablet', { placeId: 'drawer' }), note)).toEqual([])
})
