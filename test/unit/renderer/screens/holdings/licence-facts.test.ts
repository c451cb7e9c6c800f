import { expect, test } from 'vitest'
import { licenceFacts } from '../../../../../src/renderer/screens/holdings/licence-facts.ts'
import { naming } from '../../../../support/naming.ts'
import { licence } from '../../../../support/records.ts'

test('who has rights in an agreement stands under the role, not under another’s', () => {
  const agreement = licence('agreement', {
    volume: {
      administrators: [
        { name: 'Sato Masao', role: 'administrator', left: true },
        { name: 'Omiya Trading', role: 'partner' },
        { name: 'Sato Hanako' },
      ],
    },
  })
  expect(licenceFacts(agreement, naming('en', []))).toEqual(
    expect.arrayContaining([
      ['Administrator (can give rights)', 'Sato Masao, Has left'],
      ['Reseller or other company', 'Omiya Trading'],
      ['Name of the administrator', 'Sato Hanako'],
    ]),
  )
})
