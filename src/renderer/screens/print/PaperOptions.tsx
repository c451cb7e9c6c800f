import { useText } from '../../store/AppContext.tsx'
import { CheckField, RadioGroup } from '../../ui/choices.tsx'
import type { PrintForm } from './use-print-form.ts'

interface Props {
  readonly form: PrintForm
}

/** How the sheet is set on paper. What is chosen holds for the next sheet too, until the program is closed. */
export function PaperOptions({ form: { request, setPaper } }: Props) {
  const text = useText()
  const { paper } = request
  return (
    <>
      <RadioGroup
        label={text['print.size']}
        value={paper.size}
        options={(['A4', 'A5'] as const).map((value) => ({ value, label: text[`print.size.${value}`] }))}
        onChange={(size) => setPaper({ size })}
      />
      <RadioGroup
        label={text['print.orientation']}
        value={paper.orientation}
        options={(['portrait', 'landscape'] as const).map((value) => ({
          value,
          label: text[`print.orientation.${value}`],
        }))}
        onChange={(orientation) => setPaper({ orientation })}
      />
      <CheckField
        label={text['print.large-type']}
        hint={text['print.large-type-hint']}
        checked={paper.largeType}
        onChange={(event) => setPaper({ largeType: event.target.checked })}
      />
      <CheckField
        label={text['print.ruby']}
        checked={paper.ruby}
        onChange={(event) => setPaper({ ruby: event.target.checked })}
      />
      <CheckField
        label={text['print.binding']}
        hint={text['print.binding-hint']}
        checked={paper.bindingMargin}
        onChange={(event) => setPaper({ bindingMargin: event.target.checked })}
      />
      <CheckField
        label={text['print.ink-saving']}
        hint={text['print.ink-saving-hint']}
        checked={paper.inkSaving}
        onChange={(event) => setPaper({ inkSaving: event.target.checked })}
      />
    </>
  )
}
