import type { VaultSettings, IgnoredFinding } from '../record/settings.ts'
import type { Finding } from './audit.ts'

/** A finding that is left as it is for now, and the decision to do so. */
export interface LeftFinding {
  readonly finding: Finding
  readonly decision: IgnoredFinding
}

export interface SortedFindings {
  /** What asks to be mended, in the audit's own order. */
  readonly open: readonly Finding[]
  readonly left: readonly LeftFinding[]
}

/**
 * Tells the findings that the person leaves as they are from the others. A decision holds until its day; on that day
 * (YYYY-MM-DD) the finding asks again. One whose finding has gone away holds nothing.
 */
export function sortFindings(
  findings: readonly Finding[],
  settings: VaultSettings | null,
  today: string,
): SortedFindings {
  const decisions = new Map<string, IgnoredFinding>()
  for (const decision of settings?.ignored ?? []) decisions.set(keyOf(decision), decision)
  const open: Finding[] = []
  const left: LeftFinding[] = []
  for (const finding of findings) {
    const decision = decisions.get(keyOf(finding))
    if (decision === undefined || decision.until <= today || !canBeLeft(finding)) open.push(finding)
    else left.push({ finding, decision })
  }
  return { open, left }
}

/** Whether a finding may be left as it is: any but that this notebook itself can be lost with everything in it. */
export function canBeLeft({ rule }: Pick<Finding, 'rule'>): boolean {
  return rule !== 'vault-single-point'
}

/** The settings with a decision about a finding, in place of the one before. */
export function withDecision(
  settings: VaultSettings,
  { rule, subject }: Pick<Finding, 'rule' | 'subject'>,
  decided: Pick<IgnoredFinding, 'reason' | 'at' | 'until'>,
): VaultSettings {
  const decision = { rule, subject, ...decided }
  const others = (settings.ignored ?? []).filter((other) => keyOf(other) !== keyOf(decision))
  return { ...settings, ignored: [...others, decision] }
}

function keyOf({ rule, subject }: { readonly rule: string; readonly subject: string }): string {
  return `${rule} ${subject}`
}
