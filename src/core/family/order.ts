import { serviceOf } from '../graph/derive/derive.ts'
import type { AccessGraph } from '../graph/graph.ts'
import { idleCloseOf } from '../graph/derive/losses.ts'
import { nodeOf, partsOf } from '../graph/nodes.ts'
import { compareText } from '../order.ts'
import { wavesOf } from '../graph/plan/plan-waves.ts'
import { waysTowards } from '../graph/solver/towards.ts'
import { valueOf } from '../graph/value.ts'
import type { Account } from '../record/account.ts'
import type { RecordId } from '../record/field.ts'
import type { RecordIndex } from '../record/record-index.ts'
import type { FamilyWish, SITUATIONS } from '../record/release.ts'

export type Situation = (typeof SITUATIONS)[number]

/** A day on which something of an account ends by itself. */
export interface Due {
  readonly what: 'ends' | 'renews' | 'contact' | 'closing' | 'idle'
  /** What ends; null for the account itself. */
  readonly title: string | null
  /** YYYY-MM-DD. */
  readonly on: string
}

/**
 * What there is to do about an account. `hold`: others hang on it, so it stays as it is until they are done. `due`: a day comes
 * first. `wait`: nothing for now. Else what its owner wishes.
 */
export type FamilyTask = FamilyWish | 'hold' | 'due' | 'wait'

/** An account in its place. */
export interface Ordered {
  readonly account: Account
  readonly task: FamilyTask
  /** Accounts that are reached through this one. */
  readonly carries: readonly RecordId[]
  readonly dues: readonly Due[]
  /** The first of these days, where it is near enough to hurry; else null. */
  readonly dueOn: string | null
}

/** Sorts behind every day. */
const LATER = '9999'

/** A day further off than this does not put an account before what is worth more. */
const NEAR_DAYS = { died: 366, ill: 62 } as const

/**
 * The order in which the others see to accounts: what keeps others alive, what ends by itself, what is worth most, the rest;
 * what is to be closed comes last.
 */
export function orderForOthers(
  accounts: readonly Account[],
  graph: AccessGraph,
  index: RecordIndex,
  situation: Situation,
  today: string,
): readonly Ordered[] {
  const carriedBy = carriersOf(accounts, graph)
  const waveOf = wavesOf(
    graph.index,
    accounts.map(({ id }) => nodeOf('account', id)),
    [],
  )
  const nearUntil = addDays(today, NEAR_DAYS[situation])
  const ordered = accounts.map((account) => {
    const carries = [...(carriedBy.get(account.id) ?? [])].sort(compareText)
    const dues = duesOf(account, index, today)
    const first = dues[0]?.on ?? null
    const dueOn = first !== null && first <= nearUntil ? first : null
    const isNear = dueOn !== null
    const task = taskOf(account, { carries: carries.length > 0, isNear }, situation)
    const licences = index.licencesOf(account.id)
    const worth = valueOf(licences)[0]?.amount ?? 0
    const isDear = worth > 0 || licences.some(({ keepsake }) => keepsake !== undefined)
    return {
      account,
      task,
      carries,
      dues,
      dueOn,
      rank: rankOf(task, isNear, isDear),
      wave: waveOf(nodeOf('account', account.id)).wave,
      first: dueOn ?? LATER,
      worth,
    }
  })
  return ordered
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        (a.rank === 0 ? a.wave - b.wave || b.carries.length - a.carries.length : 0) ||
        compareText(a.first, b.first) ||
        b.worth - a.worth ||
        compareText(a.account.id, b.account.id),
    )
    .map(({ account, task, carries, dues, dueOn }) => ({ account, task, carries, dues, dueOn }))
}

function rankOf(task: FamilyTask, isNear: boolean, isDear: boolean): number {
  if (task === 'hold') return 0
  if (task === 'close') return 5
  if (task === 'leave') return 4
  if (isNear) return 1
  return isDear ? 2 : 3
}

function taskOf(
  { release }: Account,
  { carries, isNear }: { readonly carries: boolean; readonly isNear: boolean },
  situation: Situation,
): FamilyTask {
  if (carries) return 'hold'
  const wish = release?.wish ?? 'decide'
  if (situation === 'died') return wish
  // Somebody who comes back finds everything as it was: nothing is closed, handed on or saved meanwhile.
  if (isNear) return 'due'
  return wish === 'keep' ? 'keep' : 'wait'
}

/** Per account, the accounts that are reached through it, directly or not. */
function carriersOf(
  accounts: readonly Account[],
  graph: AccessGraph,
): ReadonlyMap<RecordId, ReadonlySet<RecordId>> {
  const carriedBy = new Map<RecordId, Set<RecordId>>()
  for (const { id } of accounts) {
    for (const { needs } of waysTowards([nodeOf('account', id)], graph)) {
      for (const need of needs) {
        const { kind, recordId } = partsOf(need)
        if (kind !== 'account' || recordId === null || recordId === id) continue
        carriedBy.set(recordId, (carriedBy.get(recordId) ?? new Set()).add(id))
      }
    }
  }
  return carriedBy
}

/** The days that lie before an account, the first one first. */
function duesOf(account: Account, index: RecordIndex, today: string): readonly Due[] {
  const bound = index
    .licencesOf(account.id)
    .flatMap(({ title, endsOn, renews }): readonly Due[] =>
      endsOn === undefined ? [] : [{ what: renews === true ? 'renews' : 'ends', title, on: endsOn }],
    )
  const contacts = account.contacts.flatMap(({ contactPointId }): readonly Due[] => {
    const contact = index.contactById.get(contactPointId)
    const on = contact?.endsOn ?? index.ties.find(({ id }) => id === contact?.tieId)?.endsOn
    return contact === undefined || on === undefined ? [] : [{ what: 'contact', title: contact.value, on }]
  })
  const idle =
    serviceOf(account, index).inactivity.length === 0 ? null : idleCloseOf(account, index.corrections)
  return [
    ...bound,
    ...contacts,
    ...(account.closingOn === undefined
      ? []
      : [{ what: 'closing', title: null, on: account.closingOn } as const]),
    ...(idle === null ? [] : [{ what: 'idle', title: null, on: idle } as const]),
  ]
    .filter(({ on }) => on >= today)
    .sort((a, b) => compareText(a.on, b.on))
}

function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}
