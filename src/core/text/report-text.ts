import type { VaultRecord } from '../record/document.ts'
import type { ReportSubject } from '../sheet/model/report.ts'
import type { NamedFinding } from '../visit/compare.ts'
import { formatList } from './format.ts'
import { givenName, recordNameWithPerson, type NamingContext } from './names.ts'
import { headlineOf } from './visit-text.ts'

/** What a report's findings are about, by name. The paper goes with the helper as well: no address and no number stands on it. */
export function subjectName(
  { subject, nth }: Pick<ReportSubject, 'subject' | 'nth'>,
  context: NamingContext,
): string {
  const { text, recordById } = context
  if (subject === 'vault') return text['words.vault']
  const record = [...recordById.values()].find(({ id }) => id === subject)
  if (record === undefined) return text['visits.gone']
  const name = nameWithoutAddress(record, context)
  return nth === null ? name : text['report.nth']({ name, nth })
}

/** What was found, said of several at once: it names neither what it is about nor what that is worth. */
export function findingTitle(finding: NamedFinding, context: NamingContext): string {
  const { text, language } = context
  const subject = text[finding.rule.startsWith('licence-') ? 'report.this.item' : 'report.this.account']
  const said = headlineOf(finding, { subject, stake: text['report.stake'] }, context)
  return language === 'en' ? said.charAt(0).toUpperCase() + said.slice(1) : said
}

function nameWithoutAddress(record: VaultRecord, context: NamingContext): string {
  const { text, language, recordById } = context
  if (record.type === 'plan') {
    const names = record.endingIds.flatMap((id) => {
      const ending = recordById.get(id)
      return ending === undefined ? [] : [nameWithoutAddress(ending, context)]
    })
    return names.length === 0
      ? text['words.type.plan']
      : text['words.plan-of']({ names: formatList(names, language) })
  }
  if (record.type !== 'contact-point') return recordNameWithPerson(record, context)
  const kind =
    record.medium === 'email'
      ? text[`words.mail.${record.mailKind}`]
      : text[`words.phone.${record.phoneKind}`]
  const name = record.label ?? kind
  const person = record.personId === undefined ? undefined : recordById.get(record.personId)
  return person?.type === 'person' ? text['chain.of-person']({ person: givenName(person.name), name }) : name
}
