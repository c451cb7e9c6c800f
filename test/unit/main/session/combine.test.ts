import { expect, test } from 'vitest'
import type { VaultRecord } from '#core/record/document'
import { asRecordId } from '#core/record/field'
import type { Session } from '../../../../src/main/session/session.ts'
import { account, newSession, putting } from '../../../support/sessions.ts'
import { must } from '../../../support/vaults.ts'

const [first, second] = [asRecordId('first'), asRecordId('second')]
const points: VaultRecord = {
  type: 'licence',
  id: asRecordId('points'),
  title: 'ポイント',
  licenceKind: 'points',
  accountIds: [second],
}

async function twins() {
  const session = await newSession()
  must(
    session.applyEdit(
      putting(
        [
          account('first', { loginIds: ['hanako'], note: 'one' }),
          { password: 'canary-1', passwordStrength: 1, totp: 'JBSWY3DP' },
        ],
        [
          account('second', { loginIds: ['Hanako', 'hana'], note: 'two', twoStep: 'on' }),
          { password: 'canary-2', passwordStrength: 4, totp: 'JBSWY3DQ', recoveryCodes: [{ code: 'c1' }] },
        ],
        points,
      ),
    ),
  )
  return session
}

/** What the records say, whenever they or their secrets were saved. */
function saidBy(session: Session) {
  return Object.fromEntries(session.records().map(({ updatedAt, secretFacts, ...said }) => [said.id, said]))
}

test('two records become one with the secrets of both, and what pointed to the other points to it', async () => {
  const session = await twins()
  must(
    session.combine({
      keepId: first,
      goneId: second,
      choices: new Map([['secrets.password', 'gone']]),
    }),
  )
  expect(session.records().map(({ id }) => id)).toEqual(['first', 'points'])
  expect(session.records()).toMatchObject([
    { loginIds: ['hanako', 'hana'], note: 'one\n\ntwo', secretFacts: { password: { strength: 4 } } },
    { accountIds: ['first'] },
  ])
  expect(must(session.secretsOf(first))).toMatchObject({
    password: 'canary-2',
    formerPasswords: [{ value: 'canary-1' }],
    totp: 'JBSWY3DP',
    recoveryCodes: [{ code: 'c1' }],
  })
})

test('what was not chosen stands in the history, and all of it is undone at once', async () => {
  const session = await twins()
  const before = saidBy(session)
  must(session.combine({ keepId: first, goneId: second, choices: new Map() }))
  const former = must(session.formerValues(first))
  const totp = former.filter(({ field }) => field === 'secrets.totp')
  const said = totp.map(
    ({ field, versionId }) => must(session.formerSecret({ id: first, field, versionId })).value,
  )
  expect(said).toContain('JBSWY3DQ')
  expect(former.filter(({ field }) => field === 'serviceName').map(({ value }) => value)).toContain('second')
  expect(session.bin().map(({ record }) => record.id)).toEqual(['second'])
  must(session.undo())
  expect(saidBy(session)).toEqual(before)
  expect(must(session.secretsOf(second))).toMatchObject({ password: 'canary-2' })
})

test('records of two kinds, or one with itself, are not made one', async () => {
  const session = await twins()
  const refused = { ok: false, error: { code: 'E_UNKNOWN_RECORD' } }
  for (const goneId of [first, points.id, asRecordId('nobody')])
    expect(session.combine({ keepId: first, goneId, choices: new Map() })).toEqual(refused)
})
