import { audit, type Finding } from '#core/audit/audit'
import { sortFindings } from '#core/audit/ignored'
import { findingText } from '#core/text/audit-text'
import { recordNameWithPerson, type NamingContext } from '#core/text/names'
import { readingCommand } from '../reading-command.ts'

/** Lists the findings of a vault or document. Exit code 1 when a critical one stands. */
export const auditCommand = readingCommand('audit', ({ records, day, naming }, context) => {
  const settings = records.find((record) => record.type === 'settings') ?? null
  const { open: findings, left } = sortFindings(audit(records, day), settings, day)
  const count = countBySeverity(findings)
  return {
    lines: [
      ...findings.flatMap((finding) => findingLines(finding, naming)),
      findings.length === 0 ? context.text['audit.all-clear'] : context.text['cli.audit.count'](count),
    ],
    json: { today: day, findings: findings.map((finding) => findingJson(finding, naming)), left, count },
    exitCode: count.critical > 0 ? 1 : 0,
  }
})

/** A finding with its words, as `audit --json` and the demo write it. */
export function findingJson(finding: Finding, naming: NamingContext) {
  return { ...finding, text: findingText(finding, naming) }
}

/** A finding as people read it at the terminal. */
export function findingLines(finding: Finding, naming: NamingContext): readonly string[] {
  const { text, recordById } = naming
  const record = finding.subject === 'vault' ? undefined : recordById.get(finding.subject)
  const { headline, sentence, nextStep } = findingText(finding, naming)
  return [
    text['cli.audit.finding']({
      severity: text['audit.severity']({ severity: finding.severity }),
      name: record === undefined ? text['words.vault'] : recordNameWithPerson(record, naming),
      headline,
    }),
    `  ${sentence}`,
    `  ${text['cli.audit.next']({ step: nextStep, minutes: finding.nextStep.minutes })}`,
    '',
  ]
}

/** How many findings there are of each severity. */
export function countBySeverity(findings: readonly Finding[]) {
  const count = { critical: 0, warning: 0, notice: 0 }
  for (const { severity } of findings) count[severity] += 1
  return count
}
