import type { Edit } from '#contract'
import { classifyEmail } from '#core/catalog/classify-email'
import type { ContactPoint } from '#core/record/contact-point'
import type { RecordId } from '#core/record/field'
import type { Tie } from '#core/record/tie'
import { withFields } from '../records/record-fields.ts'

/** The three answers about a contact point; '' is "not known", and stays so. */
export interface Answers {
  readonly survivesMove: 'yes' | 'no' | ''
  readonly status: ContactPoint['status']
  /** YYYY-MM-DD, or ''. */
  readonly lastProvedOn: string
}

/** The answers on a card, with whose they are: a draft of them belongs to no other card. */
export interface CardValues extends Answers {
  readonly contactId: RecordId
}

export function cardOf(contact: ContactPoint): CardValues {
  return { contactId: contact.id, ...answersOf(contact) }
}

/** What there is to say of a contact point: what was being answered, unless that was about another one. */
export function answersHere({ contactId, ...answers }: CardValues, contact: ContactPoint): Answers {
  return contactId === contact.id ? answers : answersOf(contact)
}

/** The place of the card that was being answered when the notebook locked; the first one where there was none. */
export function startOf(draft: string | null, order: readonly RecordId[]): number {
  // Written by this window, and read back out of the sealed vault.
  const { values } = JSON.parse(draft ?? '{}') as { readonly values?: Partial<CardValues> }
  return Math.max(0, values?.contactId === undefined ? 0 : order.indexOf(values.contactId))
}

export function answersOf(contact: ContactPoint): Answers {
  return {
    survivesMove: contact.survivesMove ?? (contact.tieId === undefined ? '' : 'no'),
    status: contact.status,
    lastProvedOn: contact.lastProvedOn ?? '',
  }
}

/** How many of the three are not known. */
export function openQuestions(contact: ContactPoint): number {
  const { survivesMove, status, lastProvedOn } = answersOf(contact)
  return Number(survivesMove === '') + Number(status === 'unknown') + Number(lastProvedOn === '')
}

interface Known {
  readonly ties: readonly Tie[]
  readonly newId: () => RecordId
  /** What the contract is called where its operator is not known. */
  readonly nameless: string
}

/**
 * The edit that writes the answers down; null when they say nothing new. What does not survive a move hangs on a contract:
 * the one on record, another of the same operator, or a new one, so that losing it can be tried out.
 */
export function answersEdit(contact: ContactPoint, answers: Answers, known: Known): Edit | null {
  const before = answersOf(contact)
  const isSame = (['survivesMove', 'status', 'lastProvedOn'] as const).every(
    (key) => before[key] === answers[key],
  )
  if (isSame) return null
  const hangs = answers.survivesMove === 'no' && contact.tieId === undefined
  const tie = hangs ? tieFor(contact, known) : null
  const record = withFields<ContactPoint>(contact, {
    survivesMove: answers.survivesMove === '' ? undefined : answers.survivesMove,
    status: answers.status,
    lastProvedOn: answers.lastProvedOn === '' ? undefined : answers.lastProvedOn,
    ...(tie === null ? {} : { tieId: tie.tie.id }),
  })
  const put = tie?.isNew === true ? [{ record: tie.tie }, { record }] : [{ record }]
  return { put, remove: [], label: 'edit' }
}

function tieFor(
  contact: ContactPoint,
  { ties, newId, nameless }: Known,
): { readonly tie: Tie; readonly isNew: boolean } {
  const found = contact.medium === 'email' ? classifyEmail(contact.value) : null
  // A guess by the type of the domain names no operator.
  const operator = found?.verified === true ? found.operator : null
  const title = operator ?? nameless
  const known = ties.find((tie) => tie.status === 'active' && (tie.operator === title || tie.title === title))
  if (known !== undefined) return { tie: known, isNew: false }
  const tie = withFields<Tie>(
    { type: 'tie', id: newId(), title, tieKind: tieKindOf(contact), status: 'active' },
    { operator: operator ?? undefined, personId: contact.personId },
  )
  return { tie, isNew: true }
}

function tieKindOf(contact: ContactPoint): Tie['tieKind'] {
  if (contact.medium === 'phone') return contact.phoneKind === 'mobile' ? 'carrier' : 'provider'
  switch (contact.mailKind) {
    case 'provider':
      return 'provider'
    case 'carrier':
      return 'carrier'
    case 'work':
      return 'employer'
    case 'school':
      return 'school'
    case 'hosting':
      return 'hosting'
    default:
      return 'other'
  }
}
