import { fc, test } from '@fast-check/vitest'
import * as v from 'valibot'
import { expect } from 'vitest'
import { analyse } from '#core/graph/analysis/analysis'
import type { Account } from '#core/record/account'
import { record, type VaultRecord } from '#core/record/document'
import { indexRecords, type RecordIndex } from '#core/record/record-index'
import { showing } from '#core/sheet/check/fingerprint'
import type { AccountEntry } from '#core/sheet/model/accounts'
import { anyVault } from '../../../../support/generated-records.ts'
import { entriesOf, sheetOf } from '../../../../support/sheets.ts'

/*
 * Two generated notebooks name their records alike, so that one field of a record can be taken over from the other: that is an edit
 * of anything at all. What is shown is read off a sheet that was really built, with its secrets hidden.
 */

const BEFORE_EVERY_END = '0001-01-01'
const anyPicks = fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 8, maxLength: 8 })

/** A notebook in which one field of one record is as in another notebook. */
function edited(
  before: readonly VaultRecord[],
  other: readonly VaultRecord[],
  [which, what]: [number, number],
) {
  const old = before[which % before.length]
  const donor = other.find(({ id, type }) => id === old?.id && type === old.type)
  if (old === undefined || donor === undefined) return before
  const fields = Object.keys({ ...old, ...donor }).filter((key) => key !== 'id' && key !== 'type')
  const field = fields[what % fields.length] ?? ''
  const { [field]: _old, ...rest } = old as Readonly<Record<string, unknown>>
  const { [field]: value } = donor as Readonly<Record<string, unknown>>
  const changed = v.safeParse(record, { ...rest, ...(value === undefined ? {} : { [field]: value }) })
  return before.map((item) => (item === old && changed.success ? changed.output : item))
}

/** What stands on a sheet of an account and was recorded, in no particular form. */
function shownOf(records: readonly VaultRecord[]): ReadonlyMap<string, unknown> {
  const index = indexRecords(records)
  const accounts = index.accounts.map(({ id }) => id)
  const known = { analysis: { ...analyse([], BEFORE_EVERY_END), index }, findings: [] }
  const model = sheetOf(
    records,
    { secrets: 'hidden', accountIds: accounts },
    { today: BEFORE_EVERY_END, known },
  )
  return new Map(entriesOf(model).map((entry) => [entry.accountId, recorded(entry, index)]))
}

function recorded(
  { mark: _mark, weakSpot: _weakSpot, guide: _guide, warnings: _warnings, closing, ...entry }: AccountEntry,
  index: RecordIndex,
) {
  const account = index.accounts.find(({ id }) => id === entry.accountId)
  return {
    ...entry,
    // An agreement of which nothing is said says nothing.
    bound: entry.bound.map((item) => ({
      ...item,
      volume: Object.values(item.volume ?? {}).some(Boolean) && item.volume,
    })),
    closing: closing && { on: closing.on, held: closing.held },
    named: account && named(account),
    through: (account?.signInWith ?? [])
      .map((id) => index.accounts.find((other) => other.id === id))
      .map((other) => other && named(other)),
    person: index.people.find(({ id }) => id === account?.personId)?.name,
    secrets: [account, ...index.licencesOf(entry.accountId)].map((item) =>
      item?.type === 'account' || item?.type === 'licence'
        ? PRINTED.map((name) => item.secretFacts?.[name] && [name, item.secretFacts[name].changedAt])
        : [],
    ),
  }
}

const PRINTED = ['password', 'productKey', 'recoveryCodes'] as const
const named = ({ serviceId, serviceName, label }: Account) => [serviceId, serviceName, label]

function digestsOf(records: readonly VaultRecord[]): ReadonlyMap<string, string> {
  const accountIds = records.flatMap((record) => (record.type === 'account' ? [record.id] : []))
  return showing(records)({ sheetKind: 'account', accountIds }).accounts
}

test.prop([anyVault, anyVault, anyPicks], { numRuns: 80 })(
  'whatever is edited, an account has another digest exactly if the sheet shows something else of it',
  (before, other, picks) => {
    const shown = shownOf(before)
    const digests = digestsOf(before)
    for (const pick of picks) {
      const after = edited(before, other, pick)
      const shownAfter = shownOf(after)
      const digestsAfter = digestsOf(after)
      for (const [id, entry] of shown) {
        const said = [entry, shownAfter.get(id)].map((item) => JSON.stringify(item))
        expect(digests.get(id) === digestsAfter.get(id), said.join()).toBe(said[0] === said[1])
      }
    }
  },
)

test.prop([anyVault], { numRuns: 20 })('the order of the accounts says nothing', (records) => {
  const accountIds = indexRecords(records).accounts.map(({ id }) => id)
  const look = showing(records)
  const there = look({ sheetKind: 'household', accountIds })
  const back = look({ sheetKind: 'household', accountIds: accountIds.toReversed() })
  expect(back.checkCode).toBe(there.checkCode)
})
