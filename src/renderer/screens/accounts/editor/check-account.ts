import { checkContactValue } from '../../contacts/recognise.ts'
import { checkNewName, NEW } from '../../records/choice.ts'
import {
  checkAmount,
  checkDay,
  checkLine,
  checkNote,
  checkRequired,
  checkRoughDay,
  type Issues,
} from '../../records/issue.ts'
import type { AccountValues } from './account-values.ts'
import { checkCustomFields } from './custom-fields.ts'

/** What has to be written differently before an account can be saved: only its service is required. */
export function checkAccount(values: AccountValues): Issues {
  return [
    ...(values.serviceId === '' ? ([{ path: 'serviceId', code: 'service' }] as const) : []),
    ...(values.serviceId === 'other'
      ? checkRequired('serviceName', values.serviceName)
      : checkLine('serviceName', values.serviceName)),
    ...checkLine('serviceReading', values.serviceReading),
    ...checkLine('label', values.label),
    ...checkNewName('newPerson', values.personId, values.newPerson),
    ...checkLine('url', values.url),
    ...values.loginIds.flatMap(({ key, value }) => checkLine(key, value)),
    ...checkContacts(values),
    ...checkLine('passwordPaper', values.passwordPaper.newTitle),
    ...checkLine('codesPaper', values.codesPaper.newTitle),
    ...(values.formerPasswords ?? []).flatMap(({ key, until }) => checkRoughDay(key, until)),
    ...values.factors.flatMap(({ key, deviceId, newDevice, lastProvedOn }) => [
      ...checkNewName(`${key}.device`, deviceId, newDevice),
      ...checkDay(`${key}.proved`, lastProvedOn),
    ]),
    ...(['kanji', 'kana', 'romaji', 'registeredPostalCode'] as const).flatMap((name) =>
      checkLine(name, values[name]),
    ),
    ...values.alsoTold.flatMap(({ key, said }) => checkLine(key, said)),
    ...(['registeredBirthDate', 'lastSignInOn', 'lastConfirmedOn', 'closingOn'] as const).flatMap((name) =>
      checkDay(name, values[name]),
    ),
    ...(values.release === 'some' && values.readerIds.length === 0
      ? ([{ path: 'readerIds', code: 'told' }] as const)
      : []),
    ...checkNote('familyNote', values.familyNote),
    ...checkRoughDay('createdOn', values.createdOn),
    ...checkCustomFields(values.customFields),
    ...values.tags.flatMap((tag) => checkLine('tags', tag)),
    ...checkNote('note', values.note),
    ...values.newLicences.flatMap(({ key, title, amount, keepsake }) => [
      ...checkRequired(`${key}.title`, title),
      ...checkAmount(`${key}.amount`, amount),
      ...checkLine(`${key}.keepsake`, keepsake),
    ]),
  ]
}

/** A row whose address was left empty is dropped, not blamed. */
function checkContacts({ contacts }: AccountValues): Issues {
  return contacts
    .filter(
      ({ contactPointId, value }) =>
        contactPointId !== '' && !(contactPointId === NEW && value.trim() === ''),
    )
    .flatMap(({ key, contactPointId, value, roles }) => [
      ...(contactPointId === NEW ? checkContactValue(key, value) : []),
      ...(roles.length === 0 ? ([{ path: `${key}.roles`, code: 'role' }] as const) : []),
    ])
}
