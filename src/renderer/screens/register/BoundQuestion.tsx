import { useState } from 'react'
import { useText } from '../../store/AppContext.tsx'
import { Segmented } from '../../ui/choices.tsx'
import { LicencesPart } from '../accounts/editor/LicencesPart.tsx'
import type { SecretPartProps } from '../accounts/editor/SecretListField.tsx'

const ANSWERS = ['yes', 'no', ''] as const

/** Whether something dear will hang on the account. Whoever says yes writes what it is, and is told to take care. */
export function BoundQuestion(props: SecretPartProps) {
  const text = useText()
  const { licenceIds, newLicences } = props.form.values
  const [answer, setAnswer] = useState<(typeof ANSWERS)[number]>(
    licenceIds.length + newLicences.length > 0 ? 'yes' : '',
  )
  return (
    <>
      <div>
        <Segmented
          label={text['register.bound']}
          value={answer}
          options={ANSWERS.map((value) => ({
            value,
            label: value === '' ? text['words.unknown'] : text[value === 'yes' ? 'fields.yes' : 'fields.no'],
          }))}
          onChange={setAnswer}
        />
        <p className="small mute">{text[answer === 'yes' ? 'register.bound.care' : 'register.bound.hint']}</p>
      </div>
      {answer === 'yes' && <LicencesPart {...props} />}
    </>
  )
}
