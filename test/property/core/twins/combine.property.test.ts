import { fc, test } from '@fast-check/vitest'
import * as v from 'valibot'
import { expect } from 'vitest'
import { contactKey } from '#core/catalog/contact-key'
import { kindOf } from '#core/merge/resolve'
import { checkDocument, record as recordSchema, referencesOf, type VaultRecord } from '#core/record/document'
import type { RecordSecrets } from '#core/record/stored-secrets'
import { combine, combineSecrets, conflictsOf, fieldsOf, type Twin } from '#core/twins/combine'
import { repoint } from '#core/twins/repoint'
import { anyVault } from '../../../support/generated-records.ts'
import { TODAY } from '../../../support/records.ts'

const RUNS = { numRuns: 60 }

/** Two accounts, or two contact points of one medium, of a vault; null where it has no two. */
function twinsIn(records: readonly VaultRecord[], isAccount: boolean): readonly [Twin, Twin] | null {
  const twins = records.filter((item): item is Twin =>
    isAccount ? item.type === 'account' : item.type === 'contact-point' && item.medium === 'email',
  )
  const [first, second] = twins
  return first === undefined || second === undefined ? null : [first, second]
}

const choicesOf = ([keep, gone]: readonly [Twin, Twin], draws: readonly boolean[]) =>
  new Map(conflictsOf(keep, gone).map((field, i) => [field, draws[i] === true ? 'gone' : 'keep'] as const))

/** Every text and number that a value holds. */
function leavesOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(leavesOf)
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(leavesOf)
  return value === undefined ? [] : [contactKey(typeof value === 'string' ? value : JSON.stringify(value))]
}

test.prop([anyVault, fc.boolean(), fc.array(fc.boolean())], RUNS)(
  'of two records everything is in the one that stays, or in its history',
  (records, isAccount, draws) => {
    const twins = twinsIn(records, isAccount)
    if (twins === null) return
    const [keep, gone] = twins
    const { record, other } = combine(keep, gone, choicesOf(twins, draws))
    expect(v.is(recordSchema, record) && v.is(recordSchema, other)).toBe(true)
    for (const field of fieldsOf(keep, gone)) {
      // Of days on which something was seen to work the latest counts, and that nobody knows is not kept.
      if (kindOf(field) === 'latest') continue
      const held = new Set([...leavesOf(record[field]), ...leavesOf(other[field])])
      const said = [...leavesOf(keep[field]), ...leavesOf(gone[field])].filter((leaf) => leaf !== 'unknown')
      const itself = [contactKey(keep.id), contactKey(gone.id)]
      expect(said.filter((leaf) => !held.has(leaf) && !itself.includes(leaf))).toEqual([])
    }
  },
)

test.prop([anyVault, fc.boolean(), fc.array(fc.boolean())], RUNS)(
  'no reference is left to the record that goes, and none points to nothing',
  (records, isAccount, draws) => {
    const twins = twinsIn(records, isAccount)
    if (twins === null) return
    const [keep, gone] = twins
    const { record } = combine(keep, gone, choicesOf(twins, draws))
    const after = records
      .filter(({ id }) => id !== gone.id)
      .map((item) => (item.id === keep.id ? record : repoint(item, gone.id, keep.id)))
    expect(after.flatMap(referencesOf).filter(({ id }) => id === gone.id)).toEqual([])
    const exportedAt = `${TODAY}T00:00:00.000Z`
    expect(checkDocument({ format: 'hikae-json', version: 1, exportedAt, records: after }).ok).toBe(true)
  },
)

const anySecrets: fc.Arbitrary<RecordSecrets> = fc
  .record({
    password: fc.option(fc.constantFrom('p1', 'p2', 'p3'), { nil: undefined }),
    formerPasswords: fc.option(
      fc.array(fc.constantFrom({ value: 'p1' }, { value: 'p2' }, { value: 'old' })),
      {
        nil: undefined,
      },
    ),
    recoveryCodes: fc.option(
      fc.array(fc.record({ code: fc.constantFrom('c1', 'c2', 'c3'), used: fc.boolean() })),
      {
        nil: undefined,
      },
    ),
    totp: fc.option(fc.constantFrom('t1', 't2'), { nil: undefined }),
    hiddenNote: fc.option(fc.constantFrom('n1', 'n2', 'n1 and n2'), { nil: undefined }),
  })
  .map((secrets) => JSON.parse(JSON.stringify(secrets)) as RecordSecrets)

test.prop([anySecrets, anySecrets, fc.boolean(), fc.boolean()], { numRuns: 200 })(
  'no secret of either is lost, and the chosen password is the one in force',
  (keep, gone, takesPassword, takesTotp) => {
    const choices = new Map([
      ['secrets.password', takesPassword ? 'gone' : 'keep'],
      ['secrets.totp', takesTotp ? 'gone' : 'keep'],
    ] as const)
    const { secrets, other } = combineSecrets(keep, gone, choices, TODAY)
    const held = JSON.stringify([secrets, other])
    for (const leaf of [keep, gone].flatMap(leavesOf))
      if (!['true', 'false'].includes(leaf)) expect(held).toContain(leaf)
    expect(secrets.password).toBe(
      takesPassword ? (gone.password ?? keep.password) : (keep.password ?? gone.password),
    )
    expect(secrets.totp).toBe(takesTotp ? (gone.totp ?? keep.totp) : (keep.totp ?? gone.totp))
    const isUsed = (code: string) =>
      [keep, gone].some(({ recoveryCodes = [] }) =>
        recoveryCodes.some((one) => one.code === code && one.used === true),
      )
    for (const { code, used } of secrets.recoveryCodes ?? []) expect(used === true).toBe(isUsed(code))
  },
)
