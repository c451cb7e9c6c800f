import { formatDay } from '#core/text/format'
import type { Consent } from '#core/visit/visits'
import { useLanguage, useText } from '../../store/AppContext.tsx'
import { useCanEdit } from '../../store/derived.ts'
import { Button } from '../../ui/Button.tsx'
import { CheckField } from '../../ui/choices.tsx'
import { TextField } from '../../ui/fields.tsx'
import styles from './Visits.module.css'

/** A purpose as it is being written, and whether the owner agrees to it. */
export interface PurposeDraft {
  readonly purpose: string
  readonly agrees: boolean
}

export const NOTHING_AGREED: PurposeDraft = { purpose: '', agrees: false }

export function isAgreed({ purpose, agrees }: PurposeDraft): boolean {
  return purpose.trim() !== '' && agrees
}

interface FieldsProps {
  readonly value: PurposeDraft
  readonly onChange: (value: PurposeDraft) => void
}

/** Asks for a purpose and the consent to it. */
export function PurposeFields({ value, onChange }: FieldsProps) {
  const text = useText()
  return (
    <>
      <TextField
        label={text['visits.purpose']}
        hint={text['visits.purpose.hint']}
        value={value.purpose}
        maxLength={200}
        onChange={(event) => onChange({ ...value, purpose: event.target.value })}
      />
      <CheckField
        label={text['visits.consent']}
        hint={text['visits.consent.hint']}
        checked={value.agrees}
        onChange={(event) => onChange({ ...value, agrees: event.target.checked })}
      />
    </>
  )
}

interface LineProps {
  /** Null where nobody wrote it. */
  readonly consent: Consent | null
  readonly onChange: () => void
}

/** What the work is for, since when that is agreed, and the way to another purpose. */
export function PurposeLine({ consent, onChange }: LineProps) {
  const text = useText()
  const canEdit = useCanEdit()
  return (
    <div className={styles.line}>
      <p className={styles.what}>
        {consent === null ? text['visits.purpose.none'] : <ConsentGiven consent={consent} />}
      </p>
      <Button size="small" variant="quiet" disabled={!canEdit} onClick={onChange}>
        {text['visits.purpose.change']}
      </Button>
    </div>
  )
}

export function ConsentGiven({ consent: { purpose, consentOn } }: { readonly consent: Consent }) {
  const text = useText()
  const language = useLanguage()
  return text['visits.consent-given']({ purpose, day: formatDay(consentOn, language) })
}
