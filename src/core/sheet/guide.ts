import { currentContacts } from '../catalog/contacts.ts'
import { leanable } from '../catalog/provenance.ts'
import type { Bilingual, Playbook, Service, SupportContact } from '../catalog/service.ts'
import type { Mark } from '../graph/mark.ts'
import type { Language } from '../language.ts'
import type { Guide, SupportEntry } from './model.ts'

/** A sheet has room for this many contacts; telephones come first, because a person answers. */
const CONTACTS = 2

/**
 * The way back in, as far as it was confirmed: neither unverified steps nor contacts that have died are ever printed.
 * Null for a service about which nothing is known.
 */
export function guideOf(service: Service, mark: Mark, language: Language): Guide | null {
  const playbook = playbookFor(service.playbooks, mark)
  const support = currentContacts(service)
  const page = (['recovery', 'sign-in'] as const)
    .map((kind) => service.pages.find((known) => known.kind === kind && leanable(known)))
    .find((known) => known !== undefined)
  // Only the ways that somebody judges ask for what was registered.
  const asksFor = playbook?.when === 'password-forgotten' ? [] : service.asks.filter(leanable)
  const asks = [...new Set(asksFor.map(({ value }) => value))]
  const steps = (playbook?.steps ?? []).filter(leanable).map(({ text }) => text[language])
  if (steps.length === 0 && support.length === 0 && page === undefined) return null
  return {
    title: playbook?.title[language] ?? '',
    page: page?.value ?? null,
    steps,
    support: [...support]
      .sort((a, b) => Number(b.kind === 'phone') - Number(a.kind === 'phone'))
      .slice(0, CONTACTS)
      .map((contact) => supportEntry(contact, language)),
    asks,
  }
}

/** The steps that fit the day on which the sheet is taken out: the password is forgotten, or nothing reaches any more. */
function playbookFor(playbooks: readonly Playbook[], mark: Mark): Playbook | undefined {
  const order: readonly Playbook['when'][] =
    mark === 'lost'
      ? ['nothing-left', 'contacts-dead', 'password-forgotten']
      : ['password-forgotten', 'contacts-dead', 'nothing-left']
  return order
    .map((when) => playbooks.find((playbook) => playbook.when === when))
    .find((found) => found !== undefined)
}

function supportEntry(contact: SupportContact, language: Language): SupportEntry {
  const inLanguage = (text: Bilingual | undefined): string | null => text?.[language] ?? null
  return {
    kind: contact.kind,
    value: contact.value,
    label: contact.label[language],
    hours: inLanguage(contact.hours),
    cannot: inLanguage(contact.cannot),
    keys: (contact.keys ?? []).map((key) => ({ press: key.press, for: key.for[language] })),
    checkedOn: (contact.keys === undefined
      ? contact.checkedOn
      : (contact.keysCheckedOn ?? contact.checkedOn)
    ).slice(0, 7),
  }
}
