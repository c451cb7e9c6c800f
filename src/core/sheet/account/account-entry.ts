import type { Finding } from '../../audit/audit.ts'
import type { Analysis } from '../../graph/analysis/analysis.ts'
import { serviceOf } from '../../graph/derive/derive.ts'
import type { Mark } from '../../graph/analysis/mark.ts'
import type { Account } from '../../record/account.ts'
import type { RecordId } from '../../record/field.ts'
import type { CarriedSecret } from '../../record/holding.ts'
import type { Licence } from '../../record/licence.ts'
import type { RecordIndex } from '../../record/record-index.ts'
import { aliveOf } from '../../way-back/alive.ts'
import { choosePlaybook } from '../../way-back/choose-playbook.ts'
import type { AccountEntry, BoundEntry, OverviewRow, PictureEntry } from '../model/accounts.ts'
import type { PaperEntry } from '../model/entries.ts'
import type { SheetRequest } from '../request.ts'
import { accountName, loginIdsOf } from './account-name.ts'
import { contactEntries } from './contacts.ts'
import { customFieldEntries } from './custom-fields.ts'
import { guideOf } from './guide.ts'
import { codesEntry, secretSlot, type PrintableSecrets } from './secrets.ts'
import { closingEntry, warningsOf } from './warnings.ts'

/** What a sheet reads from, besides the account itself. */
export interface EntryContext {
  readonly request: SheetRequest
  readonly analysis: Analysis
  readonly findings: readonly Finding[]
  readonly secrets: ReadonlyMap<RecordId, PrintableSecrets>
}

/** One line of the overview. */
export function overviewRow(account: Account, context: EntryContext): OverviewRow {
  const { index, accounts, today } = context.analysis
  const found = accounts.get(account.id)
  return {
    accountId: account.id,
    name: accountName(account, context.request.language),
    mark: markOf(account, context),
    loginId: loginIdsOf(account, index)[0] ?? null,
    contacts: contactEntries(account, index, today),
    value: found?.value ?? [],
    keepsakes: found?.keepsakes ?? [],
  }
}

/** All that the sheet says of one account. */
export function accountEntry(account: Account, context: EntryContext): AccountEntry {
  const { request, analysis, secrets } = context
  const { index, today } = analysis
  const contacts = contactEntries(account, index, today)
  const mark = markOf(account, context)
  const held = secrets.get(account.id)
  const service = serviceOf(account, index)
  const playbook = choosePlaybook(service.playbooks, aliveOf(account, analysis))
  return {
    accountId: account.id,
    name: accountName(account, request.language),
    mark,
    state: account.state,
    loginIds: loginIdsOf(account, index),
    mails: contacts.filter(({ what }) => what.medium === 'email'),
    phones: contacts.filter(({ what }) => what.medium === 'phone'),
    routesComplete: account.resetRoutes === 'complete',
    twoStep: account.twoStep,
    factors: account.factors.map(({ kind, deviceId }) => ({
      kind,
      device: index.devices.find(({ id }) => id === deviceId)?.title ?? null,
    })),
    signInWith: account.signInWith.flatMap((id) => {
      const other = index.byId.get(id)
      return other?.type === 'account' ? [accountName(other, request.language)] : []
    }),
    ...registered(account),
    password: secretSlot(request.secrets, account.secretFacts?.password, held?.password),
    passwordPapers: paperEntries('password', account.id, index),
    codes: codesEntry(
      request.secrets,
      account.secretFacts?.recoveryCodes,
      held?.recoveryCodes,
      paperEntries('recovery-codes', account.id, index),
    ),
    customFields: customFieldEntries(account, context),
    bound: index.licencesOf(account.id).map((licence) => boundEntry(licence, context)),
    guide: guideOf(service, playbook, request.language),
    warnings: warningsOf(service, account, request.language),
    closing: closingEntry(service, account, index, request.language),
    weakSpot: weakSpotOf(account, context),
    pictures: request.pictures === true ? pictureEntries(account, index) : [],
  }
}

function pictureEntries(account: Account, index: RecordIndex): readonly PictureEntry[] {
  const owners = [account.id, ...index.licencesOf(account.id).map(({ id }) => id)]
  return owners
    .flatMap((id) => index.attachmentsOf(id))
    .map(({ id, name, mediaType }) => ({ attachmentId: id, name, mediaType }))
}

function markOf(account: Account, { analysis }: EntryContext): Mark {
  return analysis.accounts.get(account.id)?.mark ?? 'unknown'
}

function registered(
  account: Account,
): Pick<AccountEntry, 'registeredName' | 'birthDate' | 'postalCode' | 'createdOn'> {
  const name = account.registeredName
  const script = name?.script ?? null
  const text = (script === null ? undefined : name?.[script]) ?? name?.kanji ?? name?.kana ?? name?.romaji
  return {
    registeredName: text === undefined ? null : { text, script },
    birthDate: account.registeredBirthDate ?? null,
    postalCode: account.registeredPostalCode ?? null,
    createdOn: account.createdOn ?? null,
  }
}

/** The papers on which a secret stands, as far as they are kept. */
export function paperEntries(
  secret: CarriedSecret['secret'],
  id: RecordId,
  index: RecordIndex,
): readonly PaperEntry[] {
  return index
    .papersCarrying(secret, id)
    .filter(({ status }) => status === 'kept')
    .map(({ title, placeId }) => ({
      title,
      place: index.places.find((place) => place.id === placeId)?.title ?? null,
    }))
}

/** Kinds that come with a key to type in, so that a sheet leaves room for one. */
const WITH_KEY: readonly Licence['licenceKind'][] = ['office-card-key', 'office-retail', 'product-key']

function boundEntry(licence: Licence, { request, secrets }: EntryContext): BoundEntry {
  const fact = licence.secretFacts?.productKey
  const hasKey = fact !== undefined || (WITH_KEY.includes(licence.licenceKind) && licence.keyUse !== 'no-key')
  const { volume } = licence
  return {
    licenceId: licence.id,
    title: licence.title,
    kind: licence.licenceKind,
    value: licence.value ?? null,
    keepsake: licence.keepsake ?? null,
    keyUse: licence.keyUse ?? null,
    seats: licence.seats ?? null,
    endsOn: licence.endsOn ?? null,
    renews: licence.renews ?? false,
    key: hasKey ? secretSlot(request.secrets, fact, secrets.get(licence.id)?.productKey) : { kind: 'none' },
    volume:
      volume === undefined
        ? null
        : {
            licenceNumber: volume.licenceNumber ?? null,
            authorizationNumber: volume.authorizationNumber ?? null,
            agreementNumber: volume.agreementNumber ?? null,
            companyName: volume.companyName ?? null,
            companyAddress: volume.companyAddress ?? null,
            agreementMail: volume.agreementMail ?? null,
          },
  }
}

function weakSpotOf(account: Account, { analysis, findings }: EntryContext): Finding | null {
  const bound = new Set(analysis.index.licencesOf(account.id).map(({ id }) => id))
  const grave = findings.filter(({ severity }) => severity !== 'notice')
  return (
    grave.find(({ subject }) => subject === account.id) ??
    grave.find(({ subject }) => subject !== 'vault' && bound.has(subject)) ??
    null
  )
}
