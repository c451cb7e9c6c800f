import type { Licence, VOLUME_ROLES } from '#core/record/licence'
import type { Messages } from '#core/text/messages'
import { checkDay, checkLine, checkRequired, type Issues } from '../records/issue.ts'
import { idOrNone, textOrNone, withFields } from '../records/record-fields.ts'

type Volume = NonNullable<Licence['volume']>

type VolumeRole = (typeof VOLUME_ROLES)[number]

/** Somebody who administers the agreement. */
export interface AdministratorRow {
  readonly key: string
  readonly name: string
  readonly contactPointId: string
  readonly role: VolumeRole | ''
  /** No longer there: no mail reaches them. */
  readonly left: boolean
}

/** The agreement of a volume licence as the editor holds it. */
export interface VolumeValues {
  readonly program: string
  readonly agreementNumber: string
  readonly licenceNumber: string
  readonly authorizationNumber: string
  readonly companyName: string
  readonly companyAddress: string
  readonly agreementMail: string
  readonly inheritsParts: NonNullable<Volume['inheritsParts']> | ''
  readonly invitationReceivedOn: string
  readonly invitationSender: string
  readonly invitationKeptAt: string
  readonly administrators: readonly AdministratorRow[]
}

/** The texts of an agreement, in the order in which they stand on it. */
export const VOLUME_TEXTS = [
  'program',
  'agreementNumber',
  'licenceNumber',
  'authorizationNumber',
  'companyName',
  'companyAddress',
  'agreementMail',
] as const satisfies readonly (keyof VolumeValues)[]

/** What each of them is called. */
export const VOLUME_LABELS = {
  program: 'holdings.volume.program',
  agreementNumber: 'records.volume.agreement-number',
  licenceNumber: 'records.volume.licence-number',
  authorizationNumber: 'records.volume.authorization-number',
  companyName: 'holdings.volume.company-name',
  companyAddress: 'holdings.volume.company-address',
  agreementMail: 'holdings.volume.agreement-mail',
} as const satisfies Readonly<Record<(typeof VOLUME_TEXTS)[number], keyof Messages>>

export function volumeToValues(volume: Volume | undefined, newKey: () => string): VolumeValues {
  return {
    program: volume?.program ?? '',
    agreementNumber: volume?.agreementNumber ?? '',
    licenceNumber: volume?.licenceNumber ?? '',
    authorizationNumber: volume?.authorizationNumber ?? '',
    companyName: volume?.companyName ?? '',
    companyAddress: volume?.companyAddress ?? '',
    agreementMail: volume?.agreementMail ?? '',
    inheritsParts: volume?.inheritsParts ?? '',
    invitationReceivedOn: volume?.invitation?.receivedOn ?? '',
    invitationSender: volume?.invitation?.sender ?? '',
    invitationKeptAt: volume?.invitation?.keptAt ?? '',
    administrators: (volume?.administrators ?? []).map(({ name, contactPointId, role, left }) => ({
      key: newKey(),
      name,
      contactPointId: contactPointId ?? '',
      role: role ?? '',
      left: left ?? false,
    })),
  }
}

/** An administrator without a name cannot be kept; every text of the agreement may be empty. */
export function checkVolume(values: VolumeValues): Issues {
  return [
    ...VOLUME_TEXTS.flatMap((name) => checkLine(name, values[name])),
    ...checkDay('invitationReceivedOn', values.invitationReceivedOn),
    ...checkLine('invitationSender', values.invitationSender),
    ...checkLine('invitationKeptAt', values.invitationKeptAt),
    ...values.administrators.flatMap(({ key, name }) => checkRequired(key, name)),
  ]
}

/** The agreement as it is kept; undefined when nothing of it was written. */
export function volumeOrNone(values: VolumeValues, base: Volume | undefined): Volume | undefined {
  const invitation = invitationOf(values, base?.invitation)
  const isEmpty =
    invitation === undefined &&
    values.inheritsParts === '' &&
    values.administrators.length === 0 &&
    VOLUME_TEXTS.every((name) => values[name].trim() === '')
  if (isEmpty) return undefined
  return withFields<Volume>(base ?? { administrators: [] }, {
    ...Object.fromEntries(VOLUME_TEXTS.map((name) => [name, textOrNone(values[name])])),
    inheritsParts: values.inheritsParts === '' ? undefined : values.inheritsParts,
    invitation,
    administrators: values.administrators.map(({ name, contactPointId, role, left }) => {
      const id = idOrNone(contactPointId)
      return {
        name: name.trim(),
        ...(id === undefined ? {} : { contactPointId: id }),
        ...(role === '' ? {} : { role }),
        ...(left ? { left } : {}),
      }
    }),
  })
}

function invitationOf(values: VolumeValues, base: Volume['invitation']): Volume['invitation'] {
  const invitation = withFields<NonNullable<Volume['invitation']>>(base ?? {}, {
    receivedOn: textOrNone(values.invitationReceivedOn),
    sender: textOrNone(values.invitationSender),
    keptAt: textOrNone(values.invitationKeptAt),
  })
  return Object.keys(invitation).length === 0 ? undefined : invitation
}
