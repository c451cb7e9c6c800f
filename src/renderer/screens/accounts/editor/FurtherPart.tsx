import type { RecordId } from '#core/record/field'
import { USUAL_REVIEW_MONTHS } from '#core/record/settings'
import { accountName } from '#core/text/names'
import { useApi, useText } from '../../../store/AppContext.tsx'
import { useAnalysis, useNameContext } from '../../../store/derived.ts'
import { SelectField } from '../../../ui/fields.tsx'
import { TagsField } from '../../organise/TagsField.tsx'
import { Beside, EditorSection } from '../../records/EditorPage.tsx'
import { FormArea, FormDate, FormText } from '../../records/form-controls.tsx'
import { ReviewField } from '../../records/ReviewField.tsx'
import { RowList } from '../../records/RowList.tsx'
import { SecretArea } from '../../records/SecretArea.tsx'
import { TodayField } from '../../records/TodayField.tsx'
import { personText } from '../account-words.ts'
import { HIDDEN_NOTE } from './collect-secrets.ts'
import { CustomFieldsField } from './CustomFieldsField.tsx'
import { GuardiansField } from './GuardiansField.tsx'
import { HeldSecret } from './HeldSecret.tsx'
import type { SecretPartProps } from './SecretListField.tsx'

const STATES = ['in-use', 'locked-out', 'closed', 'unknown'] as const

/** Dates, state, the page, other accounts to sign in with, notes. */
export function FurtherPart({ form, account, inputs, reportFailure }: SecretPartProps) {
  const text = useText()
  const api = useApi()
  const context = useNameContext()
  const { index } = useAnalysis()
  const { signInWith } = form.values
  const bringNote = async (id: RecordId) => {
    const revealed = await api.secrets.reveal({ id, name: 'hiddenNote' })
    if (!revealed.ok) reportFailure(revealed.error)
    else if (revealed.value.name === 'hiddenNote') inputs.fill(HIDDEN_NOTE, revealed.value.value)
  }
  const others = index.accounts.filter(({ id }) => id !== account?.id)
  return (
    <EditorSection id="further" title={text['accounts.part.further']}>
      <SelectField
        label={text['accounts.field.state']}
        value={form.values.state}
        options={STATES.map((state) => ({ value: state, label: text[`words.account-state.${state}`] }))}
        onChange={(event) =>
          form.set({ state: STATES.find((state) => state === event.target.value) ?? 'unknown' })
        }
      />
      <Beside>
        <FormText
          form={form}
          name="createdOn"
          label={text['accounts.field.createdOn']}
          placeholder={text['records.example.rough-day']}
        />
        <TodayField
          label={text['accounts.field.lastSignInOn']}
          value={form.values.lastSignInOn}
          error={form.errorOf('lastSignInOn')}
          onChange={(lastSignInOn) => form.set({ lastSignInOn })}
        />
        <TodayField
          label={text['accounts.field.lastConfirmedOn']}
          value={form.values.lastConfirmedOn}
          error={form.errorOf('lastConfirmedOn')}
          onChange={(lastConfirmedOn) => form.set({ lastConfirmedOn })}
        />
      </Beside>
      <Beside>
        <ReviewField
          label={text['reminders.review-every']}
          hint={text['reminders.review-every.hint']}
          value={form.values.reviewMonths}
          unset={text['reminders.review.usual']({
            months: index.settings?.reviewMonths ?? USUAL_REVIEW_MONTHS,
          })}
          onChange={(reviewMonths) => form.set({ reviewMonths })}
        />
        <FormDate form={form} name="closingOn" label={text['fields.closingOn']} />
      </Beside>
      <GuardiansField form={form} account={account} />
      {(others.length > 0 || signInWith.length > 0) && (
        <RowList
          label={text['accounts.field.sign-in-with']}
          rows={signInWith}
          keyOf={(_id, position) => String(position)}
          addLabel={text['accounts.sign-in-with.add']}
          add={() => form.set({ signInWith: [...signInWith, ''] })}
          remove={(removed) => form.set({ signInWith: signInWith.filter((id) => id !== removed) })}
        >
          {(chosenId, position) => (
            <SelectField
              label={text['words.type.account']}
              value={chosenId}
              options={[
                { value: '', label: text['records.choose'] },
                ...others.map((other) => ({
                  value: other.id,
                  label: text['records.parts']({
                    parts: [accountName(other, context), personText(other.personId, context)],
                  }),
                })),
              ]}
              onChange={(event) =>
                form.set({
                  signInWith: signInWith.map((id, each) => (each === position ? event.target.value : id)),
                })
              }
            />
          )}
        </RowList>
      )}
      <FormText
        form={form}
        name="url"
        label={text['accounts.field.url']}
        mono
        placeholder={text['accounts.url.example']}
        inputMode="url"
      />
      <CustomFieldsField form={form} account={account} inputs={inputs} />
      <TagsField
        tags={form.values.tags}
        known={index.accounts}
        error={form.errorOf('tags')}
        onChange={(tags) => form.set({ tags })}
      />
      <FormArea form={form} name="note" label={text['records.note']} hint={text['accounts.note.hint']} />
      <div>
        <SecretArea
          label={text['words.secret.hiddenNote']}
          hint={text['accounts.hidden-note.hint']}
          ref={inputs.refOf(HIDDEN_NOTE)}
          onInput={form.touch}
        />
        <HeldSecret form={form} account={account} name="hiddenNote" bring={(id) => void bringNote(id)} />
      </div>
    </EditorSection>
  )
}
