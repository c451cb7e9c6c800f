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
  trapKey,
} from './fact-keys.ts'
import type {
  Bilingual,
  Clock,
  Edition,
  IdentifierKind,
  InactivityLimit,
  Provenance,
  RecoveryQuestion,
  Route,
  SecondFactorKind,
  Service,
  SupportContact,
  Trap,
} from './service.ts'

/** The order in which facts of a service are told. */
export const BELIEF_TOPICS = [
  'sign-in',
  'ways',
  'time',
  'asks',
  'value',
  'warnings',
  'data',
  'contacts',
] as const
export type BeliefTopic = (typeof BELIEF_TOPICS)[number]

/** Facts that are so or not. */
export type YesNoFact = 'oneNumber' | 'usesSms' | 'smsEnding' | 'offersTwoStep'

/** One fact of a service, told apart by `kind`. `key` names it in corrections; `fact` says where it comes from. */
export type Belief = {
  readonly key: string
  readonly topic: BeliefTopic
  readonly fact: Provenance
} & (
  | { readonly kind: 'identifier'; readonly value: IdentifierKind }
  | { readonly kind: 'yes-no'; readonly about: YesNoFact; readonly value: boolean }
  | { readonly kind: 'max-emails'; readonly value: number }
  | { readonly kind: 'factor'; readonly value: SecondFactorKind }
  | { readonly kind: 'route'; readonly route: Route }
  | { readonly kind: 'limit'; readonly limit: InactivityLimit }
  | { readonly kind: 'clock'; readonly clock: Clock }
  | { readonly kind: 'asks'; readonly value: RecoveryQuestion }
  | { readonly kind: 'text'; readonly text: Bilingual }
  | { readonly kind: 'mail'; readonly from: 'sender' | 'subject'; readonly value: string }
  | { readonly kind: 'contact'; readonly contact: SupportContact }
  | { readonly kind: 'edition'; readonly edition: Edition }
  | { readonly kind: 'page'; readonly page: Service['pages'][number] }
)

/** Every fact of a service but the steps of its playbooks, which stand where they are needed. */
export function beliefsOf(service: Service): readonly Belief[] {
  return [...signIn(service), ...ways(service), ...time(service), ...others(service)]
}

function* signIn(service: Service): Generator<Belief> {
  const topic = 'sign-in'
  for (const fact of service.identifiers)
    yield { key: identifierKey(fact), topic, fact, kind: 'identifier', value: fact.value }
  if (service.maxEmails !== undefined) {
    const fact = service.maxEmails
    yield { key: FACT_KEYS.maxEmails, topic, fact, kind: 'max-emails', value: fact.value }
  }
  for (const about of ['oneNumber', 'usesSms', 'smsEnding', 'offersTwoStep'] as const) {
    const fact = service[about]
    if (fact !== undefined)
      yield { key: FACT_KEYS[about], topic, fact, kind: 'yes-no', about, value: fact.value }
  }
  for (const fact of service.secondFactors ?? [])
    yield { key: factorKey(fact), topic, fact, kind: 'factor', value: fact.value }
  for (const fact of service.passwordRules ?? [])
    yield { key: passwordKey(), topic, fact, kind: 'text', text: fact.text }
}

function* ways(service: Service): Generator<Belief> {
  for (const route of service.routes)
    yield { key: routeKey(route), topic: 'ways', fact: route, kind: 'route', route }
}

function* time(service: Service): Generator<Belief> {
  const topic = 'time'
  for (const limit of service.inactivity)
    yield { key: inactivityKey(limit), topic, fact: limit, kind: 'limit', limit }
  for (const clock of service.clocks ?? [])
    yield { key: clockKey(clock), topic, fact: clock, kind: 'clock', clock }
}

function* others(service: Service): Generator<Belief> {
  for (const fact of service.asks)
    yield { key: askKey(fact), topic: 'asks', fact, kind: 'asks', value: fact.value }
  for (const fact of service.expectedMail ?? [])
    yield { key: mailKey(fact), topic: 'asks', fact, kind: 'mail', from: fact.kind, value: fact.value }
  for (const fact of service.licenceKinds)
    yield { key: licenceKey(fact), topic: 'value', fact, kind: 'text', text: fact.text }
  for (const fact of moreOf(service))
    yield { key: licenceMoreKey(fact), topic: 'value', fact, kind: 'text', text: fact.text }
  for (const edition of service.editions ?? [])
    yield { key: editionKey(edition), topic: 'value', fact: edition, kind: 'edition', edition }
  for (const fact of service.traps)
    yield { key: trapKey(fact), topic: 'warnings', fact, kind: 'text', text: fact.text }
  for (const fact of service.closing ?? [])
    yield { key: closingKey(fact), topic: 'warnings', fact, kind: 'text', text: fact.text }
  for (const fact of service.data ?? [])
    yield { key: dataKey(fact), topic: 'data', fact, kind: 'text', text: fact.text }
  for (const contact of service.contacts)
    yield { key: contactKey(contact), topic: 'contacts', fact: contact, kind: 'contact', contact }
  for (const page of service.pages)
    yield { key: pageKey(page), topic: 'contacts', fact: page, kind: 'page', page }
}

/** What is to be known of the kinds of licences, each once: some of it holds for several kinds. */
function moreOf({ licenceKinds }: Service): Iterable<Trap> {
  return new Map(licenceKinds.flatMap(({ more = [] }) => more.map((fact) => [fact.text.ja, fact]))).values()
}
