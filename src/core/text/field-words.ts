import { serviceById } from '../catalog/catalog.ts'
import type { SecretName } from '../record/secret.ts'
import { asRecordId } from '../record/field.ts'
import { formatDay, formatList, formatMoney, formatNumber } from './format.ts'
import type { Messages } from './messages.ts'
import { recordName, type NamingContext } from './names.ts'

/*
 * The fields of records by their names in the record format, as a person reads them: in a list of former values, of what
 * two copies say differently, of what a backup would change.
 */

/** Where the words of a field's values stand. */
const WORDS_OF_FIELD: Readonly<Record<string, readonly string[]>> = {
  state: ['words.account-state.'],
  twoStep: ['words.two-step.'],
  status: ['words.kept.', 'words.tie-status.', 'words.contact-status.'],
  mailKind: ['words.mail.'],
  phoneKind: ['words.phone.'],
  sms: ['words.sms.'],
  tieKind: ['words.tie.'],
  deviceKind: ['words.device.'],
  paperKind: ['words.paper.'],
  placeKind: ['words.place.'],
  licenceKind: ['words.licence.'],
  keyUse: ['words.key-use.'],
  roles: ['words.role.'],
  kind: ['words.factor.', 'words.field-kind.'],
  script: ['words.script.'],
  secret: ['words.secret.', 'words.'],
  weave: ['setup.weave.'],
  resetRoutes: ['fields.value.resetRoutes.'],
  medium: ['fields.value.medium.'],
  survivesMove: ['fields.value.survivesMove.'],
  unlockKept: ['fields.value.unlockKept.'],
  diskKeyKept: ['fields.value.diskKeyKept.'],
  what: ['words.told.', 'way-back.what.'],
  need: ['fields.value.need.'],
  answer: ['fields.value.answer.'],
  role: ['words.volume-role.'],
  wish: ['family.wish.'],
}

const SECRET_PREFIX = 'secrets.'
const DAY = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u

/** What a field is called. Secrets are named `secrets.` and their name, or by their name alone. */
export function fieldName(field: string, text: Messages): string {
  const name = field.startsWith(SECRET_PREFIX) ? field.slice(SECRET_PREFIX.length) : field
  return (
    textAt(text, `words.secret.${name as SecretName}`) ??
    textAt(text, `fields.${name}`) ??
    text['fields.other']
  )
}

/** What a field of an outline says, in one line. For secrets there is nothing to say here. */
export function fieldValue(field: string, value: unknown, context: NamingContext): string {
  const { text, language } = context
  if (value === undefined || value === null || value === '') return text['words.none']
  if (typeof value === 'boolean') return text[value ? 'fields.yes' : 'fields.no']
  if (typeof value === 'number') return formatNumber(value, language)
  if (typeof value === 'string') return wordOf(field, value, context)
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value
    if (items.length === 0) return text['words.none']
    return formatList(
      items.map((item) => fieldValue(field, item, context)),
      language,
    )
  }
  return typeof value === 'object' ? parts(value, context) : text['words.unknown']
}

function parts(value: object, context: NamingContext): string {
  if ('amount' in value && typeof value.amount === 'number' && 'currency' in value) {
    return formatMoney({ amount: value.amount, currency: String(value.currency) }, context.language)
  }
  // By its id an entry is known to the program alone.
  const said = Object.entries(value).flatMap(([key, part]) =>
    key === 'id' ? [] : fieldValue(key, part, context),
  )
  return said.length === 0 ? context.text['words.none'] : said.join(context.language === 'ja' ? '・' : ' – ')
}

function wordOf(field: string, value: string, context: NamingContext): string {
  const { text, language, recordById } = context
  if (field === 'serviceId') return serviceById(value)?.name[language] ?? text['words.unknown']
  if (/(?:Ids?|signInWith)$/u.test(field) && field !== 'loginIds') {
    const record = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/u.test(value)
      ? recordById.get(asRecordId(value))
      : undefined
    return record === undefined ? text['words.unknown'] : recordName(record, context)
  }
  if (/(?:On|Date|^on|^until)$/u.test(field) && DAY.test(value)) return formatDay(value, language)
  for (const prefix of WORDS_OF_FIELD[field] ?? []) {
    const word = textAt(text, prefix + value)
    if (word !== null) return word
  }
  return value
}

/** A sentence without values, by a key that was put together. */
function textAt(text: Messages, key: string): string | null {
  const sentence: unknown = Object.hasOwn(text, key) ? text[key as keyof Messages] : null
  return typeof sentence === 'string' ? sentence : null
}
