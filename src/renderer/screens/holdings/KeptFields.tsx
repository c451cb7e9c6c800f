import type { ReactNode } from 'react'
import { useText } from '../../store/AppContext.tsx'
import { Beside } from '../records/EditorPage.tsx'
import { FormSelect, FormText } from '../records/form-controls.tsx'
import type { Form } from '../records/use-form.ts'
import { KEPT } from './form-choices.ts'

interface Kept {
  readonly title: string
  readonly status: (typeof KEPT)[number]
}

interface Props {
  readonly form: Form<Kept>
  readonly example: string
  /** The field of its kind. */
  readonly children: ReactNode
}

/** What a device and a paper begin with: what it is called, of which kind it is, and whether it is still here. */
export function KeptFields({ form, example, children }: Props) {
  const text = useText()
  return (
    <>
      <FormText form={form} name="title" label={text['records.title']} placeholder={example} />
      <Beside>
        {children}
        <FormSelect
          form={form}
          name="status"
          label={text['holdings.status']}
          options={KEPT.map((status) => ({ value: status, label: text[`words.kept.${status}`] }))}
        />
      </Beside>
    </>
  )
}
