import type { Correction } from '../record/correction.ts'
import { serviceById } from './catalog.ts'
import {
  askKey,
  clockKey,
  closingKey,
  contactKey,
  dataKey,
  editionKey,
  FACT_KEYS,
  factorKey,
  identifierKey,
  inactivityKey,
  licenceKey,
  licenceMoreKey,
  mailKey,
  pageKey,
  passwordKey,
  routeKey,
  routeKindOf,
  trapKey,
} from './fact-keys.ts'
import type { Fact, Provenance, Route, RouteKind, Service } from './service.ts'

/** The service of an id as this vault has it: the catalogue's facts, with the person's own in their place. */
export function ownServiceById(id: string, corrections: readonly Correction[]): Service | undefined {
  const service = serviceById(id)
  if (service === undefined || corrections.length === 0) return service
  const known = corrected.get(corrections) ?? new Map<string, Service>()
  corrected.set(corrections, known)
  const kept = known.get(id) ?? withCorrections(service, corrections)
  known.set(id, kept)
  return kept
}

// Every account of a service asks for the same; corrections of a vault are one list until one of them changes.
const corrected = new WeakMap<readonly Correction[], Map<string, Service>>()

/** The corrections in force for a service, by the key of their fact: the one seen last, where two copies had one each. */
export function correctionsOf(
  serviceId: string,
  corrections: readonly Correction[],
): ReadonlyMap<string, Correction> {
  const byKey = new Map<string, Correction>()
  for (const item of corrections) {
    if (item.serviceId !== serviceId) continue
    const other = byKey.get(item.fact)
    if (other === undefined || isLater(item, other)) byKey.set(item.fact, item)
  }
  return byKey
}

function isLater(a: Correction, b: Correction): boolean {
  return a.seenOn === b.seenOn ? a.id > b.id : a.seenOn > b.seenOn
}

function withCorrections(service: Service, corrections: readonly Correction[]): Service {
  const own = correctionsOf(service.id, corrections)
  if (own.size === 0) return service

  /** Facts with the person's in their place: what is not so is left out. */
  function keep<T extends Provenance>(
    items: readonly T[],
    keyOf: (item: T) => string,
    valued: (item: T, value: number) => T = (item) => item,
  ): readonly T[] {
    return items.flatMap((item) => {
      const said = own.get(keyOf(item))
      if (said === undefined) return [item]
      if (!said.holds) return []
      const mine = { ...item, ...provenanceOf(said) }
      return [said.value === undefined ? mine : valued(mine, said.value)]
    })
  }

  function yesOrNo(known: Fact<boolean> | undefined, key: string): Fact<boolean> | undefined {
    const said = own.get(key)
    return said === undefined ? known : { value: said.holds, ...provenanceOf(said) }
  }

  const maxEmails = maxEmailsOf(service.maxEmails, own.get(FACT_KEYS.maxEmails))
  const oneNumber = yesOrNo(service.oneNumber, FACT_KEYS.oneNumber)
  const smsEnding = yesOrNo(service.smsEnding, FACT_KEYS.smsEnding)
  const { maxEmails: _max, oneNumber: _one, smsEnding: _ending, ...rest } = service
  return {
    ...rest,
    ...(maxEmails === undefined ? {} : { maxEmails }),
    ...(oneNumber === undefined ? {} : { oneNumber }),
    ...(smsEnding === undefined ? {} : { smsEnding }),
    usesSms: yesOrNo(service.usesSms, FACT_KEYS.usesSms) ?? service.usesSms,
    offersTwoStep: yesOrNo(service.offersTwoStep, FACT_KEYS.offersTwoStep) ?? service.offersTwoStep,
    identifiers: keep(service.identifiers, identifierKey),
    routes: [
      ...keep(service.routes, routeKey, (route, days) => ({ ...route, days })),
      ...addedRoutes(service.routes, own),
    ],
    inactivity: keep(service.inactivity, inactivityKey, (limit, days) => ({ ...limit, days })),
    asks: keep(service.asks, askKey),
    contacts: keep(service.contacts, contactKey),
    pages: keep(service.pages, pageKey),
    licenceKinds: keep(service.licenceKinds, licenceKey).map((known) =>
      known.more === undefined ? known : { ...known, more: keep(known.more, licenceMoreKey) },
    ),
    editions: keep(service.editions ?? [], editionKey),
    traps: keep(service.traps, trapKey),
    secondFactors: keep(service.secondFactors ?? [], factorKey),
    passwordRules: keep(service.passwordRules ?? [], passwordKey),
    clocks: keep(service.clocks ?? [], clockKey, (clock, days) => ({ ...clock, length: { days } })),
    expectedMail: keep(service.expectedMail ?? [], mailKey),
    data: keep(service.data ?? [], dataKey),
    closing: keep(service.closing ?? [], closingKey),
  }
}

function maxEmailsOf(
  known: Fact<number> | undefined,
  said: Correction | undefined,
): Fact<number> | undefined {
  if (said === undefined) return known
  const value = said.value ?? known?.value
  return said.holds && value !== undefined ? { value, ...provenanceOf(said) } : undefined
}

/** Ways in that the person knows and the catalogue does not. Who judges may refuse, so nothing is promised of those. */
function addedRoutes(known: readonly Route[], own: ReadonlyMap<string, Correction>): readonly Route[] {
  return [...own.values()].flatMap((said) => {
    const kind = routeKindOf(said.fact)
    if (kind === null || !said.holds || known.some((route) => route.kind === kind)) return []
    return [
      {
        kind,
        cap: CAPS[kind] ?? 'now',
        asksSecondFactor: kind !== 'passkey',
        ...(said.value === undefined ? {} : { days: said.value }),
        ...provenanceOf(said),
      },
    ]
  })
}

const CAPS: Readonly<Partial<Record<RouteKind, Route['cap']>>> = {
  'recovery-form': 'appeal',
  support: 'appeal',
  'identity-papers': 'appeal',
  administrator: 'appeal',
  'shop-counter': 'slow',
}

function provenanceOf({ note, seenOn }: Correction): Provenance {
  return { source: note?.trim() ?? '', confidence: 'own', checkedOn: seenOn }
}
