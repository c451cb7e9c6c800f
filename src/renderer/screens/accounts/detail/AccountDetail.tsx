import { memo } from 'react'
import type { Account } from '#core/record/account'
import { formatDay } from '#core/text/format'
import { accountName } from '#core/text/names'
import { useApp, useLanguage, useText } from '../../../store/AppContext.tsx'
import { useAnalysis, useCanEdit, useNameContext, useWorstFinding } from '../../../store/derived.ts'
import { Button } from '../../../ui/Button.tsx'
import { MarkWord } from '../../../ui/StateMark.tsx'
import { AttachmentsPart } from '../../attachments/AttachmentsPart.tsx'
import { HistoryButton } from '../../history/HistoryButton.tsx'
import { FavouriteButton } from '../../organise/FavouriteButton.tsx'
import { DeleteButton } from '../../records/DeleteButton.tsx'
import { personText } from '../account-words.ts'
import styles from './AccountDetail.module.css'
import { BoundLicences } from './BoundLicences.tsx'
import { ContactRows } from './ContactRows.tsx'
import { CustomFieldRows } from './CustomFieldRows.tsx'
import { FindingWarn } from './FindingWarn.tsx'
import { FurtherRows } from './FurtherRows.tsx'
import { LoginRows } from './LoginRows.tsx'
import { RegisteredRows } from './RegisteredRows.tsx'
import { SecretRows } from './SecretRows.tsx'
import { AboutService, WayBack } from './WayBack.tsx'

/** All that is on record of one account. */
export const AccountDetail = memo(function AccountDetail({ account }: { readonly account: Account }) {
  const text = useText()
  const language = useLanguage()
  const context = useNameContext()
  const { accounts, index } = useAnalysis()
  // What is only worth knowing is said further down.
  const finding = useWorstFinding(account.id)
  const canEdit = useCanEdit()
  const edit = useApp((state) => state.edit)
  const name = accountName(account, context)
  const mark = accounts.get(account.id)?.mark
  const person = personText(account.personId, context)
  const confirmed =
    account.lastConfirmedOn === undefined
      ? ''
      : text['accounts.confirmed']({ day: formatDay(account.lastConfirmedOn, language) })
  return (
    <>
      <header className={styles.head}>
        <div className={styles.names}>
          <h2 tabIndex={-1}>{name}</h2>
          <p className="mute">{text['records.parts']({ parts: [person, confirmed] })}</p>
        </div>
        <div className={styles.buttons}>
          <FavouriteButton account={account} />
          <Button
            size="small"
            icon="pencil"
            data-command="edit"
            disabled={!canEdit}
            title={canEdit ? undefined : text['frame.cannot-edit']}
            onClick={() => edit('account', account.id)}
          >
            {text['frame.edit']}
          </Button>
        </div>
      </header>
      {finding === null ? (
        mark !== undefined && (
          <p className={styles.mark}>
            <MarkWord mark={mark} />
          </p>
        )
      ) : (
        <FindingWarn finding={finding} mark={mark ?? 'unknown'} />
      )}
      <dl className={styles.rows}>
        <LoginRows account={account} />
        <ContactRows account={account} />
        <RegisteredRows account={account} />
        <SecretRows account={account} />
        <CustomFieldRows account={account} />
        <FurtherRows account={account} />
      </dl>
      <div className={styles.columns}>
        <BoundLicences account={account} licences={index.licencesOf(account.id)} />
        <WayBack account={account} />
      </div>
      <AttachmentsPart ownerId={account.id} />
      <AboutService account={account} />
      <footer className={styles.foot}>
        <HistoryButton id={account.id} name={name} />
        {canEdit ? (
          <DeleteButton
            id={account.id}
            name={name}
            size="small"
            consequence={text['accounts.delete.why']({ bound: index.licencesOf(account.id).length })}
          />
        ) : (
          <p className="reason">{text['frame.cannot-edit']}</p>
        )}
      </footer>
    </>
  )
})
