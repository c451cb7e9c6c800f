import type {
  Clock,
  Closing,
  Edition,
  ExpectedMail,
  Fact,
  InactivityLimit,
  LicenceKindFacts,
  Route,
  RouteKind,
  SupportContact,
  Trap,
} from './service.ts'

/*
 * The names under which corrections of a vault point to facts of a service. They stand in vaults: never change how one is
 * made. A sentence is named by its Japanese text, so a correction of it ends when the catalogue says something else.
 */

/** Facts of which a service has one. */
export const FACT_KEYS = {
  maxEmails: 'max-emails',
  usesSms: 'uses-sms',
  offersTwoStep: 'two-step',
  oneNumber: 'one-number',
  smsEnding: 'sms-ending',
} as const

export const identifierKey = ({ value }: Fact<string>): string => `identifier:${value}`
export const routeKey = ({ kind }: Pick<Route, 'kind'>): string => `route:${kind}`
export const inactivityKey = ({ closes }: InactivityLimit): string => `inactivity:${closes}`
export const askKey = ({ value }: Fact<string>): string => `asks:${value}`
export const factorKey = ({ value }: Fact<string>): string => `factor:${value}`
export const clockKey = ({ starts, then }: Pick<Clock, 'starts' | 'then'>): string =>
  `clock:${starts}:${then}`
export const pageKey = ({ kind, value }: Fact<string> & { readonly kind: string }): string =>
  `page:${kind}:${value}`
export const contactKey = ({ value }: SupportContact): string => `contact:${value}`
export const mailKey = ({ kind, value }: ExpectedMail): string => `mail:${kind}:${value}`
export const passwordKey = (): string => 'password-rule'
export const licenceKey = ({ kind }: LicenceKindFacts): string => `licence:${kind}`
export const licenceMoreKey = ({ text }: Trap): string => `licence-more:${text.ja}`
export const editionKey = ({ name }: Edition): string => `edition:${name}`
export const trapKey = ({ text }: Trap): string => `trap:${text.ja}`
export const dataKey = ({ text }: Trap): string => `data:${text.ja}`
export const closingKey = ({ text }: Closing): string => `closing:${text.ja}`

const ROUTE_KINDS: readonly RouteKind[] = [
  'password',
  'reset-email',
  'reset-sms',
  'reset-call',
  'passkey',
  'app-prompt',
  'recovery-code',
  'recovery-contact',
  'recovery-form',
  'support',
  'identity-papers',
  'shop-counter',
  'administrator',
]

/** The kind of way in that a key names; null for keys of other facts. */
export function routeKindOf(key: string): RouteKind | null {
  return ROUTE_KINDS.find((kind) => routeKey({ kind }) === key) ?? null
}

/** The ways in that are not among those known: what a person may add. */
export function unknownRoutes(known: readonly Route[]): readonly RouteKind[] {
  return ROUTE_KINDS.filter((kind) => known.every((route) => route.kind !== kind))
}
