import { isCode } from '#core/record/custom-field'
import type { AccountEntry, CustomFieldEntry } from '#core/sheet/model/accounts'
import { formatDay } from '#core/text/format'
import type { Messages } from '#core/text/messages'
import { lettersInRow } from '../parts/id-lines.ts'
import { Id } from '../parts/Id.tsx'
import type { RowContent } from '../parts/Row.tsx'
import { useSheet } from '../SheetContext.tsx'

/** The fields that their owner named, but for secrets in clear, which need the whole width and stand below. */
export function customRows({ customFields }: AccountEntry, text: Messages): readonly RowContent[] {
  return customFields.flatMap((field): readonly RowContent[] => {
    const row = { key: `custom/${field.fieldId}`, label: field.name }
    if (field.kind !== 'hidden') return [{ ...row, content: <Value field={field} /> }]
    switch (field.slot.kind) {
      case 'printed':
      case 'withheld':
        return []
      case 'blank':
        return [{ ...row, content: null, write: true }]
      case 'hidden':
        return [{ ...row, content: <span>{text['sheet.hidden']}</span> }]
      case 'none':
        return [{ ...row, content: <span>{text['sheet.not-recorded']}</span> }]
    }
  })
}

function Value({ field }: { readonly field: Exclude<CustomFieldEntry, { readonly kind: 'hidden' }> }) {
  const { model, format, language } = useSheet()
  if (isCode(field)) return <Id value={field.value} columns={lettersInRow(format, model.sheetKind)} />
  return <span>{field.kind === 'date' ? formatDay(field.value, language) : field.value}</span>
}
