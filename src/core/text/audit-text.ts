import type { Finding } from '../audit/audit.ts'
import { partsOf } from '../graph/nodes.ts'
import type { Licence } from '../record/licence.ts'
import { formatDay, formatList, formatMoney } from './format.ts'
import type { FindingWords } from './messages/audit.ts'
import { nodePhrase, recordName, recordNameWithPerson, type NamingContext } from './names.ts'

/** A finding in words. */
export interface FindingText {
  readonly headline: string
  /** What happens and what it costs. */
  readonly sentence: string
  /** The one thing to do, as the button says it. */
  readonly nextStep: string
}

/** Says a finding in the language of the context. */
export function findingText(finding: Finding, context: NamingContext): FindingText {
  const { text, recordById } = context
  const words = wordsOf(finding, context)
  const contactId = finding.nextStep.contactPointId
  const contact = contactId === null ? undefined : recordById.get(contactId)
  return {
    headline: text[`audit.${finding.rule}.headline`](words),
    sentence: sentenceOf(finding, context, words),
    nextStep: text['audit.next']({
      action: finding.nextStep.action,
      contact: contact === undefined ? '' : recordName(contact, context),
      hasOne: hasOne(finding, context),
    }),
  }
}

/** Whether a number or an address is registered already where a new one is the next step. */
function hasOne({ nextStep: { action, recordId } }: Finding, { recordById }: NamingContext): boolean {
  const account = recordId === null ? undefined : recordById.get(recordId)
  if (account?.type !== 'account' || (action !== 'add-phone' && action !== 'add-email')) return false
  return account.contacts.some(({ contactPointId }) => {
    const contact = recordById.get(contactPointId)
    return (
      contact?.type === 'contact-point' && contact.medium === (action === 'add-phone' ? 'phone' : 'email')
    )
  })
}

/** What is at stake, in money and in things: Office（35,000円）、写真5年分. Empty when nothing of value is bound. */
export function stakeText(
  licences: readonly Licence[],
  { language }: Pick<NamingContext, 'language'>,
): string {
  const names = licences.map(({ title, value, keepsake }) => {
    const isPriced = value !== undefined && value.amount > 0
    const worth = isPriced ? formatMoney(value, language) : (keepsake ?? '')
    if (worth === '') return title
    return language === 'ja' ? `${title}（${worth}）` : `${title} (${worth})`
  })
  return formatList(names, language)
}

/** Some findings have a sentence of their own for a special case of theirs. */
function sentenceOf(
  { rule, evidence, nextStep }: Finding,
  { text }: NamingContext,
  words: FindingWords,
): string {
  const isAlready = evidence.length === 0
  const isForgotten = evidence.some((node) => partsOf(node).kind === 'password')
  switch (rule) {
    case 'no-way-back':
      return text[isAlready ? 'audit.no-way-back.already' : 'audit.no-way-back.sentence'](words)
    case 'single-point':
      return text[isForgotten ? 'audit.single-point.forgotten' : 'audit.single-point.sentence'](words)
    case 'valuable-and-fragile':
      if (isAlready) return text['audit.valuable-and-fragile.already'](words)
      return text[
        isForgotten ? 'audit.valuable-and-fragile.forgotten' : 'audit.valuable-and-fragile.sentence'
      ](words)
    case 'unknown-login':
      if (nextStep.action === 'record-routes') return text['audit.unknown-login.routes'](words)
      return text[
        nextStep.action === 'record-factor' ? 'audit.unknown-login.factor' : 'audit.unknown-login.sentence'
      ](words)
    case 'vault-single-point':
      return text[
        nextStep.action === 'save-copy'
          ? 'audit.vault-single-point.copy'
          : 'audit.vault-single-point.sentence'
      ](words)
    default:
      return text[`audit.${rule}.sentence`](words)
  }
}

function wordsOf(finding: Finding, context: NamingContext): FindingWords {
  const { recordById, language } = context
  const record = finding.subject === 'vault' ? undefined : recordById.get(finding.subject)
  const licences = finding.licences.flatMap((id) => {
    const licence = recordById.get(id)
    return licence?.type === 'licence' ? [licence] : []
  })
  // Where the evidence says "the password is forgotten", the sentence says so in its own words.
  const losses = finding.evidence
    .filter((node) => partsOf(node).kind !== 'password')
    .map((node) => nodePhrase(node, context))
  return {
    subject: record === undefined ? context.text['words.vault'] : recordName(record, context),
    losses: formatList(losses, language),
    dead: formatList(deadMails(finding, context), language),
    stake: stakeText(licences, context),
    involved: involvedText(finding, context),
    count: finding.involves.length,
    day: finding.dueOn === null ? '' : formatDay(finding.dueOn, language),
    trigger: formatList(
      finding.trigger.map((node) => nodePhrase(node, context)),
      language,
    ),
    variant: finding.variant,
  }
}

/** So many are named before the rest is counted. */
const NAMED = 3

/** What else a finding is about: Amazon.co.jp、Google、ほか2件. */
function involvedText({ involves }: Finding, context: NamingContext): string {
  const names = involves.slice(0, NAMED).flatMap((id) => {
    const record = context.recordById.get(id)
    return record === undefined ? [] : [recordNameWithPerson(record, context)]
  })
  const more = involves.length - NAMED
  const rest = more > 0 ? [context.text['audit.more']({ count: more })] : []
  return formatList([...names, ...rest], context.language)
}

/** The addresses on file of the account, for the finding that they are dead. */
function deadMails({ rule, subject }: Finding, context: NamingContext): readonly string[] {
  const account = subject === 'vault' ? undefined : context.recordById.get(subject)
  if (rule !== 'registered-mail-lost' || account?.type !== 'account') return []
  return account.contacts.flatMap(({ contactPointId, roles }) => {
    const contact = context.recordById.get(contactPointId)
    const isOnFile = roles.includes('registered') || roles.includes('reset')
    const isMail = contact?.type === 'contact-point' && contact.medium === 'email'
    return isMail && isOnFile ? [recordName(contact, context)] : []
  })
}
