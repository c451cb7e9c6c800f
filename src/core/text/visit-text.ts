import type { Variant } from '../audit/rule.ts'
import type { NamedFinding } from '../visit/compare.ts'
import type { VisitTask } from '../record/visit.ts'
import { stakeText } from './audit-text.ts'
import type { FindingWords } from './messages/audit.ts'
import { recordNameWithPerson, type NamingContext } from './names.ts'

/** A finding of a visit in words: whose it is, and what it says in a few words. */
export interface NamedFindingText {
  readonly name: string
  readonly headline: string
}

/**
 * Says a finding that a visit names, whether or not it is still there. A record that is gone, and a rule that this version does not
 * know, are said to be so: a visit keeps no names of its own.
 */
export function namedFindingText(finding: NamedFinding, context: NamingContext): NamedFindingText {
  const { text, recordById } = context
  const record = [...recordById.values()].find(({ id }) => id === finding.subject)
  const name =
    finding.subject === 'vault'
      ? text['words.vault']
      : record === undefined
        ? text['visits.gone']
        : recordNameWithPerson(record, context)
  const licences = [...recordById.values()].filter((other) => other.type === 'licence')
  const stake = stakeText(
    licences.filter(
      (one) => one.id === finding.subject || one.accountIds.some((id) => id === finding.subject),
    ),
    context,
  )
  return { name, headline: headlineOf(finding, { subject: name, stake }, context) }
}

/** What a finding of a visit says in a few words. */
export function headlineOf(
  finding: NamedFinding,
  said: Pick<FindingWords, 'subject' | 'stake'>,
  { text }: Pick<NamingContext, 'text'>,
): string {
  const words: FindingWords = {
    ...said,
    losses: '',
    dead: '',
    involved: '',
    // Not kept: said without a number.
    count: 0,
    day: '',
    trigger: '',
    // Only compared: a variant of a newer version says what the rule says without one.
    variant: finding.variant as Variant | null,
  }
  const key = `audit.${finding.rule}.headline`
  // By its name it is a headline, whichever rule's.
  return Object.hasOwn(text, key) ? text[key as 'audit.no-phone.headline'](words) : finding.rule
}

/** What is to be done, in words: its finding, or what somebody wrote. */
export function taskText({ rule, subject, what }: VisitTask, context: NamingContext): string {
  if (rule === undefined || subject === undefined) return what ?? ''
  const { name, headline } = namedFindingText({ rule, subject, variant: null }, context)
  return context.language === 'ja' ? `${name}：${headline}` : `${name}: ${headline}`
}
