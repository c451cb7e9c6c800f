import type { RecordOf } from '#core/record/document'
import { asRecordId } from '#core/record/field'

/** A person and an account of hers: enough for a store to keep. */
export const hanako: RecordOf<'person'> = { type: 'person', id: asRecordId('hanako'), name: '佐藤 花子' }

export const amazon: RecordOf<'account'> = {
  type: 'account',
  id: asRecordId('amazon'),
  serviceId: 'amazon-co-jp',
  personId: hanako.id,
  loginIds: [],
  contacts: [],
  twoStep: 'unknown',
  factors: [],
  signInWith: [],
  state: 'in-use',
  updatedAt: '2026-08-01T00:00:00.000Z',
}
