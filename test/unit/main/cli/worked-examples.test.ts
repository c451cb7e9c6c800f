import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { audit } from '#core/audit/audit'
import { parseDocument, type VaultRecord } from '#core/record/document'
import { outlinesOf } from '../../../../src/main/cli/source.ts'
import { terminal } from '../../../support/cli-host.ts'
import { runCli } from '../../../support/run-cli.ts'
import { must } from '../../../support/vaults.ts'

/*
 * The worked examples of docs/recoverability.md, run as anybody can run them: each twice, in this process and as a
 * process of its own.
 */

const worked = (name: string) => `test/fixtures/worked/${name}.json`

interface Standing {
  readonly state: string
  readonly mark: string
  readonly resilience: number | null
  readonly coldResilience: number | null
  readonly lockout: readonly (readonly string[])[]
  readonly coldLockout: readonly (readonly string[])[]
}
interface WhatIfJson {
  readonly accounts: readonly { readonly id: string; readonly before: Standing; readonly after: Standing }[]
  readonly changes: readonly {
    readonly id: string
    readonly before: string
    readonly after: string
    readonly chain: readonly { readonly node: string; readonly way: string | null; readonly broken: string }[]
  }[]
  readonly value: readonly { readonly amount: number; readonly currency: string }[]
}
type TargetJson = Readonly<Record<string, { readonly state: string } & Readonly<Record<string, unknown>>>>

const runners = {
  'in this process': async (args: readonly string[]) => {
    const said = await terminal().run(args)
    return { exitCode: said.exitCode, out: said.out }
  },
  'as a process of its own': (args: readonly string[]) => runCli(args),
} as const

describe.each(Object.entries(runners))('%s', (_, run) => {
  const ask = async (...args: readonly string[]): Promise<unknown> => {
    const { exitCode, out } = await run([...args, '--json'])
    expect(exitCode).toBe(0)
    return JSON.parse(out)
  }
  const access = (name: string) => ask('access', worked(name)) as Promise<TargetJson>
  const accessAll = (name: string) => ask('access', worked(name)) as Promise<readonly TargetJson[]>
  const whatIf = async (name: string, ...args: readonly string[]) => {
    const report = (await ask('whatif', worked(name), '--today', '2026-11-22', ...args)) as WhatIfJson
    const account = (id: string) => {
      const found = report.accounts.find((known) => known.id === id)
      if (found === undefined) throw new Error(`no account ${id}`)
      return found
    }
    return { ...report, account }
  }

  test('Webshop: what gets in and what locks out', async () => {
    expect(await access('webshop')).toEqual({
      mail: {
        state: 'now',
        minimalAccess: [
          ['finger', 'handset', 'pwd_mail'],
          ['handset', 'pin', 'pwd_mail'],
        ],
        lockout: [['handset'], ['pwd_mail'], ['finger', 'pin']],
        resilience: 1,
      },
      shop: {
        state: 'now',
        minimalAccess: [['pwd_shop'], ['finger', 'handset', 'pwd_mail'], ['handset', 'pin', 'pwd_mail']],
        lockout: [
          ['handset', 'pwd_shop'],
          ['pwd_mail', 'pwd_shop'],
          ['finger', 'pin', 'pwd_shop'],
        ],
        resilience: 2,
      },
    })
  })

  test('Loop through an authenticator: the phone takes all three, since nothing holds itself up', async () => {
    expect((await access('authenticator-loop'))['gmail']).toMatchObject({
      state: 'now',
      lockout: [['master'], ['phone']],
    })
    const lost = await access('authenticator-loop-phone-lost')
    expect(Object.values(lost).map(({ state }) => state)).toEqual(['lost', 'lost', 'lost'])
  })

  test('Circle: two mailboxes that reset each other are both lost once the passwords are', async () => {
    const [today, cold] = await accessAll('circle-graph')
    expect([today?.['a']?.state, today?.['b']?.state]).toEqual(['now', 'now'])
    expect([cold?.['a']?.state, cold?.['b']?.state]).toEqual(['lost', 'lost'])
  })

  test('Circle on record: a cold start loses both', async () => {
    const { changes } = await whatIf('circle', '--cold')
    expect(changes.map(({ id, after }) => [id, after])).toEqual([
      ['first', 'lost'],
      ['second', 'lost'],
    ])
  })

  test('States: slow stays slow, slow beats appeal, and a number comes back at a counter', async () => {
    const [slow, better, held, handsetLost, bothLost, simOnly] = await accessAll('states')
    expect(slow?.['account']?.state).toBe('slow')
    expect(better?.['account']?.state).toBe('slow')
    expect([held?.['number']?.state, held?.['prompt']?.state]).toEqual(['now', 'now'])
    expect([handsetLost?.['number']?.state, handsetLost?.['prompt']?.state]).toEqual(['slow', 'lost'])
    expect(bothLost?.['number']?.state).toBe('lost')
    expect([simOnly?.['code by text message']?.state, simOnly?.['prompt']?.state]).toEqual(['now', 'lost'])
  })

  test('States on record: handset lost is slow, handset and identity document lost is lost', async () => {
    const lost = async (...ids: readonly string[]) =>
      (await whatIf('phone', '--lose', ...ids)).account('by-text-message').after.state
    expect(await lost('handset')).toBe('slow')
    expect(await lost('handset', 'identity')).toBe('lost')
    expect(await lost('carrier')).toBe('lost')
  })

  test('The customer today: reachable, two losses away, one when the password is forgotten', async () => {
    const { before } = (await whatIf('customer')).account('ms')
    expect(before).toMatchObject({
      state: 'now',
      mark: 'fragile',
      resilience: 2,
      coldResilience: 1,
      lockout: [['sheet:paper', 'tie:flat']],
      coldLockout: [['tie:flat']],
    })
  })

  test('The customer moves: the paper is all that is left, and no reset can arrive', async () => {
    const { account, value, changes } = await whatIf('customer', '--lose', 'tie:flat')
    expect(account('ms').after).toMatchObject({
      state: 'now',
      mark: 'lost',
      resilience: 1,
      coldResilience: 0,
    })
    expect({ value, changes }).toEqual({ value: [], changes: [] })
  })

  test('The customer moves and loses the paper: only the form is left, and ¥35,000 are at stake', async () => {
    const { changes, value } = await whatIf('customer', '--lose', 'flat', 'paper')
    expect(value).toEqual([{ amount: 35_000, currency: 'JPY' }])
    expect(changes.map(({ id, before, after }) => [id, before, after])).toEqual([
      ['ms', 'now', 'appeal'],
      ['office', 'now', 'appeal'],
    ])
    expect(changes[0]?.chain).toEqual([
      { node: 'account:ms', way: 'reset-email', broken: 'contact:mailbox' },
      { node: 'contact:mailbox', way: 'mailbox', broken: 'tie:flat' },
    ])
  })

  test.each(['customer-with-mailbox', 'customer-with-phone', 'customer-advised'])(
    'The blog’s advice (%s): the same two losses leave the account reachable',
    async (name) => {
      const { account, changes } = await whatIf(name, '--lose', 'flat', 'paper')
      expect(account('ms').after.state).toBe('now')
      expect(changes).toEqual([])
    },
  )

  test.each(['customer-with-mailbox', 'customer-with-phone'])(
    'The blog’s advice (%s): one loss more before the account is gone',
    async (name) => {
      expect((await whatIf(name)).account('ms').before).toMatchObject({
        mark: 'safe',
        resilience: 3,
        coldResilience: 2,
      })
    },
  )

  test('Amazon: the phone as second factor makes it easier to lose, as a reset route harder', async () => {
    const standing = async (name: string) => (await whatIf(name)).account('amazon').before
    expect(await standing('amazon-a')).toMatchObject({
      resilience: 2,
      lockout: [['memory:amazon', 'memory:mail']],
    })
    const b = await standing('amazon-b')
    expect(b.resilience).toBe(1)
    expect(b.lockout[0]).toEqual(['contact:phone'])
    expect(await standing('amazon-c')).toMatchObject({
      resilience: 3,
      lockout: [['contact:phone', 'memory:amazon', 'memory:mail']],
    })
  })

  test('Amazon: losing the phone that is the second factor takes balance and points', async () => {
    const { value } = await whatIf('amazon-b', '--lose', 'phone')
    expect(value).toEqual([{ amount: 15_420, currency: 'JPY' }])
    expect((await whatIf('amazon-c', '--lose', 'phone')).value).toEqual([])
  })

  test('Volume licence: with the employer gone, signing in is lost and only asking is left', async () => {
    const { before } = (await whatIf('volume-licence')).account('volume')
    expect(before).toMatchObject({ state: 'appeal', mark: 'lost', resilience: 0 })
  })
})

describe('findings', () => {
  const findings = async (
    name: string,
    change: (record: VaultRecord) => VaultRecord = (record) => record,
  ) => {
    const document = must(parseDocument(await readFile(worked(name), 'utf8')))
    const records = outlinesOf(document.records, '2026-11-22T00:00:00Z').map(change)
    return audit(records, '2026-11-22')
  }
  const rulesOf = async (...input: Parameters<typeof findings>) =>
    (await findings(...input)).map(({ rule }) => rule)
  const moved = (record: VaultRecord): VaultRecord =>
    record.type === 'tie' ? { ...record, status: 'ended' } : record

  test('The customer now: only provider mail, which ends with the flat, and no phone', async () => {
    const found = await findings('customer')
    const grave = found.filter(({ severity }) => severity !== 'notice')
    expect(grave.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['provider-mail-only', 'critical'],
      ['no-phone', 'warning'],
    ])
    expect(found[0]?.evidence).toEqual(['password:ms', 'tie:flat'])
  })

  test('The customer after the move: also something valuable in a fragile place', async () => {
    expect(await rulesOf('customer', moved)).toContain('valuable-and-fragile')
  })

  test('With the blog’s two points applied, nothing critical is left', async () => {
    const found = await findings('customer-advised')
    expect(found.filter(({ severity }) => severity === 'critical')).toEqual([])
  })
})
