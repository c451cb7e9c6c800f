import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { analyse } from '../../graph/analysis/analysis.ts'
import type { Account } from '../../record/account.ts'
import type { VaultRecord } from '../../record/document.ts'
import type { RecordId } from '../../record/field.ts'
import type { Licence } from '../../record/licence.ts'
import { indexRecords } from '../../record/record-index.ts'
import type { SecretFact, SecretName } from '../../record/secret.ts'
import type { PrintableSecrets } from '../account/secrets.ts'
import { kindOf } from '../kinds.ts'
import type { SheetIdentity } from '../model/identity.ts'
import type { SheetModel } from '../model/sheet.ts'
import { plainPaper } from '../paper.ts'
import type { SheetRequest } from '../request.ts'
import { sectionsOf } from '../sections/sections.ts'
import { checkCode } from './check-code.ts'
import { familyRecorded } from './family-recorded.ts'
import { recordedText } from './recorded-text.ts'

/*
 * What a sheet shows, reduced to digests: the same for the same data in every language, format and choice of secrets and on every
 * day, another one as soon as anything that is recorded of it changes (docs/sheets.md, "Identity").
 */

/** Raised when the same data comes to other digests; sheets of another form are compared by their days. */
export const SHOWN_FORM = 1

/** What a sheet of today would show. */
export interface Shown {
  /** Eight hex digits for each account on it. */
  readonly accounts: ReadonlyMap<RecordId, string>
  /** The same for what it shows besides; null where that is nothing. */
  readonly rest: string | null
  /** Null for what shows keys alone: whether these are right, only using them can tell. */
  readonly checkCode: string | null
}

/** What was asked for, as far as it changes what is recorded on the sheet. */
export type ShownRequest = Pick<
  SheetRequest,
  'sheetKind' | 'accountIds' | 'personId' | 'planId' | 'visitId' | 'handOverAt' | 'family' | 'pictures'
>

/** What the log is to keep of a sheet that is made from these records. */
export function identityOf(request: ShownRequest, records: readonly VaultRecord[]): SheetIdentity {
  const { of, staysCurrent } = kindOf(request)
  const { accounts, rest, checkCode } = showing(records)(request)
  const isOfAccounts = of === 'accounts' || of === 'account'
  const accountIds = isOfAccounts ? request.accountIds : staysCurrent ? [...accounts.keys()] : []
  if (!staysCurrent) return { checkCode, accountIds }
  const digests = accountIds.map((id) => accounts.get(id) ?? '0'.repeat(SHORT)).join('')
  const leftOut = request.sheetKind === 'household' ? openAccounts(records, new Set(accountIds)) : []
  return {
    checkCode,
    accountIds,
    shown: { form: SHOWN_FORM, accounts: digests, ...(rest === null ? {} : { rest }) },
    ...(leftOut.length === 0 ? {} : { leftOut: [...leftOut] }),
  }
}

function openAccounts(records: readonly VaultRecord[], without: ReadonlySet<RecordId>): readonly RecordId[] {
  return records.flatMap((record) =>
    record.type === 'account' && record.state !== 'closed' && !without.has(record.id) ? [record.id] : [],
  )
}

/** A day before every other: on it, nothing has ended by itself. */
const NO_DAY = '0001-01-01'

/** Looks at some records as sheets show them. The answer is good for as many sheets as there are. */
export function showing(records: readonly VaultRecord[]): (request: ShownRequest) => Shown {
  const named = records.map(withoutCatalogue)
  const analysis = { ...analyse([], NO_DAY), index: indexRecords(named) }
  const secrets = versionsOf(records)
  return ({ sheetKind, accountIds, personId, planId, visitId, handOverAt, family, pictures = false }) => {
    const { of, staysCurrent } = kindOf({ sheetKind })
    const recordId = of === 'plan' ? planId : of === 'visit' ? visitId : undefined
    if (recordId !== undefined) return digested([], [recordText(analysis.index.byId.get(recordId))])
    if (of === 'vault' && !staysCurrent) return { accounts: new Map(), rest: null, checkCode: null }
    const request: SheetRequest = {
      ...{ sheetKind, accountIds, pictures },
      ...(personId === undefined ? {} : { personId }),
      ...(handOverAt === undefined ? {} : { handOverAt }),
      ...(family === undefined ? {} : { family }),
      // With versions in the places of the secrets, whatever stands there on the paper.
      ...{ secrets: 'printed', language: 'ja', paper: plainPaper() },
    }
    const vault = { title: '', path: '', seq: 0, savedAt: `${NO_DAY}T00:00:00Z` }
    const parts = sectionsOf(vault, { request, analysis, findings: [], secrets }).map(takeApart)
    return digested(
      parts.flatMap(({ accounts }) => accounts),
      parts.map(({ rest }) => rest),
    )
  }
}

/** An account of no service that the catalogue knows, under a name that is the same in every language and edition of it. */
function withoutCatalogue(record: VaultRecord): VaultRecord {
  if (record.type !== 'account') return record
  const { serviceId, serviceName = '' } = record
  return { ...record, serviceId: 'other', serviceName: `${serviceId} ${serviceName}` }
}

/**
 * In the place of each secret, since when it is the one it is. Neither the secret nor anything that was made of it goes into a
 * digest, not even the last characters by which a product key is told: on a paper that hides them they could be tried out.
 */
function versionsOf(records: readonly VaultRecord[]): ReadonlyMap<RecordId, PrintableSecrets> {
  return new Map(
    records.flatMap((record) => {
      if (record.type !== 'account' && record.type !== 'licence') return []
      const version = (name: SecretName) => versionOf(record.secretFacts?.[name])
      const secrets: PrintableSecrets = {
        password: version('password'),
        productKey: version('productKey'),
        recoveryCodes: codesOf(record.secretFacts?.recoveryCodes),
        hiddenFields: hiddenVersions(record),
      }
      return [[record.id, secrets] as const]
    }),
  )
}

function versionOf(fact: SecretFact | undefined): string | undefined {
  return fact === undefined ? undefined : (fact.changedAt ?? 'kept')
}

function codesOf(fact: SecretFact | undefined): PrintableSecrets['recoveryCodes'] {
  if (fact === undefined) return undefined
  const { count = 0, unused = count } = fact
  return Array.from({ length: count }, (_, i) => ({
    code: versionOf(fact) ?? '',
    used: i >= unused,
  }))
}

/** That one of the hidden fields was changed is known, but not which one. */
function hiddenVersions(record: Account | Licence): PrintableSecrets['hiddenFields'] {
  const value = versionOf(record.secretFacts?.hiddenFields)
  const fields = record.type === 'account' ? (record.customFields ?? []) : []
  return value === undefined ? undefined : fields.map(({ id }) => ({ id, value }))
}

/** Where no account is meant, the record that the sheet is about. */
function recordText(record: VaultRecord | undefined): string {
  if (record === undefined) return ''
  const { note: _note, createdAt: _createdAt, updatedAt: _updatedAt, ...said } = record
  return recordedText(said)
}

interface Parts {
  readonly accounts: readonly (readonly [RecordId, string])[]
  readonly rest: string
}

/** Tells apart what a section says of each account and what it says besides. Whose it is belongs to the account. */
function takeApart(part: SheetModel['sections'][number]): Parts {
  const { kind: _kind, ...section } = part.kind === 'family' ? familyRecorded(part) : part
  const { person, ...head } = 'person' in section ? section : { ...section, person: null }
  const accounts: (readonly [RecordId, string])[] = []
  const rest = recordedText(head, (id, said) => accounts.push([id, recordedText({ person, said })]))
  return { accounts, rest }
}

function digested(said: Parts['accounts'], others: readonly string[]): Shown {
  const textById = new Map<RecordId, string>()
  for (const [id, text] of said) textById.set(id, `${textById.get(id) ?? ''}${text}\n`)
  const accounts = [...textById].map(([id, text]) => [id, bytesToHex(hashOf(text))] as const)
  const rest = others.filter((text) => text !== '').sort()
  const restDigest = rest.length === 0 ? null : bytesToHex(hashOf(rest.join('\n')))
  const all = [...accounts.map(([id, digest]) => `${id} ${digest}`).sort(), restDigest ?? '']
  return {
    accounts: new Map(accounts.map(([id, digest]) => [id, digest.slice(0, SHORT)])),
    rest: restDigest?.slice(0, SHORT) ?? null,
    checkCode: checkCode(hashOf(all.join('\n'))),
  }
}

/** Hex digits of an account's digest: two states of one account with the same 32 bits are never met. */
export const SHORT = 8

function hashOf(text: string): Uint8Array {
  return sha256(utf8ToBytes(text))
}
