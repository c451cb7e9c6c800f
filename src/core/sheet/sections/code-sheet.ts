import { leanable } from '../../catalog/provenance.ts'
import type { Service } from '../../catalog/service.ts'
import type { Analysis } from '../../graph/analysis/analysis.ts'
import { serviceOf } from '../../graph/derive/derive.ts'
import type { Language } from '../../language.ts'
import type { Account } from '../../record/account.ts'
import type { RecordId } from '../../record/field.ts'
import { paperEntries } from '../account/account-entry.ts'
import { accountName, loginIdsOf } from '../account/account-name.ts'
import { codesEntry, type PrintableSecrets } from '../account/secrets.ts'
import type { CodesSection } from '../model/codes.ts'
import { dayOfInstant } from '../printed/numbering.ts'
import type { SheetRequest } from '../request.ts'

/** Services give out about so many at once. */
const USUAL_COUNT = 10

/** What is said of the backup codes of one account: where they are used, how many are left, the codes themselves or room for them. */
export function codesSection(
  account: Account,
  { index }: Analysis,
  { secrets, language }: Pick<SheetRequest, 'secrets' | 'language'>,
  held: ReadonlyMap<RecordId, PrintableSecrets>,
): CodesSection {
  const service = serviceOf(account, index)
  const person = account.personId === undefined ? undefined : index.byId.get(account.personId)
  const fact = account.secretFacts?.recoveryCodes
  const entry = codesEntry(
    secrets,
    fact,
    held.get(account.id)?.recoveryCodes,
    paperEntries('recovery-codes', account.id, index),
  )
  const isAlone = !index.accounts.some(
    (other) =>
      other.id !== account.id &&
      other.personId === account.personId &&
      other.state !== 'closed' &&
      accountName(other, language) === accountName(account, language),
  )
  const rows = entry?.unused ?? entry?.count ?? USUAL_COUNT
  return {
    kind: 'codes',
    accountId: account.id,
    name: accountName(account, language),
    person: person?.type === 'person' ? person.name : null,
    loginId: isAlone ? null : (loginIdsOf(account, index)[0] ?? null),
    slot: entry?.slot ?? 'counted',
    count: entry?.count ?? null,
    unused: entry?.unused ?? null,
    codes: entry?.codes ?? [],
    blankRows: secrets === 'blank' || (secrets === 'printed' && fact === undefined) ? Math.max(rows, 1) : 0,
    writtenOn: fact?.changedAt === undefined ? null : dayOfInstant(fact.changedAt),
    page: service.pages.find((page) => page.kind === 'security' && leanable(page))?.value ?? null,
    notes: notesOf(service, language),
    papers: entry?.papers ?? [],
  }
}

/** What the catalogue knows of the codes of this service. */
function notesOf({ traps }: Service, language: Language): readonly string[] {
  return traps
    .filter(({ onSheet }) => onSheet === 'codes')
    .filter(leanable)
    .map(({ text }) => text[language])
}
