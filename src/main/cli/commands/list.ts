import { analyse } from '#core/graph/analysis/analysis'
import type { RecordType, VaultRecord } from '#core/record/document'
import { formatList, formatMoney } from '#core/text/format'
import { recordName, recordNameWithPerson, type NamingContext } from '#core/text/names'
import { readingCommand } from '../reading-command.ts'

/** The order in which kinds of records are listed after the accounts. */
const OTHER_TYPES: readonly RecordType[] = [
  'licence',
  'contact-point',
  'tie',
  'device',
  'paper',
  'place',
  'person',
  'correction',
  'plan',
  'visit',
  'attachment',
]

/** Lists the outline of a vault or document: what is recorded and how it stands, never a secret. */
export const listCommand = readingCommand('list', ({ records, day, naming }, context) => {
  const analysis = analyse(records, day)
  const { text } = context
  return {
    lines: [
      text['cli.list.marks'](analysis.countByMark),
      '',
      heading('account', records, naming),
      ...[...analysis.accounts.values()].map(({ account, mark, value, keepsakes }) =>
        text['cli.list.account']({
          name: recordNameWithPerson(account, naming),
          mark: text[`words.mark.${mark}`],
          value: formatList(
            [...value.map((money) => formatMoney(money, context.language)), ...keepsakes],
            context.language,
          ),
          id: account.id,
        }),
      ),
      ...OTHER_TYPES.flatMap((type) => sectionLines(type, records, naming)),
    ],
    json: {
      today: day,
      accounts: [...analysis.accounts.values()].map((account) => ({
        id: account.account.id,
        name: recordName(account.account, naming),
        state: account.state,
        mark: account.mark,
        resilience: account.resilience,
        coldResilience: account.coldResilience,
        value: account.value,
      })),
      countByMark: analysis.countByMark,
      value: analysis.value,
      records: records,
    },
  }
})

function sectionLines(type: RecordType, records: readonly VaultRecord[], naming: NamingContext) {
  const items = records.filter((record) => record.type === type)
  if (items.length === 0) return []
  return [
    '',
    heading(type, records, naming),
    ...items.map((record) =>
      naming.text['cli.list.item']({ name: recordName(record, naming), id: record.id }),
    ),
  ]
}

function heading(type: RecordType, records: readonly VaultRecord[], { text }: NamingContext): string {
  const count = records.filter((record) => record.type === type).length
  return text['cli.list.heading']({ type: text[`words.type.${type}`], count })
}
