import { classifyPhone } from '../../catalog/classify-phone.ts'
import { leanable } from '../../catalog/provenance.ts'
import type { Service } from '../../catalog/service.ts'
import type { Analysis } from '../../graph/analysis/analysis.ts'
import { serviceOf } from '../../graph/derive/derive.ts'
import { successorOf } from '../../graph/plan/plan-steps.ts'
import type { Language } from '../../language.ts'
import type { BridgeView } from '../../plan/bridge.ts'
import { successorsOf } from '../../plan/plan-record.ts'
import type { StepView } from '../../plan/plan-steps.ts'
import { planView, type PlanAccountView, type PlanView } from '../../plan/plan-view.ts'
import type { ContactPoint } from '../../record/contact-point.ts'
import type { RecordId } from '../../record/field.ts'
import type { Plan } from '../../record/plan.ts'
import { accountName, loginIdsOf } from '../account/account-name.ts'
import type { BridgeEntry, ChecklistAccount, ChecklistSection, ChecklistStep } from '../model/checklist.ts'

/** What to do before something ends, in the safe order, as a paper to tick off. */
export function checklistSection(plan: Plan, analysis: Analysis, language: Language): ChecklistSection {
  const view = planView(plan, analysis)
  const names = namesIn(view, analysis)
  const ends = plan.onlyUses !== true
  return {
    kind: 'checklist',
    planId: plan.id,
    isReplacement: !ends,
    endings: view.endings.map(({ record, endsOn }) => ({
      name: record.type === 'tie' ? record.title : asDialled(record),
      endsOn,
    })),
    endsOn: view.endsOn,
    successors: view.successors.map(({ medium, contact }) => ({
      medium,
      value: contact === null ? null : asDialled(contact),
    })),
    bridges: view.bridges.map((bridge) => bridgeEntry(bridge, names, language)),
    value: ends ? view.atStake.value : [],
    keepsakes: ends ? view.atStake.keepsakes : [],
    accounts: view.accounts.map((account) => ({
      ...accountOf(account, names, analysis, language),
      onlyWay: ends && account.onlyWay,
    })),
    ends: view.ends.map((step) => stepOf(step, names)),
  }
}

/** How what is in a plan is called on paper. */
interface Names {
  readonly of: (id: RecordId) => string | null
  readonly mediumOf: (contactPointId: RecordId) => ContactPoint['medium'] | null
  /** What takes the place of a contact point. */
  readonly successorOf: (contactPointId: RecordId) => string | null
}

function namesIn({ plan }: PlanView, { index }: Analysis): Names {
  const of = (id: RecordId) => {
    const record = index.byId.get(id)
    if (record?.type === 'tie') return record.title
    return record?.type === 'contact-point' ? asDialled(record) : null
  }
  const successors = successorsOf(plan)
  return {
    of,
    mediumOf: (id) => index.contactById.get(id)?.medium ?? null,
    successorOf: (id) => {
      const successor = successorOf(id, successors, index)
      return successor === null ? null : of(successor)
    },
  }
}

function asDialled({ medium, value }: ContactPoint): string {
  return medium === 'phone' ? classifyPhone(value).national : value
}

function bridgeEntry(
  { contactPointId, offer, applyBy, appliedOn }: BridgeView,
  names: Names,
  language: Language,
): BridgeEntry {
  const { name, fee, apply, endsOn, needs, traps } = offer
  const said = (facts: typeof needs) => facts.filter(leanable).map(({ text }) => text[language])
  return {
    address: names.of(contactPointId) ?? '',
    name: name[language],
    fees: fee?.value ?? [],
    when: apply.value.when,
    applyBy,
    appliedOn,
    endsOn: endsOn?.value ?? null,
    checkedOn: apply.checkedOn.slice(0, 'YYYY-MM'.length),
    needs: said(needs),
    traps: said(traps),
  }
}

function accountOf(
  { account, steps, carries, onlyWay, unsuitable, value, keepsakes }: PlanAccountView,
  names: Names,
  { index }: Analysis,
  language: Language,
): ChecklistAccount {
  const person = account.personId === undefined ? undefined : index.byId.get(account.personId)
  return {
    accountId: account.id,
    name: accountName(account, language),
    person: person?.type === 'person' ? person.name : null,
    loginId: loginIdsOf(account, index)[0] ?? null,
    page: pageOf(serviceOf(account, index)),
    carries,
    onlyWay,
    unsuitable,
    value,
    keepsakes,
    steps: steps.map((step) => ({ ...stepOf(step, names), ...(unsuitable ? { comes: null } : {}) })),
  }
}

/** Where contacts are changed; else where one signs in. */
function pageOf({ pages }: Service): string | null {
  const known = pages.filter(leanable)
  const page = known.find(({ kind }) => kind === 'security') ?? known.find(({ kind }) => kind === 'sign-in')
  return page?.value ?? null
}

function stepOf(
  { action, recordId, contactPointId, status, tickedOn }: StepView,
  names: Names,
): ChecklistStep {
  const goes = contactPointId ?? recordId
  return {
    action,
    goes: names.of(goes) ?? '',
    medium: contactPointId === null ? null : names.mediumOf(contactPointId),
    comes: contactPointId === null ? null : names.successorOf(contactPointId),
    isDone: status === 'done',
    doneOn: tickedOn,
  }
}
