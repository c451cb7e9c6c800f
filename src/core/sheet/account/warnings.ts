import { leanable } from '../../catalog/provenance.ts'
import type { Service } from '../../catalog/service.ts'
import type { Language } from '../../language.ts'
import type { Account } from '../../record/account.ts'
import type { RecordIndex } from '../../record/record-index.ts'
import { otherTasks } from '../../way-back/choose-playbook.ts'
import type { ClosingEntry } from '../model/accounts.ts'

/** What the catalogue wants on paper about an account of this service, in its own words. */
export function warningsOf(service: Service, { twoStep }: Account, language: Language): readonly string[] {
  return service.traps
    .filter(({ onSheet }) => onSheet === 'always' || (onSheet === 'two-step' && twoStep === 'on'))
    .filter(leanable)
    .map(({ text }) => text[language])
}

/** What to know and do before an account is closed; null for one that stays. */
export function closingEntry(
  service: Service,
  { id, closingOn }: Account,
  index: RecordIndex,
  language: Language,
): ClosingEntry | null {
  if (closingOn === undefined) return null
  const known = (service.closing ?? []).filter(leanable)
  const said = (isTask: boolean) =>
    known.filter((item) => (item.isTask ?? false) === isTask).map(({ text }) => text[language])
  const steps = otherTasks(service.playbooks).find(({ when }) => when === 'close')?.steps ?? []
  return {
    on: closingOn,
    facts: said(false),
    tasks: said(true),
    held: index.licencesOf(id).map(({ title }) => title),
    steps: steps.filter(leanable).map(({ text }) => text[language]),
  }
}
