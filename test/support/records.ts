import * as v from 'valibot'
import { account as accountSchema, type Account, type ContactRole } from '#core/record/account'
import { contactPoint, type ContactPoint } from '#core/record/contact-point'
import { asRecordId } from '#core/record/field'
import { device as deviceSchema, paper as paperSchema, place as placeSchema } from '#core/record/holding'
import type { Device, Paper, Place } from '#core/record/holding'
import { licence as licenceSchema, type Licence } from '#core/record/licence'
import { person as personSchema, type Person } from '#core/record/person'
import { plan as planSchema, type Plan } from '#core/record/plan'
import { settings as settingsSchema, type VaultSettings } from '#core/record/settings'
import { tie as tieSchema, type Tie } from '#core/record/tie'
import { visit as visitSchema, type Visit } from '#core/record/visit'

/** The day on which the tests take place. */
export const TODAY = '2026-11-22'

/** Makes ids for comparing. */
export const id = asRecordId

/** The outline of an account whose password stands in this vault. */
export const IN_VAULT = { secretFacts: { password: {} } }

/** What a test says of a record; the schema checks it. */
type Said = Readonly<Record<string, unknown>>

/** The contact points of an account by id, each with what it does there. */
type Roles = Readonly<Record<string, readonly ContactRole[]>>

/** A person. */
export function person(personId: string, said: Partial<v.InferInput<typeof personSchema>> = {}): Person {
  return v.parse(personSchema, { type: 'person', id: personId, name: '佐藤 花子', ...said })
}

/** A running provider contract, unless said otherwise. */
export function tie(tieId: string, said: Partial<v.InferInput<typeof tieSchema>> = {}): Tie {
  const usual = { title: tieId, tieKind: 'provider', status: 'active' }
  return v.parse(tieSchema, { type: 'tie', id: tieId, ...usual, ...said })
}

/** A live address at a free mail service, unless said otherwise. */
export function email(contactId: string, said: Said = {}): ContactPoint {
  const usual = { medium: 'email', value: `${contactId}@example.jp`, mailKind: 'free', status: 'live' }
  return v.parse(contactPoint, { type: 'contact-point', id: contactId, ...usual, ...said })
}

/** A live mobile number, unless said otherwise. */
export function phone(contactId: string, said: Said = {}): ContactPoint {
  const usual = { medium: 'phone', value: '+819000000001', phoneKind: 'mobile', sms: 'yes', status: 'live' }
  return v.parse(contactPoint, { type: 'contact-point', id: contactId, ...usual, ...said })
}

/** A handset at hand, unless said otherwise. */
export function device(deviceId: string, said: Partial<v.InferInput<typeof deviceSchema>> = {}): Device {
  const usual = { title: deviceId, deviceKind: 'phone', status: 'kept' }
  return v.parse(deviceSchema, { type: 'device', id: deviceId, ...usual, ...said })
}

/** A note at hand that carries nothing and lies nowhere in particular, unless said otherwise. */
export function paper(paperId: string, said: Said = {}): Paper {
  const usual = { title: paperId, paperKind: 'note', carries: [], status: 'kept' }
  return v.parse(paperSchema, { type: 'paper', id: paperId, ...usual, ...said })
}

/** A note with the password of an account on it. */
export function passwordNote(paperId: string, accountId: string, said: Said = {}): Paper {
  return paper(paperId, { carries: [{ secret: 'password', recordId: accountId }], ...said })
}

/** A driving licence at hand. */
export function identityDocument(paperId: string, said: Said = {}): Paper {
  return paper(paperId, { paperKind: 'identity-document', ...said })
}

/** A place at home, unless said otherwise. */
export function place(placeId: string, said: Partial<v.InferInput<typeof placeSchema>> = {}): Place {
  return v.parse(placeSchema, { type: 'place', id: placeId, title: placeId, placeKind: 'home', ...said })
}

/**
 * A Microsoft account in use with a login ID, of which all is recorded that the service has on file, and no secret anywhere;
 * unless said otherwise. Contacts by id: `{ mailbox: ['registered'] }`.
 */
export function account(
  accountId: string,
  {
    contacts = {},
    ...said
  }: Omit<Partial<v.InferInput<typeof accountSchema>>, 'contacts'> & { readonly contacts?: Roles } = {},
): Account {
  return v.parse(accountSchema, {
    type: 'account',
    id: accountId,
    serviceId: 'microsoft-account',
    loginIds: [accountId],
    resetRoutes: 'complete',
    twoStep: 'off',
    factors: [],
    signInWith: [],
    state: 'in-use',
    ...said,
    contacts: Object.entries(contacts).map(([contactPointId, roles]) => ({
      contactPointId,
      roles: [...roles],
    })),
  })
}

/** A thing bound to no account and worth nothing that was said. */
export function licence(licenceId: string, said: Partial<v.InferInput<typeof licenceSchema>> = {}): Licence {
  const usual = { title: licenceId, licenceKind: 'other', accountIds: [] }
  return v.parse(licenceSchema, { type: 'licence', id: licenceId, ...usual, ...said })
}

/** A plan begun today, of which nothing is done, unless said otherwise. */
export function plan(planId: string, said: Partial<v.InferInput<typeof planSchema>> = {}): Plan {
  const usual = { endingIds: [], begunOn: TODAY, uses: [] }
  return v.parse(planSchema, { type: 'plan', id: planId, ...usual, ...said })
}

/** An amount of yen. */
export function yen(amount: number): { amount: number; currency: string } {
  return { amount, currency: 'JPY' }
}

/** A vault with a kit that was made and a copy elsewhere, unless said otherwise. */
export function settings(said: Partial<v.InferInput<typeof settingsSchema>> = {}): VaultSettings {
  return v.parse(settingsSchema, {
    type: 'settings',
    id: 'settings',
    title: '佐藤家の控え',
    recoveryKey: { kitMadeOn: '2026-08-03' },
    copies: [{ where: 'USBメモリー', madeOn: '2026-08-03' }],
    sheets: [],
    ...said,
  })
}

/** A visit of today that is going on, and found nothing; unless said otherwise. */
export function visit(visitId: string, said: Partial<v.InferInput<typeof visitSchema>> = {}): Visit {
  return v.parse(visitSchema, {
    type: 'visit',
    id: visitId,
    begunOn: TODAY,
    helper: 'みぬまPC支援 田中',
    agreedWith: '佐藤 花子',
    arrival: { findings: [], marks: { safe: [], fragile: [], lost: [], unknown: [] }, atStake: [] },
    done: [],
    left: [],
    ...said,
  })
}
