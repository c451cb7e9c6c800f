import { leanable } from '../catalog/provenance.ts'
import type { PageKind } from '../catalog/service.ts'
import { ownServiceById } from '../catalog/corrections.ts'
import type { Account } from '../record/account.ts'
import type { RecordIndex } from '../record/record-index.ts'
import type { Finding } from './audit.ts'
import type { NextAction } from './rule.ts'

/** The service's page on which a next step is done, and whose account it is about. */
export interface StepPage {
  readonly account: Account
  /** Without `https://`, as it stands in the catalogue, or as the person wrote it. */
  readonly address: string
  /** Null: the page that the person wrote down. */
  readonly kind: PageKind | null
}

const SETTINGS: readonly PageKind[] = ['security', 'sign-in']
const BOUND: readonly PageKind[] = ['licences', 'sign-in']
/** Nothing is done at the service: it is written, printed or planned here. */
const HERE: readonly PageKind[] = []

/** Where at the service a step is done, the first page that is known. */
const PAGES: Readonly<Record<NextAction, readonly PageKind[]>> = {
  'add-phone': SETTINGS,
  'add-email': SETTINGS,
  'use-contact': SETTINGS,
  'change-contact': SETTINGS,
  'add-factor': SETTINGS,
  'turn-on-two-step': SETTINGS,
  'change-password': SETTINGS,
  'record-codes': SETTINGS,
  'prove-contact': SETTINGS,
  // What is registered is looked up there before it is written here.
  'record-login': ['sign-in'],
  'record-routes': SETTINGS,
  'record-factor': SETTINGS,
  'record-identity': SETTINGS,
  'record-guardian': SETTINGS,
  'sign-in': ['sign-in'],
  'check-service': SETTINGS,
  'settle-bound': BOUND,
  'use-value': BOUND,
  'record-administrators': BOUND,
  'record-agreement-mail': BOUND,
  'way-back': ['recovery', 'sign-in'],
  'bind-account': HERE,
  'keep-password': HERE,
  'record-former-passwords': HERE,
  'record-proof': HERE,
  'record-device': HERE,
  'settle-twice': HERE,
  'change-service': HERE,
  'mend-note': HERE,
  plan: HERE,
  'go-on-plan': HERE,
  'see-paper': HERE,
  'move-paper': HERE,
  'print-sheet': HERE,
  'print-again': HERE,
  'print-kit': HERE,
  'save-copy': HERE,
}

/**
 * The page at which the next step of a finding is done: the catalogue's, or where it names none, the one that the person wrote.
 * Null where the step is done here, or no page is known. What nobody could confirm is not offered.
 */
export function pageOfStep(
  { nextStep, involves }: Pick<Finding, 'nextStep' | 'involves'>,
  index: RecordIndex,
): StepPage | null {
  const kinds = PAGES[nextStep.action]
  if (kinds.length === 0) return null
  for (const account of accountsOf(nextStep.recordId, involves, index)) {
    const pages = ownServiceById(account.serviceId, index.corrections)?.pages.filter(leanable) ?? []
    const page = kinds.flatMap((kind) => pages.find((each) => each.kind === kind) ?? [])[0]
    if (page !== undefined) return { account, address: page.value, kind: page.kind }
    if (account.url !== undefined) return { account, address: bare(account.url), kind: null }
  }
  return null
}

/** The accounts at which a step is done: its own, those that hold its licence, those that use its address or number. */
function accountsOf(
  recordId: Finding['nextStep']['recordId'],
  involves: Finding['involves'],
  { byId }: RecordIndex,
): readonly Account[] {
  const record = recordId === null ? undefined : byId.get(recordId)
  if (record?.type === 'account') return [record]
  const ids = record?.type === 'licence' ? record.accountIds : involves
  return ids.flatMap((id) => {
    const account = byId.get(id)
    return account?.type === 'account' ? [account] : []
  })
}

function bare(url: string): string {
  return url.replace(/^https:\/\//u, '')
}
