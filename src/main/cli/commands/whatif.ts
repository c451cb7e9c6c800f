import { analyse, type AccountAnalysis, type Analysis, type Mark } from '#core/graph/analysis/analysis'
import {
  lossesIn,
  whatIf,
  type Scenario,
  type WhatIfChange,
  type WhatIfResult,
} from '#core/graph/what-if/what-if'
import type { Account } from '#core/record/account'
import type { VaultRecord } from '#core/record/document'
import { ok } from '#core/result'
import { formatDay, formatList, formatMoney } from '#core/text/format'
import { chainText, fixText, nodeName, recordNameWithPerson, type NamingContext } from '#core/text/names'
import type { Command } from '../command.ts'
import { KEY_OPTIONS } from '../key-entry.ts'
import { resolveLosses } from '../losses.ts'
import { namingOf } from '../names.ts'
import { dayOf, pathOf } from '../option-values.ts'
import { readRecords } from '../source.ts'

/** Tries out losses on a vault or document; nothing is changed. */
export const whatIfCommand: Command = {
  name: 'whatif',
  positionals: ['FILE'],
  options: [...KEY_OPTIONS, 'read-only', 'lose', 'date', 'cold', 'today'],
  synopsis: 'FILE [--lose ID…] [--date DAY] [--cold] [--today DAY]',
  run: async (context, args) => {
    const path = pathOf(args, 0, 'FILE')
    if (!path.ok) return path
    const date = dayOf(args, 'date')
    if (!date.ok) return date
    const today = dayOf(args, 'today')
    if (!today.ok) return today
    const records = await readRecords(context, args, path.value)
    if (!records.ok) return records
    const day = today.value ?? context.today
    const losses = resolveLosses(records.value, args.values('lose'), day)
    if (!losses.ok) return losses
    const scenario: Scenario = {
      losses: losses.value,
      ...(date.value !== undefined && { date: date.value }),
      cold: args.has('cold'),
    }
    const report = runScenario(records.value, scenario, day)
    return ok({ lines: scenarioLines(report, namingOf(context, records.value)), json: scenarioJson(report) })
  },
}

/** A scenario with what it does, and every account before and after it. */
export interface ScenarioReport {
  readonly scenario: Scenario
  readonly today: string
  readonly before: Analysis
  readonly after: Analysis
  readonly result: WhatIfResult
}

/** Tries a scenario on the records of a day (YYYY-MM-DD). */
export function runScenario(
  records: readonly VaultRecord[],
  scenario: Scenario,
  today: string,
): ScenarioReport {
  return {
    scenario,
    today,
    before: analyse(records, today),
    after: analyse(records, today, lossesIn(records, scenario, today)),
    result: whatIf(records, scenario, today),
  }
}

/** As `whatif --json` and the demo write it. */
export function scenarioJson({ scenario, today, before, after, result }: ScenarioReport) {
  return {
    today,
    scenario,
    accounts: [...before.accounts].map(([id, account]) => ({
      id,
      before: standing(account),
      after: standing(after.accounts.get(id) ?? account),
    })),
    changes: result.changes.map(({ record, before: was, after: is, chain, value }) => ({
      id: record.id,
      type: record.type,
      before: was,
      after: is,
      value,
      chain: chain.map(({ node, method, broken }) => ({ node, way: method.label ?? null, broken })),
    })),
    value: result.value,
    keepsakes: result.keepsakes,
    fixes: result.fixes,
  }
}

/** As people read it at the terminal. */
export function scenarioLines(
  { scenario, before, after, result }: ScenarioReport,
  naming: NamingContext,
): readonly string[] {
  const { text, language } = naming
  const causes = [
    ...scenario.losses.map((node) => nodeName(node, naming)),
    ...(scenario.date === undefined
      ? []
      : [text['cli.whatif.date']({ day: formatDay(scenario.date, language) })]),
    ...(scenario.cold === true ? [text['cli.whatif.cold']] : []),
  ]
  const marks = [...after.accounts.values()].flatMap(({ account, mark }) => {
    const was = before.accounts.get(account.id)?.mark ?? mark
    return was === mark ? [] : [`  ${markLine(account, was, mark, naming)}`]
  })
  const money = result.value.map((value) => formatMoney(value, language))
  return [
    causes.length === 0
      ? text['cli.whatif.nothing-lost']
      : text['cli.whatif.losses']({ names: formatList(causes, language) }),
    '',
    ...result.changes.flatMap((change) => changeLines(change, naming)),
    result.changes.length === 0
      ? text['cli.whatif.no-change']
      : text['cli.whatif.value']({
          value: formatList([...money, ...result.keepsakes], language) || text['words.none'],
        }),
    ...(marks.length === 0 ? [] : ['', text['cli.whatif.marks'], ...marks]),
    ...(result.fixes.length === 0 ? [] : ['', text['cli.whatif.fixes']]),
    ...result.fixes.map((fix) => `  ${fixText(fix, naming)}`),
  ]
}

function changeLines(change: WhatIfChange, naming: NamingContext) {
  const { record, before, after, value } = change
  const { text, language } = naming
  return [
    text['cli.whatif.change']({
      name: recordNameWithPerson(record, naming),
      before: text[`words.state.${before}`],
      after: text[`words.state.${after}`],
      value: formatList(
        value.map((money) => formatMoney(money, language)),
        language,
      ),
    }),
    // A licence falls with its account, which has said why.
    ...(record.type === 'licence' ? [] : chainText(change, naming).map((line) => `  ${line}`)),
  ]
}

function markLine(account: Account, before: Mark, after: Mark, naming: NamingContext): string {
  const { text } = naming
  return text['cli.whatif.change']({
    name: recordNameWithPerson(account, naming),
    before: text[`words.mark.${before}`],
    after: text[`words.mark.${after}`],
    value: '',
  })
}

function standing({ state, mark, resilience, coldResilience, lockout, coldLockout }: AccountAnalysis) {
  return { state, mark, resilience, coldResilience, lockout, coldLockout }
}
