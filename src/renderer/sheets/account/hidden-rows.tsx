import { cellsInFives, secretCells } from '#core/sheet/letters/secret-cells'
import type { AccountEntry } from '#core/sheet/model/accounts'
import styles from '../parts/Block.module.css'
import { ClearSecret } from '../parts/ClearSecret.tsx'
import type { RowContent } from '../parts/Row.tsx'
import { useSheet } from '../SheetContext.tsx'

/** Hidden fields of one's own that stand in clear. */
export function hiddenRows({ customFields }: AccountEntry): readonly RowContent[] {
  return customFields.flatMap((field) => {
    if (field.kind !== 'hidden') return []
    const row = { key: `custom/${field.fieldId}`, label: field.name }
    switch (field.slot.kind) {
      case 'printed':
        return [{ ...row, content: <ClearSecret groups={cellsInFives(secretCells(field.slot.value))} /> }]
      case 'withheld':
        return [{ ...row, content: <Withheld /> }]
      default:
        return []
    }
  })
}

function Withheld() {
  const { text } = useSheet()
  return <span className={styles.tall}>{text['sheet.withheld']}</span>
}
