import { useText } from '../../../store/AppContext.tsx'
import { TextField } from '../../../ui/fields.tsx'
import { SecretField } from '../../../ui/SecretField.tsx'
import { Beside, EditorSection } from '../../records/EditorPage.tsx'
import { FormCheck } from '../../records/form-controls.tsx'
import { HeldSecret } from './HeldSecret.tsx'
import { NewPasswordField } from './NewPasswordField.tsx'
import { PasswordRuleField } from './PasswordRuleField.tsx'
import { PapersField } from './PapersField.tsx'
import { SecretListField, type SecretPartProps } from './SecretListField.tsx'

/** Where the password is: in this notebook, on paper, by heart; and the ones before it. */
export function PasswordPart({ form, account, inputs, reportFailure }: SecretPartProps) {
  const text = useText()
  const isHeld = account?.secretFacts?.password !== undefined
  return (
    <EditorSection
      id="password"
      title={text['accounts.part.password']}
      lead={text['accounts.part.password.lead']}
    >
      <div>
        <NewPasswordField
          form={form}
          inputs={inputs}
          label={text[isHeld ? 'accounts.password.new' : 'words.secret.password']}
          hint={text[isHeld ? 'accounts.password.replaces' : 'accounts.password.hint']}
        />
        <HeldSecret form={form} account={account} name="password" />
      </div>
      <PasswordRuleField form={form} />
      <PapersField
        label={text['accounts.password.papers']}
        value={form.values.passwordPaper}
        error={form.errorOf('passwordPaper')}
        onChange={(passwordPaper) => form.set({ passwordPaper })}
      />
      <FormCheck form={form} name="passwordInMemory" label={text['accounts.in-memory.check']} />
      <SecretListField
        form={form}
        account={account}
        inputs={inputs}
        name="formerPasswords"
        addLabel={text['accounts.former.add']}
        reportFailure={reportFailure}
      >
        {(row, change) => (
          <Beside>
            <SecretField
              label={text['words.secret.formerPasswords']}
              ref={inputs.refOf(row.key)}
              onInput={form.touch}
            />
            <TextField
              label={text['accounts.former.until']}
              placeholder={text['records.example.rough-day']}
              value={row.until}
              error={form.errorOf(row.key)}
              onChange={(event) => change({ until: event.target.value })}
            />
          </Beside>
        )}
      </SecretListField>
    </EditorSection>
  )
}
