import type { Account } from '#core/record/account'
import { isLoginApart } from '#core/registration/login-apart'
import { useApp, useText } from '../../../store/AppContext.tsx'
import { useAnalysis, useCanEdit } from '../../../store/derived.ts'
import { InlineButton } from '../../../ui/Button.tsx'
import { DragText } from '../../../ui/DragText.tsx'
import { contactValue } from '../../contacts/contact-value.ts'
import { Exact } from '../../records/Exact.tsx'
import { Readings } from '../../records/Readings.tsx'
import { useCopyText } from '../../records/use-copy.ts'
import styles from './AccountDetail.module.css'
import { DetailRow, Missing } from './DetailRow.tsx'

/** What is typed to sign in, each with the readings of its look-alikes. */
export function LoginRows({ account }: { readonly account: Account }) {
  const text = useText()
  const canEdit = useCanEdit()
  const copy = useCopyText()
  const edit = useApp((state) => state.edit)
  const { index } = useAnalysis()
  const byRole = account.contacts.flatMap(({ contactPointId, roles }) => {
    const contact = index.contactById.get(contactPointId)
    return contact !== undefined && roles.includes('login') ? [contactValue(contact)] : []
  })
  const onFile = account.contacts.flatMap(({ contactPointId, roles }) => {
    const contact = index.contactById.get(contactPointId)
    const isMail = contact?.medium === 'email' && (roles.includes('registered') || roles.includes('login'))
    return isMail ? [contact.value] : []
  })
  const known = new Set(account.loginIds.map((login) => login.toLowerCase()))
  const logins = [...account.loginIds, ...byRole.filter((value) => !known.has(value.toLowerCase()))]
  if (logins.length === 0) {
    return (
      <DetailRow
        label={text['accounts.field.login']}
        actions={
          <InlineButton
            icon="pencil"
            disabled={!canEdit}
            onClick={() => edit('account', account.id, 'login-ids')}
          >
            {text['accounts.write']}
          </InlineButton>
        }
      >
        <Missing mark="unknown">{text['accounts.not-recorded']}</Missing>
      </DetailRow>
    )
  }
  const isApart = isLoginApart(account.loginIds, onFile)
  return logins.map((login, position) => (
    <DetailRow
      key={login}
      label={text['accounts.field.login']}
      actions={
        <InlineButton icon="copy" data-command="copy-login" onClick={() => void copy(login)}>
          {text['frame.copy']}
        </InlineButton>
      }
    >
      <span className={`mono ${styles.value}`}>
        <DragText value={login}>
          <Exact value={login} />
        </DragText>
      </span>
      <Readings value={login} />
      {isApart && position === logins.length - 1 && <small>{text['accounts.login-apart']}</small>}
    </DetailRow>
  ))
}
