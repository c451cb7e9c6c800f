import type { Finding } from '../audit/audit.ts'
import type { Analysis } from '../graph/analysis/analysis.ts'
import type { Mark } from '../graph/analysis/mark.ts'
import type { Account } from '../record/account.ts'
import type { ContactPoint } from '../record/contact-point.ts'
import type { Money, RecordId } from '../record/field.ts'
import type { RecordIndex } from '../record/record-index.ts'

/** What may be missing of an account, in the order in which it is offered. */
export const MISSING_THINGS = ['email', 'phone', 'login', 'password', 'person', 'tags', 'confirmed'] as const
export type MissingThing = (typeof MISSING_THINGS)[number]

/** An account with what lists, filters and the order of lists look at. Nothing in it is a secret. */
export interface AccountRow {
  readonly account: Account
  /** Null for an account that was closed. */
  readonly mark: Mark | null
  /** What is bound to it, per currency, largest first. */
  readonly value: readonly Money[]
  /** The addresses and numbers that the service has on file, not only as login. */
  readonly emails: readonly ContactPoint[]
  readonly phones: readonly ContactPoint[]
  /** The worst that was found about it, but for what is only worth knowing. */
  readonly finding: Finding | null
  readonly missing: ReadonlySet<MissingThing>
}

const ORDER: readonly (Mark | null)[] = ['lost', 'fragile', 'unknown', 'safe', null]

/**
 * Every account in the usual order: what is lost first, then what is fragile; among equals what is worth most. Closed ones
 * come last.
 *
 * @param findings - Of the same records, worst first.
 */
export function accountRows(analysis: Analysis, findings: readonly Finding[]): readonly AccountRow[] {
  const { index } = analysis
  const worst = worstFindings(findings, index)
  return index.accounts
    .map((account): AccountRow => {
      const found = analysis.accounts.get(account.id)
      const emails = onFile(account, 'email', index)
      const phones = onFile(account, 'phone', index)
      return {
        ...{ account, emails, phones },
        mark: found?.mark ?? null,
        value: found?.value ?? [],
        finding: worst.get(account.id) ?? null,
        missing: missingOf(account, { emails, phones }, index),
      }
    })
    .toSorted((a, b) => ORDER.indexOf(a.mark) - ORDER.indexOf(b.mark) || amountOf(b) - amountOf(a))
}

/** The largest amount that is bound; 0 for nothing. */
export function amountOf({ value }: AccountRow): number {
  return value[0]?.amount ?? 0
}

/**
 * The worst that was found about each account, or else about what is bound to it; what is only worth knowing is left out.
 *
 * @param findings - Worst first.
 */
export function worstFindings(
  findings: readonly Finding[],
  { byId }: Pick<RecordIndex, 'byId'>,
): ReadonlyMap<RecordId, Finding> {
  const own = new Map<RecordId, Finding>()
  const near = new Map<RecordId, Finding>()
  for (const finding of findings) {
    const { subject, involves, severity } = finding
    if (severity === 'notice' || subject === 'vault') continue
    if (!own.has(subject)) own.set(subject, finding)
    const record = byId.get(subject)
    for (const id of [...(record?.type === 'licence' ? record.accountIds : []), ...involves])
      if (!near.has(id)) near.set(id, finding)
  }
  return new Map([...near, ...own])
}

/** What is registered besides the login; what belongs to somebody who may help is not the account's own. */
function onFile(
  { contacts }: Account,
  medium: ContactPoint['medium'],
  { contactById }: RecordIndex,
): readonly ContactPoint[] {
  const registered = contacts.filter(({ roles }) => roles.includes('registered'))
  const further = contacts.filter(
    ({ roles }) =>
      !roles.includes('registered') && roles.some((role) => role !== 'login' && role !== 'recovery-contact'),
  )
  return [...registered, ...further].flatMap(({ contactPointId }) => {
    const contact = contactById.get(contactPointId)
    return contact?.medium === medium ? [contact] : []
  })
}

function missingOf(
  account: Account,
  { emails, phones }: Pick<AccountRow, 'emails' | 'phones'>,
  index: RecordIndex,
): ReadonlySet<MissingThing> {
  const isThroughOther = account.signInWith.length > 0
  const hasLogin =
    isThroughOther ||
    account.loginIds.length > 0 ||
    account.contacts.some(({ roles }) => roles.includes('login'))
  const hasPassword =
    isThroughOther ||
    account.passwordInMemory === true ||
    account.secretFacts?.password !== undefined ||
    index.papersCarrying('password', account.id).some(({ status }) => status === 'kept')
  const isMissing: Readonly<Record<MissingThing, boolean>> = {
    email: emails.length === 0,
    phone: phones.length === 0,
    login: !hasLogin,
    password: !hasPassword,
    person: account.personId === undefined,
    tags: (account.tags ?? []).length === 0,
    confirmed: account.lastConfirmedOn === undefined,
  }
  return new Set(MISSING_THINGS.filter((thing) => isMissing[thing]))
}
