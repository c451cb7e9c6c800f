import type { Edit, SecretEdits } from '#contract'
import type { RecordId } from '#core/record/field'
import type { Paper } from '#core/record/holding'
import type { Licence } from '#core/record/licence'
import type { RecordIndex } from '#core/record/record-index'
import { idOrNone, moneyOrNone, textOrNone, withFields } from '../../records/record-fields.ts'
import type { AccountValues, PaperChoice } from './account-values.ts'

type Put = Edit['put'][number]

/** What the editor hands over besides the values: what was typed into secret fields. */
export interface TypedSecrets {
  readonly account: SecretEdits
  /** Product keys by the row of the licence. */
  readonly productKeys: ReadonlyMap<string, string>
}

/** What an edit is made from besides the values. */
export interface Surroundings {
  readonly index: RecordIndex
  readonly newId: () => RecordId
}

/** The papers whose content changes: those that now carry a secret of the account, and those that no longer do. */
export function papersOf(
  values: AccountValues,
  id: RecordId,
  personId: RecordId | undefined,
  { index, newId }: Surroundings,
): readonly Put[] {
  const choices = [
    ['password', values.passwordPaper],
    ['recovery-codes', values.codesPaper],
  ] as const
  const changed = new Map<RecordId, Paper>()
  for (const [secret, choice] of choices) {
    for (const stored of index.papers) {
      const paper = changed.get(stored.id) ?? stored
      const carries = paper.carries.some((c) => 'recordId' in c && c.secret === secret && c.recordId === id)
      const wanted = choice.paperIds.includes(paper.id)
      if (carries === wanted) continue
      const others = paper.carries.filter(
        (c) => !('recordId' in c && c.secret === secret && c.recordId === id),
      )
      changed.set(paper.id, {
        ...paper,
        carries: wanted ? [...others, { secret, recordId: id }] : others,
      })
    }
    const paper = newPaper(choice, secret, id, personId, newId)
    if (paper !== null) changed.set(paper.id, paper)
  }
  return [...changed.values()].map((record) => ({ record }))
}

function newPaper(
  choice: PaperChoice,
  secret: 'password' | 'recovery-codes',
  accountId: RecordId,
  personId: RecordId | undefined,
  newId: () => RecordId,
): Paper | null {
  const title = textOrNone(choice.newTitle)
  if (title === undefined) return null
  return withFields<Paper>(
    {
      type: 'paper',
      id: newId(),
      title,
      paperKind: secret === 'password' ? 'note' : 'code-sheet',
      carries: [{ secret, recordId: accountId }],
      status: 'kept',
    },
    { placeId: idOrNone(choice.newPlaceId), personId },
  )
}

/** The licences whose binding changes, and those written along with the account. */
export function licencesOf(
  values: AccountValues,
  id: RecordId,
  personId: RecordId | undefined,
  secrets: TypedSecrets,
  { index, newId }: Surroundings,
): readonly Put[] {
  const rebound = index.licences.flatMap((licence): readonly Put[] => {
    const isBound = licence.accountIds.includes(id)
    const wanted = values.licenceIds.includes(licence.id)
    if (isBound === wanted) return []
    const others = licence.accountIds.filter((other) => other !== id)
    return [{ record: { ...licence, accountIds: wanted ? [...others, id] : others } }]
  })
  const added = values.newLicences.map((row): Put => {
    const productKey = secrets.productKeys.get(row.key)
    const record: Licence = withFields<Licence>(
      {
        type: 'licence',
        id: newId(),
        title: row.title.trim(),
        licenceKind: row.licenceKind,
        accountIds: [id],
      },
      {
        personId,
        keyUse: row.keyUse === '' ? undefined : row.keyUse,
        value: moneyOrNone(row.amount, row.currency),
        keepsake: textOrNone(row.keepsake),
      },
    )
    return productKey === undefined ? { record } : { record, secrets: { productKey } }
  })
  return [...rebound, ...added]
}
