import { hardLine, hardMail, hardName, hardText } from './hard-texts.ts'
import { TODAY } from './records.ts'

/*
 * Whom the accounts of the hard notebook belong to, what they hang on, and what is said of the notebook itself.
 */

/** What stands in notes and papers that no sheet shows begins with this. */
export const HIDDEN_MARK = 'NeVeRoNpApEr'

export const PEOPLE = 4

/** Four people, each with contracts, addresses, numbers, a phone and a place. */
export function household(): readonly object[] {
  return Array.from({ length: PEOPLE }, (_, i) => i).flatMap((i): readonly object[] => [
    { type: 'person', id: `person-${i}`, name: hardName(i), reading: 'さとう はなこ' },
    { type: 'place', id: `place-${i}`, title: hardText(`${i}号の場所`, 200), placeKind: 'home' },
    {
      type: 'tie',
      id: `flat-${i}`,
      title: hardText(`契約${i}`, 60),
      tieKind: 'provider',
      status: 'active',
      endsOn: '2027-03-31',
    },
    {
      type: 'tie',
      id: `carrier-${i}`,
      title: hardText(`携帯${i}`, 60),
      tieKind: 'carrier',
      status: 'active',
    },
    {
      type: 'device',
      id: `phone-${i}`,
      title: hardText(`端末${i}`, 60),
      deviceKind: 'phone',
      status: 'kept',
    },
    ...(['provider', 'free', 'work', 'relay'] as const).map((mailKind) => ({
      type: 'contact-point',
      id: `${mailKind}-${i}`,
      medium: 'email',
      value: hardMail(`${mailKind}${i}`),
      mailKind,
      status: mailKind === 'work' ? 'dead' : 'live',
      ...(mailKind === 'provider' ? { tieId: `flat-${i}` } : {}),
      note: `${HIDDEN_MARK} ${mailKind}`,
    })),
    ...(['mobile', 'landline', 'voip'] as const).map((phoneKind, k) => ({
      type: 'contact-point',
      id: `${phoneKind}-${i}`,
      medium: 'phone',
      value: `+81900000${k}${i}00`,
      label: hardText(`番号${k}${i}`, 40),
      phoneKind,
      sms: 'yes',
      status: 'live',
      deviceId: `phone-${i}`,
      tieId: `carrier-${i}`,
    })),
  ])
}

/** The first person leaves the flat: of every account that used its address, half is done. */
export function movingPlan(numbers: readonly number[]): object {
  return {
    type: 'plan',
    id: 'plan-0',
    endingIds: ['flat-0'],
    newMailId: 'free-0',
    begunOn: '2026-11-01',
    uses: numbers
      .filter((n) => n % PEOPLE === 0 && n % 7 !== 6)
      .map((n) => ({
        accountId: `account-${n}`,
        contactPointId: 'provider-0',
        roles: ['registered', 'reset'],
      })),
    steps: numbers
      .filter((n) => n % 8 === 0 && n % 7 !== 6)
      .map((n) => ({
        action: 'register',
        recordId: `account-${n}`,
        contactPointId: 'provider-0',
        doneOn: '2026-11-10',
        at: '2026-11-10T01:00:00.000Z',
      })),
  }
}

/** What was copied, and to whom it went. */
export function notebookSettings(): object {
  return {
    type: 'settings',
    id: 'settings',
    title: hardLine('控え', 60),
    copies: [
      { where: hardText('写し', 120), madeOn: TODAY },
      { where: hardText('写し二', 120), madeOn: TODAY },
    ],
    recoveryKey: { kitMadeOn: '2026-08-03' },
    sheets: [],
    handOvers: [
      {
        at: '2026-11-22T03:00:00.000Z',
        to: hardText('受け取り', 120),
        by: hardText('渡し', 120),
        fingerprint: '4F2A 91C0 7BDE 113A',
        accounts: 200,
        provedAt: '2026-11-22T03:05:00.000Z',
      },
    ],
  }
}
