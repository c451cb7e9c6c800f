import { expect, test } from 'vitest'
import type { CheckedEdit, SecretEdits } from '#contract'
import { withDecision } from '#core/audit/ignored'
import { bulkEdits } from '#core/bulk/bulk-edits'
import { analyse } from '#core/graph/analysis/analysis'
import { withSavedFilter, withoutSavedFilter } from '#core/organise/saved-filters'
import { withBridge, withTick } from '#core/plan/plan-record'
import { replacementEdits, usesOfContact } from '#core/plan/replacement'
import type { VaultRecord } from '#core/record/document'
import { withMark } from '#core/remind/marks'
import { withDeed } from '#core/visit/visits'
import type { Session } from '../../../../src/main/session/session.ts'
import * as made from '../../../support/records.ts'
import { newSession, putting } from '../../../support/sessions.ts'
import { must } from '../../../support/vaults.ts'

/* Each thing that a person can change is taken back whole and done again whole, secrets included, one after the other in one notebook. */

const { id, TODAY } = made
const AT = '2026-11-22T03:00:00.000Z'
const OLD = made.email('old')
const NEW = made.email('new')
const SHOP = made.account('shop', { contacts: { old: ['login', 'registered'] }, tags: ['買い物'] })
const BANK = made.account('bank', { personId: id('hanako'), contacts: { old: ['registered'] } })
const PLAN = made.plan('move', { endingIds: ['old'] })
const SETTINGS = made.settings()
const FINDING = { rule: 'no-way-back', subject: id('shop') } as const
const FILTER = { filterId: 'f1', name: '買い物', conditions: [], at: AT }

const BEFORE: readonly (VaultRecord | readonly [VaultRecord, SecretEdits])[] = [
  SETTINGS,
  OLD,
  NEW,
  [SHOP, { password: 'tsubame-1', recoveryCodes: [{ code: '1234-5678', used: false }] }],
  BANK,
  PLAN,
  made.person('hanako'),
  made.tie('ocn'),
  made.device('phone'),
  made.place('drawer'),
  made.paper('note'),
  made.licence('office'),
  made.visit('visit'),
]

function removing(recordId: string): CheckedEdit {
  return { put: [], remove: [id(recordId)], label: 'delete' }
}

function settingsTo(record: VaultRecord): CheckedEdit {
  return { ...putting(record), label: 'settings' }
}

const EVERY_CHANGE: Readonly<Record<string, CheckedEdit | ((session: Session) => CheckedEdit)>> = {
  'a password': putting([SHOP, { password: 'tsubame-2', passwordStrength: 3 }]),
  'the key of an authenticator': putting([SHOP, { totp: 'otpauth://totp/x?secret=JBSWY3DPEHPK3PXP' }]),
  'a backup code that was used': putting([SHOP, { recoveryCodes: [{ code: '1234-5678', used: true }] }]),
  'a hidden note': putting([SHOP, { hiddenNote: 'under the clock' }]),
  'a field of one’s own, and a hidden one': putting([
    {
      ...SHOP,
      customFields: [
        { id: id('c1'), name: '会員番号', kind: 'text', value: '12' },
        { id: id('c2'), name: '暗証', kind: 'hidden' },
      ],
    },
    { hiddenFields: [{ id: id('c2'), value: '0000' }] },
  ]),
  'tags and the favourite': putting({ ...SHOP, tags: ['家'], favourite: true }),
  'a contact': putting({ ...OLD, status: 'dead' }),
  'a thing at hand': putting(made.device('phone', { title: '新しい電話' })),
  'a place and a paper': putting(
    made.place('drawer', { title: '金庫' }),
    made.paper('note', { status: 'lost' }),
  ),
  'a contract': putting(made.tie('ocn', { status: 'ended' })),
  'a licence with its key': putting([
    made.licence('office', { title: 'Office' }),
    { productKey: 'AAAAA-BBBBB' },
  ]),
  'something that is given up': removing('note'),
  'a person of whom others say that they are theirs': removing('hanako'),
  'a note for several': putting(...bulkEdits([SHOP, BANK], { kind: 'note', text: '一緒に' })),
  'a tag for several': putting(...bulkEdits([SHOP, BANK], { kind: 'add-tag', tag: '家' })),
  'an address that is replaced': (session) => {
    const analysis = analyse(session.records(), TODAY)
    const chosen = usesOfContact(OLD, analysis).map(({ account, roles }) => ({
      accountId: account.id,
      roles,
      isChanged: account.id === 'shop',
    }))
    return putting(
      ...replacementEdits({ planId: id('p2'), from: OLD, to: NEW, chosen, isProved: true }, analysis),
    )
  },
  'a step of a plan that is ticked off': putting(
    withTick(PLAN, { recordId: id('shop'), contactPointId: id('old'), action: 'replace' }, TODAY, AT),
  ),
  'what an operator offers': putting(withBridge(PLAN, { contactPointId: id('old'), appliedOn: TODAY })),
  'what was done on a visit': putting(withDeed(made.visit('visit'), { on: TODAY, what: '写した' })),
  'a finding that is left as it is': settingsTo(
    withDecision(SETTINGS, FINDING, { reason: '古い', at: AT, until: '2027-01-01' }),
  ),
  'a reminder that is put off': settingsTo(
    withMark(SETTINGS, { reminder: 'review/shop/2026-11-22', at: AT, until: '2026-12-01' }, TODAY),
  ),
  'a filter that is saved': settingsTo(withSavedFilter(SETTINGS, FILTER)),
  'a filter that is given up': settingsTo(withoutSavedFilter(withSavedFilter(SETTINGS, FILTER), 'f1', AT)),
  'the name of the notebook, and when it locks': settingsTo({
    ...SETTINGS,
    title: '田中家の控え',
    autoLockMinutes: 30,
  }),
}

/** Everything that stands there, by id, without when it was written. */
function wholeOf(session: Session): unknown {
  const records = session.records().toSorted((a, b) => a.id.localeCompare(b.id))
  return records.map(({ updatedAt: _at, createdAt: _from, ...record }) => ({
    record,
    secrets: must(session.secretsOf(record.id)),
  }))
}

test('whatever is changed is taken back, and done again', async () => {
  const session = await newSession()
  must(session.applyEdit(putting(...BEFORE)))
  const before = wholeOf(session)
  for (const [what, change] of Object.entries(EVERY_CHANGE)) {
    const edit = typeof change === 'function' ? change(session) : change
    expect(must(session.applyEdit(edit)).undo, what).toBe(edit.label)
    const after = wholeOf(session)
    expect(after, what).not.toEqual(before)
    must(session.undo())
    expect(wholeOf(session), what).toEqual(before)
    must(session.redo())
    expect(wholeOf(session), what).toEqual(after)
    must(session.undo())
  }
  expect(wholeOf(session)).toEqual(before)
})
