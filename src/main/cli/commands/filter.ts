import { auditAnalysis, type Finding } from '#core/audit/audit'
import { sortFindings } from '#core/audit/ignored'
import { rules } from '#core/audit/rules/index'
import { analyse } from '#core/graph/analysis/analysis'
import { accountRows, type AccountRow } from '#core/organise/account-row'
import { rowFilter, type Condition } from '#core/organise/filter'
import { savedFilters } from '#core/organise/saved-filters'
import type { VaultRecord } from '#core/record/document'
import { ok, type Result } from '#core/result'
import { findAccounts } from '#core/search/find-accounts'
import { formatList, formatMoney } from '#core/text/format'
import { recordName, recordNameWithPerson } from '#core/text/names'
import { MARKS } from '#core/visit/state'
import { usage } from '../arguments.ts'
import type { Arguments, Command } from '../command.ts'
import type { UsageFailure } from '../failure.ts'
import { KEY_OPTIONS } from '../key-entry.ts'
import { readAsOf } from '../reading-command.ts'

/** Any finding at all, as `--finding` names it. */
const ANY = 'any'

/** Lists the accounts for which everything holds that is asked for, as the filters of the window do; never a secret. */
export const filterCommand: Command = {
  name: 'filter',
  positionals: ['FILE'],
  options: [...KEY_OPTIONS, 'read-only', 'today', 'words', 'tag', 'favourite', 'saved', 'mark', 'finding'],
  synopsis:
    'FILE [--words TEXT] [--tag TAG…] [--favourite] [--saved NAME] [--mark safe|fragile|lost|unknown] [--finding RULE|any] [--today DAY]',
  run: async (context, args) => {
    const reading = await readAsOf(context, args)
    if (!reading.ok) return reading
    const { records, day, naming } = reading.value
    const conditions = conditionsOf(args, records)
    if (!conditions.ok) return conditions
    const rule = args.value('finding') ?? ANY
    if (rule !== ANY && !rules.some(({ id }) => id === rule)) return usage('bad-value', `--finding ${rule}`)

    const analysis = analyse(records, day)
    const { open } = sortFindings(auditAnalysis(records, analysis), analysis.index.settings, day)
    const holds = rowFilter(conditions.value, (words) => findAccounts(words, analysis.index))
    const found = accountRows(analysis, open)
      .filter(holds)
      .map((row) => ({ ...row, findings: open.filter((finding) => isAbout(finding, row)) }))
      .filter(({ findings }) => rule === ANY || findings.some((finding) => finding.rule === rule))
    const { text, language } = context
    return ok({
      lines: [
        ...found.map(({ account, mark, value }) =>
          text['cli.list.account']({
            name: recordNameWithPerson(account, naming),
            mark: mark === null ? text['words.account-state.closed'] : text[`words.mark.${mark}`],
            value: formatList(
              value.map((money) => formatMoney(money, language)),
              language,
            ),
            id: account.id,
          }),
        ),
        text['cli.filter.count']({ count: found.length }),
      ],
      json: {
        today: day,
        conditions: conditions.value,
        accounts: found.map(({ account, mark, value, findings }) => ({
          id: account.id,
          name: recordName(account, naming),
          mark,
          value,
          tags: account.tags ?? [],
          favourite: account.favourite === true,
          findings: findings.map(({ rule: id, severity }) => ({ rule: id, severity })),
        })),
      },
    })
  },
}

/** The conditions of the saved filter that is named, and those that are asked for besides. */
function conditionsOf(
  args: Arguments,
  records: readonly VaultRecord[],
): Result<readonly Condition[], UsageFailure> {
  const name = args.value('saved')
  const settings = records.find((record) => record.type === 'settings') ?? null
  const saved = savedFilters(settings).find((filter) => filter.name === name)
  if (name !== undefined && saved === undefined) return usage('bad-value', `--saved ${name}`)
  const mark = args.value('mark')
  if (mark !== undefined && !MARKS.some((known) => known === mark))
    return usage('bad-value', `--mark ${mark}`)
  const words = args.value('words')
  return ok([
    ...(saved?.conditions ?? []),
    ...(words === undefined ? [] : [{ kind: 'words', value: words }]),
    ...args.values('tag').map((value) => ({ kind: 'tag', value })),
    ...(args.has('favourite') ? [{ kind: 'favourite' }] : []),
    ...(mark === undefined ? [] : [{ kind: 'mark', value: mark }]),
    ...(args.value('finding') === ANY ? [{ kind: 'finding' }] : []),
  ])
}

function isAbout({ subject, involves }: Finding, { account }: AccountRow): boolean {
  return subject === account.id || involves.includes(account.id)
}
