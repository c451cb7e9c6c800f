import type { SecretEdits } from '#contract'
import type { RecordId } from '#core/record/field'
import type { Licence } from '#core/record/licence'
import { checkNewName, chosenPerson, type PersonValues } from '../records/choice.ts'
import {
  checkAmount,
  checkCount,
  checkDay,
  checkLine,
  checkNote,
  checkRequired,
  checkRoughDay,
  type Issues,
} from '../records/issue.ts'
import { idOrNone, moneyOrNone, textOrNone, withFields } from '../records/record-fields.ts'
import { parseRoughDay } from '../records/rough-day.ts'
import { recordEdit, type RecordEdit } from './record-edit.ts'
import { checkVolume, volumeOrNone, volumeToValues, type VolumeValues } from './volume-form.ts'

/** A thing of value as its editor holds it. Its key and hidden note are typed into secret fields. */
export interface LicenceValues extends PersonValues, VolumeValues {
  readonly title: string
  readonly licenceKind: Licence['licenceKind']
  readonly accountIds: readonly string[]
  readonly keyUse: NonNullable<Licence['keyUse']> | ''
  readonly seats: string
  readonly amount: string
  readonly currency: string
  readonly keepsake: string
  readonly endsOn: string
  readonly renews: boolean
  /** Days before its end, or '' for as usual. */
  readonly remindDays: string
  readonly redeemedOn: string
  readonly deviceId: string
  readonly proofText: string
  readonly proofPaperId: string
  /** Secrets that are to be taken out of the vault. */
  readonly dropped: readonly ('productKey' | 'hiddenNote')[]
  readonly note: string
}

/** What the editor of a thing of value starts with. `newKey` names the rows; `onlyPerson`: as for a contract. */
export function licenceToValues(
  licence: Licence | null,
  onlyPerson: string,
  newKey: () => string,
): LicenceValues {
  return {
    title: licence?.title ?? '',
    licenceKind: licence?.licenceKind ?? 'office-card-key',
    personId: licence === null ? onlyPerson : (licence.personId ?? ''),
    newPerson: '',
    accountIds: licence?.accountIds ?? [],
    keyUse: licence === null ? usualKeyUse('office-card-key') : (licence.keyUse ?? ''),
    seats: licence?.seats?.toString() ?? '',
    amount: licence?.value?.amount.toString() ?? '',
    currency: licence?.value?.currency ?? 'JPY',
    keepsake: licence?.keepsake ?? '',
    endsOn: licence?.endsOn ?? '',
    renews: licence?.renews ?? false,
    remindDays: String(licence?.remindDays ?? ''),
    redeemedOn: licence?.redeemedOn ?? '',
    deviceId: licence?.deviceId ?? '',
    proofText: licence?.proof?.text ?? '',
    proofPaperId: licence?.proof?.paperId ?? '',
    ...volumeToValues(licence?.volume, newKey),
    dropped: [],
    note: licence?.note ?? '',
  }
}

/** How the key of a kind is used as a rule; '' where it differs. The person may say otherwise. */
function usualKeyUse(kind: Licence['licenceKind']): LicenceValues['keyUse'] {
  switch (kind) {
    case 'office-card-key':
      return 'first-install-only'
    case 'office-digital-attach':
    case 'office-subscription':
    case 'subscription':
    case 'gift-balance':
    case 'points':
    case 'membership':
    case 'purchases':
    case 'contract':
      return 'no-key'
    case 'office-retail':
    case 'product-key':
    case 'volume-licence':
    case 'other':
      return ''
  }
}

/** Another kind; the use of the key follows it unless the person has said otherwise. */
export function withKind(
  values: LicenceValues,
  licenceKind: Licence['licenceKind'],
): Pick<LicenceValues, 'licenceKind' | 'keyUse'> {
  const isUsual = values.keyUse === usualKeyUse(values.licenceKind)
  return { licenceKind, keyUse: isUsual ? usualKeyUse(licenceKind) : values.keyUse }
}

export function checkLicence(values: LicenceValues): Issues {
  return [
    ...checkRequired('title', values.title),
    ...checkNewName('newPerson', values.personId, values.newPerson),
    ...checkCount('seats', values.seats),
    ...checkAmount('amount', values.amount),
    ...checkLine('keepsake', values.keepsake),
    ...checkDay('endsOn', values.endsOn),
    ...checkRoughDay('redeemedOn', values.redeemedOn),
    ...checkLine('proofText', values.proofText),
    ...checkVolume(values),
    ...checkNote('note', values.note),
  ]
}

/** The edit that saves a thing of value. The values have passed their check. */
export function licenceEdit(
  values: LicenceValues,
  base: Licence | null,
  secrets: SecretEdits,
  newId: () => RecordId,
): RecordEdit {
  const person = chosenPerson(values, newId)
  const record = withFields<Licence>(
    base ?? { type: 'licence', id: newId(), title: '', licenceKind: 'other', accountIds: [] },
    {
      title: values.title.trim(),
      licenceKind: values.licenceKind,
      personId: person.id,
      accountIds: values.accountIds.flatMap((id) => idOrNone(id) ?? []),
      keyUse: values.keyUse === '' ? undefined : values.keyUse,
      seats: values.seats.trim() === '' ? undefined : Number(values.seats.normalize('NFKC')),
      value: moneyOrNone(values.amount, values.currency),
      keepsake: textOrNone(values.keepsake),
      endsOn: textOrNone(values.endsOn),
      remindDays: values.remindDays === '' ? undefined : Number(values.remindDays),
      // Unticked says nothing, unless it was said before.
      renews: values.renews || base?.renews !== undefined ? values.renews : undefined,
      redeemedOn: parseRoughDay(values.redeemedOn) ?? undefined,
      deviceId: idOrNone(values.deviceId),
      proof: proofOf(values, base?.proof),
      volume: volumeOrNone(values, base?.volume),
      note: values.note === '' ? undefined : values.note,
    },
  )
  return recordEdit(record, base, { put: person.put, secrets })
}

function proofOf({ proofText, proofPaperId }: LicenceValues, base: Licence['proof']): Licence['proof'] {
  const [text, paperId] = [textOrNone(proofText), idOrNone(proofPaperId)]
  if (text === undefined && paperId === undefined) return undefined
  return withFields<NonNullable<Licence['proof']>>(base ?? {}, { text, paperId })
}
