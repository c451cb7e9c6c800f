import { formatsOf } from '#core/sheet/formats'
import { useText } from '../../store/AppContext.tsx'
import { CheckField, RadioGroup } from '../../ui/choices.tsx'
import type { PrintForm } from './use-print-form.ts'

interface Props {
  readonly form: PrintForm
}

/** How the sheet is set on paper, as far as its kind can be. What is chosen holds for the next sheet too, until the program is closed. */
export function PaperOptions({ form: { request, setPaper } }: Props) {
  const text = useText()
  const { paper, sheetKind } = request
  const { sizes, orientations, hasLarge } = formatsOf(sheetKind, paper)
  return (
    <>
      {sizes.length > 1 && (
        <RadioGroup
          label={text['print.size']}
          value={paper.size}
          options={sizes.map((value) => ({ value, label: text[`print.size.${value}`] }))}
          onChange={(size) => setPaper({ size })}
        />
      )}
      {orientations.length > 1 && (
        <RadioGroup
          label={text['print.orientation']}
          value={paper.orientation}
          options={orientations.map((value) => ({ value, label: text[`print.orientation.${value}`] }))}
          onChange={(orientation) => setPaper({ orientation })}
        />
      )}
      {sizes.length === 1 && (
        <p className="small">
          {paper.largeType
            ? text['print.format.large']
            : text[orientations.length > 1 ? 'print.format.a4' : 'print.format.upright']}
        </p>
      )}
      {hasLarge && (
        <CheckField
          label={text['print.large-type']}
          hint={text['print.large-type-hint']}
          checked={paper.largeType}
          onChange={(event) => setPaper({ largeType: event.target.checked })}
        />
      )}
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
