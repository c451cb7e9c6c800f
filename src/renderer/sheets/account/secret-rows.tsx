import { cellsInFives, keyCells, secretCells, secretNotes } from '#core/sheet/letters/secret-cells'
import type { AccountEntry, BoundEntry } from '#core/sheet/model/accounts'
import type { SecretSlot } from '#core/sheet/model/entries'
import type { Messages } from '#core/text/messages'
import { sharedNotes } from '#core/text/sign-text'
import styles from '../parts/Block.module.css'
import { BlankCells, Cells } from '../parts/Cells.tsx'
import { ClearSecret } from '../parts/ClearSecret.tsx'
import type { RowContent } from '../parts/Row.tsx'
import { useSheet } from '../SheetContext.tsx'
import { Papers } from './field-rows.tsx'
import { hiddenRows } from './hidden-rows.tsx'

/** Secrets that take the whole width: a password in clear, keys, backup codes. */
export function secretRows(entry: AccountEntry, text: Messages): readonly RowContent[] {
  const { password, codes, bound } = entry
  const keys = bound.filter(({ key }) => key.kind !== 'none')
  const listed = codes?.codes ?? []
  const perLine = codesPerLine(listed)
  const isNoted = sharedNotes(listed, text) === null
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
    ...hiddenRows(entry),
    ...keys.map((licence) => ({
      key: licence.licenceId,
      label: text['sheet.field.key'],
      content: <Key licence={licence} isOneOfMany={keys.length > 1} />,
    })),
    ...(codes === null
      ? []
      : [{ key: 'codes', label: text['sheet.field.codes'], content: <Codes codes={codes} /> }]),
    ...codeLines(listed).map((line, i) => ({
      key: `codes-${i}`,
      label: '',
      content: (
        <ul className={styles.codes} data-wide={perLine === WIDE ? '' : undefined}>
          {line.map((code) => (
            <li key={code}>
              <Code code={code} isNoted={isNoted} />
            </li>
          ))}
        </ul>
      ),
    })),
  ]
}

function ClearPassword({ entry, slot }: { readonly entry: AccountEntry; readonly slot: SecretSlot }) {
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
  const shared = sharedNotes(codes.codes, text)
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
      {shared !== null && shared !== '' && <small>{text['code-sheet.each']({ notes: shared })}</small>}
      <Papers papers={codes.papers} isOnly={count === null} />
    </>
  )
}

/** In squares only where the face alone does not tell what is to be typed: most codes are digits. */
function Code({ code, isNoted }: { readonly code: string; readonly isNoted: boolean }) {
  const groups = cellsInFives(secretCells(code))
  if (!isInSquares(code)) return code
  return isNoted ? <ClearSecret groups={groups} /> : <Cells groups={groups} />
}

function isInSquares(code: string): boolean {
  const { full, halfKana, spaces, unseen } = secretNotes(secretCells(code))
  return full + halfKana + spaces + unseen > 0
}

/** So many codes stand beside each other, so that long ones fit too; squares take more room. */
const USUAL = 3
const WIDE = 2

function codesPerLine(codes: readonly string[]): number {
  return codes.some(isInSquares) ? WIDE : USUAL
}

function codeLines(codes: readonly string[]): readonly (readonly string[])[] {
  const most = codesPerLine(codes)
  return Array.from({ length: Math.ceil(codes.length / most) }, (_, i) =>
    codes.slice(most * i, most * i + most),
  )
}
