import { expect, test } from 'vitest'
import type { VaultRecord } from '#core/record/document'
import { asRecordId } from '#core/record/field'
import { textIn } from '#core/text/text'
import { withoutContentToo } from '../../../../../src/renderer/screens/copies/without-content.ts'

const photo: VaultRecord = {
  type: 'attachment',
  id: asRecordId('photo'),
  ownerId: asRecordId('bank'),
  name: 'キーカード.jpg',
  mediaType: 'image/jpeg',
  size: 1,
  content: { att: '0'.repeat(32), gen: '0'.repeat(32), count: 1, hash: '0'.repeat(64) },
}
const recordById = new Map([[photo.id, photo]])

test('photos that came without their content are named after what was taken in', () => {
  const said = (language: 'ja' | 'en') =>
    withoutContentToo('…', [photo.id], recordById, { text: textIn(language), language })
  expect(said('ja')).toBe('…「キーカード.jpg」の中身は読めなかったので、名前だけを残しています。')
  expect(said('en')).toBe(
    '… The contents of these could not be read, so only their names are kept: キーカード.jpg.',
  )
})

test('nothing is added where all contents came, or where the record is gone again', () => {
  const naming = { text: textIn('ja'), language: 'ja' } as const
  expect(withoutContentToo('…', [], recordById, naming)).toBe('…')
  expect(withoutContentToo('…', [photo.id], new Map(), naming)).toBe('…')
})
