import { formatMoment } from '#core/text/format'
import { useLanguage, useText } from '../../store/AppContext.tsx'
import { SelectField } from '../../ui/fields.tsx'
import type { PrintForm } from './use-print-form.ts'

/** The one hand-over of which a certificate is wanted. */
export function WhichHandOver({ form }: { readonly form: PrintForm }) {
  const text = useText()
  const language = useLanguage()
  const { handOvers, handOverAt, chooseHandOver } = form
  if (handOverAt === null) return null
  return (
    <SelectField
      label={text['certificate.which']}
      value={handOverAt}
      options={handOvers.map(({ at, to }) => ({
        value: at,
        label: text['certificate.which.one']({ to, day: formatMoment(at, language) }),
      }))}
      onChange={(event) => chooseHandOver(event.target.value)}
    />
  )
}
