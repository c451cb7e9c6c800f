import { lastingContacts } from '#core/plan/choices'
import type { ContactPoint } from '#core/record/contact-point'
import { recordName } from '#core/text/names'
import { useText } from '../../store/AppContext.tsx'
import { useAnalysis, useNameContext } from '../../store/derived.ts'
import { SelectField, TextField } from '../../ui/fields.tsx'
import { TYPED, type ReplaceValues, type Successor } from './replace-form.ts'
import styles from './Replace.module.css'

interface Props {
  readonly from: ContactPoint
  readonly values: ReplaceValues
  readonly set: (change: Partial<ReplaceValues>) => void
  readonly issue: Successor['code']
}

/** What takes over: one that is on record and lasts, or a new one that is typed here. */
export function SuccessorFields({ from, values, set, issue }: Props) {
  const text = useText()
  const context = useNameContext()
  const lasting = lastingContacts([from.id], from.medium, useAnalysis())
  const email = from.medium === 'email'
  const isTyped = values.successor === TYPED
  const error =
    issue === null
      ? undefined
      : issue === 'unsound'
        ? text[`records.issue.${from.medium}`]
        : text[`replace.by.${issue}`]
  return (
    <div className={styles.by}>
      <SelectField
        label={text['replace.by']({ email })}
        hint={text['plan.successor.hint']}
        value={values.successor}
        error={isTyped ? undefined : error}
        options={[
          { value: '', label: text['replace.by.choose'] },
          ...lasting.map((contact) => ({ value: contact.id, label: recordName(contact, context) })),
          { value: TYPED, label: text['replace.by.new'] },
        ]}
        onChange={(event) => set({ successor: event.target.value })}
      />
      {isTyped && (
        <TextField
          mono
          label={text['replace.by.value']({ email })}
          inputMode={email ? 'email' : 'tel'}
          value={values.typed}
          error={error}
          onChange={(event) => set({ typed: event.target.value })}
        />
      )}
    </div>
  )
}
