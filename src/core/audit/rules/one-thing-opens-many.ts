import { leanable } from '../../catalog/provenance.ts'
import type { RouteKind } from '../../catalog/service.ts'
import type { AccountAnalysis, Analysis } from '../../graph/analysis/analysis.ts'
import { serviceOf } from '../../graph/derive/derive.ts'
import { openRoutes } from '../../graph/derive/derive-account.ts'
import { exposedThings, type ExposedThing } from '../../graph/analysis/exposure.ts'
import { partsOf } from '../../graph/nodes.ts'
import type { RecordId } from '../../record/field.ts'
import { byWorth, isValuable } from '../account-facts.ts'
import { step } from '../next-step.ts'
import { defineRule, type NextStep, type Variant } from '../rule.ts'

/** From how many accounts it is said that one thing opens them. */
const MANY = 3
/** Rules that say of an address that much hangs on it, or ask the same of the account. */
const SAYS_SO: ReadonlySet<string> = new Set(['same-mailbox', 'no-second-factor'])
/** Ways that are not a stranger's: they take a device, or somebody who knows whom they help. */
const NOT_BY_ONE_THING: ReadonlySet<RouteKind> = new Set<RouteKind>([
  'passkey',
  'app-prompt',
  'recovery-contact',
])
/** Where a paper lies well, whatever is on it. */
const LOCKED: ReadonlySet<string> = new Set(['safe', 'bank'])

/**
 * One thing in a stranger's hands opens several accounts, something of value among them: an address, a telephone, a paper, the password of
 * the account in which a mailbox lives. Said where something can be done about it, and where no finding before says of the same thing
 * that much hangs on it. A password that several accounts share is `password-reused`.
 */
export const oneThingOpensMany = defineRule({
  id: 'one-thing-opens-many',
  about: 'record',
  severity: 'notice',
  *check({ records, analysis, foundAbout }) {
    const { things, sharedPasswords } = exposedThings(records, analysis)
    for (const thing of things) {
      const { recordId } = partsOf(thing.node)
      const variant = variantOf(thing, analysis.index)
      if (recordId === null || variant === null || sharedPasswords.has(thing.node)) continue
      const opened = thing.accountIds
        .flatMap((id) => (id === recordId ? [] : (analysis.accounts.get(id) ?? [])))
        .toSorted(byWorth)
      if (opened.length < MANY || !opened.some(isValuable)) continue
      const nextStep = remedy(variant, recordId, opened, analysis)
      const isSaid = foundAbout(recordId).some(
        ({ rule, subject }) => subject === recordId && SAYS_SO.has(rule),
      )
      if (nextStep === null || isSaid) continue
      yield {
        subject: recordId,
        evidence: [],
        involves: opened.map(({ account }) => account.id),
        variant,
        nextStep,
      }
    }
  },
})

function variantOf(
  { node }: ExposedThing,
  { byId }: Analysis['index'],
): Extract<Variant, 'mail' | 'number' | 'paper' | 'password'> | null {
  const { kind, recordId } = partsOf(node)
  const record = recordId === null ? undefined : byId.get(recordId)
  switch (kind) {
    case 'contact':
    case 'sim':
      return record?.type === 'contact-point' && record.medium === 'email' ? 'mail' : 'number'
    case 'device':
      // Whoever has the handset has its line: the SIM can be put into another.
      return record?.type === 'device' && record.deviceKind === 'phone' ? 'number' : null
    case 'sheet':
      return 'paper'
    case 'known-password':
      return 'password'
    default:
      return null
  }
}

/** What closes at least one of the accounts to whoever has the thing; null where nothing on record does. */
function remedy(
  variant: Variant,
  recordId: RecordId,
  opened: readonly AccountAnalysis[],
  analysis: Analysis,
): NextStep | null {
  if (variant === 'paper') return isLockedAway(recordId, analysis) ? null : step('move-paper', recordId)
  const own = analysis.accounts.get(recordId)
  const [first] = (variant === 'password' ? [own] : opened).filter(
    (found) => found !== undefined && isClosedByTwoStep(found, analysis),
  )
  return first === undefined ? null : step('turn-on-two-step', first.account.id)
}

function isLockedAway(paperId: RecordId, { index }: Analysis): boolean {
  const paper = index.byId.get(paperId)
  const place = paper?.type === 'paper' && paper.placeId !== undefined ? index.byId.get(paper.placeId) : null
  return place?.type === 'place' && LOCKED.has(place.placeKind)
}

/**
 * Whether a second step that is not set up yet keeps out whoever has one thing only: the service offers it, asks for it on every way
 * in that it promises, and nothing on record answers it. Only where the way back is safe: a second step makes it longer.
 */
function isClosedByTwoStep({ account, mark }: AccountAnalysis, analysis: Analysis): boolean {
  const service = serviceOf(account, analysis.index)
  const isOffered = service.id !== 'other' && service.offersTwoStep.value && leanable(service.offersTwoStep)
  const routes = openRoutes(account, service).filter(({ cap }) => cap !== 'appeal')
  return (
    isOffered &&
    mark === 'safe' &&
    account.twoStep === 'off' &&
    account.signInWith.length === 0 &&
    account.factors.length === 0 &&
    !account.contacts.some(({ roles }) => roles.includes('second-factor')) &&
    routes.every(({ kind, asksSecondFactor }) => asksSecondFactor || NOT_BY_ONE_THING.has(kind))
  )
}
