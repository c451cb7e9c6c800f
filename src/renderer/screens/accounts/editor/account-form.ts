import type { Account } from '#core/record/account'
import type { CarriedSecret } from '#core/record/holding'
import type { RecordIndex } from '#core/record/record-index'
import type { AccountValues, PaperChoice } from './account-values.ts'

/** What the editor of an account starts with. `newKey` names the rows of its lists. */
export function accountToValues(
  account: Account | null,
  index: RecordIndex,
  newKey: () => string,
): AccountValues {
  const onlyPerson = index.people.length === 1 ? index.people[0]?.id : undefined
  return {
    serviceId: account?.serviceId ?? '',
    serviceName: account?.serviceName ?? '',
    serviceReading: account?.serviceReading ?? '',
    label: account?.label ?? '',
    personId: (account === null ? onlyPerson : account.personId) ?? '',
    newPerson: '',
    url: account?.url ?? '',
    loginIds: rowsOf(account?.loginIds ?? [''], (value) => ({ key: newKey(), value })),
    contacts: (account?.contacts ?? []).map(({ contactPointId, roles }) => ({
      key: newKey(),
      contactPointId,
      value: '',
      roles,
    })),
    resetRoutes: account?.resetRoutes ?? 'unknown',
    passwordInMemory: account?.passwordInMemory ?? false,
    passwordPaper: paperChoice(account, 'password', index),
    codesPaper: paperChoice(account, 'recovery-codes', index),
    dropped: [],
    formerPasswords: null,
    recoveryCodes: null,
    securityQuestions: null,
    twoStep: account?.twoStep ?? 'unknown',
    factors: (account?.factors ?? []).map(({ kind, deviceId, lastProvedOn }, position) => ({
      key: newKey(),
      position,
      kind,
      deviceId: deviceId ?? '',
      newDevice: '',
      lastProvedOn: lastProvedOn ?? '',
    })),
    signInWith: account?.signInWith ?? [],
    kanji: account?.registeredName?.kanji ?? '',
    kana: account?.registeredName?.kana ?? '',
    romaji: account?.registeredName?.romaji ?? '',
    script: account?.registeredName?.script ?? '',
    registeredBirthDate: account?.registeredBirthDate ?? '',
    registeredPostalCode: account?.registeredPostalCode ?? '',
    alsoTold: (account?.alsoTold ?? []).map(({ what, said, need }, position) => ({
      key: newKey(),
      position,
      what,
      said: said ?? '',
      need: need ?? '',
    })),
    createdOn: account?.createdOn ?? '',
    lastSignInOn: account?.lastSignInOn ?? '',
    lastConfirmedOn: account?.lastConfirmedOn ?? '',
    passwordDays: String(account?.passwordDays ?? ''),
    reviewMonths: String(account?.reviewMonths ?? ''),
    state: account?.state ?? 'in-use',
    closingOn: account?.closingOn ?? '',
    release: account?.release === undefined ? 'no' : account.release.toIds === undefined ? 'all' : 'some',
    readerIds: account?.release?.toIds ?? [],
    wish: account?.release?.wish ?? 'decide',
    handToId: account?.release?.handToId ?? '',
    familyNote: account?.release?.note ?? '',
    childAccount: account?.childAccount ?? false,
    guardianIds: account?.guardianIds ?? [],
    customFields: (account?.customFields ?? []).map((field) => ({
      key: field.id,
      name: field.name,
      kind: field.kind,
      value: field.kind === 'hidden' ? '' : (field.value ?? ''),
      remindDays: field.kind === 'date' ? String(field.remindDays ?? '') : '',
      wasHidden: field.kind === 'hidden',
    })),
    tags: account?.tags ?? [],
    note: account?.note ?? '',
    licenceIds: account === null ? [] : index.licencesOf(account.id).map(({ id }) => id),
    newLicences: [],
  }
}

function paperChoice(
  account: Account | null,
  secret: CarriedSecret['secret'],
  index: RecordIndex,
): PaperChoice {
  const paperIds = account === null ? [] : index.papersCarrying(secret, account.id).map(({ id }) => id)
  return { paperIds, newTitle: '', newPlaceId: '' }
}

/** An editor always offers a first row to type into. */
function rowsOf<T, R>(items: readonly T[], row: (item: T | '') => R): readonly R[] {
  return items.length === 0 ? [row('')] : items.map(row)
}
