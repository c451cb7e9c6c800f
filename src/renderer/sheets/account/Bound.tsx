import type { ReactNode } from 'react'
import type { BoundEntry } from '#core/sheet/model/accounts'
import { formatDay, formatMoney, formatNumber } from '#core/text/format'
import styles from '../parts/Block.module.css'
import { useSheet } from '../SheetContext.tsx'

/** What the account holds, each with what it is worth and when it ends. */
export function boundPieces(entries: readonly BoundEntry[]): readonly ReactNode[] {
  return entries.map((entry) => (
    <div className={styles.held} key={entry.licenceId}>
      <b>{entry.title}</b>
      <Details entry={entry} />
    </div>
  ))
}

/** A mail address is not broken at its hyphens. */
function Unbroken({ children }: { readonly children: string }) {
  return children.split(/(\S+@\S+)/u).map((part, i) =>
    i % 2 === 0 ? (
      part
    ) : (
      <span className={styles.piece} key={i}>
        {part}
      </span>
    ),
  )
}

function Details({ entry }: { readonly entry: BoundEntry }) {
  const { text, language } = useSheet()
  const { value, keepsake, keyUse, seats, endsOn, renews, volume } = entry
  const day = endsOn === null ? '' : formatDay(endsOn, language)
  const isBalance = entry.kind === 'gift-balance' || entry.kind === 'points'
  const money = value === null ? '' : formatMoney(value, language)
  const details = [
    value === null ? '' : text[isBalance ? 'sheet.bound.balance' : 'sheet.bound.replace']({ money }),
    keepsake ?? '',
    keyUse === null || keyUse === 'no-key' ? '' : text[`words.key-use.${keyUse}`],
    seats === null ? '' : text['sheet.bound.seats']({ seats: formatNumber(seats, language) }),
    endsOn === null ? '' : text[renews ? 'sheet.bound.renews-on' : 'sheet.bound.ends-on']({ day }),
  ].filter((part) => part !== '')
  const numbers =
    volume === null
      ? []
      : [
          volume.licenceNumber === null ? '' : text['sheet.volume.licence']({ number: volume.licenceNumber }),
          volume.authorizationNumber === null
            ? ''
            : text['sheet.volume.authorization']({ number: volume.authorizationNumber }),
          volume.agreementNumber === null
            ? ''
            : text['sheet.volume.agreement']({ number: volume.agreementNumber }),
          volume.companyName === null ? '' : text['sheet.volume.company']({ name: volume.companyName }),
          volume.companyAddress === null
            ? ''
            : text['sheet.volume.address']({ address: volume.companyAddress }),
          volume.agreementMail === null ? '' : text['sheet.volume.mail']({ address: volume.agreementMail }),
        ].filter((part) => part !== '')
  return (
    <>
      {details.length > 0 && <small>{details.join(' ・ ')}</small>}
      {numbers.map((line) => (
        <small key={line}>
          <Unbroken>{line}</Unbroken>
        </small>
      ))}
    </>
  )
}
