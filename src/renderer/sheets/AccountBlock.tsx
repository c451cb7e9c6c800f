import type { AccountEntry, BoundEntry, SecretSlot } from '#core/sheet/model'
import { cellsInFives, keyCells, secretCells } from '#core/sheet/secret-cells'
import type { Messages } from '#core/text/messages'
import { StateMark } from '../ui/StateMark.tsx'
import styles from './Block.module.css'
import { BlankCells, CellNotes, Cells } from './Cells.tsx'
import { fieldRows, Papers } from './field-rows.tsx'
import { Guide, guideRows, supportRows } from './Guide.tsx'
import { Row, type RowContent } from './Row.tsx'
import { useSheet } from './SheetContext.tsx'
import { WeakSpot } from './WeakSpot.tsx'

interface Props {
  readonly entry: AccountEntry
}

/** Everything about one account: what is recorded on the left, the way back on the right, secrets and weak spot below. */
export function AccountBlock({ entry }: Props) {
  const { text } = useSheet()
  return (
    <section className={styles.block}>
      <Heading entry={entry} name={entry.name} />
      <div className={styles.halves}>
        <dl>
          {fieldRows(entry, text).map(({ key, ...row }) => (
            <Row {...row} key={key} />
          ))}
        </dl>
        <Guide guide={entry.guide} />
      </div>
      <dl className={styles.below}>
        {belowRows(entry, text).map(({ key, ...row }) => (
          <Row {...row} key={key} />
        ))}
      </dl>
    </section>
  )
}

/** All rows of a block one below the other: how it stands when it is taller than a page. */
function stackedRows(entry: AccountEntry, text: Messages): readonly RowContent[] {
  return [...fieldRows(entry, text), ...guideRows(entry.guide, text), ...belowRows(entry, text)]
}

interface PartProps extends Props {
  /** The rows to show, `to` excluded; null shows all. */
  readonly rows: { readonly from: number; readonly to: number } | null
}

/** A part of an account's rows, under its name. */
export function AccountPart({ entry, rows }: PartProps) {
  const { text } = useSheet()
  const all = stackedRows(entry, text)
  const { from, to } = rows ?? { from: 0, to: all.length }
  return (
    <section className={styles.block}>
      <Heading entry={entry} name={from === 0 ? entry.name : text['sheet.continued']({ name: entry.name })} />
      <dl className={styles.below}>
        {all.slice(from, to).map(({ key, ...row }) => (
          <Row {...row} key={key} />
        ))}
      </dl>
    </section>
  )
}

function Heading({ entry, name }: Props & { readonly name: string }) {
  const { text } = useSheet()
  const isOut = entry.state === 'locked-out' || entry.state === 'closed'
  return (
    <header>
      <StateMark mark={entry.mark} />
      <h2>{name}</h2>
      <span className={styles.state}>
        {isOut ? text[`sheet.state.${entry.state}`] : text[`sheet.mark.${entry.mark}`]}
      </span>
    </header>
  )
}

/** The rows that take the whole width. */
function belowRows(entry: AccountEntry, text: Messages): readonly RowContent[] {
  const weakSpot = {
    key: 'weak',
    label: text['sheet.field.weak'],
    content: <WeakSpot finding={entry.weakSpot} />,
  }
  return [
    ...supportRows(entry.guide, text),
    ...warningRows(entry.warnings, text),
    ...secretRows(entry, text),
    weakSpot,
  ]
}

/** What one should know of the service. */
function warningRows(warnings: readonly string[], text: Messages): readonly RowContent[] {
  if (warnings.length === 0) return []
  const content = warnings.map((warning) => <small key={warning}>{warning}</small>)
  return [{ key: 'warnings', label: text['sheet.field.warnings'], content }]
}

/** Secrets that take the whole width: a password in clear, keys, backup codes. */
function secretRows(entry: AccountEntry, text: Messages): readonly RowContent[] {
  const { password, codes, bound } = entry
  const keys = bound.filter(({ key }) => key.kind !== 'none')
  return [
    ...(password.kind === 'printed' || password.kind === 'withheld'
      ? [
          {
            key: 'password',
            label: text['sheet.field.password'],
            content: <ClearPassword entry={entry} slot={password} />,
          },
        ]
      : []),
    ...keys.map((licence) => ({
      key: licence.licenceId,
      label: text['sheet.field.key'],
      content: <Key licence={licence} isOneOfMany={keys.length > 1} />,
    })),
    ...(codes === null
      ? []
      : [{ key: 'codes', label: text['sheet.field.codes'], content: <Codes codes={codes} /> }]),
    ...codeLines(entry).map((line, i) => ({
      key: `codes-${i}`,
      label: '',
      content: (
        <ul className={styles.codes}>
          {line.map((code) => (
            <li key={code}>{code}</li>
          ))}
        </ul>
      ),
    })),
  ]
}

function ClearPassword({ entry, slot }: Props & { readonly slot: SecretSlot }) {
  const { text } = useSheet()
  return (
    <>
      {slot.kind === 'printed' ? (
        <>
          <ClearSecret groups={cellsInFives(secretCells(slot.value))} />
          <small>{text['sheet.case-matters']}</small>
        </>
      ) : (
        <span className={styles.tall}>{text['sheet.withheld']}</span>
      )}
      <Papers papers={entry.passwordPapers} />
    </>
  )
}

function ClearSecret({ groups }: { readonly groups: ReturnType<typeof keyCells> }) {
  return (
    <>
      <Cells groups={groups} />
      <CellNotes groups={groups} />
    </>
  )
}

function Key({ licence, isOneOfMany }: { readonly licence: BoundEntry; readonly isOneOfMany: boolean }) {
  const { text } = useSheet()
  const { key } = licence
  return (
    <>
      {isOneOfMany && <small>{licence.title}</small>}
      {key.kind === 'blank' && <BlankCells groups={5} perGroup={5} />}
      {key.kind === 'printed' && <ClearSecret groups={keyCells(key.value)} />}
      {key.kind === 'withheld' && <span className={styles.tall}>{text['sheet.withheld']}</span>}
      {key.kind === 'hidden' && (
        <span className={styles.mono}>
          {key.tail === null ? text['sheet.hidden'] : text['sheet.hidden.tail']({ tail: key.tail })}
        </span>
      )}
    </>
  )
}

function Codes({ codes }: { readonly codes: NonNullable<AccountEntry['codes']> }) {
  const { text } = useSheet()
  const { slot, count, unused } = codes
  return (
    <>
      {count !== null && (
        <span>
          {unused === null || unused === count
            ? text['sheet.codes']({ count })
            : text['sheet.codes.unused']({ count, unused })}
        </span>
      )}
      {slot === 'withheld' && <span>{text['sheet.withheld']}</span>}
      {slot === 'printed' && <small>{text['sheet.codes.once']}</small>}
      <Papers papers={codes.papers} isOnly={count === null} />
    </>
  )
}

/** Three codes beside each other, so that long ones fit too. */
function codeLines({ codes }: AccountEntry): readonly (readonly string[])[] {
  const all = codes?.codes ?? []
  return Array.from({ length: Math.ceil(all.length / 3) }, (_, i) => all.slice(3 * i, 3 * i + 3))
}
