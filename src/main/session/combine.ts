import * as v from 'valibot'
import type { CheckedEdit, SecretEdits } from '#contract'
import { attachmentsOf } from '#core/record/attachment'
import { record as recordSchema, type VaultRecord } from '#core/record/document'
import type { RecordId } from '#core/record/field'
import type { RecordSecrets } from '#core/record/stored-secrets'
import { fail, ok, type Result } from '#core/result'
import { combine, combineSecrets, type Choices, type Twin } from '#core/twins/combine'
import { repoint } from '#core/twins/repoint'
import type { EditFailure } from './write-failure.ts'

/** Two records that are one and the same, and what is in force where they say different things. */
export interface CombineWish {
  readonly keepId: RecordId
  readonly goneId: RecordId
  /** By field; secrets as `secrets.` and their name. Where nothing is said, the record that stays is right. */
  readonly choices: Choices
}

interface Surroundings {
  readonly records: readonly VaultRecord[]
  readonly secretsOf: (id: RecordId) => Result<RecordSecrets | null, EditFailure>
  /** YYYY-MM-DD. */
  readonly today: string
}

/**
 * The edit that makes two records one: the one that stays has everything of both, with what was not chosen in its history; whatever
 * pointed to the other points to it; and the other goes to the bin.
 */
export function combineEdit(
  { keepId, goneId, choices }: CombineWish,
  { records, secretsOf, today }: Surroundings,
): Result<CheckedEdit, EditFailure> {
  const [keep, gone] = [keepId, goneId].map((id) => records.find((item) => item.id === id))
  if (!isTwin(keep) || !isTwin(gone) || keep.id === gone.id || !isOneKind(keep, gone))
    return fail({ code: 'E_UNKNOWN_RECORD' })
  const [own, others] = [secretsOf(keepId), secretsOf(goneId)]
  if (!own.ok) return own
  if (!others.ok) return others
  const { record, other } = combine(keep, gone, choices)
  if (!v.is(recordSchema, record) || !v.is(recordSchema, other)) return fail({ code: 'E_RECORD_TOO_LARGE' })
  const secrets = combineSecrets(own.value ?? {}, others.value ?? {}, choices, today)
  const strength = strengthOf(
    choices.get('secrets.password') === 'gone' || own.value?.password === undefined ? gone : keep,
  )
  const put = (item: Twin, told: RecordSecrets) => ({
    record: item,
    ...(item.type === 'account' && { secrets: { ...editsOf(told), ...strength } }),
  })
  const pointing = records.flatMap((item) => {
    if (item.id === keepId || item.id === goneId) return []
    const turned = repoint(item, goneId, keepId)
    return turned === item ? [] : [{ record: turned }]
  })
  return ok({
    // What was not chosen is in force for a moment, and so stands among the former values.
    put: [put(other, secrets.other), put(record, secrets.secrets), ...pointing],
    remove: [goneId],
    label: 'combine',
  })
}

/** The attachments that go with records, where an edit gives some of them to others. */
export function leavingAttachments(
  records: readonly VaultRecord[],
  { put, remove }: CheckedEdit,
): readonly RecordId[] {
  const kept = new Set(put.map(({ record }) => record.id))
  return attachmentsOf(records, remove).filter((id) => !kept.has(id))
}

function isTwin(item: VaultRecord | undefined): item is Twin {
  return item?.type === 'account' || item?.type === 'contact-point'
}

function isOneKind(a: Twin, b: Twin): boolean {
  return a.type === b.type && (a.type === 'account' || b.type === 'account' || a.medium === b.medium)
}

function strengthOf(item: Twin): Pick<SecretEdits, 'passwordStrength'> {
  const strength = item.type === 'account' ? item.secretFacts?.password?.strength : undefined
  return strength === undefined ? {} : { passwordStrength: strength }
}

function editsOf(secrets: RecordSecrets): SecretEdits {
  const { password, formerPasswords, recoveryCodes, securityQuestions, totp, hiddenNote, hiddenFields } =
    secrets
  return {
    password,
    formerPasswords: formerPasswords ?? null,
    recoveryCodes,
    securityQuestions,
    totp,
    hiddenNote,
    hiddenFields,
  }
}
