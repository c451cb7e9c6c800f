import type { NextAction, NextStep } from '#core/audit/audit'
import type { RecordId } from '#core/record/field'
import { NO_FILTER, type Editor, type EditorField, type Place, type Screen } from './places.ts'

/** Where a next step is done: on a screen, in the editor of its record at a field, or (`read`) on the record's page. */
interface StepPlace {
  readonly screen: Screen
  readonly field: EditorField | 'start' | 'read'
}

const account = (field: EditorField): StepPlace => ({ screen: 'accounts', field })
const holding = (field: StepPlace['field']): StepPlace => ({ screen: 'holdings', field })

const PLACES: Readonly<Record<NextAction, StepPlace>> = {
  'add-phone': account('contacts'),
  'add-email': account('contacts'),
  'use-contact': account('contacts'),
  'change-contact': account('contacts'),
  'record-routes': account('reset-routes'),
  'record-login': account('login-ids'),
  'keep-password': account('password'),
  'change-password': account('password'),
  'record-former-passwords': account('password'),
  'add-factor': account('factors'),
  'record-factor': account('factors'),
  'record-codes': account('factors'),
  'turn-on-two-step': account('factors'),
  'record-identity': account('registered'),
  'sign-in': account('further'),
  'check-service': account('further'),
  'mend-note': account('further'),
  'record-guardian': account('further'),
  'change-service': account('service'),
  'settle-bound': { screen: 'accounts', field: 'read' },
  'settle-twice': { screen: 'accounts', field: 'read' },
  'way-back': { screen: 'accounts', field: 'read' },
  'bind-account': holding('accounts'),
  'record-administrators': holding('volume'),
  'record-agreement-mail': holding('volume'),
  'record-proof': holding('proof'),
  'use-value': holding('term'),
  'see-paper': holding('start'),
  'move-paper': holding('start'),
  'record-device': holding('start'),
  'prove-contact': { screen: 'contacts', field: 'proof' },
  plan: { screen: 'plans', field: 'start' },
  'go-on-plan': { screen: 'plans', field: 'read' },
  'print-kit': { screen: 'print', field: 'read' },
  'print-sheet': { screen: 'print', field: 'read' },
  'print-again': { screen: 'print', field: 'read' },
  'save-copy': { screen: 'settings', field: 'read' },
}

/** Where a finding's next step is done. */
export function placeOfStep({ action, recordId, contactPointId }: NextStep): Partial<Place> {
  const { screen, field } = PLACES[action]
  if (action === 'plan' && recordId !== null) return placeOfPlan([recordId])
  const base = { selectedId: recordId, editor: null, ...NO_FILTER }
  if (action === 'settle-twice') return { ...base, screen, editor: { kind: 'twins' } }
  if (screen === 'print') return { ...base, screen, toPrint: action === 'print-kit' ? 'kit' : null }
  if (recordId === null) return { ...base, screen: 'settings' }
  if (field === 'read') return { ...base, screen }
  const at = field === 'start' ? null : field
  const editor: Editor = { kind: 'edit', recordId, field: at, contactPointId, medium: mediumOf(action) }
  return { ...base, screen, editor }
}

function mediumOf(action: NextAction): 'email' | 'phone' | null {
  if (action === 'add-phone') return 'phone'
  return action === 'add-email' ? 'email' : null
}

/** Where a plan is begun for what ends. */
export function placeOfPlan(endingIds: readonly RecordId[]): Partial<Place> {
  return { screen: 'plans', selectedId: null, editor: { kind: 'plan', endingIds }, ...NO_FILTER }
}
