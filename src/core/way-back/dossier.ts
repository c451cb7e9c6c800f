import { leanable } from '../catalog/provenance.ts'
import type { RecoveryQuestion, Service } from '../catalog/service.ts'
import type { Account } from '../record/account.ts'
import type { RecordId } from '../record/field.ts'
import type { RecordIndex } from '../record/record-index.ts'

/** Microsoft's form takes so many former passwords at a time. */
const PASSWORDS_AT_A_TIME = 4

/** What a recovery form or a desk asks, and what the notebook can answer. */
export interface DossierEntry {
  readonly question: RecoveryQuestion
  /** As registered; empty where nothing is on record, or where the answer is a secret. */
  readonly answers: readonly string[]
  /** Something is on record, be it shown here or not. */
  readonly isKnown: boolean
}

/**
 * The questions of the service, in its own order, with the answers of the account, and of the agreements and contracts bound to it.
 * Unverified questions are left out.
 */
export function dossierOf(account: Account, service: Service, index: RecordIndex): readonly DossierEntry[] {
  const questions = [...new Set(service.asks.filter(leanable).map(({ value }) => value))]
  return questions.map((question) => {
    const answers = [...new Set(answersTo(question, account, index))]
    return { question, answers, isKnown: answers.length > 0 || isSecretHeld(question, account) }
  })
}

/** Positions of the former passwords, from 0, in the groups in which the form takes them; the newest first. */
export function passwordGroups(count: number): readonly (readonly number[])[] {
  const groups: number[][] = []
  for (let i = 0; i < count; i += 1) {
    if (i % PASSWORDS_AT_A_TIME === 0) groups.push([])
    groups.at(-1)?.push(i)
  }
  return groups
}

/** What is on record for a question; empty where nothing is, or where it is a secret. */
export function answersTo(
  question: RecoveryQuestion,
  account: Account,
  index: RecordIndex,
): readonly string[] {
  const licences = index.licencesOf(account.id)
  const agreements = licences.flatMap(({ volume }) => volume ?? [])
  const contacts = account.contacts.flatMap(
    ({ contactPointId }) => index.contactById.get(contactPointId) ?? [],
  )
  const { registeredName, registeredBirthDate, registeredPostalCode, createdOn } = account
  switch (question) {
    case 'registered-name':
      return [registeredName?.kanji, registeredName?.kana, registeredName?.romaji].filter(
        (name) => name !== undefined,
      )
    case 'birth-date':
      return registeredBirthDate === undefined ? [] : [registeredBirthDate]
    case 'postal-code':
      return registeredPostalCode === undefined ? [] : [registeredPostalCode]
    case 'created-on':
      return createdOn === undefined ? [] : [createdOn]
    case 'online-id':
      return account.loginIds
    case 'contract-number':
      return [
        ...agreements.flatMap(({ agreementNumber, licenceNumber }) => [agreementNumber, licenceNumber]),
        ...contacts.map(({ tieId }) => contractNumberOf(tieId, index)),
      ].filter((number) => number !== undefined)
    case 'authorization-number':
      return agreements.flatMap(({ authorizationNumber }) => authorizationNumber ?? [])
    case 'work-email':
      return agreements.flatMap(({ agreementMail }) => agreementMail ?? [])
    case 'proof-of-purchase':
      return licences.flatMap(({ proof }) => proof?.text ?? [])
    case 'former-email':
      return contacts.flatMap(({ medium, value, status }) =>
        medium === 'email' && status === 'dead' ? [value] : [],
      )
    case 'identity-document':
      return index.identityPapersOf(account.personId).map(({ title }) => title)
    default:
      return []
  }
}

function contractNumberOf(tieId: RecordId | undefined, { byId }: RecordIndex): string | undefined {
  const tie = tieId === undefined ? undefined : byId.get(tieId)
  return tie?.type === 'tie' ? tie.contractNumber : undefined
}

function isSecretHeld(question: RecoveryQuestion, { secretFacts }: Account): boolean {
  return question === 'former-passwords' && (secretFacts?.formerPasswords?.count ?? 0) > 0
}
