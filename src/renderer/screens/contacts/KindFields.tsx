import { classifyEmail } from '#core/catalog/classify-email'
import { MAIL_KINDS, PHONE_KINDS } from '#core/record/contact-point'
import { useLanguage, useText } from '../../store/AppContext.tsx'
import { SelectField } from '../../ui/fields.tsx'
import { Beside } from '../records/EditorPage.tsx'
import type { Form } from '../records/use-form.ts'
import type { ContactValues } from './contact-form.ts'
import type { Recognised } from './recognise.ts'

const SMS = ['yes', 'no', 'unknown'] as const

interface Props {
  readonly form: Form<ContactValues>
  readonly found: Recognised
}

/** The kind, as recognised until it is corrected; for a number also whether text messages arrive. */
export function KindFields({ form, found }: Props) {
  const text = useText()
  const language = useLanguage()
  if (found.medium === 'email') {
    const note = form.values.mailKind === '' ? classifyEmail(found.value)?.note : null
    return (
      <>
        <SelectField
          label={text['contacts.kind']}
          hint={text['contacts.kind.hint']}
          value={form.values.mailKind}
          options={[
            { value: '', label: text['contacts.kind.found']({ kind: text[`words.mail.${found.kind}`] }) },
            ...MAIL_KINDS.map((kind) => ({ value: kind, label: text[`words.mail.${kind}`] })),
          ]}
          onChange={(event) =>
            form.set({ mailKind: MAIL_KINDS.find((kind) => kind === event.target.value) ?? '' })
          }
        />
        {note != null && <p className="note">{note[language]}</p>}
      </>
    )
  }
  return (
    <Beside>
      <SelectField
        label={text['contacts.kind']}
        hint={text['contacts.kind.hint']}
        value={form.values.phoneKind}
        options={[
          { value: '', label: text['contacts.kind.found']({ kind: text[`words.phone.${found.kind}`] }) },
          ...PHONE_KINDS.map((kind) => ({ value: kind, label: text[`words.phone.${kind}`] })),
        ]}
        onChange={(event) =>
          form.set({ phoneKind: PHONE_KINDS.find((kind) => kind === event.target.value) ?? '' })
        }
      />
      <SelectField
        label={text['contacts.sms']}
        value={form.values.sms}
        options={[
          { value: '', label: text['contacts.kind.found']({ kind: text[`words.sms.${found.sms}`] }) },
          ...SMS.map((sms) => ({ value: sms, label: text[`words.sms.${sms}`] })),
        ]}
        onChange={(event) => form.set({ sms: SMS.find((sms) => sms === event.target.value) ?? '' })}
      />
    </Beside>
  )
}
