import { currentContacts } from '../../catalog/contacts.ts'
import { leanable } from '../../catalog/provenance.ts'
import type { Bilingual, Playbook, Service, SupportContact } from '../../catalog/service.ts'
import type { Language } from '../../language.ts'
import type { Guide } from '../model/accounts.ts'
import type { SupportEntry } from '../model/entries.ts'

/** A block has room for this many contacts. */
const CONTACTS = 2

/**
 * The way back in, as far as it was confirmed: neither unverified steps nor contacts that have died are ever printed.
 * Null for a service about which nothing is known.
 *
 * @param playbook - The one to print, chosen by what is still alive (way-back/choose-playbook.ts).
 */
export function guideOf(service: Service, playbook: Playbook | undefined, language: Language): Guide | null {
  const support = supportOf(service, language)
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
    support: support.slice(0, CONTACTS),
    asks,
  }
}

/** Whom to turn to: telephones first, because a person answers. */
export function supportOf(service: Service, language: Language): readonly SupportEntry[] {
  return currentContacts(service)
    .toSorted((a, b) => rankOf(a) - rankOf(b))
    .map((contact) => supportEntry(contact, language))
}

/** Who only stops a lost phone comes last: it is not the desk for an account. */
function rankOf({ kind, isLossLine }: SupportContact): number {
  if (isLossLine === true) return 2
  return kind === 'phone' ? 0 : 1
}

/** Somebody to turn to, as a sheet says it. */
export function supportEntry(contact: SupportContact, language: Language): SupportEntry {
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
