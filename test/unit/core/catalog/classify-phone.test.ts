import { fc, test as prop } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { classifyPhone } from '#core/catalog/classify-phone'

test.each([
  ['090-1234-5678', 'mobile', 'yes', '090-1234-5678'],
  ['08012345678', 'mobile', 'yes', '080-1234-5678'],
  ['070 1234 5678', 'mobile', 'yes', '070-1234-5678'],
  ['060-1234-5678', 'mobile', 'yes', '060-1234-5678'],
  ['03-1234-5678', 'landline', 'no', '03-1234-5678'],
  ['0467221234', 'landline', 'no', '0467-22-1234'],
  ['050-1234-5678', 'voip', 'unknown', '050-1234-5678'],
  ['0120-999-373', 'toll-free', 'no', '0120-999-373'],
  ['0800-123-4567', 'toll-free', 'no', '0800-123-4567'],
  ['0570-000-123', 'other', 'no', '0570-000-123'],
  ['020-4123-4567', 'other', 'no', '020-4123-4567'],
])('%s is a %s number (text messages: %s)', (input, kind, canReceiveSms, national) => {
  expect(classifyPhone(input)).toMatchObject({ kind, canReceiveSms, national, valid: true })
})

test.each([
  ['090-0000-1234', 'mobile', '090-0000-1234'],
  ['080-0000-5678', 'mobile', '080-0000-5678'],
  ['03-0000-1234', 'landline', '03-0000-1234'],
  ['06-0000-0000', 'landline', '06-0000-0000'],
  ['050-0000-1234', 'voip', '050-0000-1234'],
])('the made-up number %s of an example is told by its prefix, and is not valid', (input, kind, national) => {
  expect(classifyPhone(input)).toMatchObject({ kind, national, valid: false })
})

test.each([
  '090-1234-5678',
  '09012345678',
  '０９０－１２３４－５６７８',
  '090ー1234ー5678',
  '+81 90-1234-5678',
  '+819012345678',
])('%s is one and the same number', (input) => {
  expect(classifyPhone(input)).toEqual(classifyPhone('090 1234 5678'))
  expect(classifyPhone(input).e164).toBe('+819012345678')
})

test('+81 and the leading 0 are the same for a made-up number too', () => {
  expect(classifyPhone('+81 90 0000 1234')).toEqual(classifyPhone('090-0000-1234'))
})

test('080-0000-5678 is a mobile number only as it is written: as bare digits it is a 0800 number', () => {
  expect(classifyPhone('08000005678')).toMatchObject({ kind: 'toll-free', national: '0800-000-5678' })
})

test('a number abroad is told by its country, and left unknown where the country does not tell', () => {
  expect(classifyPhone('+44 7911 123456')).toMatchObject({
    kind: 'mobile',
    canReceiveSms: 'yes',
    valid: true,
  })
  expect(classifyPhone('+1 212 555 1234')).toMatchObject({ kind: 'unknown', canReceiveSms: 'unknown' })
  expect(classifyPhone('07911 123456', 'GB').e164).toBe('+447911123456')
})

test.each(['', 'abc', '1', '携帯'])('%j is no telephone number and is kept as it is', (text) => {
  expect(classifyPhone(text)).toEqual({
    e164: null,
    national: text,
    kind: 'unknown',
    canReceiveSms: 'unknown',
    valid: false,
  })
})

test.each(['090-1234-567', '060-1234-567', '0901234567', '03-1234-567', '090-1234-56789'])(
  '%s has a wrong number of digits and is of no known kind',
  (input) => {
    expect(classifyPhone(input)).toMatchObject({ kind: 'unknown', valid: false })
  },
)

const prefix = fc.constantFrom('060', '070', '080', '090')
const lastSeven = fc.integer({ min: 0, max: 9_999_999 }).map((digits) => digits.toString().padStart(7, '0'))

prop.prop([prefix, fc.integer({ min: 1, max: 9 }), lastSeven])(
  'eleven digits behind a mobile prefix are a mobile number',
  (start, fourth, rest) => {
    expect(classifyPhone(`${start}${fourth}${rest}`).kind).toBe('mobile')
  },
)

prop.prop([fc.string()])('never fails, whatever is typed', (text) => {
  expect(typeof classifyPhone(text).national).toBe('string')
})
