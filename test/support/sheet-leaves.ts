import type { Finding } from '#core/audit/audit'
import type { Money } from '#core/record/field'
import { dayOfInstant } from '#core/sheet/printed/numbering'
import type { SheetModel } from '#core/sheet/model/sheet'
import { findingText } from '#core/text/audit-text'
import { formatDay, formatMoney } from '#core/text/format'
import { textIn } from '#core/text/text'

/*
 * What a sheet has to say, read out of its model without knowing its kind: every text, every day and every sum in it. A field that
 * comes to the model later is looked for on the paper until it stands in one of the two lists here.
 */

/** By these the program tells things apart; nobody reads them. */
const NOT_PRINTED: ReadonlySet<string> = new Set([
  'accountId',
  'licenceId',
  'fieldId',
  'attachmentId',
  'planId',
  'visitId',
  // A report puts several findings into one line; its own tests hold that.
  'finding',
  'personId',
  'subject',
  // What putting a finding into words takes.
  'mentioned',
  // They stand over names, where the sheet names somebody.
  'readings',
  // What the log keeps of it.
  'shown',
  'leftOut',
  // How the sheet is set.
  'paper',
  // Drawn, and read back by the tests of the QR codes.
  'qr',
])

/** Words of our own language of records; the sheet says them in words of the catalogue, or by a shape. */
const WORDED: ReadonlySet<string> = new Set([
  'sheetKind',
  'language',
  'secrets',
  'kind',
  'mark',
  'before',
  'after',
  'state',
  'roles',
  'standing',
  'twoStep',
  'script',
  'medium',
  'mediaType',
  'keyUse',
  'slot',
  'asks',
  'item',
  'route',
  'action',
  'when',
  'per',
  'rule',
  'variant',
  'currency',
  'proof',
  'situation',
  'task',
  'reach',
  'wish',
])

/** Everything that the paper has to say, in the order of the model. */
export function saidBy(model: SheetModel): readonly string[] {
  const { language, mentioned, sections, vaultTitle } = model
  const text = textIn(language)
  const recordById = new Map(mentioned.map((item) => [item.id, item]))
  const naming = { text, language, recordById }
  // A section that is one person's bears the person's name in place of the notebook's.
  const isOfPeople = sections.every((section) => 'person' in section && section.person !== null)
  return [...leaves({ ...model, vaultTitle: isOfPeople ? null : vaultTitle }, '')]

  function* leaves(value: unknown, key: string): Generator<string> {
    if (NOT_PRINTED.has(key) || WORDED.has(key)) return
    if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T/u.test(value))
      yield formatDay(dayOfInstant(value), language)
    else if (typeof value === 'string')
      yield /^\d{4}-\d{2}(?:-\d{2})?$/u.test(value) ? formatDay(value, language) : value
    else if (Array.isArray(value)) for (const item of value) yield* leaves(item, key)
    else if (key === 'weakSpot' && value !== null) {
      const { sentence, nextStep } = findingText(value as Finding, naming)
      yield* [sentence, nextStep]
    } else if (isMoney(value)) yield formatMoney(value, language)
    else if (typeof value === 'object' && value !== null)
      for (const [name, item] of Object.entries(value))
        if (!isSaidInWords(value, name)) yield* leaves(item, name)
  }
}

/**
 * The label of an address (it is known by its kind), an address that is the login ID (the row says so), and the outcome in a line
 * of a log, what ends and what a way in takes, which are words of ours there and a person's text elsewhere.
 */
function isSaidInWords(entry: object, name: string): boolean {
  if (name === 'what')
    return 'route' in entry || 'title' in entry || ('kind' in entry && entry.kind === 'notebook')
  // A part of the format is named by a heading of the sheet.
  if (name === 'name') return 'lines' in entry
  if (!('sameAsLogin' in entry)) return false
  if (name === 'value') return entry.sameAsLogin === true
  return name === 'label' && 'what' in entry && (entry.what as { readonly medium: string }).medium === 'email'
}

function isMoney(value: unknown): value is Money {
  return typeof value === 'object' && value !== null && 'amount' in value && 'currency' in value
}

/**
 * A text as it is compared: lines break where there is room, cells hold one character each, and capitals may be a matter of
 * style.
 */
export function comparable(text: string): string {
  return text.replace(/[\s\u200B]/gu, '').toLowerCase()
}
