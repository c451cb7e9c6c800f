import { isLoginApart } from '#core/registration/login-apart'
import { useText } from '../../../store/AppContext.tsx'
import { useAnalysis } from '../../../store/derived.ts'
import { InlineButton } from '../../../ui/Button.tsx'
import { TextField } from '../../../ui/fields.tsx'
import { contactValue } from '../../contacts/contact-value.ts'
import { recognise } from '../../contacts/recognise.ts'
import { NEW } from '../../records/choice.ts'
import { EditorSection } from '../../records/EditorPage.tsx'
import { newRecordId } from '../../records/new-record-id.ts'
import { Readings } from '../../records/Readings.tsx'
import { RowList } from '../../records/RowList.tsx'
import type { Form } from '../../records/use-form.ts'
import type { AccountValues, LoginRow } from './account-values.ts'

/** What is typed to sign in. */
export function LoginsPart({ form }: { readonly form: Form<AccountValues> }) {
  const text = useText()
  const { index } = useAnalysis()
  const { loginIds, contacts } = form.values
  const change = (key: string, value: string) =>
    form.set({ loginIds: loginIds.map((row) => (row.key === key ? { ...row, value } : row)) })
  const onFile = contacts.flatMap(({ contactPointId, value }) => {
    const known = index.contacts.find(({ id }) => id === contactPointId)
    return [known === undefined ? value.trim() : contactValue(known)]
  })
  const registered = contacts.flatMap(({ roles }, position) =>
    roles.some((role) => role === 'registered' || role === 'login') &&
    onFile[position]?.includes('@') === true
      ? [onFile[position]]
      : [],
  )
  const isContact = ({ value }: LoginRow) =>
    recognise(value)?.sound === true && !onFile.includes(value.trim())
  const alsoContact = ({ value }: LoginRow) =>
    form.set({
      contacts: [
        ...contacts,
        { key: newRecordId(), contactPointId: NEW, value: value.trim(), roles: ['login', 'registered'] },
      ],
    })
  return (
    <EditorSection
      id="login-ids"
      title={text['accounts.part.login-ids']}
      lead={text['accounts.part.login-ids.lead']}
    >
      <RowList
        label={text['accounts.field.login']}
        hideLabel
        rows={loginIds}
        keyOf={({ key }) => key}
        addLabel={text['accounts.login.add']}
        add={() => form.set({ loginIds: [...loginIds, { key: newRecordId(), value: '' }] })}
        remove={(row) => form.set({ loginIds: loginIds.filter(({ key }) => key !== row.key) })}
      >
        {(row) => (
          <div>
            <TextField
              mono
              label={text['accounts.field.login']}
              value={row.value}
              placeholder={text['accounts.login.example']}
              error={form.errorOf(row.key)}
              hint={<Readings value={row.value} />}
              onChange={(event) => change(row.key, event.target.value)}
            />
            {isContact(row) && (
              <InlineButton icon="plus" onClick={() => alsoContact(row)}>
                {text['accounts.login.also-contact']}
              </InlineButton>
            )}
          </div>
        )}
      </RowList>
      {isLoginApart(
        loginIds.map(({ value }) => value),
        registered,
      ) && <p className="note">{text['accounts.login-apart']}</p>}
    </EditorSection>
  )
}
